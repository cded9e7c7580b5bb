/** Accents that words in capitals lack. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { withAccents } from '../../src/text/accents';

const KNOWN = new Set([
  'médicament',
  'spécialité',
  'marche',
  'marché',
  'forêt',
  'français',
  'états',
  'dû',
  'été',
]);
const restored = (lower: string): string => withAccents(lower, (word) => KNOWN.has(word));

describe('accents of words in capitals', () => {
  it('are given back where a known word has them', () => {
    assert.deepEqual(['medicament', 'specialite', 'foret', 'francais', 'etats'].map(restored), [
      'médicament',
      'spécialité',
      'forêt',
      'français',
      'états',
    ]);
  });

  it('are not given to known, unknown and short words', () => {
    for (const word of ['marche', 'medicaments', 'du', 'ete', '', 'e'.repeat(200)])
      assert.equal(restored(word), word);
  });
});
