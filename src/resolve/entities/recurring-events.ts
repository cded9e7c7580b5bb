/** Keys for events that come again: an election is known by what is elected, the country and the year. */
import type { ResolutionWords } from '../language-data';
import type { Description } from './description';

/**
 * "La présidentielle de mai 2017 en France", "2017 French presidential election" and, in an article of 2017 that is
 * mostly about France, "l'élection présidentielle" give one key. Empty where the country or the year is unknown:
 * then only circumstances tell; undefined for what is no such event.
 *
 * @param country ISO code of the country that the article is mostly about
 * @param year of publication, taken where the phrase says none
 */
export function recurringEventKey(
  { core, countries, year: said }: Description,
  { recurring }: ResolutionWords,
  country: string | undefined,
  year: string | undefined,
): string | undefined {
  const kind = recurring.get(core.join(' '));
  if (kind === undefined) return undefined;
  const code = countries.length === 0 ? country : countries.length === 1 ? countries[0] : undefined;
  const when = said ?? year;
  return code === undefined || when === undefined ? '' : `event:${kind}:${code}:${when}`;
}
