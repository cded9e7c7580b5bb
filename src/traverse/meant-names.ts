/** What names in a query's parameters mean: Cypher compares spellings, people write them as they remember them. */
import { readFileSync } from 'node:fs';
import { cypherPath } from '../data-path';
import { ENTITY_LABELS } from '../graph/labels';
import type { CypherStore, Parameters } from '../stores/contract';
import { NameIndex, type NamedEntity } from './names';

type NameRow = { readonly type: keyof typeof ENTITY_LABELS } & {
  [Key in 'id' | 'name' | 'mentionCount']: NamedEntity['data'][Key];
} & { [Key in 'nameEn' | 'country']: string | null } & { readonly aliases: readonly string[] | null };

function toEntity({ type, nameEn, country, aliases, ...data }: NameRow): NamedEntity {
  return {
    label: ENTITY_LABELS[type],
    data: {
      ...data,
      aliases: aliases ?? [],
      ...(nameEn === null ? {} : { nameEn }),
      ...(country === null ? {} : { country }),
    },
  };
}

function lookup(statement: 'bearers' | 'names'): string {
  return readFileSync(cypherPath('lookup', `${statement}.cypher`), 'utf8');
}

/** Whether something bears the name just as the shipped questions compare it. */
async function isBorne(store: CypherStore, name: string): Promise<boolean> {
  const [row] = await store.run(lookup('bearers'), { name });
  return row.bearers !== 0;
}

/**
 * Looks the named parameters up in a store, and gives those that the graph spells otherwise ("Geneve" for Genève).
 * To be called when a question found nothing: for a name that nobody bears it reads all names.
 * @throws NameError where nothing is called so, with near names, or where several things are
 */
export async function meantNames(
  store: CypherStore,
  parameters: Parameters,
  names: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const meant: Record<string, string> = {};
  let index: NameIndex | undefined;
  for (const key of names) {
    const text = parameters[key];
    if (typeof text !== 'string' || text === '' || (await isBorne(store, text))) continue;
    index ??= new NameIndex(
      (await store.run(lookup('names'))).map((row) => toEntity(row as unknown as NameRow)),
    );
    meant[key] = index.only(text).data.name;
  }
  return meant;
}
