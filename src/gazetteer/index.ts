/**
 * What newsgraph knows of the world before it reads: countries, places, organisations, seats of
 * government, and how English spells them. A base layer: it knows nothing of articles.
 */
import { loadCountries, type CountryTables } from './countries';
import { loadEventsAndWorks } from './events-and-works';
import { foldName } from './fold';
import { NameIndex, WORD_BREAK } from './name-index';
import { loadGovernmentSeats, loadOrganisations } from './organisations';
import { loadCities, loadRegions } from './places';
import { readJson } from './read-data';
import { Romaniser } from './romanisation';
import { personNamesSchema, rarePersonNamesSchema, recurringEventsSchema } from './schemas';
import type { Country, GovernmentSeat, NamedThing, Organisation, Place } from './types';

export { foldName } from './fold';
export { NAME_CLASS, type NameIndex } from './name-index';
export type { Country, GovernmentSeat, NamedThing, Organisation, Place, PlaceKind } from './types';

/** Every look-up ignores case, accents, hyphens and the form of apostrophes. */
export class Gazetteer {
  private readonly countries: CountryTables = loadCountries();
  private readonly regions = loadRegions();
  private readonly cities = loadCities();
  private readonly organisations = loadOrganisations();
  private readonly seats = loadGovernmentSeats();
  private readonly things = loadEventsAndWorks();
  /** Folded French name → English name. */
  private readonly recurring: ReadonlyMap<string, string> = new Map(
    readJson('recurring-events.json', recurringEventsSchema).map(({ fr, en }) => [foldName(fr), en]),
  );
  private readonly longestThing: ReadonlyMap<string, number> = longestByFirstWord(this.things.keys());
  private readonly romaniser = new Romaniser();
  /** Folded name of a capital → its country. */
  private readonly byCapital = countriesByCapital(this.countries.byCode.values());
  /** All names with their classes, for finding them in running text. */
  readonly index: NameIndex;

  constructor() {
    const persons = readJson('person-names.json', personNamesSchema);
    const rare = readJson('rare-person-names.json', rarePersonNamesSchema);
    this.index = new NameIndex({
      countries: this.countries.byName.keys(),
      regions: this.regions,
      cities: this.cities,
      organisations: this.organisations.keys(),
      seats: this.seats.keys(),
      demonyms: this.countries.byDemonym.keys(),
      givenNames: persons.given,
      familyNames: persons.family,
      rareGivenNames: rare.given.split(' '),
      rareFamilyNames: rare.family.split(' '),
    });
  }

  /** A country by a French or English name or its ISO code: "Etats-Unis", "USA", "RU". */
  country(name: string): Country | undefined {
    return this.countries.byName.get(foldName(name)) ?? this.countries.byCode.get(name);
  }

  /**
   * All places of a name: a country, then regions, then cities by population. With a language, a large city
   * called so in that language goes before a country that only the other one calls so: French "Mexico".
   */
  places(name: string, language?: 'fr' | 'en'): readonly Place[] {
    const key = foldName(name);
    const country = this.countries.byName.get(key);
    const regions = this.regions.get(key) ?? [];
    const cities = this.cities.get(key) ?? [];
    if (country === undefined) return [...regions, ...cities];
    const isNamed = (place: Place): boolean =>
      foldName(language === 'en' ? place.nameEn : place.nameFr) === key;
    const city = cities[0];
    const cityFirst =
      language !== undefined &&
      city !== undefined &&
      (city.population ?? 0) > 1e6 &&
      isNamed(city) &&
      !isNamed(country);
    return cityFirst ? [...cities, country, ...regions] : [country, ...regions, ...cities];
  }

  /** The place that a newspaper most likely means by a name. */
  place(name: string, language?: 'fr' | 'en'): Place | undefined {
    return this.places(name, language)[0];
  }

