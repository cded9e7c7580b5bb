/** The oracle: whoever follows it builds the gold tree, and its costs are what is really lost. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  bestTransitions,
  costsOf,
  goldTree,
  type GoldTree,
  UNKNOWN,
  UNKNOWN_RELATION,
} from '../../src/learn/syntax/oracle';
import { treeOf } from '../../src/syntax/parser/parser';
import { ParserState } from '../../src/syntax/parser/state';
import { Transitions } from '../../src/syntax/parser/transitions';

const transitions = new Transitions(['case', 'nsubj', 'root']);
const ROOT = 2;

/** A random projective tree: random transitions give every tree that the system can build. */
const treeArbitrary = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.infiniteStream(fc.nat(2)))
  .map(([size, choices]) => build(size, () => choices.next().value as number));

function build(size: number, choose: () => number): GoldTree {
  const state = new ParserState(size);
  while (!state.finished) {
    const kinds = [
      ...(state.canShift() ? [0] : []),
      ...(state.canLeft() ? [transitions.left(state.front === size ? ROOT : choose() % 2)] : []),
      ...(state.canRight() ? [transitions.right(choose() % 2)] : []),
    ];
    transitions.apply(kinds[choose() % kinds.length], state);
  }
  return goldTree(state.heads.slice(0, size), state.relations.slice(0, size));
}

/** Arcs of the gold tree in a finished state. */
function kept(state: ParserState, gold: GoldTree): number {
  return gold.heads.reduce((sum, head, i) => sum + Number(state.heads[i] === head), 0);
}

/** The most gold arcs that any way on from a state can keep. */
function bestReachable(state: ParserState, gold: GoldTree, path: readonly number[]): number {
  const replay = (): ParserState => {
    const copy = new ParserState(state.size);
    for (const transition of path) transitions.apply(transition, copy);
    return copy;
  };
  if (state.finished) return kept(state, gold);
  const next = [
    ...(state.canShift() ? [0] : []),
    ...(state.canLeft() ? [transitions.left(0)] : []),
    ...(state.canRight() ? [transitions.right(0)] : []),
  ];
  return Math.max(
    ...next.map((transition) => {
      const copy = replay();
      transitions.apply(transition, copy);
      return bestReachable(copy, gold, [...path, transition]);
    }),
  );
}

describe('dynamic oracle', () => {
  it('leads to the gold tree', () => {
    fc.assert(
      fc.property(treeArbitrary, (gold) => {
        const state = new ParserState(gold.heads.length);
        const good: number[] = [];
        while (!state.finished) {
          bestTransitions(state, gold, transitions, good);
          transitions.apply(good[0], state);
        }
        const tree = treeOf(state);
        assert.deepEqual([...tree.heads], [...gold.heads].map((head) => (head === gold.heads.length ? -1 : head)));
        assert.deepEqual(tree.relations, gold.relations);
      }),
    ); // prettier-ignore
  });

  it('counts what is lost from any state, however wrong', () => {
    const small = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.infiniteStream(fc.nat(2)))
      .map(([size, choices]) => build(size, () => choices.next().value as number));
    fc.assert(
      fc.property(small, fc.array(fc.nat(5), { maxLength: 10 }), (gold, wander) => {
        const path: number[] = [];
        let state = new ParserState(gold.heads.length);
        for (const choice of wander) {
          if (state.finished) break;
          const possible = [
            ...(state.canShift() ? [0] : []),
            ...(state.canLeft() ? [transitions.left(0)] : []),
            ...(state.canRight() ? [transitions.right(0)] : []),
          ];
          path.push(possible[choice % possible.length]);
          transitions.apply(path[path.length - 1], state);
        }
        if (state.finished) return;
        const before = bestReachable(state, gold, path);
        const costs = costsOf(state, gold);
        const check = (transition: number, cost: number): void => {
          if (cost === Infinity) return;
          state = new ParserState(gold.heads.length);
          for (const step of [...path, transition]) transitions.apply(step, state);
          assert.equal(before - bestReachable(state, gold, [...path, transition]), cost);
        };
        check(0, costs.shift);
        check(transitions.left(0), costs.left);
        check(transitions.right(0), costs.right);
      }),
      { numRuns: 200 },
    );
  });

  it('lets every transition pass where the annotation is silent', () => {
    const gold = goldTree(Int32Array.of(UNKNOWN, UNKNOWN), Uint8Array.of(UNKNOWN_RELATION, UNKNOWN_RELATION));
    const state = new ParserState(2);
    state.shift();
    const good: number[] = [];
    bestTransitions(state, gold, transitions, good);
    assert.deepEqual(good, [0, transitions.left(0), transitions.left(1)]);
  });
});
