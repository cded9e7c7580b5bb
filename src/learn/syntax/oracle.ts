/** The dynamic oracle of the arc-hybrid system: which transitions lose fewest arcs of the gold tree (Goldberg & Nivre 2013). */
import type { ParserState } from '../../syntax/parser/state';
import { SHIFT, type Transitions } from '../../syntax/parser/transitions';

/** Stands for a head that the annotation does not tell. */
export const UNKNOWN = -2;

/** Stands for a relation that the annotation does not tell. */
export const UNKNOWN_RELATION = 255;

/** A gold tree; the root's position is the number of words, as in `ParserState`. */
export interface GoldTree {
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  /** The dependents of each word and of the root. */
  readonly children: readonly (readonly number[])[];
}

/** A gold tree from heads (root: number of words; `UNKNOWN`) and relation numbers. */
export function goldTree(heads: Int32Array, relations: Uint8Array): GoldTree {
  const children: number[][] = Array.from({ length: heads.length + 1 }, () => []);
  heads.forEach((head, child) => children[head]?.push(child));
  return { heads, relations, children };
}

/** What each kind of transition would lose; infinite where the state does not allow it. */
export interface Costs {
  readonly shift: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Arcs of the gold tree that can no longer be built after each kind of transition. One thing differs from
 * the paper: only one word may hang from the root, so that a word can do so only from the stack's bottom.
 */
export function costsOf(state: ParserState, gold: GoldTree): Costs {
  const { front, depth, stack, size } = state;
  let shift = Infinity;
  if (state.canShift()) {
    // the front can no more hang from the stack below its top, nor take dependents from the stack
    const head = gold.heads[front];
    shift = head === size && depth > 0 ? 1 : 0;
    for (let i = 0; i < depth; i += 1) {
      const word = stack[i];
      if (word === head && i < depth - 1) shift += 1;
      if (gold.heads[word] === front) shift += 1;
    }
  }
  if (depth === 0) return { shift, left: Infinity, right: Infinity };
  const top = stack[depth - 1];
  const below = depth > 1 ? stack[depth - 2] : -1;
  const head = gold.heads[top];
  // off the stack, the top takes no more dependents from the buffer
  let dependents = 0;
  for (const child of gold.children[top]) if (child >= front) dependents += 1;
  const waits = head === size ? depth === 1 && front < size : head > front;
  return {
    shift,
    left: state.canLeft() ? dependents + (waits || (head === below && below >= 0) ? 1 : 0) : Infinity,
    right: state.canRight() ? dependents + (waits || (head === front && head < size) ? 1 : 0) : Infinity,
  };
}

/**
 * The transitions that lose fewest arcs, relations included: where left or right builds a gold arc, only
 * with its relation; where it builds an arc that the gold tree has not, with the word's gold relation; with
 * every relation where the annotation tells none.
 */
export function bestTransitions(
  state: ParserState,
  gold: GoldTree,
  transitions: Transitions,
  result: number[],
): void {
  result.length = 0;
  const costs = costsOf(state, gold);
  const least = Math.min(costs.shift, costs.left, costs.right);
  if (costs.shift === least) result.push(SHIFT);
  if (state.depth === 0) return;
  const relation = gold.relations[state.below(0)];
  const add = (of: (relation: number) => number): void => {
    if (relation === UNKNOWN_RELATION) transitions.eachRelation((any) => result.push(of(any)));
    else if (relation !== transitions.root) result.push(of(relation));
  };
  if (costs.left === least) {
    if (state.front === state.size) result.push(transitions.left(transitions.root));
    else add((r) => transitions.left(r));
  }
  if (costs.right === least) add((r) => transitions.right(r));
}
