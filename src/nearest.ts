/** Suggests what somebody may have meant who wrote a name that is not there. */
import { distance } from 'fastest-levenshtein';

/** How many near names are suggested. */
const SUGGESTIONS = 5;

/** Shorter or longer than that, what was written is no misspelt name; beyond the last it is shown cut. */
const SHORTEST = 3;
const LONGEST = 200;
const SHOWN = 60;

/** One thing under one of its spellings; several may share a name. */
export interface Spelling {
  /** Normalised: words parted by one space. */
  readonly key: string;
  /** What is suggested. */
  readonly name: string;
  /** Of equally near ones, the weightiest come first: how often a name is mentioned, say. */
  readonly weight?: number;
}

/**
 * The names whose spelling is nearest to `key`, at most five, the nearest first. Near is what differs in a third of
 * the letters at most (by Levenshtein's distance), as a whole or in one of its words; where nothing is, what shares a
 * word.
 */
export function nearest(key: string, spellings: Iterable<Spelling>): string[] {
  if (key.length < SHORTEST || key.length > LONGEST) return [];
  const words = key.split(' ').filter((word) => word.length > 2);
  const furthest = Math.max(key.length > 3 ? 2 : 1, Math.floor(key.length / 3));
  const near = new Map<string, number>();
  const sharing = new Set<string>();
  const weights = new Map<string, number>();
  for (const { key: spelling, name, weight = 0 } of spellings) {
    const parts = spelling.includes(' ') ? [spelling, ...spelling.split(' ')] : [spelling];
    const limit = near.get(name) ?? furthest + 1;
    const least = parts.reduce((far, part) => closer(key, part, far), limit);
    if (least < limit) near.set(name, least);
    else if (near.size > 0 || !words.some((word) => parts.includes(word))) continue;
    else sharing.add(name);
    weights.set(name, weight);
  }
  const weightOf = (name: string): number => weights.get(name) ?? 0;
  return [...(near.size > 0 ? near.keys() : sharing)]
    .sort((a, b) => (near.get(a) ?? 0) - (near.get(b) ?? 0) || weightOf(b) - weightOf(a) || (a < b ? -1 : 1))
    .slice(0, SUGGESTIONS);
}

/** The distance where it is below `far`. Most of 100,000 spellings are passed over by their length alone. */
function closer(key: string, part: string, far: number): number {
  return Math.abs(part.length - key.length) < far ? Math.min(far, distance(key, part)) : far;
}

/** `Did you mean "a", "b"?`, or else what a person may do instead. */
export function didYouMean(names: readonly string[], otherwise: string): string {
  return names.length === 0 ? otherwise : `Did you mean ${names.map(quoted).join(', ')}?`;
}

/** A text in quotation marks, on one line, without control characters, cut where it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}
