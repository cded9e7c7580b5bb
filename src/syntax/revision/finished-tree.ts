/** A finished tree as the second look sees it: children, the relations on each side, the preposition of each word. */
import type { Tree } from '../parser/parser';
import type { ParserInput } from '../parser/parser-input';

/**
 * Positions are those of `ParserInput`: the root is a word at `size`, "nothing" stands at `size + 1`. Lists are
 * parallel and have a place for both.
 */
export interface FinishedTree {
  readonly input: ParserInput;
  readonly heads: Int32Array;
  /** Relation numbers; `NO_RELATION` for the root and for "nothing". */
  readonly relations: Uint8Array;
  /** The dependents of each word and of the root, ascending. */
  readonly children: readonly (readonly number[])[];
  /** The relations of all dependents, as a set of bits. */
  readonly sets: Int32Array;
  /** The first dependent that is a preposition or conjunction before the word. */
  readonly markers: Int32Array;
}

/** Stands for the relation of the root and of "nothing". */
export const NO_RELATION = 255;

/** Two of more than 32 relations may share a bit: the set is a feature, not a fact. */
export function relationBit(relation: number): number {
  return 1 << (relation & 31);
}

/** @param markers numbers of the relations that prepositions and conjunctions have */
export function finishedTree(input: ParserInput, tree: Tree, markers: readonly number[]): FinishedTree {
  const { size } = input;
  const nothing = size + 1;
  const heads = new Int32Array(size + 2).fill(nothing);
  const relations = new Uint8Array(size + 2).fill(NO_RELATION);
  const children: number[][] = Array.from({ length: size + 2 }, () => []);
  const sets = new Int32Array(size + 2);
  const firstMarkers = new Int32Array(size + 2).fill(nothing);
  for (let word = 0; word < size; word += 1) {
    const head = tree.heads[word] < 0 ? size : tree.heads[word];
    const relation = tree.relations[word];
    heads[word] = head;
    relations[word] = relation;
    children[head].push(word);
    sets[head] = sets[head] | relationBit(relation);
    if (firstMarkers[head] === nothing && markers.includes(relation)) firstMarkers[head] = word;
  }
  return { input, heads, relations, children, sets, markers: firstMarkers };
}
