/** Rows kept for forms give what the model gives, whichever forms came before. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  FeatureBuffer,
  allPlacesIn,
  LinearModel,
  PlacedRows,
  type PlacedSinks,
  PLACES,
} from '../../src/linear';

const LABELS = ['a', 'b', 'c'];

/** Some of these share a slot at every place. */
const FORMS = [0, 1, 4096, 4097, 8192];

/** Writes two features for each place and two of all of them together. */
function write({ joint, places }: PlacedSinks, word: readonly number[]): void {
  joint.add1(100, word[0]);
  word.forEach((form, place) => {
    places[place].add1(place, form);
    places[place].add2(place, form, 1);
  });
  joint.add2(101, word[1], word[2]);
}

/** A model with weights for two thirds of the features of these words. */
function modelOf(words: readonly (readonly number[])[]): LinearModel {
  const buffer = new FeatureBuffer();
  for (const word of words) write(allPlacesIn(buffer), word);
  const hashes = [...new Set(buffer.values.subarray(0, buffer.count))]
    .filter((hash) => hash % 3 !== 0)
    .sort((a, b) => (a >>> 0) - (b >>> 0));
  const entries = hashes.flatMap((hash) => LABELS.map((_, label) => (((hash % 100) + label) << 8) | label));
  return new LinearModel(
    { labels: LABELS, scale: 1 },
    {
      hashes: Int32Array.from(hashes),
      counts: new Uint16Array(hashes.length).fill(LABELS.length),
      entries: Int16Array.from(entries),
    },
  );
}

describe('rows of forms', () => {
  it('add up to what the model gives', () => {
    const word = fc.array(fc.constantFrom(...FORMS), { minLength: PLACES, maxLength: PLACES });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const model = modelOf(words);
        const rows = new PlacedRows(model);
        const buffer = new FeatureBuffer();
        const expected = new Int32Array(LABELS.length);
        const scores = new Int32Array(LABELS.length).fill(9);
        for (const own of words) {
          buffer.clear();
          write(allPlacesIn(buffer), own);
          model.score(buffer, expected);
          own.forEach((form, place) => rows.open(place, form));
          write(rows, own);
          rows.score(scores);
          assert.deepEqual(scores, expected);
        }
      }),
      { numRuns: 30 },
    );
  });
});
