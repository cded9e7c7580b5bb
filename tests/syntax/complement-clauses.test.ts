/** Clauses that say what a verb reports are not left with a noun beside them. */
import assert from 'node:assert/strict';
import { type ClauseWords, mendComplementClauses } from '../../src/syntax/complement-clauses';
import { mendRows, type Row, withRow } from './rows';

const KNOWN: ClauseWords = { reporting: new Set(['déclarer', 'affirmer']), conjunctive: new Set(['motif']) };

/** Rows as they are after mending, and the words that are conjunctions then. */
function mended(rows: readonly Row[]): {
  readonly words: readonly string[];
  readonly conjunctions: readonly number[];
} {
  let conjunctions: ReadonlySet<number> = new Set();
  const words = mendRows(rows, (input, tree, names) => {
    conjunctions = mendComplementClauses(input, tree, names, KNOWN);
  });
  return { words, conjunctions: [...conjunctions] };
}

/** "Bolton déclare devant presse qu'il avertit Russie", the clause on "presse". */
const REPORT: readonly Row[] = [
  ['Bolton', 'PROPN', 1, 'nsubj'],
  ['déclarer', 'VERB', -1, 'root'],
  ['devant', 'ADP', 3, 'case'],
  ['presse', 'NOUN', 1, 'obl'],
  ['que', 'PRON', 6, 'obj'],
  ['lui', 'PRON', 6, 'nsubj'],
  ['avertir', 'VERB', 3, 'acl'],
  ['Russie', 'PROPN', 6, 'obj'],
];

describe('clauses that the parser hangs from a noun', () => {
  it('are complements of the verb above where subject and object are their own', () => {
    const { words, conjunctions } = mended(REPORT);
    assert.deepEqual(conjunctions, [4]);
    assert.equal(words[4], 'que mark 6');
    assert.equal(words[6], 'avertir ccomp 1');
  });

  it('begin with a conjunction where "que" introduces them already, whatever its tag', () => {
    const rows: readonly Row[] = [
      ['avertir', 'VERB', -1, 'root'],
      ['que', 'PRON', 3, 'mark'],
      ['lui', 'PRON', 3, 'nsubj'],
      ['accepter', 'VERB', 0, 'ccomp'],
    ];
    const { words, conjunctions } = mended(rows);
    assert.deepEqual(conjunctions, [1]);
    assert.deepEqual(
      words,
      rows.map(([lemma, , head, relation]) => `${lemma} ${relation} ${head}`),
    );
  });

  it('stay relative clauses where "que" is their object', () => {
    const without = REPORT.slice(0, -1);
    assert.deepEqual(mended(without).conjunctions, []);
    assert.equal(mended(without).words[6], 'avertir acl 3');
  });

  it('stay where the subject follows, which is often taken for an object ("l\'attaque qu\'a connue le pays")', () => {
    const inverted = REPORT.map((row, i): Row => (i === 5 ? ['avoir', 'AUX', 6, 'aux'] : row));
    assert.deepEqual(mended(inverted).conjunctions, []);
  });

  it('stay where no verb is above the noun ("c\'est à mi-parcours qu\'elle crée un écart")', () => {
    const cleft = REPORT.map((row, i): Row => (i === 1 ? ['journée', 'NOUN', -1, 'root'] : row));
    assert.deepEqual(mended(cleft).conjunctions, []);
  });

  it('go to the verb that reports them, past a noun and what hangs from it', () => {
    // "affirmer dans lettre à employé que armée réussir"
    const rows: readonly Row[] = [
      ['affirmer', 'VERB', -1, 'root'],
      ['dans', 'ADP', 2, 'case'],
      ['lettre', 'NOUN', 0, 'obl'],
      ['à', 'ADP', 4, 'case'],
      ['employé', 'NOUN', 2, 'nmod'],
      ['que', 'SCONJ', 7, 'mark'],
      ['armée', 'NOUN', 7, 'nsubj'],
      ['réussir', 'VERB', 4, 'acl'],
    ];
    assert.equal(mended(rows).words[7], 'réussir ccomp 0');
    assert.equal(mended(withRow(rows, 4, ['motif', 'NOUN', 2, 'nmod'])).words[7], 'réussir acl 4');
    assert.equal(mended(withRow(rows, 0, ['courir', 'VERB', -1, 'root'])).words[7], 'réussir acl 4');
    const contented = [...rows, ['autre', 'VERB', 0, 'ccomp'] as const];
    assert.equal(mended(contented).words[7], 'réussir acl 4');
  });
});
