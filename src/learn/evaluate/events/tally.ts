/** Counts cases by group and class, and gives them as rows with each class's share of its group. */
import type { ScoreRow } from '../score-table';

/** Classes of a group that are shown; the rarer ones are summed up. */
const SHOWN = 15;

export class Tally {
  private readonly groups = new Map<string, Map<string, number>>();

  /** @param groups in the order in which they are shown, empty ones too */
  constructor(...groups: readonly string[]) {
    for (const group of groups) this.groups.set(group, new Map());
  }

  add(group: string, name: string, times = 1): void {
    if (times === 0) return;
    const classes = this.groups.get(group) ?? new Map<string, number>();
    classes.set(name, (classes.get(name) ?? 0) + times);
    this.groups.set(group, classes);
  }

  /** Each group's sum, then its classes, the most frequent first. */
  rows(): ScoreRow[] {
    return [...this.groups].flatMap(([group, classes]) => {
      const total = sum([...classes.values()]);
      const sorted = [...classes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const rest = sorted.splice(SHOWN);
      if (rest.length > 0) sorted.push([`${rest.length} rarer ones`, sum(rest.map(([, number]) => number))]);
      return [
        { name: group, values: { number: total } },
        ...sorted.map(([name, number]) => ({
          name: `  ${name}`,
          values: { number, 'per cent': (100 * number) / total },
        })),
      ];
    });
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
