/** Model files: what is written is what is read, and nothing damaged gets by. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DataError } from '../../src/errors';
import { decodeModel, encodeModel, FeatureBuffer, LinearModel, loadModel } from '../../src/linear';
import type { PackedWeights } from '../../src/linear';

const LABELS = ['a', 'b', 'c'];

/** Features in ascending order of unsigned hash, each with a weight for some labels. */
const weightsArbitrary = fc
  .uniqueArray(fc.integer({ min: 1, max: 0xffffffff }), { maxLength: 40 })
  .chain((hashes) =>
    fc.tuple(
      fc.constant([...hashes].sort((a, b) => a - b)),
      fc.array(
        fc.array(fc.integer({ min: -127, max: 127 }), {
          minLength: 1,
          maxLength: 3,
        }),
        {
          minLength: hashes.length,
          maxLength: hashes.length,
        },
      ),
    ),
  )
  .map(([hashes, rows]): PackedWeights => {
    const entries = rows.flatMap((row) => row.map((weight, label) => (weight << 8) | label));
    return {
      hashes: Int32Array.from(hashes, (hash) => hash | 0),
      counts: Uint16Array.from(rows, (row) => row.length),
      entries: Int16Array.from(entries),
    };
  });

describe('model file', () => {
  it('gives back labels, scale and every weight', () => {
    fc.assert(
      fc.property(weightsArbitrary, (weights) => {
        const bytes = encodeModel({ labels: LABELS, scale: 0.25 }, weights, 'test/1');
        const model = decodeModel(bytes, 'test/1', 'x');
        assert.deepEqual(model.labels, LABELS);
        assert.equal(model.scale, 0.25);
        assert.deepEqual(model.weights, weights);
      }),
    );
  });

  const example = encodeModel(
    { labels: LABELS, scale: 1 },
    {
      hashes: Int32Array.of(5, -5),
      counts: Uint16Array.of(1, 2),
      entries: Int16Array.of(256, -256, 513),
    },
    'test/1',
  );
  const damaged = (at: number): Uint8Array => {
    const bytes = Buffer.from(example);
    bytes[at] ^= 1;
    return bytes;
  };

  it('is refused if any of its bytes has changed', () => {
    for (let at = 0; at < example.length; at += 1) {
      assert.throws(() => decodeModel(damaged(at), 'test/1', 'x'), DataError, `byte ${at}`);
    }
  });
  it('is refused if it is cut short', () => {
    for (const length of [0, 3, 19, example.length - 1]) {
      assert.throws(() => decodeModel(example.subarray(0, length), 'test/1', 'x'), DataError);
    }
  });
  it('is refused for other features', () => {
    assert.throws(() => decodeModel(example, 'test/2', 'x'), /other features than test\/2/u);
  });
  it('is named when it is missing', () => {
    assert.throws(() => loadModel('no/such/model.bin', 'test/1'), (error: unknown) => {
      assert.ok(error instanceof DataError);
      assert.match(error.toLine(), /^no\/such\/model\.bin: .*npm run train/u);
      return true;
    }); // prettier-ignore
  });
});

describe('linear model', () => {
  it('adds up the weights of all features, twice for a feature that comes twice', () => {
    const buffer = new FeatureBuffer();
    buffer.add1(1, 10);
    buffer.add2(2, 20, 30);
    const [first, second] = buffer.values;
    const packed = [
      { hash: first, entries: [(5 << 8) | 0, (-7 << 8) | 2] },
      { hash: second, entries: [(1 << 8) | 2] },
    ].sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
    const model = new LinearModel(
      { labels: LABELS, scale: 1 },
      {
        hashes: Int32Array.from(packed, ({ hash }) => hash),
        counts: Uint16Array.from(packed, ({ entries }) => entries.length),
        entries: Int16Array.from(packed.flatMap(({ entries }) => entries)),
      },
    );
    const scores = new Int32Array(3);
    model.score(buffer, scores);
    assert.deepEqual([...scores], [5, 0, -6]);
    buffer.add1(1, 10);
    model.score(buffer, scores);
    assert.deepEqual([...scores], [10, 0, -13]);
  });
});
