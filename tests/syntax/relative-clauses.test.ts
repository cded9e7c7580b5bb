/** A relative clause with a verb in the singular belongs to the last of several names. */
import assert from 'node:assert/strict';
import { mendRelativeClauses } from '../../src/syntax/relative-clauses';
import { mendRows, type Row } from './rows';

/** The head of the clause's verb after mending. */
const mended = (rows: readonly Row[]): string | undefined => mendRows(rows, mendRelativeClauses)[5];

/** "Mali, Niger, Tchad, qui avoir condamner ... retirer". */
const names = (number: 'Sing' | 'Plur'): readonly Row[] => [
  ['Mali', 'PROPN', 6, 'nsubj'],
  ['Niger', 'PROPN', 0, 'conj'],
  ['Tchad', 'PROPN', 0, 'conj'],
  ['qui', 'PRON', 5, 'nsubj'],
  ['avoir', 'AUX', 5, 'aux', { Number: number }],
  ['condamner', 'VERB', 0, 'acl', { Number: 'Sing' }],
  ['retirer', 'VERB', -1, 'root'],
];

describe('relative clauses behind several names', () => {
  it('belong to the last where their verb is in the singular', () => {
    assert.equal(mended(names('Sing')), 'condamner acl 2');
  });

  it('belong to all where it is in the plural', () => {
    assert.equal(mended(names('Plur')), 'condamner acl 0');
  });
});
