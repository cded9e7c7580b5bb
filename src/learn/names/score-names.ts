/** Scores names against annotation: a name counts where its start, its end and its type are right. */
import type { Span } from '../../span';

export interface TypedName extends Span {
  readonly type: string;
}

export interface NameScore {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
  /** In percent. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Counts {
  right: number;
  found: number;
  expected: number;
}

/** Adds up articles. `all` counts every type, `spans` ignores types. */
export class NameScorer {
  private readonly counts = new Map<string, Counts>();

  add(found: readonly TypedName[], expected: readonly TypedName[]): void {
    const typed = (name: TypedName): string => `${name.start} ${name.end} ${name.type}`;
    const bare = (name: TypedName): string => `${name.start} ${name.end}`;
    const right = new Set(expected.map(typed));
    const rightSpans = new Set(expected.map(bare));
    for (const name of expected) this.count(name.type, 'expected');
    for (const name of found) {
      this.count(name.type, 'found');
      if (right.has(typed(name))) this.count(name.type, 'right');
      if (rightSpans.has(bare(name))) this.of('spans').right += 1;
    }
    this.of('spans').found += found.length;
    this.of('spans').expected += expected.length;
  }

  /** The scores by type, in the order of code units. */
  scores(): Record<string, NameScore> {
    const sorted = [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([type, counts]) => [type, scoreOf(counts)]));
  }

  private count(type: string, what: keyof Counts): void {
    this.of(type)[what] += 1;
    this.of('all')[what] += 1;
  }

  private of(type: string): Counts {
    let counts = this.counts.get(type);
    if (counts === undefined) this.counts.set(type, (counts = { right: 0, found: 0, expected: 0 }));
    return counts;
  }
}

function scoreOf({ right, found, expected }: Counts): NameScore {
  const percent = (part: number, whole: number): number =>
    whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
  return {
    right,
    found,
    expected,
    precision: percent(right, found),
    recall: percent(right, expected),
    f1: percent(2 * right, found + expected),
  };
}
