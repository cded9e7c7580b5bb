/** Loads the data of a language that the events stage works with, its models apart. */
import type { Language } from '../article/types';
import type { Gazetteer } from '../gazetteer';
import { loadCues, loadOntology, loadTriggers, type Ontology } from '../ontology';
import { wordClassesOf } from '../word-classes';
import type { EventTools } from './extractor';

/** The data of one language without the learned models. */
export type EventData = Omit<EventTools, 'models'>;

/**
 * @param ontology loaded anew where none is given
 * @throws DataError where data is missing or damaged
 */
export function loadEventData(
  language: Language,
  gazetteer: Gazetteer,
  ontology: Ontology = loadOntology(),
): EventData {
  return {
    ontology,
    lexicon: loadTriggers(language, ontology),
    cues: loadCues(language),
    gazetteer,
    classes: wordClassesOf(language),
  };
}
