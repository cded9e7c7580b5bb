/** Joins the names of one bearer: "John Bolton" and "Bolton", "ONU" and "Organisation des Nations unies". */
import { groupBy } from '../../group-by';
import { foldName } from '../../gazetteer';
import type { NameMarkable } from '../markable';
import type { EntityType } from '../types';
import { treeOf, type Discourse } from './discourse';
import { isGovernment } from './metonymy';

/** Types that are told apart by one recogniser or another and may be the same thing. */
const PLACES: ReadonlySet<EntityType> = new Set(['GPE', 'LOC', 'FAC']);

/**
 * Joins names, in text order, to the best earlier name: equal ones, known aliases, acronyms, parts of persons'
 * names. A surname alone goes to the bearer named last; a title of the other gender keeps it apart.
 */
export function joinNames(discourse: Discourse): void {
  const { markables, clusters } = discourse;
  const names = markables.flatMap((name, i): Bearer[] =>
    name.form === 'name' ? [{ name, i, parts: tokens(name) }] : [],
  );
  const titles = new Map(names.map(({ name, i }) => [i, titleGender(discourse, name)]));
  const governments = new Set(names.filter(({ name }) => isGovernment(discourse, name)).map(({ i }) => i));
  for (const [i, gender] of titles) if (gender !== undefined) clusters.learn(i, { gender });
  // longer names first, so that "Bolton" in a headline finds "John Bolton" below it
  const byLength = [...names].sort((a, b) => b.parts.length - a.parts.length || a.i - b.i);
  byLength.forEach((bearer, k) => {
    const { name, i } = bearer;
    const candidates = byLength
      .slice(0, k)
      .filter((each) => compatibleTypes(name.type, each.name.type) && !clusters.same(i, each.i))
      .filter((each) => agree(titles.get(i), clusters.of(each.i).gender))
      // "Moscou nie toute ingérence" is Russia, "invité à Moscou" the city
      .filter((each) => governments.has(i) === governments.has(each.i))
      .map((each) => ({ i: each.i, score: likeness(discourse, bearer, each) }))
      .filter((each) => each.score > 0);
    const best = candidates.sort((a, b) => b.score - a.score || nearness(i, a.i) - nearness(i, b.i))[0];
    if (best !== undefined) clusters.merge(i, best.i);
  });
  joinBracketed(discourse, names);
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

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function compatibleTypes(a: EntityType, b: EntityType): boolean {
  return a === b || (PLACES.has(a) && PLACES.has(b));
}

/** A name, its position among the mentions, and its words, folded once. */
interface Bearer {
  readonly name: NameMarkable;
  readonly i: number;
  readonly parts: readonly string[];
}

function tokens(name: NameMarkable): string[] {
  return foldName(name.text)
    .replace(/\./g, ' ')
    .split(/[\s,]+/)
    .filter((token) => token !== '');
}

/** From 0 (different) to 4 (equal). */
function likeness(
  discourse: Discourse,
  { name, parts: a }: Bearer,
  { name: other, parts: b }: Bearer,
): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.join(' ') === b.join(' ')) return 4;
  if (name.type === 'PERSON') {
    const mononym = isMononym(discourse, a.length < b.length ? name : other);
    return personLikeness(a, b, mononym, discourse.lexicon.givenNames);
  }
  if (name.type === other.type && (isDescribed(name, other) || isDescribed(other, name))) return 2;
  const { gazetteer } = discourse;
  if (name.type === 'GPE' || other.type === 'GPE') {
    const [country, otherCountry] = [gazetteer.country(name.text), gazetteer.country(other.text)];
    return country !== undefined && country.code === otherCountry?.code ? 3 : 0;
  }
  const [organisation, otherOrganisation] = [
    gazetteer.organisation(name.text),
    gazetteer.organisation(other.text),
  ];
  if (organisation !== undefined && organisation === otherOrganisation) return 3;
  if (isAcronym(name.text, b) || isAcronym(other.text, a)) return 3;
  if (isBracketed(discourse, name, other) || isBracketed(discourse, other, name)) return 3;
  return begins(name, other) || begins(other, name) ? 1 : 0;
}

