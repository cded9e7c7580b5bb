/** Finds the names of persons, organisations, places, events, documents and products in an article. */
import type { Language } from '../../article/types';
import { dataPath } from '../../data-path';
import { type Gazetteer, loadGazetteer } from '../../gazetteer';
import { FeatureBuffer, loadModel } from '../../linear';
import type { EntityType } from '../types';
import { type DocumentView, type SentenceView, viewDocument } from './document-view';
import { fillFeatures, NAME_FEATURES } from './features';
import { FormTable } from './forms';
import { placeKind } from './kinds';
import { decodeLabels, type TaggedSpan } from './labels';
import { SequenceModel } from './sequence-model';
import type { NameRecogniser, NameSpan } from './types';
import { loadWordClasses } from './word-lists';

export type { NameRecogniser, NameSpan } from './types';

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
  const model = new SequenceModel(loadModel(`${folder}/${language}/names.bin`, NAME_FEATURES));
  const forms = new FormTable(gazetteer.index, loadWordClasses(language));
  const buffer = new FeatureBuffer();
  return {
    recognise(article) {
      const document = viewDocument(article, forms, gazetteer.index);
      return document.sentences.flatMap((sentence, s) => {
        const labels = model.label(sentence.words.length, (i) => {
          fillFeatures(buffer, document, s, i);
          return buffer;
        });
        return decodeLabels(labels).map((span) =>
          toName(span, s, document, typeOf(span, sentence, document, gazetteer, language)),
        );
      });
    },
  };
}

function typeOf(
  { from, to, kind }: TaggedSpan,
  sentence: SentenceView,
  document: DocumentView,
  gazetteer: Gazetteer,
  language: Language,
): EntityType {
  if (kind !== 'PLACE') return kind;
  const name = document.text.slice(
    (sentence.words[from]).start,
    (sentence.words[to - 1]).end,
  );
  return placeKind(name, sentence, from, gazetteer, language);
}

function toName({ from, to }: TaggedSpan, s: number, document: DocumentView, type: EntityType): NameSpan {
  const { words } = document.sentences[s];
  const isInside = (i: number): boolean => i >= from && i < to;
  const own = words.slice(from, to);
  const head = own.find((word) => !isInside(word.head))?.index ?? from;
  const { start } = words[from];
  const { end } = words[to - 1];
  return { start, end, sentence: s, from, to, head, type, score: 1 };
}
