/**
 * The second look at sentence ends: boosted trees weigh the first look at each gap within the whole line, a network
 * reads the words of the line by itself, and the mean of their log-odds decides. Behind a final sign the first look
 * decides, as in texts with lines: there the trees would not know better; where it is unsure the network is heard too.
 * Between the items of a list, which treebanks have too few of, it decides alone.
 */
import type { BoostedTrees } from '../boosting';
import type { EndNetwork } from './end-network/end-network';
import { type Gap, OpenSentence } from './first-look';
import { gapNumbers } from './gap-numbers';
import type { TokenRow } from './token-row';

/** The places of the tokens before which sentences end. */
export type SecondLook = (row: TokenRow, gaps: readonly Gap[]) => number[];

/** From this probability on a sentence ends. */
const LEAST = 0.4;
const LEAST_ODDS = Math.log(LEAST / (1 - LEAST));

/** How much the network counts, and how much the trees: the middle of values that are alike by folds and on Sequoia dev. */
const NETWORK = 0.25;
const TREES = 1 - NETWORK;

/** Below these log-odds of the first look the trees never end one: two gaps in three, which need not be asked. */
const HOPELESS = -8;

/** Behind a final sign the first look is unsure between these log-odds and as many below 0. */
const UNSURE = 3;

const LIST_DASH = /^[-•*]$/;
const ITEM_END = /^[;:]$/;

export function createSecondLook(trees: BoostedTrees, network: EndNetwork): SecondLook {
  return (row, gaps) => {
    const open = new OpenSentence(row);
    const ends: number[] = [];
    const numbersOf = gapNumbers(row, gaps);
    const asked = gaps.filter((gap) => isDoubtful(row, gap)).map(({ at }) => at);
    const answers = network(row, asked);
    const heard = new Map(asked.map((at, k) => [at, answers[k]]));
    gaps.forEach(({ at, odds, closed }, k) => {
      if (!open.mayEndBefore(at)) return;
      const said = heard.get(at) ?? 0;
      const isAsked = !closed && heard.has(at);
      if (isAsked ? TREES * trees.odds(numbersOf(k)) + NETWORK * said <= LEAST_ODDS : odds + said <= 0)
        return;
      ends.push(at);
      open.endBefore(at);
    });
    return ends;
  };
}

/** Whether the first look alone does not decide. */
function isDoubtful(row: TokenRow, { at, odds, closed }: Gap): boolean {
  if (beginsItem(row, at)) return false;
  return closed ? Math.abs(odds) < UNSURE : odds >= HOPELESS;
}

/** Whether the item of a list begins behind a colon or another item: "le pain ; - le vin". */
function beginsItem(row: TokenRow, at: number): boolean {
  return LIST_DASH.test(row.at(at).form) && ITEM_END.test(row.at(at - 1).form);
}
