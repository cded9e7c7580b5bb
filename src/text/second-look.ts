/**
 * The second look at sentence ends: boosted trees weigh the first look at each gap within the whole line. Behind a
 * final sign the first look decides, as in texts with lines: there the trees would not know better. So it does
 * between the items of a list, which treebanks have too few of.
 */
import type { BoostedTrees } from '../boosting';
import { type Gap, OpenSentence } from './first-look';
import { gapNumbers } from './gap-numbers';
import type { TokenRow } from './token-row';

/** The places of the tokens before which sentences end. */
export type SecondLook = (row: TokenRow, gaps: readonly Gap[]) => number[];

/** From this probability on a sentence ends. */
const LEAST = 0.4;

/** Below these log-odds of the first look the trees never end one: two gaps in three, which need not be asked. */
const HOPELESS = -8;

const LIST_DASH = /^[-•*]$/;
const ITEM_END = /^[;:]$/;

export function createSecondLook(trees: BoostedTrees): SecondLook {
  return (row, gaps) => {
    const open = new OpenSentence(row);
    const ends: number[] = [];
    const numbersOf = gapNumbers(row, gaps);
    gaps.forEach(({ at, odds, closed }, k) => {
      if (!open.mayEndBefore(at)) return;
      const decided = closed || odds < HOPELESS || beginsItem(row, at);
      if (decided ? odds <= 0 : trees.probability(numbersOf(k)) <= LEAST) return;
      ends.push(at);
      open.endBefore(at);
    });
    return ends;
  };
}

/** Whether the item of a list begins behind a colon or another item: "le pain ; - le vin". */
function beginsItem(row: TokenRow, at: number): boolean {
  return LIST_DASH.test(row.at(at).form) && ITEM_END.test(row.at(at - 1).form);
}
