/** The ontology's public face: event types with roles, triggers and cues, all checked on load. */
import { dataPath } from '../data-path';
import { DataError } from '../errors';
import { readJson } from './read-json';
import { typesSchema } from './schema';
import type { EventType, Ontology } from './types';

export { loadCues } from './cues';
export { loadPrepositions } from './prepositions';
export type { Likelihood, LikelihoodCondition } from './likelihood';
export { loadTriggers } from './triggers';
export type * from './types';

/**
 * Loads `data/ontology/types.json`.
 * @throws DataError with file and place where the data is missing or broken
 */
export function loadOntology(): Ontology {
  const file = dataPath('ontology', 'types.json');
  const types: EventType[] = readJson(file, typesSchema).types.map(({ roles, ...type }) => ({
    ...type,
    roles: new Map(
      Object.entries(roles).map(([name, role]) => [name, { name, required: false, ...role }] as const),
    ),
  }));
  const byId = new Map(types.map((type) => [type.id, type]));
  return {
    types,
    type(id) {
      const type = byId.get(id);
      if (type === undefined) {
        throw new DataError({
          what: `There is no event type ${id}`,
          place: { file },
          remedy: `Use one of: ${[...byId.keys()].join(', ')}.`,
        });
      }
      return type;
    },
  };
}
