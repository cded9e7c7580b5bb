/** Organisations and seats of government by any of their names. */
import { foldName } from './fold';
import { readJson } from './read-data';
import { governmentsSchema, organisationsSchema } from './schemas';
import type { GovernmentSeat, Organisation } from './types';

/** By folded name and acronym; the first in the file wins. */
export function loadOrganisations(): Map<string, Organisation> {
  const byName = new Map<string, Organisation>();
  for (const row of readJson('organisations.json', organisationsSchema)) {
    const organisation: Organisation = {
      nameFr: row.fr,
      nameEn: row.en,
      ...(row.acronymFr === undefined ? {} : { acronymFr: row.acronymFr }),
      ...(row.acronymEn === undefined ? {} : { acronymEn: row.acronymEn }),
      family: row.family,
    };
    const names = [row.fr, row.en, row.acronymFr ?? '', row.acronymEn ?? '', ...(row.aliases ?? [])];
    for (const key of names.filter((name) => name !== '').map(foldName)) {
      if (!byName.has(key)) byName.set(key, organisation);
    }
  }
  return byName;
}

/** By folded name, without the article: "maison blanche". */
export function loadGovernmentSeats(): Map<string, GovernmentSeat> {
  const byName = new Map<string, GovernmentSeat>();
  for (const row of readJson('governments.json', governmentsSchema)) {
    const seat = { nameFr: row.fr, nameEn: row.en, type: row.type, country: row.country };
    for (const name of [row.fr, row.en, ...(row.aliases ?? [])]) byName.set(foldName(name), seat);
  }
  return byName;
}
