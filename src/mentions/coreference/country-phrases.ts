/** Noun phrases that say which country or place they stand for: "le gouvernement espagnol", "la capitale du Bénin". */
import type { Country } from '../../gazetteer';
import type { NominalMarkable } from '../markable';
import { treeOf, type Discourse } from './discourse';
import { fits } from './links';

/**
 * Joins governments and what is a country's own with the country of their adjective or complement, and capitals with
 * the city. `byCountry` holds a mention of each country by its code; countries that the article does not name are added.
 */
export function joinCountryPhrases(discourse: Discourse, byCountry: Map<string, number>): void {
  const { markables, clusters, words } = discourse;
  const standsForCountry = [...words.governmentNouns, ...words.ownedNouns];
  markables.forEach((phrase, i) => {
    if (phrase.form !== 'nominal' || phrase.number === 'Plur' || phrase.definiteness === 'possessive') return;
    if (words.capitalNouns.includes(phrase.lemma)) joinCapital(discourse, phrase, i);
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
  const i = discourse.markables.findIndex(
    (each) =>
      each.form === 'name' &&
      each.type === 'GPE' &&
      each.sentence === phrase.sentence &&
      each.from > phrase.head &&
      each.to <= phrase.to &&
      tree.word(each.head).head === phrase.head,
  );
  return i === -1 ? undefined : i;
}

/** "la capitale somalienne", "la capitale du Bénin": the one city of the article that is that country's capital. */
function joinCapital(discourse: Discourse, phrase: NominalMarkable, i: number): void {
  const { markables, clusters, gazetteer } = discourse;
  const inside = markables.findIndex(
    (each) =>
      each.form === 'name' &&
      each.sentence === phrase.sentence &&
      each.from > phrase.head &&
      each.to <= phrase.to,
  );
  const country = onlyCountry(phrase) ?? (inside === -1 ? undefined : clusters.of(inside).country);
  if (country === undefined) return;
  const isCapital = (k: number): boolean => {
    const { form, text } = markables[k];
    const own = form === 'name' && clusters.of(k).country === undefined;
    return (
      own &&
      gazetteer.seatOfGovernment(text) === undefined &&
      gazetteer.governmentOf(text)?.code === country.code
    );
  };
  const found = new Set(markables.flatMap((_, k) => (isCapital(k) ? [clusters.of(k).id] : [])));
  const [city, ...others] = found;
  if (city !== undefined && others.length === 0 && fits(discourse, i, city)) clusters.merge(i, city);
}
