/** The second look at trees: candidates keep the tree projective, whatever is chosen leaves a tree, right choices are learned. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { learnRevisions } from '../../src/learn/syntax/learn-revisions';
import { goldTree } from '../../src/learn/syntax/oracle';
import { quantise } from '../../src/learn/perceptron/quantise';
import { Random } from '../../src/learn/random';
import { LinearModel } from '../../src/linear';
import type { Tree } from '../../src/syntax/parser/parser';
import type { ParserInput } from '../../src/syntax/parser/parser-input';
import { MOST_CANDIDATES, writeCandidates } from '../../src/syntax/revision/candidates';
import { finishedTree } from '../../src/syntax/revision/finished-tree';
import { TreeReviser } from '../../src/syntax/revision/reviser';

const RELATIONS = ['case', 'nmod', 'obj', 'obl', 'root'];
const ROOT = 4;

function inputOf(tags: readonly number[]): ParserInput {
  const list = Int32Array.from([...tags, 90, 91]);
  return {
    size: tags.length,
    word: list,
    lemma: list,
    tag: list,
    bundle: list,
    suffix: list,
    lexical: list,
    passed: new Int32Array(tags.length + 2),
  };
}

/** A projective tree: each span has a head, from which one or more spans hang on each side, chosen by the numbers. */
function treeOf(choices: readonly number[]): Tree {
  const size = choices.length;
  const heads = new Int32Array(size);
  const relations = new Uint8Array(size);
  const build = (from: number, to: number, above: number): void => {
    if (from >= to) return;
    const head = from + (choices[from] % (to - from));
    heads[head] = above;
    relations[head] = above < 0 ? ROOT : choices[head] % ROOT;
    cut(from, head, head);
    cut(head + 1, to, head);
  };
  const cut = (from: number, to: number, above: number): void => {
    for (let start = from; start < to;) {
      const end = start + 1 + (choices[to - 1] % (to - start));
      build(start, end, above);
      start = end;
    }
  };
  build(0, size, -1);
  return { heads, relations };
}

const copyOf = ({ heads, relations }: Tree): Tree => ({ heads: heads.slice(), relations: relations.slice() });

function isProjective(heads: Int32Array): boolean {
  return heads.every((head, word) => {
    if (head < 0) return true;
    const [from, to] = [Math.min(head, word), Math.max(head, word)];
    return heads.every((other, i) => i <= from || i >= to || (other >= from && other <= to));
  });
}

function isTree(heads: Int32Array): boolean {
  return [...heads.keys()].every((word) => {
    let at = word;
    for (let steps = 0; at >= 0; steps += 1) {
      if (steps > heads.length) return false;
      at = heads[at];
    }
    return true;
  });
}

const trees = fc.array(fc.nat(1000), { minLength: 1, maxLength: 14 });

describe('the second look at trees', () => {
  it('offers heads that keep the tree projective', () => {
    const heads = new Int32Array(MOST_CANDIDATES);
    const kinds = new Uint8Array(MOST_CANDIDATES);
    fc.assert(
      fc.property(trees, (choices) => {
        const tree = treeOf(choices);
        const finished = finishedTree(inputOf(choices), tree, [0]);
        choices.forEach((_, word) => {
          if (tree.heads[word] < 0) return;
          const count = writeCandidates(finished, word, heads, kinds);
          assert.equal(heads[0], tree.heads[word]);
          for (let i = 0; i < count; i += 1) {
            const changed = tree.heads.slice();
            changed[word] = heads[i];
            assert.ok(
              isTree(changed) && isProjective(changed),
              `${word} under ${heads[i]} of ${tree.heads.join()}`,
            );
          }
        });
      }),
    );
  });

  it('leaves a tree with the same root, whatever the weights', () => {
    fc.assert(
      fc.property(trees, fc.nat(1 << 20), (choices, seed) => {
        const input = inputOf(choices.map((choice) => choice % 5));
        const random = new Random(seed);
        const scored = { addTo: (_: unknown, scores: Int32Array) => scores.forEach((_score, i) => (scores[i] = random.next() * 100)) };
        const model = Object.assign(new LinearModel({ labels: RELATIONS, scale: 1 }, { hashes: new Int32Array(0), counts: new Uint16Array(0), entries: new Int16Array(0) }), scored);
        const tree = treeOf(choices);
        const before = copyOf(tree);
        new TreeReviser(model).revise(input, tree);
        assert.ok(isTree(tree.heads));
        assert.equal(tree.heads.indexOf(-1), before.heads.indexOf(-1));
        assert.equal(tree.relations.indexOf(ROOT), before.relations.indexOf(ROOT));
      }),
    );
  }); // prettier-ignore

  it('learns which head and relation are right', () => {
    // a verb, its object and a noun after it, which always hangs from the object: the parser hung it from the verb
    const input = inputOf([1, 2, 3]);
    const parsed = { heads: Int32Array.of(-1, 0, 0), relations: Uint8Array.of(ROOT, 2, 3) };
    const gold = goldTree(Int32Array.of(3, 0, 1), Uint8Array.of(ROOT, 2, 1));
    const example = { tree: finishedTree(input, parsed, [0]), gold, weight: 1 };
    const learning = { epochs: 5, dropout: 0, margin: 1 };
    const model = quantise(learnRevisions([example], RELATIONS, learning, new Random(1)), RELATIONS, {
      minUpdates: 1,
      clip: 0,
      minWeight: 1,
    });
    const tree = copyOf(parsed);
    new TreeReviser(model).revise(input, tree);
    assert.deepEqual([...tree.heads], [-1, 0, 1]);
    assert.deepEqual([...tree.relations], [ROOT, 2, 1]);
  });
});
