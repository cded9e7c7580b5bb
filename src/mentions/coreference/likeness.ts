/** Says how likely two names have one bearer: equal names, known aliases, acronyms, parts of persons' names. */
import type { NameMarkable } from '../markable';
import { DESCRIBED, type Bearer } from './bearers';
import { treeOf, type Discourse } from './discourse';

/** From 0 (different) to 4 (equal). */
export function likeness(discourse: Discourse, bearer: Bearer, otherBearer: Bearer): number {
  const [{ name, parts: a }, { name: other, parts: b }] = [bearer, otherBearer];
  if (a.length === 0 || b.length === 0) return 0;
  if (bearer.words === otherBearer.words) return 4;
  if (name.type === 'PERSON') {
    const mononym = isMononym(discourse, a.length < b.length ? name : other);
    return personLikeness(a, b, mononym, discourse.lexicon.givenNames);
  }
  if (name.type === other.type && (isDescribed(name, other) || isDescribed(other, name))) return 2;
  const { country, organisation } = bearer;
  if (name.type === 'GPE' || other.type === 'GPE') {
    return country !== undefined && country.code === otherBearer.country?.code ? 3 : 0;
  }
  if (organisation !== undefined && organisation === otherBearer.organisation) return 3;
  if (isAcronym(bearer, otherBearer) || isAcronym(otherBearer, bearer)) return 3;
  if (isBracketed(discourse, name, other) || isBracketed(discourse, other, name)) return 3;
  return begins(discourse, bearer, otherBearer) || begins(discourse, otherBearer, bearer) ? 1 : 0;
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

/** "Golan" in "plateau du Golan": the longer name only puts common nouns before the shorter. */
function isDescribed(short: NameMarkable, long: NameMarkable): boolean {
  if (!DESCRIBED.has(short.type) || !long.text.endsWith(short.text) || long.text.length === short.text.length)
    return false;
  const before = long.text.slice(0, -short.text.length);
  return /[\s'’]$/.test(before) && before === before.toLowerCase() && !/[-–]/.test(before);
}

/**
 * "Conseil de sécurité" in "Conseil de sécurité russe": the shorter name begins the longer. A single word only where
 * what follows is no name of its own, or only qualifies a noun for organisations: "Commission" in "Commission européenne",
 * "Académie" in "Académie des Oscars", not "Wikimédia" in "Wikimédia France".
 */
function begins({ lexicon }: Discourse, short: Bearer, long: Bearer): boolean {
  if (!long.folded.startsWith(`${short.folded} `)) return false;
  const { text } = short.name;
  const rest = long.name.text.slice(text.length);
  if (!/^\s/.test(rest)) return false;
  if (short.parts.length >= 2) return true;
  const isKind = lexicon.nouns.get(text.toLowerCase())?.includes('ORG') === true && COMPLEMENT.test(rest);
  return text.length >= 4 && (isKind || rest === rest.toLowerCase());
}

/** What qualifies a noun: " des Oscars", " for Economic Studies". */
const COMPLEMENT = /^\s(?:de|du|des|d['’]|of|for)(?![\p{L}\p{N}])/u;

/** "ONU" of "Organisation des Nations unies", "ONUB" of "Opération des Nations unies au Burundi": initials in order. */
function isAcronym({ acronym: letters }: Bearer, { parts, initials }: Bearer): boolean {
  if (letters === undefined || parts.length < 2) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  // every letter is an initial, and only small words are passed over
  return at === letters.length && letters[0] === initials[0] && initials.length <= 2 * letters.length;
}

/** "Union africaine (UA)", "UA (Union africaine)": an acronym that brackets introduce, or that they explain. */
export function isBracketed(discourse: Discourse, short: NameMarkable, long: NameMarkable): boolean {
  if (short.sentence !== long.sentence) return false;
  const [first, second] = short.start < long.start ? [short, long] : [long, short];
  const between = discourse.text.slice(first.end, second.start);
  const capitals =
    short.text === short.text.toUpperCase() && short.text.length <= 10 && long.text.includes(' ');
  return capitals && /^\s*\(\s*(?:l['’]|la |le |les )?\s*["«]?\s*$/.test(between);
}
