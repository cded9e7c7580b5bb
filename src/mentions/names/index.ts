/** Finds the names of persons, organisations, places, events, documents and products in an article. */
import type { Language } from '../../article/types';
import { dataPath } from '../../data-path';
import { type Gazetteer, loadGazetteer, NAME_CLASS } from '../../gazetteer';
import { loadModel } from '../../linear';
import { Boundaries } from './boundaries';
import { addGazetteerNames } from './gazetteer-names';
import { makeConsistent } from './consistency';
import { type DocumentView, type SentenceView, viewDocument } from './document-view';
import { NAME_FEATURES } from './features';
import { FormTable } from './forms';
import { placeKind } from './kinds';
import { nameKnownOrganisations } from './known-organisations';
import { nameKnownThings } from './known-things';
import { decodeLabels, type TaggedSpan } from './labels';
import { readAgain, readFirst } from './reading';
import { SequenceModel } from './sequence-model';
import { type TypedSpan } from './typed-span';
import type { EntityType } from '../types';
import type { NameRecogniser, NameSpan } from './types';
import { loadWordKnowledge } from './word-knowledge';
import { TITLE_BIT } from './word-lists';

export type { NameRecogniser, NameSpan } from './types';

/**
 * A margin becomes a score by a logistic curve, fitted so that the score is the share of right names among
 * those of the same margin (French names of articles not learned from).
 */
const EVEN_MARGIN = -4.5;
const SOFTNESS = 2.9;

/**
 * Creates the recogniser of a language.
 * @param gazetteer loaded anew where none is given
 * @param folder where the models of all languages lie, a folder for each
 * @throws DataError where a model or a word list is missing or damaged
 */
export function createNameRecogniser(
  language: Language,
  gazetteer: Gazetteer = loadGazetteer(),
  folder: string = dataPath('models'),
): NameRecogniser {
  const modelOf = (name: string): SequenceModel =>
    new SequenceModel(loadModel(`${folder}/${language}/${name}`, NAME_FEATURES));
  const first = modelOf('names-first.bin');
  const second = modelOf('names.bin');
  const forms = new FormTable(gazetteer.index, loadWordKnowledge(language));
  const boundaries = new Boundaries(language);
  return {
    recognise(article) {
      const document = viewDocument(article, forms, gazetteer.index);
      const reading = readAgain(document, readFirst(document, first), second);
      const tagged = reading.map(({ labels, margins }) =>
        decodeLabels(labels).map((span) => ({ ...span, margin: leastMargin(margins, span) })),
      );
      const consistent = makeConsistent(document, tagged);
      const bearers = namesInFull(document, consistent);
      return consistent.flatMap((spans, s) => {
        const sentence = document.sentences[s];
        const typeOf = (span: TaggedSpan): EntityType => {
          if (span.kind === 'PLACE' || isCapitalCity(sentence, span, bearers, gazetteer))
            return placeKind(document, sentence, span, gazetteer, language);
          return span.kind === 'PERSON' && hasDigit(sentence, span) ? 'PRODUCT' : span.kind;
        };
        const typed = spans.map((span): TypedSpan => ({
          from: span.from,
          to: span.to,
          type: typeOf(span),
        }));
        const known = nameKnownOrganisations(document, sentence, typed, gazetteer);
        const filled = addGazetteerNames(document, sentence, known, gazetteer, language);
        const { margins } = reading[s];
        return nameKnownThings(document, sentence, boundaries.adjust(sentence, filled), gazetteer).map(
          (span) => toName(span, s, sentence, margins),
        );
      });
    },
  };
}

/** The last words of persons' full names. */
function namesInFull(document: DocumentView, spans: readonly (readonly TaggedSpan[])[]): ReadonlySet<string> {
  const full = spans.flatMap((list, s) =>
    list
      .filter(({ kind, from, to }) => kind === 'PERSON' && to > from + 1)
      .map(({ to }) => document.sentences[s].words[to - 1].text),
  );
  return new Set(full);
}

/** "London prepares for Brexit": a capital that is nobody's given name, where no Jack London is spoken of. */
function isCapitalCity(
  { words, forms, knownClasses }: SentenceView,
  { kind, from, to }: TaggedSpan,
  bearers: ReadonlySet<string>,
  gazetteer: Gazetteer,
): boolean {
  if (kind !== 'PERSON' || to > from + 1 || bearers.has(words[from].text)) return false;
  const titled = from > 0 && (forms[from - 1].classes & TITLE_BIT) !== 0;
  const classes = knownClasses[from];
  const canBe = (classes & NAME_CLASS.largeCity) !== 0 && (classes & NAME_CLASS.givenName) === 0;
  return canBe && !titled && gazetteer.capital(words[from].text) !== undefined;
}

/** No person is called "Tiangong-1": what has a number in its name is made. */
function hasDigit({ words }: SentenceView, { from, to }: TaggedSpan): boolean {
  return words.slice(from, to).some(({ text }) => /\d/.test(text));
}

function leastMargin(
  margins: Float32Array,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  return Math.min(...margins.subarray(from, to));
}

function toName(
  { from, to, type }: TypedSpan,
  s: number,
  { words }: SentenceView,
  margins: Float32Array,
): NameSpan {
  const own = words.slice(from, to);
  const head = own.find((word) => word.head < from || word.head >= to)?.index ?? from;
  const score = 1 / (1 + Math.exp((EVEN_MARGIN - leastMargin(margins, { from, to })) / SOFTNESS));
  return { start: words[from].start, end: words[to - 1].end, sentence: s, from, to, head, type, score };
}
