/** Regions and cities by any of their names. */
import { foldName } from './fold';
import { readJson, readText } from './read-data';
import { regionsSchema } from './schemas';
import type { Place } from './types';

/** Regions, seas, mountains, former states: by folded name, the first in the file first. */
export function loadRegions(): Map<string, Place[]> {
  const byName = new Map<string, Place[]>();
  for (const row of readJson('regions.json', regionsSchema)) {
    const place: Place = {
      kind: row.kind,
      nameFr: row.fr,
      nameEn: row.en,
      ...(row.country === undefined ? {} : { country: row.country }),
    };
    const names = [row.fr, row.en, ...(row.aliases ?? [])];
    for (const key of new Set(names.map(foldName))) addTo(byName, key, place);
  }
  return byName;
}

/** Cities by folded name, the most populous first. Columns: see `src/learn/names/gazetteer/places.ts`. */
export function loadCities(): Map<string, Place[]> {
  const byName = new Map<string, Place[]>();
  const byId = new Map<number, Place>();
  for (const line of readText('places.tsv').split('\n')) {
    if (line === '') continue;
    const [name = '', fr = '', en = '', country = '', thousands = '', id = ''] = line.split('\t');
    const geonamesId = Number(id);
    const city: Place = byId.get(geonamesId) ?? {
      kind: 'GPE',
      nameFr: fr === '' ? name : fr,
      nameEn: en === '' ? name : en,
      country,
      population: Number(thousands) * 1000,
      geonamesId,
    };
    byId.set(geonamesId, city);
    addTo(byName, foldName(name), city);
  }
  for (const cities of byName.values()) {
    cities.sort(
      (a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.geonamesId ?? 0) - (b.geonamesId ?? 0),
    );
  }
  return byName;
}

function addTo(byName: Map<string, Place[]>, key: string, place: Place): void {
  const known = byName.get(key);
  if (known === undefined) byName.set(key, [place]);
  else if (!known.includes(place)) known.push(place);
}
