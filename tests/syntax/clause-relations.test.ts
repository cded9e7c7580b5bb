/** What has a copula is a clause. */
import assert from 'node:assert/strict';
import { ClauseRelations } from '../../src/syntax/graph-parser/clause-relations';

const NAMES = ['advcl', 'case', 'ccomp', 'cop', 'nsubj', 'obl', 'root'];
const clauses = new ClauseRelations(NAMES);
const numbers = (...names: string[]): Uint8Array => Uint8Array.from(names, (name) => NAMES.indexOf(name));

/** "rédaction est en grève , embauche": the strike as an oblique of "embauche". */
const HEADS = Int32Array.of(3, 3, 3, 4, -1);
const likelihood = { relations: () => Float64Array.from(NAMES, (name) => ['', 'ccomp', 'advcl', 'obl'].indexOf(name)) }; // prettier-ignore

describe('what has a copula', () => {
  it('has the likeliest relation of a clause', () => {
    const relations = numbers('nsubj', 'cop', 'case', 'obl', 'root');
    clauses.enforce({ heads: HEADS, relations }, likelihood);
    assert.deepEqual(relations, numbers('nsubj', 'cop', 'case', 'advcl', 'root'));
  });

  it('keeps the relation of a clause that it has, and phrases without a copula theirs', () => {
    for (const words of [
      numbers('nsubj', 'cop', 'case', 'ccomp', 'root'),
      numbers('nsubj', 'case', 'case', 'obl', 'root'),
    ]) {
      const relations = words.slice();
      clauses.enforce({ heads: HEADS, relations }, likelihood);
      assert.deepEqual(relations, words);
    }
  });
});
