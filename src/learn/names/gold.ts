/** Articles annotated in the extraction format as examples: their names follow newsgraph's own guide. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { TaggedKind } from '../../mentions/names/labels';
import { compareCodeUnits } from './compare';
import type { MarkedText } from './examples';

const span = { start: z.int(), end: z.int() };
const extractionSchema = z.object({
  document: z.object({ id: z.string() }),
  text: z.string(),
  body: z.array(z.object(span)),
  entities: z.array(
    z.object({ type: z.string(), mentions: z.array(z.object({ ...span, form: z.string() })) }),
  ),
});

/** Topics and groups have hardly a name among them; they are found by other means. */
const KINDS: Readonly<Record<string, TaggedKind>> = {
  PERSON: 'PERSON',
  ORG: 'ORG',
  GPE: 'PLACE',
  LOC: 'PLACE',
  FAC: 'PLACE',
  EVENT: 'EVENT',
  DOC: 'DOC',
  PRODUCT: 'PRODUCT',
};

/** All articles of a folder, by file name. */
export function readGold(folder: string): MarkedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort(compareCodeUnits)
    .map((file) => {
      const { document, text, body, entities } = extractionSchema.parse(
        JSON.parse(readFileSync(join(folder, file), 'utf8')),
      );
      const names = entities.flatMap(({ type, mentions }) => {
        const kind = KINDS[type];
        if (kind === undefined) return [];
        return mentions.filter(({ form }) => form === 'name').map(({ start, end }) => ({ start, end, kind }));
      });
      return { id: document.id, text, body, names };
    });
}
