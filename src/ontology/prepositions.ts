/** The senses of prepositions, one for all languages ("contre" and "against"), for models that serve several. */
import { z } from 'zod';
import { dataPath } from '../data-path';
import { readJson } from './read-json';

const schema = z.record(z.string(), z.array(z.string().min(1)));

/**
 * Each preposition with its sense, from `data/ontology/prepositions.json`.
 * @throws DataError where the file is missing or broken
 */
export function loadPrepositions(): ReadonlyMap<string, string> {
  const senses = readJson(dataPath('ontology', 'prepositions.json'), schema);
  return new Map(Object.entries(senses).flatMap(([sense, words]) => words.map((word) => [word, sense])));
}
