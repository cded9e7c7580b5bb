/** Noun phrases that say which country or place they stand for: "le gouvernement espagnol", "la capitale du Bénin". */
import type { Country } from '../../gazetteer';
import type { NominalMarkable } from '../markable';
import { mentionsOf, treeOf, type Discourse } from './discourse';
import { fits } from './links';

/**
 * Joins governments and what is a country's own with the country of their adjective or complement, and capitals with
 * the city. `byCountry` holds a mention of each country by its code; countries that the article does not name are added.
 */
export function joinCountryPhrases(discourse: Discourse, byCountry: Map<string, number>): void {
  const { markables, clusters, words } = discourse;
  const standsForCountry = [...words.governmentNouns, ...words.ownedNouns];
  let capitals: ReadonlyMap<string, readonly number[]> | undefined;
  markables.forEach((phrase, i) => {
    if (phrase.form !== 'nominal' || phrase.number === 'Plur' || phrase.definiteness === 'possessive') return;
    if (words.capitalNouns.includes(phrase.lemma)) {
      capitals ??= capitalsNamed(discourse);
      joinCapital(discourse, phrase, i, capitals);
    }
    if (!standsForCountry.includes(phrase.lemma)) return;
    // "l'état d'urgence en France"
    if (phrase.types[0] === 'TOPIC') return;
    // "le gouvernement espagnol": the adjective says whose, whether the country is named or not
    const country = onlyCountry(phrase);
    const place = country === undefined ? complement(discourse, phrase) : undefined;
    const named = country === undefined ? place : byCountry.get(country.code);
    if (named !== undefined) clusters.merge(i, named);
    else if (country !== undefined) {
      clusters.learn(i, { country });
      byCountry.set(country.code, i);
    }
  });
}

function onlyCountry({ countries }: NominalMarkable): Country | undefined {
  const [country, ...others] = countries;
  return others.length === 0 ? country : undefined;
}

/** "le gouvernement du Burundi", "le régime de Damas": the place whose name "de" joins to a government. */
function complement(discourse: Discourse, phrase: NominalMarkable): number | undefined {
  if (!discourse.words.governmentNouns.includes(phrase.lemma)) return undefined;
  const tree = treeOf(discourse, phrase);
  const place = mentionsOf(discourse, phrase.sentence).find(
    ([each]) =>
      each.form === 'name' &&
      each.type === 'GPE' &&
      each.from > phrase.head &&
      each.to <= phrase.to &&
      tree.word(each.head).head === phrase.head,
  );
  return place?.[1];
}

/** The positions of the names of capitals by the code of the country; seats of government are none. */
function capitalsNamed({ markables, gazetteer }: Discourse): ReadonlyMap<string, readonly number[]> {
  const codeOf = (k: number): string | undefined => {
    const { form, text } = markables[k];
    return form === 'name' ? gazetteer.capital(text)?.code : undefined;
  };
  const isSeat = (k: number): boolean => gazetteer.seatOfGovernment(markables[k].text) !== undefined;
  const found = new Map<string, number[]>();
  for (const k of markables.keys()) {
    const code = codeOf(k);
    if (code !== undefined && !isSeat(k)) found.set(code, [...(found.get(code) ?? []), k]);
  }
  return found;
}

/** "la capitale somalienne", "la capitale du Bénin": the one city of the article that is that country's capital. */
function joinCapital(
  discourse: Discourse,
  phrase: NominalMarkable,
  i: number,
  capitals: ReadonlyMap<string, readonly number[]>,
): void {
  const { clusters } = discourse;
  const inside = mentionsOf(discourse, phrase.sentence).find(
    ([each]) => each.form === 'name' && each.from > phrase.head && each.to <= phrase.to,
  );
  const country = onlyCountry(phrase) ?? (inside === undefined ? undefined : clusters.of(inside[1]).country);
  if (country === undefined) return;
  const own = (capitals.get(country.code) ?? []).filter((k) => clusters.of(k).country === undefined);
  const found = new Set(own.map((k) => clusters.of(k).id));
  const [city, ...others] = found;
  if (city !== undefined && others.length === 0 && fits(discourse, i, city)) clusters.merge(i, city);
}
