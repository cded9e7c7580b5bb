/** A relative clause with a verb in the singular belongs to the last of several names. */
import assert from 'node:assert/strict';
import { mendRelativeClauses } from '../../src/syntax/relative-clauses';

const NAMES = ['root', 'nsubj', 'conj', 'acl', 'aux'] as const;
type Row = readonly [lemma: string, head: number, relation: (typeof NAMES)[number], number?: 'Sing' | 'Plur'];

/** The head of the clause's verb after mending. */
function mended(rows: readonly Row[]): number {
  const heads = Int32Array.from(rows.map(([, head]) => head));
  const relations = Uint8Array.from(rows.map(([, , relation]) => NAMES.indexOf(relation)));
  const feats = rows.map(([, , , number]): Record<string, string> =>
    number === undefined ? {} : { Number: number },
  );
  mendRelativeClauses({ lemmas: rows.map(([lemma]) => lemma), feats }, { heads, relations }, NAMES);
  return heads[rows.findIndex(([lemma]) => lemma === 'condamner')];
}

/** "Mali, Niger, Tchad, qui avoir condamner ... retirer". */
const names = (number: 'Sing' | 'Plur'): readonly Row[] => [
  ['Mali', 6, 'nsubj'],
  ['Niger', 0, 'conj'],
  ['Tchad', 0, 'conj'],
  ['qui', 5, 'nsubj'],
  ['avoir', 5, 'aux', number],
  ['condamner', 0, 'acl', 'Sing'],
  ['retirer', -1, 'root'],
];

describe('relative clauses behind several names', () => {
  it('belong to the last where their verb is in the singular', () => {
    assert.equal(mended(names('Sing')), 2);
  });

  it('belong to all where it is in the plural', () => {
    assert.equal(mended(names('Plur')), 0);
  });
});
