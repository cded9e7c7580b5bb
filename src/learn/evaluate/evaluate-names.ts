/** Measures the names in what `newsgraph extract` writes, against brat files and against the gold articles. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type ArticleFields, createArticleMaker } from '../../article';
import type { Article } from '../../article/types';
import { ArticleError } from '../../errors';
import type { Extraction } from '../../events/types';
import { readBratFolder } from '../names/brat';
import { NameScorer, type TypedSpan } from './score-names';
import type { Matches } from './score-raw';

/** Reads an article as `newsgraph extract` does. */
export type Extract = (article: Article) => Pick<Extraction, 'entities'>;

/** WiNER's labels, and what newsgraph's types are among them. */
const LABELS: Readonly<Record<string, string>> = {
  Person: 'PERSON',
  Location: 'LOCATION',
  Organization: 'ORGANIZATION',
};
const COARSE: Readonly<Record<string, string>> = {
  PERSON: 'PERSON',
  GPE: 'LOCATION',
  LOC: 'LOCATION',
  FAC: 'LOCATION',
  ORG: 'ORGANIZATION',
};

/** Every type that has names. */
const TYPES = ['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'EVENT', 'DOC', 'PRODUCT', 'GROUP'];

/** Names against all brat files below a folder, in the three types of its annotation. */
export function evaluateOnBrat(extract: Extract, folder: string): ReadonlyMap<string, Matches> {
  const scorer = new NameScorer(['PERSON', 'LOCATION', 'ORGANIZATION']);
  const read = reader(extract);
  for (const { id, text, spans } of readBratFolder(folder)) {
    const gold = spans.flatMap(({ start, end, label }) =>
      label in LABELS ? [{ start, end, type: LABELS[label] }] : [],
    );
    const system = namesOf(read({ id, text })).flatMap((name) =>
      name.type in COARSE ? [{ ...name, type: COARSE[name.type] }] : [],
    );
    scorer.add(text, gold, system);
  }
  return scorer.scores();
}

const goldSchema = z.object({
  document: z.object({ id: z.string(), language: z.string(), publishedAt: z.string().optional() }),
  text: z.string(),
  entities: z.array(
    z.object({
      type: z.string(),
      mentions: z.array(z.object({ start: z.int(), end: z.int(), form: z.string() })),
    }),
  ),
});

/** Names against the articles of a folder that are annotated as extraction/1, in all types. */
export function evaluateOnGold(extract: Extract, folder: string): ReadonlyMap<string, Matches> {
  const scorer = new NameScorer(TYPES);
  const read = reader(extract);
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json')) continue;
    const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const { id, language, publishedAt } = gold.document;
    const found = read({ id, text: gold.text, language, publishedAt });
    scorer.add(gold.text, namesOf(gold.entities), namesOf(found));
  }
  return scorer.scores();
}

interface NamedEntity {
  readonly type: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly form: string }[];
}

/** An article that newsgraph leaves out, for its language or for want of text, has no names. */
function reader(extract: Extract): (fields: ArticleFields) => readonly NamedEntity[] {
  const maker = createArticleMaker();
  return (fields) => {
    try {
      return extract(maker.make(fields)).entities;
    } catch (error) {
      if (error instanceof ArticleError) return [];
      throw error;
    }
  };
}

function namesOf(entities: readonly NamedEntity[]): TypedSpan[] {
  return entities.flatMap(({ type, mentions }) =>
    mentions.filter(({ form }) => form === 'name').map(({ start, end }) => ({ start, end, type })),
  );
}
