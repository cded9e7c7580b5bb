/** Finds names that stand in a row: "Paris, Londres et Rome", "X, Y ou encore l'ONU". */
import type { NameMarkable } from '../markable';
import { mentionsOf, type Discourse } from './discourse';

/** A name and its position among the mentions. */
export interface Listed {
  readonly i: number;
  readonly name: NameMarkable;
}

/**
 * The names in a row that the name at position `k` begins, in text order; it alone where none follows. Read from the
 * text, since parsers lose long rows; what stands in brackets behind a name is passed over.
 */
export function rowFrom(discourse: Discourse, k: number): readonly Listed[] {
  const names = namesBeside(discourse, k).filter(({ i }) => i >= k);
  let last = 0;
  let length = Math.min(1, names.length);
  // "A, B" without "et" may be an apposition: only the last joint tells that it is a row
  while (isJoined(discourse, names[last], names[last + 1])) {
    last += 1;
    if (isClosing(discourse, names[last - 1], names[last])) length = last + 1;
  }
  return names.slice(0, length);
}

/** The row that the name at position `k` ends, of names of one type: "à Paris, Luc et Anne" is a row of two. */
export function rowTo(discourse: Discourse, k: number): readonly Listed[] {
  const names = namesBeside(discourse, k).filter(({ i }) => i <= k);
  let first = names.length - 1;
  if (first < 0 || !isClosing(discourse, names[first - 1], names[first])) return names.slice(-1);
  const isSameType = (n: number): boolean => names[n]?.name.type === names.at(-1)?.name.type;
  while (isJoined(discourse, names[first - 1], names[first]) && isSameType(first - 1)) first -= 1;
  return names.slice(first);
}

function namesBeside(discourse: Discourse, k: number): Listed[] {
  return mentionsOf(discourse, discourse.markables[k].sentence).flatMap(([name, i]) =>
    name.form === 'name' ? [{ i, name }] : [],
  );
}

function isJoined(discourse: Discourse, before: Listed | undefined, after: Listed | undefined): boolean {
  return joint(discourse, before, after) !== undefined;
}

function isClosing(discourse: Discourse, before: Listed | undefined, after: Listed | undefined): boolean {
  const words = joint(discourse, before, after);
  return words !== undefined && words.some((word) => discourse.words.rows.conjunctions.includes(word));
}

/** The words between two names of a row, commas among them; undefined where anything else stands there. */
function joint(
  discourse: Discourse,
  before: Listed | undefined,
  after: Listed | undefined,
): readonly string[] | undefined {
  if (before === undefined || after === undefined || before.name.end > after.name.start) return undefined;
  const { text, words } = discourse;
  const from = roleEnd(discourse, before);
  const between = text.slice(from, after.name.start).replace(/\([^()]*\)/gu, ' ');
  const parts = between.toLowerCase().match(/[\p{L}]+['’.]?|[^\s\p{L}]/gu) ?? [];
  const { conjunctions, fillers } = words.rows;
  const isKnown = parts.every(
    (each) => each === ',' || conjunctions.includes(each) || fillers.includes(each),
  );
  const isJoint = parts.some((each) => each === ',' || conjunctions.includes(each));
  return isKnown && isJoint ? parts : undefined;
}

/** Where a name ends together with its role behind a comma: "Luc Petit, maire de Lyon, et". */
function roleEnd(discourse: Discourse, { i, name }: Listed): number {
  const { clusters, text } = discourse;
  const role = mentionsOf(discourse, name.sentence).find(
    ([each, k]) =>
      each.form === 'nominal' &&
      clusters.same(i, k) &&
      /^\s*,\s*$/u.test(text.slice(name.end, Math.max(each.start, name.end))),
  );
  return role?.[0].end ?? name.end;
}
