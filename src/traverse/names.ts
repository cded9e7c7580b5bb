/** Finds entities by any of their names, whatever case, accents and hyphens the asker writes. */
import { distance } from 'fastest-levenshtein';
import { NameError } from '../errors';
import { compare, normalise } from '../resolve';
import type { EntityData } from './attributes';

/** What a name is looked up among. */
export interface NamedEntity {
  readonly label: string;
  readonly data: EntityData;
}

/** How many near names an error suggests. */
const SUGGESTIONS = 5;

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
    const key = normalise(name);
    const furthest = Math.max(2, Math.floor(key.length / 3));
    const nearest = new Map<string, number>();
    for (const index of [this.#own, this.#alias]) {
      for (const [text, entities] of index) {
        const entity = entities.find((candidate) => label === undefined || candidate.label === label);
        if (entity === undefined) continue;
        const shared = text.split(' ').some((word) => word.length > 2 && key.split(' ').includes(word));
        const far = shared
          ? 1
          : Math.min(distance(key, text), ...text.split(' ').map((word) => distance(key, word)));
        const known = nearest.get(entity.data.name);
        if (far <= furthest && (known === undefined || far < known)) nearest.set(entity.data.name, far);
      }
    }
    return [...nearest]
      .sort(([a, x], [b, y]) => x - y || compare(a, b))
      .slice(0, SUGGESTIONS)
      .map(([text]) => text);
  }
}

function add(index: Map<string, NamedEntity[]>, key: string, entity: NamedEntity): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [entity]);
  else known.push(entity);
}

function unknown(name: string, kind: string, near: readonly string[]): NameError {
  return new NameError({
    what: `no ${kind} in the graph is called "${name}"`,
    remedy:
      near.length === 0
        ? 'Look at the names with `entities()`, or try another spelling'
        : `Did you mean ${near.map((text) => `"${text}"`).join(', ')}?`,
  });
}

function ambiguous(name: string, found: readonly NamedEntity[]): NameError {
  const list = found
    .toSorted((a, b) => b.data.mentionCount - a.data.mentionCount || compare(a.data.id, b.data.id))
    .slice(0, SUGGESTIONS)
    .map(
      ({ label, data }) => `${data.name} (${[label, data.country].filter(Boolean).join(', ')}, ${data.id})`,
    );
  const more = found.length > SUGGESTIONS ? ` and ${found.length - SUGGESTIONS} more` : '';
  return new NameError({
    what: `"${name}" may be ${list.join(', ')}${more}`,
    remedy: 'Give the full name, ask for its label (`person`, `place` …), or give the id',
  });
}
