/** Makes person-names.json: given names and surnames that several office holders of the world bear. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many bearers a name needs: one alone may be a slip in the table. */
const FEWEST = 3;

/**
 * @param dataFolder holds gazetteer/everypolitician/people_qid.tsv (Wikidata, CC0)
 * @returns both lists in the order of code units
 */
export function personNames(dataFolder: string): { given: string[]; family: string[] } {
  const table = join(dataFolder, 'gazetteer', 'everypolitician', 'people_qid.tsv');
  const given = new Map<string, number>();
  const family = new Map<string, number>();
  for (const row of readFileSync(table, 'utf8').split('\n').slice(1)) {
    const words = (row.split('\t')[1] ?? '').trim().split(/\s+/);
    const first = words[0] ?? '';
    const last = words[words.length - 1] ?? '';
    if (words.length < 2 || words.length > 4) continue;
    if (isName(first)) given.set(first, (given.get(first) ?? 0) + 1);
    if (isName(last)) family.set(last, (family.get(last) ?? 0) + 1);
  }
  return { given: frequent(given), family: frequent(family) };
}

const isName = (word: string): boolean => /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(word);

function frequent(counts: ReadonlyMap<string, number>): string[] {
  const names = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  return names.sort((a, b) => (a < b ? -1 : 1));
}
