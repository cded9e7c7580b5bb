/** What the gradients of a learned network are held against. */
import type { Weights } from '../../src/learn/neural/parameters';

interface Slope {
  readonly name: string;
  /** What the gradient says, of a hundredth of the loss. */
  readonly expected: number;
  /** What a small change of the weight does to as much of the loss. */
  readonly measured: number;
}

/**
 * For each matrix the steepest weight.
 * @param learn adds the gradient of an example's loss and gives the loss
 */
export function slopesOf(
  learned: () => Readonly<Record<string, Weights>>,
  learn: () => number,
): readonly Slope[] {
  learn();
  const gradients = Object.entries(learned()).map(
    ([name, { values, gradient }]) => [name, values, gradient.slice()] as const,
  );
  return gradients.map(([name, values, gradient]) => {
    const steepest = gradient.reduce((most, value, i) => (Math.abs(value) > Math.abs(gradient[most]) ? i : most), 0); // prettier-ignore
    const before = values[steepest];
    const [less, more] = [-0.001, 0.001].map((change) => {
      values[steepest] = before + change;
      return learn();
    });
    values[steepest] = before;
    return { name, expected: gradient[steepest], measured: (more - less) / 0.002 / 100 };
  });
}
