/**
 * A gap in numbers, for the trees of the second look: what the first look said here and nearby, the stretches that
 * would end and begin here as far as the next ends, the words on both sides, and what else the line shows of them.
 */
import type { Gap } from './first-look';
import { LineMemory } from './line-memory';
import { type Stretch, Stretches } from './stretches';
import type { TokenRow } from './token-row';
import type { TextWord } from './words';

/** From these odds on a gap is a likely end, and a possible one. */
const LIKELY = 0;
const POSSIBLE = -2;
/** So many tokens away, another gap is near. */
const NEAR = 4;
/** Stands for odds where there is no gap, and where none is near. */
const NO_GAP = 9;
const NONE_NEAR = -20;
const FAR = 50;
/** A line's opening, where a headline may stand, has so many tokens. */
const OPENING = 60;
const LONGEST_RUN = 12;

/** Signs by what they do to a sentence, those that end one first. */
const SIGNS: ReadonlyMap<string, number> = new Map(
  ['.', '!?', '', ':', ';', '»"', ')', ',', '-', '«', '(', '['].flatMap((signs, k) =>
    [...signs].map((sign) => [sign, k + 1]),
  ),
);
const ELLIPSIS = 3;
const POINTED_WORD = 13;
const SHAPES = ['a', "a'", 'Aa', 'AA', 'A', "A'", 'A.', '0', '0a'];

const SIDES = ['left2', 'left', 'right', 'right2'];
const OF_WORD = ['sign', 'shape', 'kind', 'finite', 'isFunctionWord', 'isOwnForm', 'abbreviation'];
const STRETCHES = ['ending', 'beginning', 'ending from a possible end', 'beginning to a possible end'];
const OF_STRETCH = [
  'length', 'finite', 'capitals', 'upper', 'functionWords', 'commas', 'colons', 'brackets', 'guillemets', 'straight',
] as const satisfies readonly (keyof Stretch)[]; // prettier-ignore

/** Names of the numbers, in their order. */
export const GAP_NUMBERS: readonly string[] = [
  'odds', 'odds of the gap before', 'odds of the gap after', 'tokens to the gap before', 'tokens to the gap after',
  'most odds near before', 'most odds near after',
  'tokens before in the line',
  'glued', 'tokens to the next final sign', 'finite before it', 'capitalised words before', 'capitalised words after',
  'unsigned ends', 'capitalised elsewhere', 'small elsewhere', 'opens elsewhere', 'ends elsewhere', 'joined elsewhere',
  'sign before the next end', 'shape of the first word', 'sign of the first word', 'kind of the first word',
  ...SIDES.flatMap((side) => OF_WORD.map((name) => `${side}: ${name}`)),
  ...STRETCHES.flatMap((stretch) => OF_STRETCH.map((name) => `${stretch}: ${name}`)),
]; // prettier-ignore

/** What gives the numbers of each gap of a line, asked by its place among the gaps. */
export function gapNumbers(row: TokenRow, gaps: readonly Gap[]): (k: number) => number[] {
  const memory = new LineMemory(row, gaps);
  const stretches = new Stretches(row);
  const likely = endsAround(row, gaps, LIKELY);
  const possible = endsAround(row, gaps, POSSIBLE);
  return (k) => {
    const gap = gaps[k];
    const { at } = gap;
    const first = row.at(likely.before[k]);
    return [
      ...oddsAround(gaps, k),
      Math.min(at, OPENING),
      Number(row.glued(at)),
      row.signAhead(at),
      row.finiteAhead(at),
      capitalRun(row, at - 1, -1),
      capitalRun(row, at, 1),
      memory.unsigned,
      memory.capitalisedElsewhere(at),
      memory.smallElsewhere(at),
      memory.opensElsewhere(gap),
      memory.endsElsewhere(gap),
      memory.joinedElsewhere(at),
      likely.after[k] < row.length ? signOf(row.at(likely.after[k] - 1)) : 1,
      shapeOf(first),
      signOf(first),
      first.kind,
      ...[at - 2, at - 1, at, at + 1].flatMap((i) => ofWord(row.at(i))),
      ...ofStretch(stretches.between(likely.before[k], at)),
      ...ofStretch(stretches.between(at, likely.after[k])),
      ...ofStretch(stretches.between(possible.before[k], at)),
      ...ofStretch(stretches.between(at, possible.after[k])),
    ];
  };
}

/** By gap: where the last end before it and the next one after it are, gaps below `least` aside. */
function endsAround(
  row: TokenRow,
  gaps: readonly Gap[],
  least: number,
): { readonly before: readonly number[]; readonly after: readonly number[] } {
  const before: number[] = [];
  const after: number[] = [];
  let last = 0;
  for (const { at, odds } of gaps) {
    before.push(last);
    if (odds > least) last = at;
  }
  let next = row.length;
  for (let k = gaps.length - 1; k >= 0; k--) {
    after[k] = next;
    if (gaps[k].odds > least) next = gaps[k].at;
  }
  return { before, after };
}

function oddsAround(gaps: readonly Gap[], k: number): number[] {
  const { at, odds } = gaps[k];
  const before = k > 0 ? gaps[k - 1] : undefined;
  const after = gaps.at(k + 1);
  const most = (step: number): number => {
    let found = NONE_NEAR;
    for (let j = k + step; j >= 0 && j < gaps.length && Math.abs(gaps[j].at - at) <= NEAR; j += step)
      found = Math.max(found, gaps[j].odds);
    return found;
  };
  return [
    odds,
    before?.odds ?? NO_GAP,
    after?.odds ?? NO_GAP,
    before === undefined ? FAR : at - before.at,
    after === undefined ? FAR : after.at - at,
    most(-1),
    most(1),
  ];
}

/** How many capitalised words there are in a row from token `i` on, in steps of 1 or -1. */
function capitalRun(row: TokenRow, i: number, step: number): number {
  let run = 0;
  while (run < LONGEST_RUN && row.at(i + run * step).shape.startsWith('A')) run++;
  return run;
}

function ofWord(word: TextWord): number[] {
  const { kind, finite, abbreviation } = word;
  return [signOf(word), shapeOf(word), kind, finite, kind & 1, (kind >> 3) & 1, abbreviation];
}

function ofStretch(stretch: Stretch): number[] {
  return OF_STRETCH.map((name) => stretch[name]);
}

/** 0 for what is no sign. */
function signOf({ form }: TextWord): number {
  if (form === '...') return ELLIPSIS;
  return SIGNS.get(form) ?? (/[.!?]$/.test(form) ? POINTED_WORD : 0);
}

function shapeOf({ shape }: TextWord): number {
  return SHAPES.indexOf(shape);
}
