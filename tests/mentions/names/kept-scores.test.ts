/** What is kept of scores between the readings: each sentence's own, cut off only where nothing is in doubt. */
import assert from 'node:assert/strict';
import { KeptScores } from '../../../src/mentions/names/kept-scores';
import { LABELS } from '../../../src/mentions/names/labels';
import { documentOf } from './document';

describe('scores between two readings', () => {
  it('belong to their sentence, and are cut off beyond two bytes', () => {
    const { sentences } = documentOf('Merkel parle. Macron écoute encore.');
    assert.equal(sentences.length, 2);
    const kept = new KeptScores(sentences);
    const sizes = sentences.map(({ words }) => words.length * LABELS.length);
    const scores = (s: number): Int32Array =>
      Int32Array.from({ length: 1000 }, (_, i) => (i === 0 ? 40_000 : i === 1 ? -40_000 : 100 * s + i));
    kept.keep(0, scores(0));
    kept.keep(1, scores(1));
    for (const s of [1, 0]) {
      const own = kept.of(s).subarray(0, sizes[s]);
      assert.deepEqual([...own], [32_767, -32_767, ...scores(s).subarray(2, sizes[s])]);
    }
  });
});
