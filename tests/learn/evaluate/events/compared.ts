/** The small annotations of this folder, compared with what is said to have been found in them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IndexedAnnotation, readAnnotation } from '../../../../src/learn/evaluate/events/annotation';
import { compare, type Comparison } from '../../../../src/learn/evaluate/events/compare';
import { readGoldFolder } from '../../../../src/learn/evaluate/events/gold-files';

export const GOLD = join(__dirname, 'gold');
export const SYSTEM = join(__dirname, 'system.jsonl');

/** By document, in the order of the files: geneva, lyon, and rome, for which nothing was found. */
export function compareAll(): ReadonlyMap<string, Comparison> {
  const lines = readFileSync(SYSTEM, 'utf8').trim().split('\n');
  const found = new Map(
    lines.map((line) => readAnnotation(line, { file: SYSTEM })).map((each) => [each.document.id, each]),
  );
  return new Map(
    readGoldFolder(GOLD, assert.fail).map(({ gold }) => {
      const { id } = gold.document;
      const system = found.get(id) ?? { entities: [], events: [] };
      return [id, compare(new IndexedAnnotation(gold), new IndexedAnnotation(system))];
    }),
  );
}
