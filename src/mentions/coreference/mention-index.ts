/** Finds the mentions of an article by their words, so that whatever looks back need not pass over all of them. */
import type { Tree } from '../tree';
import type { Markable } from '../markable';
import type { EntityType } from '../types';
import { titleFinder, type WordedTitle } from './title-wording';

/** Positions of mentions by a word, each list in text order. */
type Positions = ReadonlyMap<string, readonly number[]>;

export interface MentionIndex {
  /** Noun phrases by the lemma of their head. */
  readonly nouns: Positions;
  /** Names by the pieces of their text between blanks, hyphens and apostrophes, in lower case. */
  readonly nameParts: Positions;
  /** Names that are no person's by the lemmas of their words, in lower case. */
  readonly nameLemmas: Positions;
  /** Names by their type. */
  readonly nameTypes: ReadonlyMap<EntityType, readonly number[]>;
  /** Names and noun phrases by the office of which they hold a title. */
  readonly offices: ReadonlyMap<readonly string[], readonly number[]>;
  /** The titles of those, by position. */
  readonly titles: ReadonlyMap<number, readonly WordedTitle[]>;
}

/**
 * @param markables in text order
 * @param trees by sentence index
 * @param offices the titles of one office each
 */
export function indexMentions(
  markables: readonly Markable[],
  trees: readonly Tree[],
  offices: readonly (readonly string[])[],
): MentionIndex {
  const nouns = new Map<string, number[]>();
  const nameParts = new Map<string, number[]>();
  const nameLemmas = new Map<string, number[]>();
  const nameTypes = new Map<EntityType, number[]>();
  const byOffice = new Map<readonly string[], number[]>();
  const titles = new Map<number, readonly WordedTitle[]>();
  const titlesIn = titleFinder(offices);
  markables.forEach((each, i) => {
    if (each.form === 'pronoun') return;
    const words = trees[each.sentence].words.slice(each.from, each.to);
    if (each.form === 'nominal') add(nouns, each.lemma, i);
    else {
      add(nameTypes, each.type, i);
      for (const part of new Set(partsOf(each.text))) add(nameParts, part, i);
      const lemmas = each.type === 'PERSON' ? [] : words.map(({ lemma }) => lemma.toLowerCase());
      for (const lemma of new Set(lemmas)) add(nameLemmas, lemma, i);
    }
    const found = titlesIn(words);
    if (found.length === 0) return;
    titles.set(i, found);
    for (const office of new Set(found.map((title) => title.office))) add(byOffice, office, i);
  });
  return { nouns, nameParts, nameLemmas, nameTypes, offices: byOffice, titles };
}

function partsOf(name: string): string[] {
  return name.toLowerCase().split(/[\s'’-]+/);
}

function add<K>(lists: Map<K, number[]>, key: K, i: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [i]);
  else list.push(i);
}
