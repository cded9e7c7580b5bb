/** Gives a bare office to whoever holds it in the articles of those months: "le président américain" to Donald Trump. */
import type { Language } from '../../article/types';
import { normalise } from '../normalise';
import type { LanguageWords, ResolutionWords } from '../language-data';
import type { Clusters } from './clusters';
import { describe } from './description';
import type { Knowledge } from './identity';

/** So many months before and after an article its holders count. */
const MONTHS = 3;

/** The share of the articles with a holder that must agree on who it is. */
const AGREED = 0.8;

/** A description of so many words and a country is of one post only: "secrétaire du Conseil de sécurité russe". */
const SPECIFIC = 3;

/** Articles by holder, by month. */
type Terms = Map<number, Map<number, Set<string>>>;

/**
 * Articles that call a named person by an office of a country tell who holds it then. A person without a name whom
 * another article calls by the same office is that holder, if nearly all articles of the months around agree; even in an
 * article that names the holder elsewhere, since its text alone need not say that the two are one.
 *
 * @param months when each article was published, in months of the calendar
 */
export function joinOfficeHolders(
  clusters: Clusters,
  words: LanguageWords,
  knowledge: Knowledge,
  months: ReadonlyMap<string, number>,
): void {
  const officesOf = (index: number): readonly string[] => {
    const { class: kind, entity } = clusters.identities[index];
    if (kind !== 'Person') return [];
    const own = words[entity.language];
    const texts = [...entity.descriptions, ...[...entity.leadIns].flatMap((text) => titlesIn(text, own))];
    return [...new Set(texts.flatMap((text) => officeOf(text, entity.language, own, knowledge) ?? []))];
  };
  const terms = new Map<string, Terms>();
  const bare: { readonly index: number; readonly month: number; readonly offices: readonly string[] }[] = [];
  clusters.identities.forEach(({ entity, keys }, index) => {
    const month = months.get(entity.document);
    const offices = month === undefined ? [] : officesOf(index);
    if (month === undefined || offices.length === 0) return;
    if (entity.names.size === 0) {
      if (keys.length === 0) bare.push({ index, month, offices });
      return;
    }
    for (const office of offices) addTerm(terms, office, month, clusters.root(index), entity.document);
  });
  // All holders are found before any join, so that no join helps or hinders another.
  const found = bare.flatMap(({ index, month, offices }) => {
    const holders = new Set(offices.map((office) => holderOf(terms.get(office), month)));
    const [holder] = holders;
    return holders.size === 1 && holder !== undefined ? [{ index, holder }] : [];
  });
  for (const { index, holder } of found) clusters.join(index, holder, 'office');
}

/** The ends of what stands before a name that begin as a title does: "président américain" of "avec le président américain". */
function titlesIn(leadIn: string, { titleWords, formerly }: ResolutionWords): readonly string[] {
  const parts = leadIn.split(/(?<=[\s'’])/u);
  const words = parts.map(normalise);
  return parts.flatMap((_, i) => {
    // "French President" begins with its country
    const begins = titleWords.has(words[i]) || titleWords.has(words[i + 1] ?? '');
    return begins && !formerly.has(words[i - 1] ?? '') ? [parts.slice(i).join('')] : [];
  });
}

/** What an office is known by; undefined for what is no office of one country that only one person holds. */
function officeOf(
  text: string,
  language: Language,
  words: ResolutionWords,
  knowledge: Knowledge,
): string | undefined {
  const { particular, countries, core } = describe({ name: text }, words, knowledge);
  if (particular || countries.length !== 1 || core.some((word) => words.formerly.has(word))) return undefined;
  const title = core.join(' ');
  const office = words.offices.get(title) ?? (core.length >= SPECIFIC ? title : undefined);
  return office === undefined ? undefined : `${language}:${office}:${countries[0]}`;
}

function addTerm(
  terms: Map<string, Terms>,
  office: string,
  month: number,
  holder: number,
  document: string,
): void {
  const ofOffice = terms.get(office) ?? new Map<number, Map<number, Set<string>>>();
  const inMonth = ofOffice.get(month) ?? new Map<number, Set<string>>();
  const articles = inMonth.get(holder) ?? new Set<string>();
  terms.set(office, ofOffice.set(month, inMonth.set(holder, articles.add(document))));
}

/** Whom nearly all articles of the months around call so. */
function holderOf(terms: Terms | undefined, month: number): number | undefined {
  const counts = new Map<number, number>();
  for (let at = month - MONTHS; at <= month + MONTHS; at += 1) {
    for (const [holder, articles] of terms?.get(at) ?? [])
      counts.set(holder, (counts.get(holder) ?? 0) + articles.size);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count >= AGREED * all)?.[0];
}
