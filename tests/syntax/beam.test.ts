/** The beam: it finds what exhaustive search finds if it is wide enough, and copies of states do not disturb each other. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Beam, type Guide, transitionsOf } from '../../src/syntax/parser/beam';
import { treeOf } from '../../src/syntax/parser/parser';
import { ParserState } from '../../src/syntax/parser/state';
import { Transitions } from '../../src/syntax/parser/transitions';

const transitions = new Transitions(['nsubj', 'obj', 'root']);
const SIZE = 4;

/** A score for every transition in every state, from a table of random numbers. */
function guideOf(table: readonly number[]): Guide {
  return {
    allowed: (state) => transitions.allowedIn(state),
    score: (state, scores) => {
      for (let t = 0; t < scores.length; t += 1) {
        scores[t] = table[(31 * t + 7 * state.depth + 13 * state.front + state.leftCount[state.front]) % table.length];
      }
    },
  };
} // prettier-ignore

/** The highest score of any way to a whole tree. */
function exhaustive(guide: Guide, state: ParserState): number {
  if (state.finished) return 0;
  const allowed = guide.allowed(state);
  const scores = new Float32Array(transitions.count);
  guide.score(state, scores);
  const all = allowed.map((transition) => {
    const next = new ParserState(state.size);
    next.copy(state);
    transitions.apply(transition, next);
    return scores[transition] + exhaustive(guide, next);
  });
  return Math.max(...all);
}

function search(guide: Guide, width: number): Beam {
  const beam = new Beam(SIZE, width, transitions, new Float32Array(transitions.count));
  for (let i = 0; i < 2 * SIZE; i += 1) beam.advance(guide);
  return beam;
}

const tables = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 17, maxLength: 17 });

describe('beam', () => {
  it('finds the best of all ways if it is wide enough', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const guide = guideOf(table);
        assert.equal(search(guide, 20000).steps[0].score, exhaustive(guide, new ParserState(SIZE)));
      }),
      { numRuns: 5 },
    );
  });
  it('ends in the tree that the best way builds', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 6 }), (table, width) => {
        const beam = search(guideOf(table), width);
        const state = new ParserState(SIZE);
        for (const transition of transitionsOf(beam.steps[0])) transitions.apply(transition, state);
        assert.deepEqual(treeOf(beam.best), treeOf(state));
        assert.ok(beam.best.finished);
      }),
    );
  });
  it('goes the greedy way if it keeps one', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const one = transitionsOf(search(guideOf(table), 1).steps[0]);
        const state = new ParserState(SIZE);
        const guide = guideOf(table);
        const scores = new Float32Array(transitions.count);
        for (const transition of one) {
          const allowed = guide.allowed(state);
          guide.score(state, scores);
          assert.ok(allowed.every((other) => scores[other] <= scores[transition]));
          transitions.apply(transition, state);
        }
      }),
    );
  });
});
