/** The labels of the sequence tagger: spans go in and come out, and only well-formed rows are found. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import {
  decodeLabels,
  encodeSpans,
  LABELS,
  TAGGED_KINDS,
  type TaggedSpan,
} from '../../../src/mentions/names/labels';
import { bestLabels } from '../../../src/mentions/names/viterbi';

/** Spans in text order that do not overlap, in a sentence of 40 words. */
const spans = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 }), fc.constantFrom(...TAGGED_KINDS)), {
    maxLength: 5,
  })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length, kind]): TaggedSpan => {
      const from = at + gap;
      at = from + length;
      return { from, to: at, kind };
    });
  });

describe('labels', () => {
  it('give back the spans that they were made from', () =>
    fc.assert(fc.property(spans, (given) => assert.deepEqual(decodeLabels(encodeSpans(given, 40)), given))));

  it('are found by their scores alone', () =>
    fc.assert(
      fc.property(spans, (given) => {
        const right = encodeSpans(given, 40);
        const scores = new Float32Array(40 * LABELS.length);
        right.forEach((label, i) => (scores[i * LABELS.length + label] = 1));
        const none = new Float32Array(LABELS.length * LABELS.length);
        assert.deepEqual(bestLabels(scores, none, 40), right);
      }),
    ));

  it('are well formed whatever the scores are', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), {
          minLength: 6 * LABELS.length,
          maxLength: 6 * LABELS.length,
        }),
        (scores) => {
          const none = new Float32Array(LABELS.length * LABELS.length);
          const labels = bestLabels(scores, none, 6);
          assert.deepEqual(encodeSpans(decodeLabels(labels), 6), labels);
        },
      ),
    ));
});
