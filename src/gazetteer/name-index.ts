/** Finds the gazetteer's names in running text and says what they can be. */
import { foldName } from './fold';
import type { Place } from './types';

/** Bits: a name can be several things, "Washington" a city, a region and a surname. */
export const NAME_CLASS = {
  country: 1,
  region: 2,
  natural: 4,
  city: 8,
  largeCity: 16,
  organisation: 32,
  seat: 64,
  givenName: 128,
  familyName: 256,
  demonym: 512,
} as const;

/** Bits of `NameIndex.rarePersonName`. */
export const RARE_NAME = { given: 1, family: 2 } as const;

/** From this population a city is one of whose name every reader thinks first. */
const LARGE_CITY = 300_000;

export interface NameSources {
  readonly countries: Iterable<string>;
  readonly regions: ReadonlyMap<string, readonly Place[]>;
  readonly cities: ReadonlyMap<string, readonly Place[]>;
  readonly organisations: Iterable<string>;
  readonly seats: Iterable<string>;
  readonly demonyms: Iterable<string>;
  readonly givenNames: Iterable<string>;
  readonly familyNames: Iterable<string>;
  readonly rareGivenNames: Iterable<string>;
  readonly rareFamilyNames: Iterable<string>;
}

/** Folded names (see `foldName`) → bits of `NAME_CLASS`. */
export class NameIndex {
  private readonly classes = new Map<string, number>();
  /** First word of a folded name → length in words of the longest name that begins with it. */
  private readonly longest = new Map<string, number>();
  private readonly rare = new Map<string, number>();

  constructor(sources: NameSources) {
    for (const name of sources.countries) this.add(name, NAME_CLASS.country);
    for (const [name, places] of sources.regions) {
      for (const { kind } of places) this.add(name, kind === 'GPE' ? NAME_CLASS.region : NAME_CLASS.natural);
    }
    for (const [name, cities] of sources.cities) {
      const large = (cities[0]?.population ?? 0) >= LARGE_CITY;
      this.add(name, NAME_CLASS.city | (large ? NAME_CLASS.largeCity : 0));
    }
    for (const name of sources.organisations) this.add(name, NAME_CLASS.organisation);
    for (const name of sources.seats) this.add(name, NAME_CLASS.seat);
    for (const name of sources.demonyms) this.add(foldName(name), NAME_CLASS.demonym);
    for (const name of sources.givenNames) this.add(foldName(name), NAME_CLASS.givenName);
    for (const name of sources.familyNames) this.add(foldName(name), NAME_CLASS.familyName);
    for (const name of sources.rareGivenNames) this.rare.set(name, RARE_NAME.given);
    for (const name of sources.rareFamilyNames) {
      this.rare.set(name, (this.rare.get(name) ?? 0) | RARE_NAME.family);
    }
  }

  /** The classes of a folded name, 0 where it is unknown. */
  classesOf(folded: string): number {
    return this.classes.get(folded) ?? 0;
  }

  /**
   * Bits of `RARE_NAME` for a folded word: names that few persons bear. They are apart, because many are
   * also words or places, and none is looked for in running text.
   */
  rarePersonName(folded: string): number {
    return this.rare.get(folded) ?? 0;
  }

  /** How many words the longest name beginning with this folded word has, 0 where none does. */
  longestFrom(foldedWord: string): number {
    return this.longest.get(foldedWord) ?? 0;
  }

  private add(folded: string, classes: number): void {
    this.put(folded, classes);
    // "du Caire", "au Havre": the article of a French name melts into the preposition.
    const bare = /^(?:le|les) (.{4,})$/.exec(folded)?.[1];
    if (bare !== undefined && this.classesOf(bare) === 0) this.put(bare, classes);
  }

  private put(folded: string, classes: number): void {
    this.classes.set(folded, (this.classes.get(folded) ?? 0) | classes);
    const words = folded.split(WORD_BREAK);
    const first = words[0];
    if (words.length > (this.longest.get(first) ?? 0)) this.longest.set(first, words.length);
  }
}

/** Where a folded name's words part: "l'obs" has two. */
export const WORD_BREAK = /[ ']/;
