/** Makes person-names.json and rare-person-names.json: given names and surnames of office holders of the world. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldName } from '../../../gazetteer';

/** How many bearers a name needs to be common: one alone may be a slip in the table. */
const FEWEST = 3;

export interface PersonNames {
  readonly given: string[];
  readonly family: string[];
  /** Folded, of fewer bearers. */
  readonly rareGiven: string[];
  readonly rareFamily: string[];
}

/**
 * @param dataFolder holds gazetteer/everypolitician/people_qid.tsv (Wikidata, CC0)
 * @returns the lists in the order of code units
 */
export function personNames(dataFolder: string): PersonNames {
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
  return {
    given: frequent(given),
    family: frequent(family),
    rareGiven: rare(given),
    rareFamily: rare(family),
  };
}

const isName = (word: string): boolean => /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(word);

function frequent(counts: ReadonlyMap<string, number>): string[] {
  const names = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  return names.sort((a, b) => (a < b ? -1 : 1));
}

/** Names of several parts ("Ben-Gurion") fold to several words and are left out. */
function rare(counts: ReadonlyMap<string, number>): string[] {
  const names = [...counts].filter(([, count]) => count < FEWEST).map(([name]) => foldName(name));
  return [...new Set(names)].filter((name) => !/[ ']/.test(name)).sort((a, b) => (a < b ? -1 : 1));
}
