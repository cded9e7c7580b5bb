/** Finds earlier names that may have the bearer of one, so that not all are held against all. */
import type { Organisation } from '../../gazetteer';
import { DESCRIBED, kindOf, type Bearer } from './bearers';

/** What names share; an organisation that the gazetteer knows is a key itself. */
type Key = string | Organisation;

/** The names so far, by what they share. */
export class NamesBefore {
  private readonly equals = new Map<Key, Bearer[]>();
  private readonly alike = new Map<Key, Bearer[]>();
  /** In the order in which they came. */
  private readonly places = new Map<Bearer, number>();

  add(bearer: Bearer): void {
    this.places.set(bearer, this.places.size);
    put(this.equals, equalKey(bearer), bearer);
    for (const key of keysOf(bearer)) put(this.alike, key, bearer);
  }

  /** Those that are equal but for form, in the order in which they came. */
  equal(bearer: Bearer): readonly Bearer[] {
    return bearer.parts.length === 0 ? [] : (this.equals.get(equalKey(bearer)) ?? []);
  }

  /** At least those for which `likeness` is above 0 without their being equal, in the order in which they came. */
  like(bearer: Bearer): readonly Bearer[] {
    const found = new Set(keysOf(bearer).flatMap((key) => this.alike.get(key) ?? []));
    const placeOf = (each: Bearer): number => this.places.get(each) ?? 0;
    return [...found].sort((a, b) => placeOf(a) - placeOf(b));
  }
}

function put(lists: Map<Key, Bearer[]>, key: Key, bearer: Bearer): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [bearer]);
  else list.push(bearer);
}

function equalKey({ name, words }: Bearer): Key {
  return `${kindOf(name.type)} = ${words}`;
}

/** Two names that are like each other without being equal share one of these; see `likeness`. */
function keysOf({ name, folded, parts, acronym, initials, country, organisation }: Bearer): readonly Key[] {
  const kind = kindOf(name.type);
  const key = (by: string, value: string | number): string => `${kind} ${by} ${value}`;
  const last = parts.at(-1) ?? '';
  if (kind === 'PERSON') return [key('first', parts[0] ?? ''), key('last', last)];
  const keys: Key[] = [key('sentence', name.sentence), key('begins', folded.split(' ')[0])];
  if (DESCRIBED.has(name.type)) keys.push(key('ends', name.text.split(/[\s'’]/).at(-1) ?? ''));
  if (country !== undefined) keys.push(key('country', country.code));
  if (organisation !== undefined) keys.push(organisation);
  if (acronym !== undefined) keys.push(key('initials', `${acronym[0]}${acronym.at(-1) ?? ''}`));
  // the last letter of an acronym is the initial of any word but the first
  const others = parts.length < 2 ? [] : initials.slice(1);
  return [...keys, ...new Set(others.map((initial) => key('initials', `${initials[0]}${initial}`)))];
}