  /**
   * The countries of a demonym, adjective or noun, in any case and number: "américain" → US; "sino-russe" →
   * CN and RU; "congolais" → two countries of which the article must tell which. Empty where it is none.
   */
  demonym(word: string): readonly Country[] {
    const key = word.toLowerCase().normalize('NFC');
    const whole = this.countries.byDemonym.get(key);
    if (whole !== undefined) return whole;
    const parts = key.split(/[-‐‑–]/);
    if (parts.length < 2) return [];
    const found = parts.map((part) => this.partOfCompound(part));
    return found.every((part) => part !== undefined) ? found.flat() : [];
  }

  /** The country of which a city is the capital: "Moscou" → RU. */
  capital(name: string): Country | undefined {
    return this.byCapital.get(foldName(name));
  }

  /** The country (or `EU`) whose government a seat stands for: "Kremlin" → RU; not for capitals. */
  seatOfGovernment(name: string): GovernmentSeat | undefined {
    return this.seats.get(foldName(name));
  }

  /** The country whose government a name can stand for: a seat of government or a capital. */
  governmentOf(name: string): Country | undefined {
    const seat = this.seatOfGovernment(name);
    return seat === undefined ? this.capital(name) : this.countries.byCode.get(seat.country);
  }

  /** An organisation by name or acronym, French or English: "ONU", "Nations unies", "UN". */
  organisation(name: string): Organisation | undefined {
    return this.organisations.get(foldName(name));
  }

  /** An event, document or product with a name of its own: "Brexit", "accord de Paris", "NAFTA". */
  namedThing(name: string): NamedThing | undefined {
    return this.things.get(foldName(name));
  }

  /** Length in words of the longest such name that begins with a word, folded: 0 where none does. */
  longestThingFrom(foldedWord: string): number {
    return this.longestThing.get(foldedWord) ?? 0;
  }

  /**
   * The usual English name where one is known. For a person always one: the name itself where French and
   * English agree. `type` is an entity type: PERSON, ORG, GPE, LOC, FAC.
   */
  englishName(name: string, type: string): string | undefined {
    if (type === 'PERSON') return this.romaniser.romanise(name);
    if (type === 'ORG') return this.organisation(name)?.nameEn ?? this.seatOfGovernment(name)?.nameEn;
    if (type === 'FAC') return this.seatOfGovernment(name)?.nameEn ?? this.place(name)?.nameEn;
    if (type === 'GPE' || type === 'LOC')
      return this.place(name, 'fr')?.nameEn ?? this.seatOfGovernment(name)?.nameEn;
    return this.things.get(foldName(name))?.nameEn ?? this.recurring.get(foldName(name));
  }

  /** The usual French name where one is known, from a name in either language. */
  frenchName(name: string, type: string): string | undefined {
    if (type === 'ORG') return this.organisation(name)?.nameFr ?? this.seatOfGovernment(name)?.nameFr;
    if (type === 'FAC') return this.seatOfGovernment(name)?.nameFr ?? this.place(name)?.nameFr;
    if (type === 'GPE' || type === 'LOC')
      return this.place(name)?.nameFr ?? this.seatOfGovernment(name)?.nameFr;
    return this.things.get(foldName(name))?.nameFr;
  }

  private partOfCompound(part: string): readonly Country[] | undefined {
    const combining = this.countries.byCombiningForm.get(part);
    return combining === undefined ? this.countries.byDemonym.get(part) : [combining];
  }
}

/** The first country of those that have a capital of the name. */
function countriesByCapital(countries: Iterable<Country>): Map<string, Country> {
  const found = new Map<string, Country>();
  for (const country of countries) {
    for (const capital of [country.capitalFr, country.capitalEn]) {
      const key = capital === undefined ? undefined : foldName(capital);
      if (key !== undefined && !found.has(key)) found.set(key, country);
    }
  }
  return found;
}

function longestByFirstWord(names: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const name of names) {
    const words = name.split(WORD_BREAK);
    longest.set(words[0], Math.max(longest.get(words[0]) ?? 0, words.length));
  }
  return longest;
}

/**
 * Reads the gazetteer (about 25,000 names, some 0.1 s); load it once and hand it on.
 * @throws DataError where a file is missing or damaged
 */
export function loadGazetteer(): Gazetteer {
  return new Gazetteer();
}
