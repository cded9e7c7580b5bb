/** What is compared of names, reckoned once. */
import { foldName, type Country, type Gazetteer, type Organisation } from '../../gazetteer';
import type { NameMarkable } from '../markable';
import type { EntityType } from '../types';

/** A name and its position among the mentions. */
export interface Bearer {
  readonly name: NameMarkable;
  readonly i: number;
  /** The name as `foldName` gives it. */
  readonly folded: string;
  /** Its words, folded. */
  readonly parts: readonly string[];
  /** The words as one text. */
  readonly words: string;
  /** The first letters of the words and of what hyphens and apostrophes part in them. */
  readonly initials: readonly string[];
  /** The letters of a name in capitals that may be an acronym. */
  readonly acronym: string | undefined;
  readonly country: Country | undefined;
  readonly organisation: Organisation | undefined;
}

export function bearerOf(name: NameMarkable, i: number, gazetteer: Gazetteer): Bearer {
  const { text } = name;
  const folded = foldName(text);
  const parts = folded
    .replace(/\./g, ' ')
    .split(/[\s,]+/)
    .filter((part) => part !== '');
  return {
    name,
    i,
    folded,
    parts,
    words: parts.join(' '),
    initials: parts.flatMap((part) => part.split(/['-]/)).map((piece) => piece[0] ?? ''),
    acronym: acronymIn(text),
    country: gazetteer.country(text),
    organisation: gazetteer.organisation(text),
  };
}

function acronymIn(text: string): string | undefined {
  if (text !== text.toUpperCase()) return undefined;
  const letters = foldName(text.replace(/[.\s]/g, ''));
  return letters.length < 3 ? undefined : letters;
}

/** Types that are told apart by one recogniser or another and may be the same thing. */
const PLACES: ReadonlySet<EntityType> = new Set(['GPE', 'LOC', 'FAC']);

export function compatibleTypes(a: EntityType, b: EntityType): boolean {
  return kindOf(a) === kindOf(b);
}

/** Names of one kind may have one bearer. */
export function kindOf(type: EntityType): string {
  return PLACES.has(type) ? 'place' : type;
}

/** Types whose names may be led by a common noun; for organisations and governments the noun makes another name. */
export const DESCRIBED: ReadonlySet<EntityType> = new Set(['LOC', 'FAC', 'EVENT', 'DOC', 'PRODUCT', 'TOPIC']);
