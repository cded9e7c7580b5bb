/** Parts the places that the tagger finds into GPE, LOC and FAC. */
import type { Gazetteer, PlaceKind } from '../../gazetteer';
import type { Language } from '../../article/types';
import type { DocumentView, SentenceView } from './document-view';
import { HEAD_BIT } from './word-lists';

const KIND_OF_HEAD: readonly (readonly [number, PlaceKind])[] = [
  [HEAD_BIT.FAC, 'FAC'],
  [HEAD_BIT.LOC, 'LOC'],
  [HEAD_BIT.GPE, 'GPE'],
];

/**
 * A seat of government is a building; a head noun in the name decides ("aéroport de Bruxelles"), then the
 * gazetteer, then a head noun right before it ("le fleuve Congo" goes before the country). What nothing is
 * known of is taken for a place with a government: most names of places in the news are.
 */
export function placeKind(
  document: DocumentView,
  sentence: SentenceView,
  { from, to }: { readonly from: number; readonly to: number },
  gazetteer: Gazetteer,
  language: Language,
): PlaceKind {
  const name = document.text.slice(sentence.words[from].start, sentence.words[to - 1].end);
  const seat = gazetteer.seatOfGovernment(name);
  if (seat !== undefined && seat.type !== 'ORG') return seat.type;
  const first = sentence.forms[from];
  const place = gazetteer.place(name, language);
  const inside = first.isCapital && place !== undefined ? undefined : kindOfHead(first.classes);
  if (inside !== undefined) return inside;
  const before = sentence.forms[from - 1];
  const beside = before === undefined || before.isCapital ? undefined : kindOfHead(before.classes);
  return beside ?? place?.kind ?? 'GPE';
}

function kindOfHead(classes: number): PlaceKind | undefined {
  return KIND_OF_HEAD.find(([bit]) => (classes & bit) !== 0)?.[1];
}
