/** Scores that are put together from what is remembered are those that the model gives to all features of a state. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FeatureBuffer, LinearModel, MOST_SUMMANDS } from '../../src/linear';
import { writeParserFeatures } from '../../src/learn/syntax/transition-scores';
import { Histories } from '../../src/syntax/parser/histories';
import type { ParserInput } from '../../src/syntax/parser/parser-input';
import { RememberedScores } from '../../src/syntax/parser/remembered-scores';
import { ParserState } from '../../src/syntax/parser/state';
import { Transitions } from '../../src/syntax/parser/transitions';

const SIZE = 6;
const transitions = new Transitions(['root', 'nsubj', 'obj', 'det']);

/** A sentence with few tags and lemmas, so that features come up again. */
const INPUT: ParserInput = {
  size: SIZE,
  word: numbers(7),
  lemma: numbers(4),
  tag: numbers(3),
  bundle: numbers(5),
  suffix: numbers(3),
  lexical: numbers(2),
  wordClass: numbers(2),
  passed: Int32Array.from({ length: SIZE + 2 }, (_, i) => i >> 1),
};

function numbers(kinds: number): Int32Array {
  return Int32Array.from({ length: SIZE + 2 }, (_, i) => 100 + ((i * 5) % kinds));
}

/** Goes through a sentence: each number chooses among what is allowed. */
function walk(choices: readonly number[], histories: Histories, visit: (state: ParserState) => void): void {
  const state = new ParserState(SIZE, histories);
  for (const choice of choices) {
    const allowed = transitions.allowedIn(state);
    if (allowed.length === 0) return;
    visit(state);
    transitions.apply(allowed[choice % allowed.length], state);
  }
}

const way = fc.array(fc.nat(40), { minLength: 2 * SIZE, maxLength: 2 * SIZE });

/** A model with weights for two thirds of the features of these ways. */
function modelOf(ways: readonly (readonly number[])[]): LinearModel {
  const found = new Set<number>();
  const buffer = new FeatureBuffer();
  for (const choices of ways) {
    walk(choices, new Histories(SIZE), (state) => {
      writeParserFeatures(buffer, INPUT, state);
      for (const hash of buffer.values.subarray(0, buffer.count)) found.add(hash >>> 0);
    });
  }
  const hashes = [...found].sort((a, b) => a - b).filter((hash) => hash % 3 !== 0);
  const labels = transitions.names;
  const entries = hashes.flatMap((hash) =>
    labels.map((_, label) => ((((hash >>> 3) % 200) + label - 100) << 8) | label),
  );
  return new LinearModel(
    { labels, scale: 1 },
    {
      hashes: Int32Array.from(hashes, (hash) => hash | 0),
      counts: new Uint16Array(hashes.length).fill(labels.length),
      entries: Int16Array.from(entries),
    },
  );
}

describe('remembered scores', () => {
  it('are the scores of all features of a state', () => {
    fc.assert(
      fc.property(fc.array(way, { minLength: 1, maxLength: 6 }), fc.constantFrom(20, 1000), (ways, most) => {
        const model = modelOf(ways);
        const remembered = new RememberedScores(model, most);
        const histories = new Histories(SIZE);
        const buffer = new FeatureBuffer();
        const expected = new Int32Array(model.labels.length);
        const scores = new Int32Array(model.labels.length).fill(7);
        remembered.clear();
        for (const choices of ways) {
          walk(choices, histories, (state) => {
            writeParserFeatures(buffer, INPUT, state);
            assert.ok(buffer.count <= MOST_SUMMANDS);
            model.score(buffer, expected);
            remembered.write(INPUT, state, scores);
            assert.deepEqual(scores, expected);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
