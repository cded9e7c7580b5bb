/** The events stage's public face: who did what to whom, where, when and on what, as extraction/1. */
import type { Language } from '../article/types';
import { type Gazetteer, loadGazetteer } from '../gazetteer';
import type { MentionedArticle } from '../mentions/types';
import { extractEvents } from './extractor';
import { loadEventData } from './load-tools';
import { loadEventModels } from './model/models';
import type { Extraction } from './types';

export interface EventExtractor {
  /** The article's events, and of its entities those that are named or take part. */
  extract(article: MentionedArticle): Extraction;
}

/**
 * Makes an extractor from the ontology and the language's triggers and cues.
 * @param gazetteer loaded anew where none is given
 * @throws DataError where data is missing or damaged
 */
export function createEventExtractor(
  language: Language,
  gazetteer: Gazetteer = loadGazetteer(),
): EventExtractor {
  const models = loadEventModels(language);
  const tools = { ...loadEventData(language, gazetteer), ...(models === undefined ? {} : { models }) };
  return { extract: (article) => extractEvents(article, tools) };
}
