/** What stands before a headline's colon is not the subject of the clause behind it. */
import assert from 'node:assert/strict';
import { mendHeadlineTopics } from '../../src/syntax/headline-topics';
import { mendRows, type Row } from './rows';

const mended = (rows: readonly Row[]): readonly string[] => mendRows(rows, mendHeadlineTopics);

/** "Helsinki : Merkel et Poutine signent accord". */
const HEADLINE: readonly Row[] = [
  ['Helsinki', 'PROPN', 5, 'nsubj'],
  [':', 'PUNCT', 0, 'punct'],
  ['Merkel', 'PROPN', 0, 'appos'],
  ['et', 'CCONJ', 4, 'cc'],
  ['Poutine', 'PROPN', 0, 'conj'],
  ['signer', 'VERB', -1, 'root'],
  ['accord', 'NOUN', 5, 'obj'],
];

describe('topics before a colon', () => {
  it('give way to the subject behind it', () => {
    assert.deepEqual(mended(HEADLINE), [
      'Helsinki dislocated 5',
      ': punct 0',
      'Merkel nsubj 5',
      'et cc 4',
      'Poutine conj 2',
      'signer root -1',
      'accord obj 5',
    ]);
  });

  it('stay where a verb stands before the colon, or nothing behind it could be the subject', () => {
    const withVerb: readonly Row[] = [['dire', 'VERB', 5, 'nsubj'], ...HEADLINE.slice(1)];
    assert.equal(mended(withVerb)[0], 'dire nsubj 5');
    const alone = HEADLINE.map((row): Row => (row[3] === 'appos' ? ['Merkel', 'PROPN', 5, 'obj'] : row));
    assert.equal(mended(alone)[0], 'Helsinki nsubj 5');
  });
});