/** "Bolton" in "John Bolton", "J. Bolton"; "Bill Clinton" is not "Hillary Clinton", nor the pope François a Hollande. */
function personLikeness(
  a: readonly string[],
  b: readonly string[],
  mononym: boolean,
  givenNames: ReadonlyMap<string, string>,
): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [first = ''] = short;
  if (short.at(-1) !== long.at(-1)) {
    // "Park" for "Park Geun-hye", "Rachel" for "Rachel Lambert"
    return short.length === 1 && long[0] === first && long.length > 1 && !mononym ? 1 : 0;
  }
  if (short.length === 1) return 3;
  if (givenNames.has(first) && first !== long[0]) return 0;
  const given = short.slice(0, -1);
  const fits = given.every((token) =>
    long.some((each) => each === token || (token.length === 1 && each.startsWith(token))),
  );
  return fits ? 3 : 0;
}

/** "le pape François", "la reine Élisabeth": whoever bears such a title goes by the given name alone. */
function isMononym(discourse: Discourse, name: NameMarkable): boolean {
  const before = treeOf(discourse, name).words[name.from - 1];
  return before !== undefined && discourse.words.mononymTitles.includes(before.lemma.toLowerCase());
}

/** Types whose names may be led by a common noun; for organisations and governments the noun makes another name. */
const DESCRIBED: ReadonlySet<EntityType> = new Set(['LOC', 'FAC', 'EVENT', 'DOC', 'PRODUCT', 'TOPIC']);

/** "Golan" in "plateau du Golan": the longer name only puts common nouns before the shorter. */
function isDescribed(short: NameMarkable, long: NameMarkable): boolean {
  if (!DESCRIBED.has(short.type) || !long.text.endsWith(short.text) || long.text.length === short.text.length)
    return false;
  const before = long.text.slice(0, -short.text.length);
  return /[\s'’]$/.test(before) && before === before.toLowerCase() && !/[-–]/.test(before);
}

/**
 * "Conseil de sécurité" in "Conseil de sécurité russe": the shorter name begins the longer. A single word only where
 * what follows is no name of its own: "Commission" in "Commission européenne", not "Wikimédia" in "Wikimédia France".
 */
function begins(short: NameMarkable, long: NameMarkable): boolean {
  const rest = long.text.slice(short.text.length);
  if (!foldName(long.text).startsWith(`${foldName(short.text)} `) || !/^\s/.test(rest)) return false;
  return tokens(short).length >= 2 || (short.text.length >= 4 && rest === rest.toLowerCase());
}

/** "ONU" of "Organisation des Nations unies", "ONUB" of "Opération des Nations unies au Burundi": initials in order. */
function isAcronym(text: string, words: readonly string[]): boolean {
  const letters = foldName(text.replace(/[.\s]/g, ''));
  if (letters.length < 3 || text !== text.toUpperCase() || words.length < 2) return false;
  const initials = words.flatMap((word) => word.split(/['-]/)).map((word) => word[0] ?? '');
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  // every letter is an initial, and only small words are passed over
  return at === letters.length && letters[0] === initials[0] && initials.length <= 2 * letters.length;
}

/** "Union africaine (UA)", "UA (Union africaine)": an acronym that brackets introduce, or that they explain. */
function isBracketed(discourse: Discourse, short: NameMarkable, long: NameMarkable): boolean {
  if (short.sentence !== long.sentence) return false;
  const [first, second] = short.start < long.start ? [short, long] : [long, short];
  const between = discourse.text.slice(first.end, second.start);
  const capitals =
    short.text === short.text.toUpperCase() && short.text.length <= 10 && long.text.includes(' ');
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
