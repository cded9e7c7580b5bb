/** Events, documents and products by any of their names. */
import { foldName } from './fold';
import { readJson } from './read-data';
import { eventsAndWorksSchema } from './schemas';
import type { NamedThing } from './types';

/** By folded name; the first in the file wins. */
export function loadEventsAndWorks(): Map<string, NamedThing> {
  const byName = new Map<string, NamedThing>();
  for (const row of readJson('events-and-works.json', eventsAndWorksSchema)) {
    const thing: NamedThing = { type: row.type, nameFr: row.fr, nameEn: row.en };
    for (const name of [row.fr, row.en, ...(row.aliases ?? [])]) {
      const key = foldName(name);
      if (!byName.has(key)) byName.set(key, thing);
    }
  }
  return byName;
}
