/** The table of features against a Map, with hashes that collide and the hash that marks an empty slot. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FeatureBuffer, FeatureTable, templateSeeds } from '../../src/linear';

describe('feature table', () => {
  it('holds what a map holds, however small it starts', () => {
    const hash = fc.oneof(fc.integer({ min: -4, max: 4 }).map((n) => n * 1024), fc.integer()); // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.tuple(hash, fc.nat(1000))), fc.constantFrom(1.5, 2), (pairs, room) => {
        const table = new FeatureTable(1, room);
        const map = new Map<number, number>();
        for (const [key, value] of pairs) {
          table.set(key, value);
          map.set(key === 0 ? 1 : key, value);
        }
        assert.equal(table.size, map.size);
        for (const [key, value] of map) assert.equal(table.get(key), value);
        const listed = new Map<number, number>();
        table.forEach((key, value) => listed.set(key, value));
        assert.deepEqual(new Map([...listed].sort()), new Map([...map].sort()));
      }),
    );
  });
  it('says -1 of what it does not hold', () => assert.equal(new FeatureTable().get(12345), -1));
});

describe('feature buffer', () => {
  it('gives different features for different templates, values and orders, small as they may be', () => {
    const seeds = templateSeeds(100);
    const buffer = new FeatureBuffer(1);
    for (const template of seeds) {
      for (let a = 0; a < 20; a += 1) {
        buffer.add1(template, a);
        for (let b = 0; b < 20; b += 1) buffer.add2(template, a, b);
      }
      buffer.add3(template, 2, 3, 4);
      buffer.add3(template, 2, 4, 3);
    }
    assert.equal(buffer.count, 100 * (20 + 400 + 2));
    assert.equal(new Set(buffer.values.subarray(0, buffer.count)).size, buffer.count);
  });
});
