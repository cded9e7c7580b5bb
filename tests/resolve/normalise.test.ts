/** Names without what does not tell them apart. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normalise } from '../../src/resolve';

const TABLE: readonly (readonly [text: string, normal: string])[] = [
  ['États-Unis', 'etats unis'],
  ['Etats-unis', 'etats unis'],
  ["N'Djamena", 'n djamena'],
  ['N’Djamena', 'n djamena'],
  ['O.N.U.', 'onu'],
  ['Łódź', 'lodz'],
  ['Œuvre', 'oeuvre'],
  ['Путин', 'путин'],
  ['  La  Haye ', 'la haye'],
  ['G20', 'g20'],
  ['« … »', ''],
];

describe('normalise', () => {
  for (const [text, normal] of TABLE) {
    it(`${text} → ${normal || '(nothing)'}`, () => assert.equal(normalise(text), normal));
  }
  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => normalise(normalise(text)) === normalise(text)),
    );
  });
});
