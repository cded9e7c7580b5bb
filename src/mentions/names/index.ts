/** Finds the names of persons, organisations, places, events, documents and products in an article. */
import type { Language } from '../../article/types';
import { dataPath } from '../../data-path';
import { type Gazetteer, loadGazetteer } from '../../gazetteer';
import { loadJoinedModel } from '../../linear';
import { Boundaries } from './boundaries';
import { addGazetteerNames } from './gazetteer-names';
import { makeConsistent } from './consistency';
import { type SentenceView, viewDocument } from './document-view';
import { NAME_FEATURES } from './features';
import { familyNames, FinalTypes } from './final-types';
import { FormTable } from './forms';
import { nameKnownOrganisations } from './known-organisations';
import { nameKnownThings } from './known-things';
import { decodeLabels } from './labels';
import { Partings } from './partings';
import { TwiceReader } from './reading';
import { LabelOpinion } from './network/label-opinion';
import { NAME_NETWORK_FILE } from './network/network-model';
import { nameRoads } from './roads';
import { type TypedSpan } from './typed-span';
import type { NameRecogniser, NameSpan } from './types';
import { loadWordKnowledge } from './word-knowledge';

export type { NameRecogniser, NameSpan } from './types';

/**
 * A margin becomes a score by a logistic curve, fitted so that the score is the share of right names among
 * those of the same margin (French names of articles not learned from; English keeps the curve of the French tagger
 * without a network).
 */
const CURVES: Readonly<Record<Language, { readonly even: number; readonly softness: number }>> = {
  fr: { even: -3.6, softness: 2.6 },
  en: { even: -4.5, softness: 2.9 },
};

/** Languages whose names are weighed by a network too: it needs word classes. */
const ASKED_AGAIN: ReadonlySet<Language> = new Set(['fr']);

/**
 * What passing over a word gains, as a logarithm of odds. French text of kinds that training hardly has (WiNER 2018 has
 * much of space and games) has too many names found in it otherwise, and one error is repeated all through an article.
 */
const OUTSIDE_GAIN: Readonly<Record<Language, number>> = { fr: 0.75, en: 0 };

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
  const file = (name: string): string => `${folder}/${language}/${name}`;
  const models = loadJoinedModel(file('names-first.bin'), file('names.bin'), NAME_FEATURES);
  const opinion = ASKED_AGAIN.has(language)
    ? new LabelOpinion(NAME_NETWORK_FILE.load(file('names-network.bin')))
    : undefined;
  const reader = new TwiceReader(models, OUTSIDE_GAIN[language], opinion);
  const forms = new FormTable(gazetteer.index, loadWordKnowledge(language));
  const boundaries = new Boundaries(language);
  const partings = new Partings(language, gazetteer.index);
  const types = new FinalTypes(gazetteer, language);
  return {
    recognise(article) {
      const document = viewDocument(article, forms, gazetteer.index);
      const reading = reader.read(document);
      const tagged = reading.map(({ labels, margins }, s) =>
        decodeLabels(labels)
          .flatMap((span) => partings.part(document.sentences[s], span))
          .map((span) => ({ ...span, margin: leastMargin(margins, span) })),
      );
      const consistent = makeConsistent(document, tagged);
      const bearers = familyNames(document, consistent);
      return consistent.flatMap((spans, s) => {
        const sentence = document.sentences[s];
        const typed = spans.map((span): TypedSpan => ({
          from: span.from,
          to: span.to,
          type: types.typeOf(document, sentence, span, bearers),
        }));
        const known = nameKnownOrganisations(document, sentence, typed, gazetteer);
        const filled = addGazetteerNames(document, sentence, known, gazetteer, language);
        const placed = language === 'fr' ? nameRoads(sentence, filled) : filled;
        const { margins } = reading[s];
        return nameKnownThings(document, sentence, boundaries.adjust(sentence, placed), gazetteer).map(
          (span) => toName(span, s, sentence, scoreOf(leastMargin(margins, span), CURVES[language])),
        );
      });
    },
  };
}

function leastMargin(
  margins: Float32Array,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  return Math.min(...margins.subarray(from, to));
}

function scoreOf(margin: number, { even, softness }: (typeof CURVES)[Language]): number {
  return 1 / (1 + Math.exp((even - margin) / softness));
}

function toName({ from, to, type }: TypedSpan, s: number, { words }: SentenceView, score: number): NameSpan {
  const own = words.slice(from, to);
  const head = own.find((word) => word.head < from || word.head >= to)?.index ?? from;
  return { start: words[from].start, end: words[to - 1].end, sentence: s, from, to, head, type, score };
}
