/** A word has one subject and one object: the less likely of two becomes something else, and a tree stays one. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Random } from '../../src/learn/random';
import { type Likelihood, SingleRelations } from '../../src/syntax/graph-parser/single-relations';
import { isTree } from './trees';

const NAMES = ['appos', 'nmod', 'nsubj', 'nsubj:pass', 'obj', 'root'];
const [APPOS, , NSUBJ, PASSIVE, OBJ, ROOT] = NAMES.keys();
const single = new SingleRelations(NAMES);

/** Likelihoods that a seed draws; none for the root. */
function drawn(size: number, seed: number): Likelihood {
  const values = (count: number, key: number): Float64Array => {
    const random = new Random(seed * 1009 + key);
    return Float64Array.from({ length: count }, () => random.next() * 8);
  };
  return {
    heads: (word) => {
      const row = Float32Array.from(values(size + 1, word));
      row[word + 1] = -Infinity;
      return row;
    },
    relations: (word, head) => {
      const row = values(NAMES.length, 100 + word * size + head);
      row[ROOT] = -Infinity;
      return row;
    },
  };
}

describe('single relations', () => {
  it('leave the likelier subject and make the other what it most likely is otherwise', () => {
    // "Paul, Jean dort": Paul is as likely an apposition of Jean
    const tree = { heads: Int32Array.of(2, 2, -1), relations: Uint8Array.of(NSUBJ, NSUBJ, ROOT) };
    single.enforce(tree, {
      heads: (word) =>
        word === 0 ? Float32Array.of(-9, -Infinity, 4, 4.5) : Float32Array.of(-9, -3, -Infinity, 6),
      relations: (word, head) => {
        const row = new Float64Array(NAMES.length).fill(-9);
        row[NSUBJ] = head === 2 ? 5 : 0;
        row[APPOS] = word === 0 && head === 1 ? 5 : 0;
        return row;
      },
    });
    assert.deepEqual([...tree.heads], [1, 2, -1]);
    assert.deepEqual([...tree.relations], [APPOS, NSUBJ, ROOT]);
  });

  it('take subjects of actives and passives together', () => {
    const tree = { heads: Int32Array.of(2, 2, -1), relations: Uint8Array.of(NSUBJ, PASSIVE, ROOT) };
    single.enforce(tree, drawn(3, 5));
    const subjects = [...tree.relations].filter((relation) => relation === NSUBJ || relation === PASSIVE);
    assert.ok(subjects.length < 2 || tree.heads[0] !== tree.heads[1]);
  });

  it('leave a tree without two of a kind under one word, whatever the likelihoods', () => {
    const sentences = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sentences, fc.nat(10_000), (choices, seed) => {
        const tree = {
          heads: Int32Array.from(choices, (choice, i) => (i === 0 ? -1 : choice % i)),
          relations: Uint8Array.from(choices, (choice, i) => (i === 0 ? ROOT : choice % ROOT)),
        };
        single.enforce(tree, drawn(choices.length, seed));
        assert.ok(isTree(tree.heads));
        assert.equal(tree.heads.indexOf(-1), 0);
        const kinds = [...tree.relations].map((relation) => (relation === PASSIVE ? NSUBJ : relation));
        const seen = [...kinds.keys()]
          .filter((i) => kinds[i] === NSUBJ || kinds[i] === OBJ)
          .map((i) => `${tree.heads[i]} ${kinds[i]}`);
        assert.equal(new Set(seen).size, seen.length, seen.join());
      }),
    );
  });
});
