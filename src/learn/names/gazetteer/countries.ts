/** Makes countries.json from world-countries, CLDR's territory names and the additions by hand. */
import worldCountries from 'world-countries';
import englishNames from 'cldr-localenames-full/main/en/territories.json';
import frenchNames from 'cldr-localenames-full/main/fr/territories.json';
import type { z } from 'zod';
import { readJson } from '../../../gazetteer/read-data';
import type { countriesSchema } from '../../../gazetteer/schemas';
import { countryExtrasSchema, exonymsSchema } from '../../../gazetteer/schemas';

type CountryRow = z.infer<typeof countriesSchema>[number];

const cldrFr: Record<string, string> = frenchNames.main.fr.localeDisplayNames.territories;
const cldrEn: Record<string, string> = englishNames.main.en.localeDisplayNames.territories;

/** States that the source does not call independent, but whose people have a word of their own. */
const UNRECOGNISED = new Set(['PS', 'TW', 'XK']);

/** Latin script only: the French and English articles that we read hold no other. */
const LATIN = /^[\p{Script=Latin}\p{M}\s.,'’()-]+$/u;

/** A name that a newspaper could print: no code, no remark in brackets. */
const printable = (name: string): boolean =>
  LATIN.test(name) && !/[(),]/.test(name) && !/^[A-Z]{2,3}$/.test(name);

const straight = (name: string): string => name.replace(/’/g, "'");

/** The rows in the order of their codes. */
export function countryRows(): CountryRow[] {
  const extras = new Map(readJson('country-extras.json', countryExtrasSchema).map((row) => [row.code, row]));
  const exonyms = readJson('exonyms.json', exonymsSchema);
  return [...worldCountries]
    .sort((a, b) => (a.cca2 < b.cca2 ? -1 : 1))
    .map((source): CountryRow => {
      const code = source.cca2;
      const extra = extras.get(code);
      const translation = source.translations['fra'];
      const fr = extra?.fr ?? straight(cldrFr[code] ?? translation?.common ?? source.name.common);
      const en = extra?.en ?? straight(cldrEn[code] ?? source.name.common);
      const aliases = [
        translation?.common ?? '',
        translation?.official ?? '',
        source.name.common,
        source.name.official,
        ...source.altSpellings,
        cldrFr[`${code}-alt-short`] ?? '',
        cldrFr[`${code}-alt-variant`] ?? '',
      ].map(straight);
      const named = [...aliases.filter(printable), ...(extra?.aliases ?? [])];
      const frenchDemonyms = source.demonyms?.['fra'];
      const englishDemonyms = source.demonyms?.['eng'];
      const capital = source.capital[0]?.replace(/ D\.C\.$/, '');
      const capitalFr =
        exonyms.find((row) => row.country === code && (row.en ?? row.place) === capital)?.fr ?? capital;
      return {
        code,
        fr,
        en,
        sovereign: source.independent === true || UNRECOGNISED.has(code),
        aliases: distinct(named).filter((name) => name !== fr && name !== en),
        demonyms: {
          fr: distinct(
            [frenchDemonyms?.m ?? '', frenchDemonyms?.f ?? '', ...(extra?.demonyms ?? [])]
              .filter((word) => word !== '' && !/\s/.test(word))
              .map((word) => word.toLowerCase()),
          ),
          en: distinct([englishDemonyms?.m ?? '', englishDemonyms?.f ?? ''].filter((word) => word !== '')),
        },
        combining: extra?.combining ?? [],
        ...(capital !== undefined && capital !== '' && capitalFr !== undefined
          ? { capital: { fr: capitalFr, en: capital } }
          : {}),
      };
    });
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
