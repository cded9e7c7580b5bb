/** Small trees as rows, for tests of the rules that mend trees. */
import type { Features } from '../../src/lexicon';
import type { Tree } from '../../src/syntax/parser/parser';
import type { Upos } from '../../src/syntax/types';

/** A word: its head is the place of another row, -1 for none. */
export type Row = readonly [lemma: string, upos: Upos, head: number, relation: string, feats?: Features];

interface Input {
  readonly lemmas: readonly string[];
  readonly upos: readonly Upos[];
  readonly feats: readonly Features[];
}

/** What every rule looks relations up in. */
const NAMES = [
  'root', 'nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:agent', 'nmod', 'appos', 'conj', 'cc', 'flat', 'acl', 'ccomp',
  'xcomp', 'mark', 'det', 'case', 'aux', 'aux:pass', 'dislocated', 'punct', 'expl', 'amod', 'parataxis', 'advcl', 'advmod',
  'iobj',
] as const; // prettier-ignore

/** The rows as a rule leaves them: `lemma relation head`. */
export function mendRows(
  rows: readonly Row[],
  rule: (input: Input, tree: Tree, names: readonly string[]) => unknown,
): readonly string[] {
  const heads = Int32Array.from(rows.map(([, , head]) => head));
  const relations = Uint8Array.from(rows.map(([, , , relation]) => numberOf(relation)));
  const input: Input = {
    lemmas: rows.map(([lemma]) => lemma),
    upos: rows.map(([, upos]) => upos),
    feats: rows.map(([, , , , feats = {}]) => feats),
  };
  rule(input, { heads, relations }, NAMES);
  return rows.map(([lemma], i) => `${lemma} ${NAMES[relations[i]]} ${heads[i]}`);
}

function numberOf(relation: string): number {
  const number = NAMES.findIndex((name) => name === relation);
  if (number < 0) throw new Error(`The test's table has no relation ${relation}`);
  return number;
}

/** The rows with another one at a place. */
export function withRow(rows: readonly Row[], place: number, row: Row): readonly Row[] {
  return rows.map((each, i) => (i === place ? row : each));
}
