/** Puts a node's labels into one order, whatever order a store keeps them in. */
import { BASE_LABELS } from '../graph/labels';
import { compareText } from './compare-text';

const isBase = (label: string): boolean => BASE_LABELS.some((base) => base === label);

/** Base label first, then the others by code unit. */
export function orderLabels(labels: readonly string[]): readonly string[] {
  return [...labels].sort((a, b) => Number(isBase(b)) - Number(isBase(a)) || compareText(a, b));
}
