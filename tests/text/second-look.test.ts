/** The second look at sentence ends: what it is told of a gap, and what it never does whatever its trees say. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { BoostedTrees } from '../../src/boosting';
import type { Gap } from '../../src/text/first-look';
import { GAP_NUMBERS, gapNumbers } from '../../src/text/gap-numbers';
import { LineMemory } from '../../src/text/line-memory';
import { createSecondLook, type SecondLook } from '../../src/text/second-look';
import { Stretches } from '../../src/text/stretches';
import { loadTokenData } from '../../src/text/token-data';
import { TokenRow } from '../../src/text/token-row';
import { loadWords } from '../../src/text/words';

const words = loadWords('fr', loadTokenData('fr'));

/** The tokens of a line, given with spaces between all of them. */
function rowOf(line: string): TokenRow {
  let at = 0;
  const tokens = line.split(' ').map((text) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, text };
  });
  return new TokenRow(tokens, words);
}

/** Gaps before the given tokens, with their odds; none of them behind a final sign unless it is said so. */
function gapsAt(odds: Readonly<Record<number, number>>, closed = false): Gap[] {
  return Object.entries(odds).map(([at, value]) => ({ at: Number(at), odds: value, closed }));
}

/** The numbers of a gap by their names. */
function numbered(row: TokenRow, gaps: readonly Gap[], k: number): Record<string, number> {
  const values = gapNumbers(row, gaps)(k);
  assert.equal(values.length, GAP_NUMBERS.length);
  return Object.fromEntries(GAP_NUMBERS.map((name, i) => [name, values[i]]));
}

describe('a gap in numbers', () => {
  const row = rowOf('Contexte Les juges ont entendu M. Roussin . Contexte La suite');
  const gaps = gapsAt({ 1: -1, 7: -3, 8: 6, 9: 2 });

  it('has a number for each name', () => {
    assert.equal(new Set(GAP_NUMBERS).size, GAP_NUMBERS.length);
    for (const k of gaps.keys()) assert.ok(Object.values(numbered(row, gaps, k)).every(Number.isFinite));
  });

  it('sees the gaps before and after it', () => {
    const { odds, ...rest } = numbered(row, gaps, 2);
    assert.equal(odds, 6);
    assert.equal(rest['odds of the gap before'], -3);
    assert.equal(rest['tokens to the gap after'], 1);
    assert.equal(rest['most odds near after'], 2);
  });

  it('sees what would end and what would begin, up to the next likely and possible ends', () => {
    const numbers = numbered(row, gaps, 0);
    assert.equal(numbers['ending: length'], 1);
    assert.equal(numbers['ending: finite'], 0);
    assert.equal(numbers['beginning: length'], 7);
    assert.equal(numbers['beginning: finite'], 2);
    assert.equal(numbered(row, gaps, 2)['ending: length'], 8);
    assert.equal(numbered(row, gaps, 2)['ending from a possible end: length'], 7);
  });
});

describe('a stretch', () => {
  it('is measured by its verbs, capitals and signs', () => {
    const stretches = new Stretches(rowOf('LE PRÉSIDENT sera « parti , dit -il : ( oui " Il'));
    const all = stretches.between(0, 13);
    assert.deepEqual(
      [all.length, all.finite, all.commas, all.colons, all.brackets, all.guillemets, all.straight],
      [13, 2, 1, 1, 1, 1, 1],
    );
    assert.deepEqual([stretches.between(0, 2).upper, stretches.between(2, 3).capitals], [1, 0]);
    assert.equal(stretches.between(5, 5).length, 0);
  });
});

describe('what the rest of a line says', () => {
  it('counts names, beginnings and ends elsewhere, without the gap itself', () => {
    const row = rowOf('Le juge Roussin parle . Le juge entend Roussin . Fin');
    const gaps = gapsAt({ 5: 4, 10: 3 });
    const memory = new LineMemory(row, gaps);
    assert.equal(memory.capitalisedElsewhere(2), 2);
    assert.equal(memory.smallElsewhere(1), 2);
    assert.equal(memory.opensElsewhere(gaps[0]), 0);
    assert.equal(memory.opensElsewhere({ at: 5, odds: -1, closed: false }), 1);
    assert.equal(memory.joinedElsewhere(6), 1);
    assert.equal(memory.unsigned, 0);
    assert.equal(new LineMemory(row, gapsAt({ 2: 1, 5: 1 })).unsigned, 0.5);
  });
});

describe('the second look', () => {
  /** A look whose trees and network say the same of every gap. */
  const saying = (trees: number, network = trees): SecondLook =>
    createSecondLook(new BoostedTrees({ numbers: GAP_NUMBERS, base: trees, trees: [] }), (_, asked) =>
      asked.map(() => network),
    );
  const always = saying(9);
  const never = saying(-9);

  it('ends sentences where its trees and its network say so', () => {
    const row = rowOf('Chronologie Il part . Elle reste');
    assert.deepEqual(always(row, gapsAt({ 1: -2, 4: 5 })), [1, 4]);
    assert.deepEqual(never(row, gapsAt({ 1: -2, 4: 5 })), []);
  });

  it('takes the mean of what they say, the network counting less', () => {
    const row = rowOf('Chronologie Il part');
    assert.deepEqual(saying(-2, 9)(row, gapsAt({ 1: -2 })), [1]);
    assert.deepEqual(saying(-5, 9)(row, gapsAt({ 1: -2 })), []);
    assert.deepEqual(saying(9, -9)(row, gapsAt({ 1: -2 })), [1]);
  });

  it('hears the network behind a final sign where the first look is unsure', () => {
    const row = rowOf('Il part . Elle reste');
    assert.deepEqual(saying(-9, 9)(row, gapsAt({ 3: -2 }, true)), [3]);
    assert.deepEqual(saying(9, -9)(row, gapsAt({ 3: 2 }, true)), []);
    assert.deepEqual(saying(-9, -9)(row, gapsAt({ 3: 4 }, true)), [3]);
  });

  it('leaves what stands behind a final sign to the first look', () => {
    const row = rowOf('Il part . Elle reste');
    assert.deepEqual(always(row, gapsAt({ 3: -5 }, true)), []);
    assert.deepEqual(never(row, gapsAt({ 3: 5 }, true)), [3]);
  });

  it('does not ask its trees about what the first look holds for hopeless', () => {
    assert.deepEqual(always(rowOf('Le club joue au stade Roland Garros'), gapsAt({ 5: -5, 6: -9 })), [5]);
  });

  it('leaves no sentence without a word, and no number of a list alone', () => {
    assert.deepEqual(always(rowOf('Il part . - ( Elle reste'), gapsAt({ 3: 5, 4: 1, 5: 1 })), [3]);
    assert.deepEqual(always(rowOf('Il part . 2 . Elle reste'), gapsAt({ 3: 5, 5: 5 })), [3]);
  });
});
