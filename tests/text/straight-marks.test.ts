/** Straight quotation marks: which of them open and which close. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { straightMarks } from '../../src/text/straight-marks';

/** A row of tokens, given with strokes where the text glues them; the signs of its marks in order. */
function signs(row: string): string {
  const texts = row.split(/[ |]/);
  const glues = [...row.matchAll(/[ |]/g)].map(([sign]) => sign === '|');
  const tokens = texts.map((text) => ({ start: 0, end: 0, text }));
  const sides = straightMarks(tokens, (i) => i > 0 && glues[i - 1]);
  return texts
    .flatMap((text, i) => (text === '"' ? [sides?.[i]] : []))
    .map((side) => (side === 1 ? 'opens' : side === -1 ? 'closes' : 'open question'))
    .join(', ');
}

describe('straight quotation marks', () => {
  for (const [row, expected] of [
    ['Il dit : "|Oui|" .', 'opens, closes'],
    ['Il dit : " Oui . " Et', 'opens, closes'],
    ['" Oui . " Il dit : " Non', 'opens, closes, closes'],
    ['Une bête ! " Les données "|utiles|" sont là', 'closes, opens, closes'],
    ['"|Oui " dit -il', 'opens, closes'],
    ['l\'|"|affaire|" est close', 'open question, closes'],
  ])
    it(row, () => assert.equal(signs(row), expected));

  it('are not looked for where there are none', () => {
    assert.equal(
      straightMarks([{ start: 0, end: 3, text: 'Oui' }], () => false),
      undefined,
    );
  });
});
