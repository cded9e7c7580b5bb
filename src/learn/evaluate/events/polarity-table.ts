/** Where polarity goes wrong: by how the annotators and by how newsgraph say that an event is negated. */
import type { ScoreRow } from '../score-table';
import type { Comparison, EventPair } from './compare';
import { accuracyOf, type Share } from './figures';

/**
 * Events by their annotated negation (how many there are, how many were found, how many of these have the right
 * polarity), then those that newsgraph takes for negative by its own.
 */
export function polarityRows(comparisons: readonly Comparison[]): ScoreRow[] {
  const pairs = comparisons.flatMap(({ events }) => events);
  const annotated = comparisons.flatMap(({ gold }) => gold.events.map(negationOf));
  return [
    ...kindsOf(annotated).map((kind) => {
      const share = rightOf(pairs.filter(({ gold }) => negationOf(gold) === kind));
      const all = annotated.filter((each) => each === kind).length;
      return row(`annotated as ${kind}`, share, all);
    }),
    ...kindsOf(pairs.map(({ system }) => negationOf(system)))
      .filter((kind) => kind !== POSITIVE)
      .map((kind) =>
        row(`said to be ${kind}`, rightOf(pairs.filter(({ system }) => negationOf(system) === kind))),
      ),
  ];
}

const POSITIVE = 'positive';

function negationOf({ polarity, negationKind }: EventPair['gold']): string {
  return polarity === 'positive' ? POSITIVE : `negative, ${negationKind}`;
}

function kindsOf(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(
    (a, b) => Number(b === POSITIVE) - Number(a === POSITIVE) || (a < b ? -1 : 1),
  );
}

function rightOf(pairs: readonly EventPair[]): Share {
  const right = pairs.filter(({ gold, system }) => gold.polarity === system.polarity).length;
  return { right, of: pairs.length };
}

function row(name: string, share: Share, gold?: number): ScoreRow {
  return { name, values: { gold, found: share.of, right: share.right, 'per cent': accuracyOf(share) } };
}
