/** The tree of word classes: directions that lie together stay together, and words are numbered as spaCy does. */
import assert from 'node:assert/strict';
import { classTree } from '../../../src/learn/word-classes/halve';
import { murmurHash64 } from '../../../src/learn/word-classes/murmur-hash';

describe('class tree', () => {
  const degrees = [0, 4, 85, 90, 178, 183, 268, 272];
  const values = Float32Array.from(
    degrees.flatMap((degree) => [Math.cos((degree * Math.PI) / 180), Math.sin((degree * Math.PI) / 180)]),
  );
  const directions = { values, width: 2, weights: new Float64Array(degrees.length).fill(1) };

  it('gives neighbours one class, and others another', () => {
    const classes = [...classTree(directions, 2)];
    assert.deepEqual(
      classes.filter((_, i) => i % 2 === 0),
      classes.filter((_, i) => i % 2 === 1),
    );
    assert.equal(new Set(classes).size, 4);
  });

  it('bears vectors that are all the same', () => {
    const same = { values: new Float32Array(8).fill(0.5), width: 2, weights: new Float64Array(4).fill(1) };
    assert.equal(classTree(same, 3).length, 4);
  });
});

describe('MurmurHash64A', () => {
  it('gives the numbers of spaCy', () => {
    // https://spacy.io/usage/spacy-101#vocab: nlp.vocab.strings["coffee"]
    assert.equal(murmurHash64(Buffer.from('coffee'), 1n), 3197928453018144401n);
  });
});
