/** The nouns and prepositions from which events' labels are made: data/ontology/event-labels.json. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataPath } from '../data-path';
import { DataError } from '../errors';

const sideSchema = z.strictObject({
  noun: z.string(),
  /** Role → preposition, in the order in which the label names them. */
  roles: z.record(z.string(), z.string()),
});
/** The French noun's article: "la rencontre", "les négociations". */
const frenchSchema = sideSchema.extend({ article: z.enum(['le', 'la', 'les']) });
const schema = z.strictObject({
  format: z.literal('newsgraph-event-labels/1'),
  types: z.record(z.string(), z.strictObject({ fr: frenchSchema, en: sideSchema })),
});

export type EventLabelForms = z.infer<typeof schema>['types'];

/** @throws DataError where the file is missing or damaged */
export function loadEventLabelForms(file = dataPath('ontology', 'event-labels.json')): EventLabelForms {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8'))).types;
  } catch (cause) {
    throw new DataError({
      what: `the labels of events are not readable: ${cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)}`,
      place: { file },
      remedy: 'Reinstall newsgraph, or undo the last change to the file',
      cause,
    });
  }
}
