/** The notation of how often a word speaks of an event type. */
import assert from 'node:assert/strict';
import { DataError } from '../../src/errors';
import { loadOntology, loadTriggers } from '../../src/ontology';
import { parseLikelihood } from '../../src/ontology/likelihood';

describe('likelihood of triggers', () => {
  it('reads the share of all uses and the shares where a condition holds', () => {
    const { base, given } = parseLikelihood('45 obj:someone=85 se=2', 'x.json');
    assert.equal(base, 0.45);
    assert.deepEqual([...given], [['obj:someone', 0.85], ['se', 0.02]]); // prettier-ignore
  });

  it('knows complements by their preposition', () => {
    const { given } = parseLikelihood('30 with:à=3 with:pour=2', 'x.json');
    assert.deepEqual([...given], [['with:à', 0.03], ['with:pour', 0.02]]); // prettier-ignore
  });

  for (const [notation, what] of [
    ['', 'not understood'],
    ['obj:someone=85', 'says nothing for the word by itself'],
    ['45 obj:nobody=85', 'obj:nobody=85'],
    ['45 se=0', 'se=0'],
    ['45 with:=5', 'with:=5'],
    ['100', '100'],
    ['45 50', '50'],
    ['45 se=5 se=6', 'se=6'],
  ] as const) {
    it(`refuses "${notation}" with the file`, () => {
      assert.throws(
        () => parseLikelihood(notation, 'x.json'),
        (error: unknown) => {
          assert.ok(error instanceof DataError);
          assert.ok(error.message.includes(what), error.message);
          assert.equal(error.place?.file, 'x.json');
          return true;
        },
      );
    });
  }

  it('is a share strictly between none and all for every entry', () => {
    for (const language of ['fr', 'en'] as const) {
      for (const { likelihood } of loadTriggers(language, loadOntology()).triggers) {
        for (const share of [likelihood.base, ...likelihood.given.values()])
          assert.ok(share > 0 && share < 1);
      }
    }
  });
});
