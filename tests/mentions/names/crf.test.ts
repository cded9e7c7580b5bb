/** The forward-backward algorithm against all rows of labels counted one by one. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Chain, PAIRS } from '../../../src/learn/names/crf';
import { LABELS, MAY_BEGIN, MAY_END, MAY_FOLLOW } from '../../../src/mentions/names/labels';

const COUNT = LABELS.length;
const score = (i: number, label: number): number => Math.sin(7 * i + 3 * label);
const transition = (p: number): number => Math.cos(p);

/** All allowed rows of labels of a length. */
function rowsOf(length: number): number[][] {
  let rows = LABELS.map((_, label) => [label]).filter(([label]) => MAY_BEGIN[label]);
  for (let i = 1; i < length; i += 1) {
    rows = rows
      .flatMap((row) => LABELS.map((_, label) => [...row, label]))
      .filter((row) => MAY_FOLLOW[row[i]].includes(row[i - 1]));
  }
  return rows.filter((row) => MAY_END[row[length - 1]]);
}

describe('the conditional random field', () => {
  it('gives each label the share of the rows that have it', () => {
    const length = 3;
    const pairNumber = new Map(PAIRS.map(([a, b], p) => [a * COUNT + b, p]));
    const expected = new Float64Array(length * COUNT);
    let total = 0;
    for (const row of rowsOf(length)) {
      let sum = 0;
      row.forEach((label, i) => {
        sum += score(i, label);
        if (i > 0) sum += transition(pairNumber.get(row[i - 1] * COUNT + label) ?? NaN);
      });
      total += Math.exp(sum);
      row.forEach((label, i) => (expected[i * COUNT + label] += Math.exp(sum)));
    }
    const chain = new Chain();
    chain.reset(length);
    for (let i = 0; i < length; i += 1) {
      for (let l = 0; l < COUNT; l += 1) chain.scores[i * COUNT + l] = score(i, l);
    }
    chain.infer(
      length,
      Float64Array.from(PAIRS, (_, p) => Math.exp(transition(p))),
    );
    expected.forEach((value, k) => assert.ok(Math.abs(value / total - chain.likely[k]) < 1e-9, `at ${k}`));
    const pairs = chain.pairs.reduce((a, b) => a + b, 0);
    assert.ok(Math.abs(pairs - (length - 1)) < 1e-9);
  });
});
