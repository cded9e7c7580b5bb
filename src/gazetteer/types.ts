/** What the gazetteer knows of a place, a country, an organisation or a seat of government. */

/** A place with a government, another stretch of land or water, or a building. */
export type PlaceKind = 'GPE' | 'LOC' | 'FAC';

export interface Place {
  readonly kind: PlaceKind;
  readonly nameFr: string;
  readonly nameEn: string;
  /** ISO 3166-1 alpha-2 code of the country that it lies in, or is. */
  readonly country?: string;
  readonly population?: number;
  /** https://www.geonames.org/<id> */
  readonly geonamesId?: number;
  readonly wikidataId?: string;
}

/** A country; `code` identifies it everywhere in newsgraph. */
export interface Country extends Place {
  readonly kind: 'GPE';
  readonly country: string;
  /** ISO 3166-1 alpha-2 code, `XK` for Kosovo. */
  readonly code: string;
  readonly capitalFr?: string;
  readonly capitalEn?: string;
}

export interface Organisation {
  readonly nameFr: string;
  readonly nameEn: string;
  readonly acronymFr?: string;
  readonly acronymEn?: string;
  /** international, government, party, union, media, company, ngo or armed. */
  readonly family: string;
}

/** A building or street whose name stands for a government: "le Kremlin". */
export interface GovernmentSeat {
  readonly nameFr: string;
  readonly nameEn: string;
  /** What the name is where it stands for itself. */
  readonly type: 'FAC' | 'ORG' | 'GPE';
  /** Code of the country, or `EU`. */
  readonly country: string;
}

/** An event, document or product with a name of its own: "Brexit", "Obamacare". */
export interface NamedThing {
  readonly type: 'EVENT' | 'DOC' | 'PRODUCT';
  readonly nameFr: string;
  readonly nameEn: string;
}
