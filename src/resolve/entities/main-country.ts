/** Finds the country that an article is mostly about, for institutions and elections that name none. */
import type { ArticleSummary } from '../types';
import type { Knowledge } from './identity';

/**
 * ISO code of the country with most mentions, its towns included; undefined where no country has twice the
 * mentions of the next one.
 */
export function mainCountry(
  { entities }: ArticleSummary,
  knowledge: Pick<Knowledge, 'country' | 'place'>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { type, name, names, mentionCount } of entities) {
    if (type !== 'GPE' || names.size === 0) continue;
    const code = (knowledge.country(name) ?? knowledge.place(name))?.country;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + mentionCount);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined) return undefined;
  return second === undefined || first[1] >= 2 * second[1] ? first[0] : undefined;
}
