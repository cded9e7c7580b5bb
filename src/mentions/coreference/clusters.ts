/** Groups mentions into entities while coreference goes on: disjoint sets with a profile of each. */
import type { Country } from '../../gazetteer';
import type { Gender, Markable, Number } from '../markable';
import { ENTITY_TYPES, type EntityType } from '../types';

/** All that is known of one entity so far. */
export interface Profile {
  /** Position of its first mention: names it. */
  readonly id: number;
  /** Positions of its mentions, ascending. */
  readonly members: readonly number[];
  /** Types that it can still have; those of its names where it has one, else what its noun phrases allow. */
  readonly types: readonly EntityType[];
  readonly named: boolean;
  readonly gender: Gender | undefined;
  readonly number: Number | undefined;
  /** Lemmas of its noun phrases' heads. */
  readonly lemmas: ReadonlySet<string>;
  readonly countries: readonly Country[];
  /** The country that it is. */
  readonly country: Country | undefined;
}

/** Facts about an entity that no single mention shows: "M." before a name, the country that "Kremlin" stands for. */
export interface Known {
  readonly gender?: Gender;
  readonly country?: Country;
}

/** The entities under construction. Merging is the only change; what a mention is never changes. */
export class Clusters {
  /** The entity of each mention, by the position of its first mention. */
  private readonly roots: number[];
  private readonly members = new Map<number, readonly number[]>();
  private readonly known = new Map<number, Known>();
  private readonly profiles = new Map<number, Profile>();

  constructor(readonly markables: readonly Markable[]) {
    this.roots = markables.map((_, i) => i);
    markables.forEach((_, i) => this.members.set(i, [i]));
  }

  /** The entity of a mention. */
  of(markable: number): Profile {
    const root = this.root(markable);
    const cached = this.profiles.get(root);
    if (cached !== undefined) return cached;
    const profile = this.describe(root);
    this.profiles.set(root, profile);
    return profile;
  }

  /** Makes two mentions one entity; the earlier mention names it. */
  merge(a: number, b: number): void {
    const [first, second] = [this.root(a), this.root(b)].sort((x, y) => x - y) as [number, number];
    if (first === second) return;
    const joined = inOrder(this.membersOf(first), this.membersOf(second));
    for (const member of this.membersOf(second)) this.roots[member] = first;
    this.members.set(first, joined);
    this.members.delete(second);
    this.known.set(first, { ...this.known.get(second), ...this.known.get(first) });
    this.profiles.delete(first);
    this.profiles.delete(second);
  }

  same(a: number, b: number): boolean {
    return this.root(a) === this.root(b);
  }

  learn(markable: number, fact: Known): void {
    const root = this.root(markable);
    this.known.set(root, { ...this.known.get(root), ...fact });
    this.profiles.delete(root);
  }

  /** All entities, in order of first mention. */
  all(): Profile[] {
    return [...this.members.keys()].sort((a, b) => a - b).map((root) => this.of(root));
  }

  private root(markable: number): number {
    return this.roots[markable];
  }

  private membersOf(root: number): readonly number[] {
    return this.members.get(root) ?? [];
  }

  private describe(root: number): Profile {
    const members = this.membersOf(root);
    const mentions = members.map((i) => this.markables[i]);
    const names = mentions.filter((each) => each.form === 'name');
    const nominals = mentions.filter((each) => each.form === 'nominal');
    const known = this.known.get(root) ?? {};
    // a given name outweighs one title: "Le ministre de la Justice, Nicole Belloubet"
    const inOrder =
      names[0]?.type === 'PERSON' ? [...names, ...mentions.filter((each) => each.form !== 'name')] : mentions;
    return {
      id: root,
      members,
      types:
        names.length > 0 ? usual(names.map((each) => each.type)) : common(nominals.map((each) => each.types)),
      named: names.length > 0,
      gender: known.gender ?? majority(inOrder.map((each) => each.gender)),
      number: majority(mentions.map((each) => each.number)),
      lemmas: new Set(nominals.map((each) => each.lemma)),
      countries: nominals.flatMap((each) => each.countries),
      country: known.country,
    };
  }
}

/** Both ascending lists in one, without sorting where one ends before the other begins. */
function inOrder(a: readonly number[], b: readonly number[]): readonly number[] {
  const joined = [...a, ...b];
  return (a.at(-1) ?? -1) < (b[0] ?? Infinity) ? joined : joined.sort((x, y) => x - y);
}

/** The types that names have, the most frequent first. */
function usual(types: readonly EntityType[]): EntityType[] {
  const counts = new Map<EntityType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  const count = (type: EntityType): number => counts.get(type) ?? 0;
  return ENTITY_TYPES.filter((type) => count(type) > 0).sort((a, b) => count(b) - count(a));
}

/** The types that all noun phrases allow, in the first one's order; the first one's where they share none. */
function common(types: readonly (readonly EntityType[])[]): readonly EntityType[] {
  const [first = [], ...rest] = types;
  const shared = first.filter((type) => rest.every((each) => each.includes(type)));
  return shared.length > 0 ? shared : first;
}

function majority<T extends string>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
