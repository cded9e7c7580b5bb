/** Joins what one article tells of the same parties on the same day: "se sont rencontrés … leur premier sommet". */
import { groupBy } from '../../group-by';
import { apart } from './agreement';
import { joined } from './join';
import type { Occurrence } from './occurrence';

/**
 * Events that an article does not mark as one are two, but for encounters: of one type, between the same two parties or
 * more, on one day, with no place or inner event that tells them apart.
 * @param occurrences of one article
 * @param symmetric event types whose parties all play one role
 */
export function joinEncounters(
  occurrences: readonly Occurrence[],
  symmetric: ReadonlySet<string>,
): readonly Occurrence[] {
  const alike = groupBy(occurrences, (each) => encounterOf(each, symmetric) ?? each);
  return [...alike.values()].flatMap((encounters) =>
    encounters.reduce<Occurrence[]>((distinct, each) => {
      const at = distinct.findIndex(
        (other) => !apart(other.places, each.places) && !apart(other.inner, each.inner),
      );
      return at < 0 ? [...distinct, each] : distinct.with(at, joined(distinct[at], each));
    }, []),
  );
}

/** Who met whom on which day; absent where the article does not say, or where there are no parties. */
function encounterOf(
  { type, polarity, realis, roles, date }: Occurrence,
  symmetric: ReadonlySet<string>,
): string | undefined {
  const parties = roles.get('agent');
  if (!symmetric.has(type) || date?.precision !== 'day' || parties === undefined || parties.size < 2)
    return undefined;
  return [type, polarity, realis, date.start, ...[...parties].sort()].join('\n');
}
