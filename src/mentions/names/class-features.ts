/**
 * Features of what words are used like (`src/word-classes`): a name that was never seen shares a class with
 * names that were (Miller, Guinness & Zamanian 2004, "Name tagging with word clusters").
 */
import { type FeatureSink, OWN_PLACE, type PlacedSinks } from '../../linear/feature-sink';
import type { TreeView } from './tree-view';
import { SEEDS, type Window } from './word-window';

/** Depths in the tree of classes, from coarse to fine. */
const COARSE = 4;
const MIDDLE = 8;
const FINE = 12;
/** The depth for a capitalised word's lower case: many are not names at all. */
const LOWER = 6;

/** @returns the number of the next template */
export function addClasses(
  { joint, places }: PlacedSinks,
  t: number,
  tree: TreeView,
  w: Window,
  i: number,
): number {
  const here = places[OWN_PLACE];
  const shape = w.shape(i);
  const isCapital = w.form(i)?.isCapital === true;
  for (let k = -1; k <= 1; k += 1) {
    const place = places[OWN_PLACE + k];
    place.add1(SEEDS[t++], w.branch(i + k, COARSE));
    place.add1(SEEDS[t++], w.branch(i + k, MIDDLE));
    place.add1(SEEDS[t++], w.branch(i + k, FINE));
    (k === 0 ? here : joint).add2(SEEDS[t++], w.branch(i + k, MIDDLE), shape);
  }
  if (isCapital) {
    here.add1(SEEDS[t], w.lowerBranch(i, LOWER));
    here.add1(SEEDS[t + 1], w.lowerBranch(i, FINE));
    addRunClasses(joint, t + 2, w, i);
  }
  t += 7;
  const governor = tree.governors[i];
  joint.add3(SEEDS[t++], tree.relations[i], w.lemmaBranch(governor, MIDDLE), shape);
  const apposition = tree.appositions[i];
  if (apposition >= 0) joint.add2(SEEDS[t], w.lemmaBranch(apposition, MIDDLE), shape);
  return t + 1;
}

/** The first and last word of the run of capitals, and the words around it. */
function addRunClasses(joint: FeatureSink, t: number, w: Window, i: number): void {
  const { from, to } = w.run(i);
  const place = i - from;
  const rest = to - 1 - i;
  const length = Math.min(to - from, 5);
  joint.add3(SEEDS[t], w.branch(from - 1, MIDDLE), place, length);
  joint.add3(SEEDS[t + 1], w.branch(to, MIDDLE), rest, length);
  joint.add3(SEEDS[t + 2], w.branch(from, MIDDLE), place, length);
  joint.add3(SEEDS[t + 3], w.branch(to - 1, MIDDLE), rest, length);
  joint.add3(SEEDS[t + 4], w.branch(from, MIDDLE), w.branch(to - 1, MIDDLE), length);
}
