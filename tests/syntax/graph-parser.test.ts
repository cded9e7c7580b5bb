/** The second opinion on trees: its network learns what is right, keeps its sense when packed, and leaves a tree. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DataError } from '../../src/errors';
import { type GraphExample, Network } from '../../src/learn/graph-parser/network';
import { packNetwork } from '../../src/learn/graph-parser/pack';
import { Random } from '../../src/learn/random';
import type { Tree } from '../../src/syntax/parser/parser';
import type { ParserInput } from '../../src/syntax/parser/parser-input';
import { GRAPH_FILE } from '../../src/syntax/graph-parser/graph-model-file';
import { SecondOpinion } from '../../src/syntax/graph-parser/second-opinion';
import type { NetworkShape } from '../../src/syntax/graph-parser/shape';
import { type Inventory, WordNumbering } from '../../src/syntax/graph-parser/word-numbers';
import { isTree } from './trees';
import { slopesOf } from '../neural/gradients';

const RELATIONS = ['case', 'nmod', 'obj', 'obl', 'root'];
const ROOT = 4;
const KINDS = 6;
const INVENTORY: Inventory = { lemma: [1, 2, 3, 4], suffix: [1, 2], bundle: [1, 2, 3] };
const SHAPE: NetworkShape = {
  widths: { wordClass: 16, lemma: 8, suffix: 8, bundle: 8, tag: 8 },
  sizes: { wordClass: 4096, lemma: 5, suffix: 3, bundle: 4, tag: KINDS + 1 },
  memory: 16,
  arcs: 16,
  labels: 16,
  relations: RELATIONS,
};

/** A sentence of words of a few kinds. */
function inputOf(kinds: readonly number[]): ParserInput {
  const list = Int32Array.from([...kinds, 90, 91]);
  return {
    size: kinds.length,
    word: list,
    lemma: list,
    tag: list,
    bundle: list,
    suffix: list,
    lexical: list,
    wordClass: list,
    passed: new Int32Array(kinds.length + 2),
  };
}

const numbering = new WordNumbering(INVENTORY, SHAPE.sizes.tag);

function exampleOf(
  kinds: readonly number[],
  heads: readonly number[],
  relations: readonly number[],
): GraphExample {
  return {
    numbers: numbering.of(inputOf(kinds)),
    heads: Int32Array.from(heads, (head) => head + 1),
    relations: Int32Array.from(relations),
    weight: 1,
  };
}

const network = (seed: number, units = 0): Network =>
  new Network(SHAPE, 20, { units, words: 0 }, new Random(seed));

/** Each word hangs from one before it, the first is the root. */
function treeOf(choices: readonly number[]): Tree {
  return {
    heads: Int32Array.from(choices, (choice, i) => (i === 0 ? -1 : choice % i)),
    relations: Uint8Array.from(choices, (choice, i) => (i === 0 ? ROOT : choice % ROOT)),
  };
}

describe('the second opinion on trees', () => {
  it('follows the gradient of its loss', () => {
    const example = exampleOf([0, 1, 2, 3, 1], [-1, 0, 1, 1, 3], [ROOT, 2, 1, 0, 3]);
    const learning = network(7);
    for (const { name, expected, measured } of slopesOf(
      () => learning.learned,
      () => learning.learn(example),
    )) {
      assert.ok(
        Math.abs(measured - expected) < 0.1 * Math.abs(expected) + 1e-5,
        `${name}: ${measured}, ${expected}`,
      );
    }
  });

  it('learns heads and relations, and knows them when it is packed and read again', () => {
    // a noun hangs from the verb before it, and a noun behind a noun from that noun
    const examples = [
      exampleOf([1, 2, 2], [-1, 0, 1], [ROOT, 2, 1]),
      exampleOf([2, 1, 2, 2], [1, -1, 1, 2], [3, ROOT, 2, 1]),
      exampleOf([1, 2, 3, 2], [-1, 0, 3, 1], [ROOT, 2, 0, 1]),
    ];
    const learning = network(3, 0.1);
    for (let round = 0; round < 150; round += 1) {
      for (const example of examples) learning.learn(example);
      learning.parameters.step(0.01);
    }
    const model = GRAPH_FILE.decode(GRAPH_FILE.encode(packNetwork(learning, INVENTORY)), 'graph-parser.bin');
    const opinion = new SecondOpinion(model, RELATIONS, { head: 0.5, relation: 0.5 });
    const tree = { heads: Int32Array.of(-1, 0, 3, 0), relations: Uint8Array.of(ROOT, 2, 0, 3) };
    opinion.revise(inputOf([1, 2, 3, 2]), tree);
    assert.deepEqual([...tree.heads], [-1, 0, 3, 1]);
    assert.deepEqual([...tree.relations], [ROOT, 2, 0, 1]);
  });

  it('leaves a tree with one root, whatever the weights, of words it knows or not', () => {
    const words = fc.array(fc.nat(1000), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(words, fc.nat(50), (choices, seed) => {
        const tree = treeOf(choices);
        const opinion = new SecondOpinion(packNetwork(network(seed), INVENTORY), RELATIONS, {
          head: 0,
          relation: 0,
        });
        opinion.revise(inputOf(choices.map((choice) => choice % (KINDS + 4))), tree);
        const forms = choices.map((choice) => ({ Number: choice % 2 === 0 ? 'Sing' : 'Plur' }));
        const lemmas = choices.map((choice) => `${choice}`);
        opinion.settle(tree, { upos: choices.map(() => 'NOUN'), feats: forms, lemmas });
        assert.ok(isTree(tree.heads));
        const roots = [...tree.heads.keys()].filter((word) => tree.heads[word] < 0);
        assert.equal(roots.length, 1);
        assert.deepEqual(
          [...tree.relations.keys()].filter((word) => tree.relations[word] === ROOT),
          roots,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('leaves very long sentences as they are', () => {
    const choices = Array.from({ length: 900 }, (_, i) => i * 7);
    const tree = treeOf(choices);
    const opinion = new SecondOpinion(packNetwork(network(1), INVENTORY), RELATIONS, {
      head: 0,
      relation: 0,
    });
    opinion.revise(inputOf(choices.map((choice) => choice % KINDS)), tree);
    assert.deepEqual(tree, treeOf(choices));
  });

  it('says what is wrong with a damaged file', () => {
    const bytes = Buffer.from(GRAPH_FILE.encode(packNetwork(network(1), INVENTORY)));
    const damaged = Buffer.from(bytes);
    damaged[bytes.length - 100] ^= 1;
    const decode = (data: Uint8Array) => () => GRAPH_FILE.decode(data, 'graph-parser.bin');
    assert.throws(decode(damaged), (error) => error instanceof DataError && /damaged/u.test(error.message));
    assert.throws(decode(bytes.subarray(0, 8)), DataError);
    assert.throws(decode(Buffer.from('NGLM and more bytes')), DataError);
  });
});
