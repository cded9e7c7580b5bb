/** Whom a passive affects is its subject behind the verb too. */
import assert from 'node:assert/strict';
import { mendInvertedPassives } from '../../src/syntax/inverted-passives';
import { mendRows, type Row, withRow } from './rows';

const mended = (rows: readonly Row[]): readonly string[] => mendRows(rows, mendInvertedPassives);

/** "avoir été déployer hélicoptère", the helicopter as an object. */
const DEPLOYED: readonly Row[] = [
  ['avoir', 'AUX', 2, 'aux', { VerbForm: 'Fin' }],
  ['être', 'AUX', 2, 'aux:pass', { VerbForm: 'Part' }],
  ['déployer', 'VERB', -1, 'root', { VerbForm: 'Part' }],
  ['hélicoptère', 'NOUN', 2, 'obj'],
];

describe('objects behind a passive', () => {
  it('are its subject', () => {
    assert.equal(mended(DEPLOYED)[3], 'hélicoptère nsubj:pass 2');
  });

  it('stay where the verb has a subject ("il a été déployé des hélicoptères")', () => {
    assert.equal(mended([...DEPLOYED, ['il', 'PRON', 2, 'expl']])[3], 'hélicoptère obj 2');
    assert.equal(mended([...DEPLOYED, ['qui', 'PRON', 2, 'nsubj:pass']])[3], 'hélicoptère obj 2');
  });

  it('stay where it is no passive, not finite ("étant donné les pressions"), or joined to another verb', () => {
    assert.equal(mended(withRow(DEPLOYED, 1, ['en', 'PRON', 2, 'obl']))[3], 'hélicoptère obj 2');
    const nonFinite = withRow(DEPLOYED, 0, ['avoir', 'AUX', 2, 'aux', { VerbForm: 'Inf' }]);
    assert.equal(mended(nonFinite)[3], 'hélicoptère obj 2');
    assert.equal(mended(withRow(DEPLOYED, 2, ['déployer', 'VERB', 0, 'conj']))[3], 'hélicoptère obj 2');
  });
});
