/** Descriptions by one noun that cannot be of one thing: "l'équipe du Brésil" and "l'équipe de France". */
import type { Word } from '../../syntax/types';
import type { NominalMarkable } from '../markable';
import { normalise } from '../normalise';
import type { Profile } from './clusters';
import { mentionsOf, treeOf, type Discourse } from './discourse';
import { calledSo } from './features';

/** Whose something is: a country, or another entity with the type of its name. */
interface Owner {
  readonly kind: string;
  readonly id: string | number;
}

/** Whether what an entity was called by the same noun before rules out that a noun phrase means it. */
export function isRival(discourse: Discourse, nominal: NominalMarkable, profile: Profile): boolean {
  const same = calledSo(discourse, profile, nominal.lemma);
  if (same.length === 0) return false;
  // a government is its country's, its head's and its capital's
  if (discourse.words.governmentNouns.includes(nominal.lemma)) return false;
  return hasOtherRank(discourse, nominal, same) || hasOtherOwner(discourse, nominal, same);
}

/** "la 13e étape" is not "la 12e", "un autre navire" no navire before. */
function hasOtherRank(
  discourse: Discourse,
  nominal: NominalMarkable,
  same: readonly NominalMarkable[],
): boolean {
  const { ordinals } = discourse.words;
  const rankOf = (each: NominalMarkable): string | undefined =>
    treeOf(discourse, each)
      .children(each.word, 'amod', 'nummod', 'det')
      .map(({ text }) => normalise(text))
      .map((text) => ordinals[text] ?? /^(\d+)\s?(?:e|er|ère|ème|nde?|st|nd|rd|th)$/u.exec(text)?.[1])
      .find((rank) => rank !== undefined);
  const own = rankOf(nominal);
  return own !== undefined && same.some((each) => ![own, undefined].includes(rankOf(each)));
}

/** Both are somebody's, and of nobody in common; "le décret de Trump" and "le décret américain" may be one. */
function hasOtherOwner(
  discourse: Discourse,
  nominal: NominalMarkable,
  same: readonly NominalMarkable[],
): boolean {
  const own = ownersOf(discourse, nominal);
  if (own.length === 0) return false;
  const known = same.flatMap((each) => ownersOf(discourse, each));
  const rivals = own.filter(({ kind }) => known.some((each) => each.kind === kind));
  return rivals.length > 0 && !own.some(({ id }) => known.some((each) => each.id === id));
}

/** The names that "de" joins to the noun itself, and the countries of its adjectives. */
function ownersOf(discourse: Discourse, { sentence, word, countries }: NominalMarkable): Owner[] {
  const { clusters } = discourse;
  const tree = discourse.trees[sentence];
  const isOf = (each: Word): boolean => OF.has(tree.child(each, 'case')?.lemma.toLowerCase() ?? '');
  const complements = tree
    .children(word, 'nmod')
    .filter(isOf)
    .map(({ index }) => index);
  const named = mentionsOf(discourse, sentence).flatMap(([each, k]): Owner[] => {
    if (each.form !== 'name' || !complements.includes(each.head)) return [];
    const { country, id } = clusters.of(k);
    return [country === undefined ? { kind: each.type, id } : { kind: 'country', id: country.code }];
  });
  return [...named, ...countries.map(({ code }) => ({ kind: 'country', id: code }))];
}

const OF: ReadonlySet<string> = new Set(['de', 'of']);
