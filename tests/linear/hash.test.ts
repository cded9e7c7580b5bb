/** A feature's hash is the same whether its parts are joined first or hashed one after the other. */
import assert from 'node:assert/strict';
import { hashJoined, hashString } from '../../src/linear';

const TABLE: readonly (readonly [string, ...(string | number | boolean)[]])[] = [
  ['bias'],
  ['lemma', 'rencontrer'],
  ['slot', 'à', 'GPE', true],
  ['distance', -3, 0.5, ''],
  ['form', '’', '𝒜'],
];

describe('hashes of joined parts', () => {
  for (const [name, ...values] of TABLE) {
    const joined = `${name}|${values.join('|')}`;
    it(joined, () => assert.equal(hashJoined(name, values), hashString(joined)));
  }
});
