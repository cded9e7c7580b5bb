/** Which dates the first look gives the events of an article, and what the events around one say of a date. */
import { groupBy } from '../../group-by';
import type { FirstContext } from './first-look';

/** What `around` gives, in this order. */
export const LEANING_NUMBERS = [
  'here-most', 'here-mean', 'here-other-date', 'here-events', 'before-most', 'after-most', 'same-type-most', 'article-share',
] as const; // prettier-ignore

/** From here on an event counts among those that lean towards a date. */
const LEANS = 0.3;

/** How strongly an event leans towards a date: the likeliest of the candidates that give it. */
interface Leaning {
  readonly event: FirstContext;
  readonly date: string;
  readonly weighed: number;
}

export class DateLeanings {
  private readonly bySentence: ReadonlyMap<number, readonly FirstContext[]>;
  private readonly ofEvent: ReadonlyMap<FirstContext, readonly Leaning[]>;
  private readonly ofType: ReadonlyMap<string, readonly Leaning[]>;
  private readonly ofWord: ReadonlyMap<string, readonly Leaning[]>;
  private readonly shares: ReadonlyMap<string, number>;

  constructor(private readonly events: readonly FirstContext[]) {
    const all = events.flatMap(leaningsOf);
    this.bySentence = groupBy(events, ({ filled }) => filled.seed.sentence.index);
    this.ofEvent = groupBy(all, ({ event }) => event);
    this.ofType = strongest(groupBy(all, ({ event, date }) => typeKey(event, date)));
    this.ofWord = groupBy(all, ({ event, date }) => wordKey(event, date));
    const leaning = groupBy(
      all.filter(({ weighed }) => weighed > LEANS),
      ({ date }) => date,
    );
    this.shares = new Map([...leaning].map(([date, each]) => [date, each.length]));
  }

  /** What the events of the sentence, of its neighbours and of the type say of a date of the event. */
  around(event: FirstContext, date: string): readonly number[] {
    const { sentence } = event.filled.seed;
    const here = this.at(sentence.index).filter((other) => other !== event);
    const own = here.map((other) => this.leaning(other, date));
    const others = here
      .flatMap((other) => this.ofEvent.get(other) ?? [])
      .filter((each) => each.date !== date);
    const sameType = (this.ofType.get(typeKey(event, date)) ?? []).find((each) => each.event !== event);
    return [
      most(own),
      own.reduce((sum, weighed) => sum + weighed, 0) / Math.max(here.length, 1),
      most(others.map(({ weighed }) => weighed)),
      here.length,
      most(this.at(sentence.index - 1).map((other) => this.leaning(other, date))),
      most(this.at(sentence.index + 1).map((other) => this.leaning(other, date))),
      sameType?.weighed ?? 0,
      (this.shares.get(date) ?? 0) / this.events.length,
    ];
  }

  /** How strongly an earlier event of the same type and word leans towards the date: "L'attaque a eu lieu …". */
  before(event: FirstContext, date: string): number {
    const { start } = event.filled.seed.word;
    const earlier = (this.ofWord.get(wordKey(event, date)) ?? []).filter(
      (each) => each.event.filled.seed.word.start < start,
    );
    return most(earlier.map(({ weighed }) => weighed));
  }

  private at(sentence: number): readonly FirstContext[] {
    return this.bySentence.get(sentence) ?? [];
  }

  /** How strongly an event leans towards a date. */
  private leaning(event: FirstContext, date: string): number {
    return this.ofEvent.get(event)?.find((each) => each.date === date)?.weighed ?? 0;
  }
}

function leaningsOf(event: FirstContext): Leaning[] {
  const dates = groupBy(event.dates, ({ candidate }) => candidate.date);
  return [...dates].map(([date, each]) => ({
    event,
    date,
    weighed: most(each.map(({ weighed }) => weighed)),
  }));
}

/** The two strongest of each group, so that each event knows the strongest other one. */
function strongest(groups: ReadonlyMap<string, readonly Leaning[]>): ReadonlyMap<string, readonly Leaning[]> {
  return new Map(
    [...groups].map(([key, each]) => [key, [...each].sort((a, b) => b.weighed - a.weighed).slice(0, 2)]),
  );
}

function typeKey({ filled }: FirstContext, date: string): string {
  return `${filled.seed.type.id} ${date}`;
}

function wordKey({ filled: { seed } }: FirstContext, date: string): string {
  return `${seed.type.id} ${seed.word.lemma} ${date}`;
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), 0);
}
