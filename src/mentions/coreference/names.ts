/** Joins the names of one bearer: "John Bolton" and "Bolton", "ONU" and "Organisation des Nations unies". */
import { groupBy } from '../../group-by';
import type { NameMarkable } from '../markable';
import { bearerOf, compatibleTypes, type Bearer } from './bearers';
import { treeOf, type Discourse } from './discourse';
import { isBracketed, likeness } from './likeness';
import { isGovernment } from './metonymy';
import { NamesBefore } from './names-before';

/**
 * Joins names, in text order, to the best earlier name: equal ones, known aliases, acronyms, parts of persons'
 * names. A surname alone goes to the bearer named last; a title of the other gender keeps it apart.
 */
export function joinNames(discourse: Discourse): void {
  const { markables, clusters, gazetteer } = discourse;
  const names = markables.flatMap((name, i): Bearer[] =>
    name.form === 'name' ? [bearerOf(name, i, gazetteer)] : [],
  );
  const titles = new Map(names.map(({ name, i }) => [i, titleGender(discourse, name)]));
  const governments = new Set(names.filter(({ name }) => isGovernment(discourse, name)).map(({ i }) => i));
  for (const [i, gender] of titles) if (gender !== undefined) clusters.learn(i, { gender });
  // longer names first, so that "Bolton" in a headline finds "John Bolton" below it
  const byLength = [...names].sort((a, b) => b.parts.length - a.parts.length || a.i - b.i);
  const before = new NamesBefore();
  for (const bearer of byLength) {
    const { name, i } = bearer;
    const mayBeOne = (each: Bearer): boolean =>
      compatibleTypes(name.type, each.name.type) &&
      !clusters.same(i, each.i) &&
      // "Moscou nie toute ingérence" is Russia, "invité à Moscou" the city
      governments.has(i) === governments.has(each.i) &&
      agree(titles.get(i), () => clusters.of(each.i).gender);
    const found =
      before.equal(bearer).findLast(mayBeOne) ??
      likest(discourse, bearer, before.like(bearer).filter(mayBeOne));
    if (found !== undefined) clusters.merge(i, found.i);
    before.add(bearer);
  }
  joinBracketed(discourse, names);
}

/** The name that is likest, of equally like ones the nearest; none where none is like it. */
function likest(discourse: Discourse, bearer: Bearer, others: readonly Bearer[]): Bearer | undefined {
  const { i } = bearer;
  return others
    .map((each) => ({ each, score: likeness(discourse, bearer, each) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || nearness(i, a.each.i) - nearness(i, b.each.i))[0]?.each;
}

/** "la Fédération internationale de triathlon (ITU)": what brackets join is one, whatever else the acronym has joined. */
function joinBracketed(discourse: Discourse, names: readonly Bearer[]): void {
  const { clusters } = discourse;
  const bySentence = groupBy(names, ({ name }) => name.sentence);
  names.forEach(({ name: long, i }) => {
    const short = bySentence
      .get(long.sentence)
      ?.find(
        ({ name }) =>
          compatibleTypes(name.type, long.type) &&
          name.type !== 'PERSON' &&
          isBracketed(discourse, name, long),
      );
    if (short !== undefined) clusters.merge(i, short.i);
  });
}

/** Earlier bearers are near, later ones far: a surname goes to the one named last before it. */
function nearness(at: number, other: number): number {
  return other < at ? at - other : 10000 + other - at;
}

function agree(a: string | undefined, b: () => string | undefined): boolean {
  if (a === undefined) return true;
  const other = b();
  return other === undefined || a === other;
}

/** The gender that "M." or "Mme" before a name tells. */
function titleGender(discourse: Discourse, name: NameMarkable): 'Masc' | 'Fem' | undefined {
  if (name.type !== 'PERSON') return undefined;
  const before = treeOf(discourse, name).words[name.from - 1];
  const dotted = treeOf(discourse, name).words[name.from - 2];
  const word = before?.text === '.' ? dotted : before;
  return word === undefined ? undefined : discourse.words.titles[word.text.toLowerCase()];
}
