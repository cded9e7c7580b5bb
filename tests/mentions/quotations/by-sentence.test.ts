/** Which quotations reach into which sentence. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quotationsBySentence } from '../../../src/mentions/quotations/by-sentence';
import { overlaps, type Span } from '../../../src/span';

/** Spans one behind the other, with gaps. */
const sentences = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 9 }))).map((list) => {
  let at = 0;
  return list.map(([gap, length]): Span => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
}); // prettier-ignore

const quotations = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]): Span => ({ start, end: start + length })),
);

describe('quotations by sentence', () => {
  it('are at least those that share text with it, in their order', () => {
    fc.assert(
      fc.property(sentences, quotations, (places, quoted) => {
        const found = quotationsBySentence(quoted, places);
        assert.equal(found.length, places.length);
        places.forEach((sentence, s) => {
          const sharing = [...quoted.keys()].filter((i) => overlaps(quoted[i], sentence));
          assert.deepEqual(
            found[s].filter((i) => overlaps(quoted[i], sentence)),
            sharing,
          );
        });
      }),
    );
  });

  it('hold one that ends right before a sentence of its closing mark', () => {
    assert.deepEqual(quotationsBySentence([{ start: 2, end: 8 }], [{ start: 0, end: 8 }, { start: 9, end: 10 }, { start: 12, end: 20 }]), [[0], [0], []]); // prettier-ignore
  });
});
