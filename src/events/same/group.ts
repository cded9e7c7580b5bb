/** Mentions of one event, with what they tell together. */
import type { Profile } from './profile';

/** The kinds of fillers, numbers and sources that mentions of an event give together. */
const SHARED = ['agents', 'objects', 'places', 'rest', 'parties', 'values'] as const;
type Shared = (typeof SHARED)[number];

/** Mentions of one event in text order; grows. */
export class Group {
  /** What any of the mentions has. */
  readonly all: Readonly<Record<Shared, Set<string>>> = {
    agents: new Set(),
    objects: new Set(),
    places: new Set(),
    rest: new Set(),
    parties: new Set(),
    values: new Set(),
  };
  readonly dates: string[] = [];
  readonly sources = new Set<string>();
  private readonly mentions: Profile[] = [];

  get members(): readonly Profile[] {
    return this.mentions;
  }

  get first(): Profile {
    return this.mentions[0];
  }

  get nearest(): Profile {
    return this.mentions[this.mentions.length - 1];
  }

  add(profile: Profile): void {
    this.mentions.push(profile);
    for (const kind of SHARED) for (const each of profile[kind]) this.all[kind].add(each);
    const { date, source } = profile.draft;
    if (date !== undefined) this.dates.push(date);
    if (source !== undefined) this.sources.add(source);
  }
}
