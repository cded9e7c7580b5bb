/** A stretch of text that may refer to somebody or something, with all that coreference looks at. */
import type { Word } from '../syntax/types';
import type { Country } from '../gazetteer';
import type { EntityType, Mention } from './types';

export type Gender = 'Masc' | 'Fem';
export type Number = 'Sing' | 'Plur';
export type Definiteness = 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | 'bare';

/** What every mention agrees in; what is unknown agrees with everything. */
export interface AgreementFeatures {
  readonly gender?: Gender;
  readonly number?: Number;
  /** Whether it stands for a person. */
  readonly person?: boolean;
}

interface MarkableBase extends Mention, AgreementFeatures {
  /** The surface form. */
  readonly text: string;
  /** The word that heads it. */
  readonly word: Word;
}

export interface NameMarkable extends MarkableBase {
  readonly form: 'name';
  readonly type: EntityType;
}

export interface NominalMarkable extends MarkableBase {
  readonly form: 'nominal';
  /** The types that it can have, the likeliest first. */
  readonly types: readonly EntityType[];
  /** Lower-case lemma of the head noun. */
  readonly lemma: string;
  readonly definiteness: Definiteness;
  /** "les deux hommes": 2. */
  readonly count?: number;
  /** Lemmas of adjectives and of complements' heads: what tells one law from another. */
  readonly modifiers: readonly string[];
  /** Countries named by adjectives: "américain". */
  readonly countries: readonly Country[];
}

/** How a pronoun finds what it stands for. */
export type PronounKind = 'personal' | 'possessive' | 'relative' | 'speaker' | 'speakers' | 'latter';

export interface PronounMarkable extends MarkableBase {
  readonly form: 'pronoun';
  readonly kind: PronounKind;
  readonly place?: boolean;
  readonly nearest?: boolean;
}

export type Markable = NameMarkable | NominalMarkable | PronounMarkable;

/** Text order: by start, the longer first. */
export function inTextOrder(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}
