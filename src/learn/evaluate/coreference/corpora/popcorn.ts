/** Reads the chains of POPCORN (https://github.com/Emvista/popcorn-dataset). */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { AnnotatedText } from '../chains';

const reportsSchema = z.record(
  z.string(),
  z.object({
    text: z.string(),
    entities: z.array(
      z.object({
        type: z.string(),
        mentions: z.array(z.object({ start: z.int(), end: z.int() })),
      }),
    ),
  }),
);

/** Attributes (parts of names, times, quantities, measures) are no entities. */
const ATTRIBUTE =
  /_0$|^(?:TIME|QUANTITY)_|^(?:COLOR|WEIGHT|HEIGHT|WIDTH|LENGTH|LATITUDE|LONGITUDE|NATIONALITY)$/u;

/** The reports of a file, in its order. */
export function readPopcornChains(file: string): AnnotatedText[] {
  const reports = reportsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(reports).map(([id, { text, entities }]) => ({
    id,
    language: 'fr',
    text,
    chains: entities.filter(({ type }) => !ATTRIBUTE.test(type)).map(({ mentions }) => mentions),
  }));
}
