/** Which values CSV carries into Neo4j exactly; tried with `neo4j-admin database import full` of 5.26 and 2026.08. */
import type { PropertyValue } from '../../graph/types';

/** Between the items of a list: a control character that text does not have. */
export const LIST_DELIMITER = '\u001f';

/** An empty list, and a list of one empty text, come out as no property at all. */
export function isExact(value: PropertyValue): boolean {
  if (typeof value !== 'object') return true;
  if (value.length === 0 || (value.length === 1 && value[0] === '')) return false;
  return !value.some((item) => item.includes(LIST_DELIMITER));
}
