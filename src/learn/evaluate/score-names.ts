/** Scores names as eval_ner.py does: a name counts where its span and its type are right. */
import type { Span } from '../../span';
import type { Matches } from './score-raw';

export interface TypedSpan extends Span {
  readonly type: string;
}

/** All types together. */
export const MICRO = 'micro';

/** Adds up documents; in each, a span with its type counts once, and white space at its ends does not. */
export class NameScorer {
  private readonly matches = new Map<string, Matches>();

  /** @param types the types that are compared, in the order in which they are shown */
  constructor(private readonly types: readonly string[]) {
    for (const type of [...types, MICRO]) this.matches.set(type, { right: 0, system: 0, gold: 0 });
  }

  add(text: string, gold: readonly TypedSpan[], system: readonly TypedSpan[]): void {
    const expected = outermost(this.compared(text, gold));
    const found = this.compared(text, system);
    const keys = new Set(expected.map(keyOf));
    for (const { type } of expected) this.count(type, 'gold');
    for (const name of found) {
      this.count(name.type, 'system');
      if (keys.has(keyOf(name))) this.count(name.type, 'right');
    }
  }

  /** By type, `micro` last. */
  scores(): ReadonlyMap<string, Matches> {
    return this.matches;
  }

  private compared(text: string, spans: readonly TypedSpan[]): TypedSpan[] {
    const distinct = new Map<string, TypedSpan>();
    for (const span of spans) {
      if (!this.types.includes(span.type)) continue;
      const trimmed = trim(text, span);
      distinct.set(keyOf(trimmed), trimmed);
    }
    return [...distinct.values()];
  }

  private count(type: string, what: keyof Matches): void {
    for (const name of [type, MICRO]) {
      const matches = this.matches.get(name);
      if (matches !== undefined) matches[what] += 1;
    }
  }
}

function keyOf({ start, end, type }: TypedSpan): string {
  return `${start} ${end} ${type}`;
}

function trim(text: string, { start, end, type }: TypedSpan): TypedSpan {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to, type };
}

/** Without the spans that lie inside another, longer one. */
function outermost(spans: readonly TypedSpan[]): TypedSpan[] {
  return spans.filter(
    (inner) =>
      !spans.some(
        (outer) =>
          outer.start <= inner.start &&
          inner.end <= outer.end &&
          outer.end - outer.start > inner.end - inner.start,
      ),
  );
}
