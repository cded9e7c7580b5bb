/** Joins the names of one bearer: "John Bolton" and "Bolton", "ONU" and "Organisation des Nations unies". */
import { foldName } from '../../gazetteer';
import type { NameMarkable } from '../markable';
import type { EntityType } from '../types';
import { treeOf, type Discourse } from './discourse';

/** Types that are told apart by one recogniser or another and may be the same thing. */
const PLACES: ReadonlySet<EntityType> = new Set(['GPE', 'LOC', 'FAC']);

/**
 * Joins names, in text order, to the best earlier name: equal ones, known aliases, acronyms, parts of persons'
 * names. A surname alone goes to the bearer named last; a title of the other gender keeps it apart.
 */
export function joinNames(discourse: Discourse): void {
  const { markables, clusters } = discourse;
  const names = markables.flatMap((each, i) => (each.form === 'name' ? [{ name: each, i }] : []));
  const titles = new Map(names.map(({ name, i }) => [i, titleGender(discourse, name)]));
  for (const [i, gender] of titles) if (gender !== undefined) clusters.learn(i, { gender });
  // longer names first, so that "Bolton" in a headline finds "John Bolton" below it
  const byLength = [...names].sort((a, b) => tokens(b.name).length - tokens(a.name).length || a.i - b.i);
  byLength.forEach(({ name, i }, k) => {
    const candidates = byLength
      .slice(0, k)
      .filter((each) => compatibleTypes(name.type, each.name.type) && !clusters.same(i, each.i))
      .filter((each) => agree(titles.get(i), clusters.of(each.i).gender))
      .map((each) => ({ i: each.i, score: likeness(discourse, name, each.name) }))
      .filter((each) => each.score > 0);
    const best = candidates.sort((a, b) => b.score - a.score || nearness(i, a.i) - nearness(i, b.i))[0];
    if (best !== undefined) clusters.merge(i, best.i);
  });
}

/** Earlier bearers are near, later ones far: a surname goes to the one named last before it. */
function nearness(at: number, other: number): number {
  return other < at ? at - other : 10000 + other - at;
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function compatibleTypes(a: EntityType, b: EntityType): boolean {
  return a === b || (PLACES.has(a) && PLACES.has(b));
}

function tokens(name: NameMarkable): string[] {
  return foldName(name.text)
    .replace(/\./g, ' ')
    .split(/[\s,]+/)
    .filter((token) => token !== '');
}

/** From 0 (different) to 4 (equal). */
function likeness(discourse: Discourse, name: NameMarkable, other: NameMarkable): number {
  const a = tokens(name);
  const b = tokens(other);
  if (a.length === 0 || b.length === 0) return 0;
  if (a.join(' ') === b.join(' ')) return 4;
  if (name.type === 'PERSON') return personLikeness(a, b);
  const { gazetteer } = discourse;
  if (PLACES.has(name.type)) {
    const [country, otherCountry] = [gazetteer.country(name.text), gazetteer.country(other.text)];
    return country !== undefined && country.code === otherCountry?.code ? 3 : contained(a, b, 2);
  }
  const [organisation, otherOrganisation] = [
    gazetteer.organisation(name.text),
    gazetteer.organisation(other.text),
  ];
  if (organisation !== undefined && organisation === otherOrganisation) return 3;
  if (isAcronym(name.text, b) || isAcronym(other.text, a)) return 3;
  if (isBracketed(discourse, name, other) || isBracketed(discourse, other, name)) return 3;
  return contained(a, b, 2);
}

/** "Bolton" in "John Bolton", "J. Bolton"; "Bill Clinton" is not "Hillary Clinton". */
function personLikeness(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.at(-1) !== long.at(-1))
    return short.length === 1 && long[0] === short[0] && long.length > 1 ? 1 : 0;
  if (short.length === 1) return 3;
  const given = short.slice(0, -1);
  const fits = given.every((token) =>
    long.some((each) => each === token || (token.length === 1 && each.startsWith(token))),
  );
  return fits ? 3 : 0;
}

/** Whether the words of one are an unbroken part of the other: "Conseil de sécurité" in "Conseil de sécurité russe". */
function contained(a: readonly string[], b: readonly string[], least: number): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const begins = short.every((token, i) => long[i] === token);
  return begins && (short.length >= least || (short[0]?.length ?? 0) > 6) ? 1 : 0;
}

/** "ONU" of "Organisation des Nations unies": the initials of the long words, in order. */
function isAcronym(text: string, words: readonly string[]): boolean {
  const letters = text.replace(/[.\s]/g, '');
  if (letters.length < 2 || letters !== letters.toUpperCase() || words.length < 2) return false;
  const initials = words.flatMap((word) => word.split(/['-]/)).filter((word) => word.length > 2);
  return foldName(letters) === initials.map((word) => word[0]).join('');
}

/** "Union africaine (UA)": an acronym that brackets introduce. */
function isBracketed(discourse: Discourse, short: NameMarkable, long: NameMarkable): boolean {
  if (short.sentence !== long.sentence || short.start < long.end) return false;
  const between = discourse.text.slice(long.end, short.start);
  const capitals = short.text === short.text.toUpperCase() && short.text.length <= 10;
  return capitals && /^\s*\(\s*(?:l['’]|la |le |les )?\s*["«]?\s*$/.test(between);
}

/** The gender that "M." or "Mme" before a name tells. */
function titleGender(discourse: Discourse, name: NameMarkable): 'Masc' | 'Fem' | undefined {
  if (name.type !== 'PERSON') return undefined;
  const before = treeOf(discourse, name).words[name.from - 1];
  const dotted = treeOf(discourse, name).words[name.from - 2];
  const word = before?.text === '.' ? dotted : before;
  return word === undefined ? undefined : discourse.words.titles[word.text.toLowerCase()];
}
