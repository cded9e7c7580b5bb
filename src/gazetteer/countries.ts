/** Countries by any of their names, and by the words for their people. */
import { foldName } from './fold';
import { readJson } from './read-data';
import { countriesSchema } from './schemas';
import type { Country } from './types';

/** Which country each folded name, each demonym and each code is. */
export interface CountryTables {
  readonly byCode: ReadonlyMap<string, Country>;
  readonly byName: ReadonlyMap<string, Country>;
  /** Lower case, singular and plural, French and English; "congolais" has two countries. */
  readonly byDemonym: ReadonlyMap<string, readonly Country[]>;
  /** First parts of compounds, lower case: "sino" in "sino-russe". */
  readonly byCombiningForm: ReadonlyMap<string, Country>;
}

export function loadCountries(): CountryTables {
  const byCode = new Map<string, Country>();
  const byName = new Map<string, Country>();
  const byDemonym = new Map<string, Country[]>();
  const byCombiningForm = new Map<string, Country>();
  const rows = readJson('countries.json', countriesSchema);
  // States go before territories: "américain" is the United States, not also the Northern Marianas.
  for (const row of [...rows].sort((a, b) => Number(b.sovereign) - Number(a.sovereign))) {
    const country: Country = {
      kind: 'GPE',
      code: row.code,
      country: row.code,
      nameFr: row.fr,
      nameEn: row.en,
      ...(row.capital === undefined ? {} : { capitalFr: row.capital.fr, capitalEn: row.capital.en }),
    };
    byCode.set(row.code, country);
    for (const form of row.combining) byCombiningForm.set(form, country);
    const words = [...row.demonyms.fr.flatMap(frenchNumbers), ...row.demonyms.en.flatMap(englishNumbers)];
    for (const word of new Set(words)) {
      const known = byDemonym.get(word);
      if (known === undefined) byDemonym.set(word, [country]);
      else if (row.sovereign) known.push(country);
    }
  }
  // A country's own names come before another's alias: "Congo" is an alias of one, "Géorgie" a name.
  for (const names of [
    (row: (typeof rows)[number]) => [row.fr, row.en],
    (row: (typeof rows)[number]) => row.aliases,
  ]) {
    for (const row of rows) {
      for (const name of names(row)) {
        const key = foldName(name);
        if (!byName.has(key)) byName.set(key, byCode.get(row.code) as Country);
      }
    }
  }
  return { byCode, byName, byDemonym, byCombiningForm };
}

/** "russe", "russes"; "français" is its own plural, "grec" has "grecque" among the forms given. */
function frenchNumbers(word: string): string[] {
  return /[sx]$/.test(word) ? [word] : [word, `${word}s`];
}

/** "russian", "russians"; "chinese", "british" and "french" are their own plural. */
function englishNumbers(demonym: string): string[] {
  const word = demonym.toLowerCase();
  return /(?:s|sh|ch|ese)$/.test(word) ? [word] : [word, `${word}s`];
}
