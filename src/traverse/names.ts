/** Finds entities by any of their names, whatever case, accents and hyphens the asker writes. */
import { NameError } from '../errors';
import { didYouMean, nearest, quoted, type Spelling } from '../nearest';
import { compare, normalise } from '../resolve';
import type { EntityData } from './attributes';

/** What a name is looked up among. */
export interface NamedEntity {
  readonly label: string;
  readonly data: Pick<
    EntityData,
    'id' | 'name' | 'nameFr' | 'nameEn' | 'aliases' | 'country' | 'mentionCount'
  >;
}

/** How many things of one name an error lists. */
const LISTED = 5;

/** Fewer letters than that are no part by which a longer name is found. */
const SHORTEST_PART = 3;

export class NameIndex {
  /** Normalised name → entities that bear it as their own name, and those that bear it as an alias. */
  readonly #own = new Map<string, NamedEntity[]>();
  readonly #alias = new Map<string, NamedEntity[]>();
  readonly #words = new Map<string, NamedEntity[]>();

  constructor(entities: Iterable<NamedEntity>) {
    for (const entity of entities) {
      const { name, nameFr, nameEn, aliases } = entity.data;
      const own = new Set(
        [name, nameFr, nameEn].flatMap((text) => (text === undefined ? [] : [normalise(text)])),
      );
      const other = new Set(aliases.map(normalise).filter((text) => !own.has(text)));
      for (const key of own) add(this.#own, key, entity);
      for (const key of other) add(this.#alias, key, entity);
      const words = new Set([...own, ...other].flatMap((text) => text.split(' ')));
      for (const word of words) add(this.#words, word, entity);
    }
  }

  /**
   * The entities that a name may mean, the surest kind of match alone: its own name, else an alias, else all words of
   * the name among the words of its names. `label` keeps only entities of that label.
   */
  candidates(name: string, label?: string): readonly NamedEntity[] {
    const key = normalise(name);
    const fits = (entities: readonly NamedEntity[] = []) =>
      label === undefined ? entities : entities.filter((entity) => entity.label === label);
    const own = fits(this.#own.get(key));
    if (own.length > 0) return own;
    const alias = fits(this.#alias.get(key));
    if (alias.length > 0) return alias;
    // "à" is a word of many a name
    if (key.length < SHORTEST_PART) return [];
    const [first, ...rest] = key.split(' ').map((word) => this.#words.get(word) ?? []);
    return fits((first ?? []).filter((entity) => rest.every((entities) => entities.includes(entity))));
  }

  /** The one entity of a name. @throws NameError where there is none, or more than one */
  only(name: string, label?: string): NamedEntity {
    const found = this.candidates(name, label);
    if (found.length === 1) return found[0];
    const kind = label === undefined ? 'thing' : label.toLowerCase();
    if (found.length === 0) throw unknown(name, kind, this.near(name, label));
    throw ambiguous(name, found);
  }

  /** Names that look like this one, the nearest first. */
  near(name: string, label?: string): string[] {
    return nearest(normalise(name), this.#spellings(label));
  }

  *#spellings(label?: string): Generator<Spelling> {
    for (const index of [this.#own, this.#alias]) {
      for (const [key, entities] of index) {
        const entity = entities.find((candidate) => label === undefined || candidate.label === label);
        if (entity !== undefined) {
          const { name, mentionCount: weight } = entity.data;
          yield { key, name, weight };
        }
      }
    }
  }
}

function add(index: Map<string, NamedEntity[]>, key: string, entity: NamedEntity): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [entity]);
  else known.push(entity);
}

function unknown(name: string, kind: string, near: readonly string[]): NameError {
  return new NameError({
    what: `No ${kind} in the graph is called ${quoted(name)}`,
    remedy: didYouMean(
      near,
      'Try another spelling, or list the names: newsgraph query --question who-is-called --param part=…',
    ),
  });
}

function ambiguous(name: string, found: readonly NamedEntity[]): NameError {
  const list = found
    .toSorted((a, b) => b.data.mentionCount - a.data.mentionCount || compare(a.data.id, b.data.id))
    .slice(0, LISTED)
    .map(
      ({ label, data }) => `${data.name} (${[label, data.country].filter(Boolean).join(', ')}, ${data.id})`,
    );
  const more = found.length > LISTED ? ` and ${found.length - LISTED} more` : '';
  return new NameError({
    what: `${quoted(name)} may be ${list.join(', ')}${more}`,
    remedy: 'Give the full name, ask for its label (`person`, `place` …), or give the id',
  });
}
