/** What resolution keeps of each article, and what it gives: one thing for its many names, one event for its reports. */
import type { Language } from '../article/types';
import type { NegationKind, Polarity, Realis } from '../events/types';
import type { EntityType } from '../mentions/types';

/** French articles before a name, as the text shows them ("la Russie", "du Caucase" → `le`, "une déclaration"). */
export type Determiner = 'le' | 'la' | 'les' | 'l’' | 'un' | 'une';

/** An entity of one article: what of it helps to know it again elsewhere. */
export interface LocalEntity {
  /** The article's id. */
  readonly document: string;
  /** The entity's id inside the article. */
  readonly id: string;
  readonly type: EntityType;
  readonly language: Language;
  readonly name: string;
  readonly nameEn?: string;
  /** Texts of its name mentions, with how often each occurs; empty where it is never named. */
  readonly names: ReadonlyMap<string, number>;
  /** Text of its first nominal mention, determiner included ("des manifestants"). */
  readonly nominal?: string;
  /** Texts of the nominal mentions of a person. */
  readonly descriptions: ReadonlySet<string>;
  /** What stands before a person's names, where a title may be: "a reçu le président américain" before "Donald Trump". */
  readonly leadIns: ReadonlySet<string>;
  readonly mentionCount: number;
  readonly determiners: ReadonlyMap<Determiner, number>;
  /** Ids of the persons, organisations and places of the article that act with it or share a sentence with it. */
  readonly companions: readonly string[];
}

export type LocalArgument =
  | { readonly role: string; readonly entity: string }
  | { readonly role: string; readonly event: string }
  | { readonly role: string; readonly text: string };

/** An event mention of one article. */
export interface LocalEvent {
  readonly document: string;
  /** The event's id inside the article. */
  readonly id: string;
  /** Names it in the corpus: article, span of the trigger, type, and a number where these do not suffice. */
  readonly key: string;
  /** Where the trigger begins. */
  readonly start: number;
  /** The text of the sentence that holds the trigger. */
  readonly sentence: string;
  readonly type: string;
  readonly trigger: string;
  readonly polarity: Polarity;
  readonly negationKind: NegationKind;
  readonly realis: Realis;
  readonly date?: string;
  readonly arguments: readonly LocalArgument[];
  /** Id of the entity that says so. */
  readonly source?: string;
  readonly sameAs?: string;
}

export interface ArticleSummary {
  readonly document: string;
  readonly language: Language;
  readonly publishedAt?: string;
  readonly entities: readonly LocalEntity[];
  /** In text order. */
  readonly events: readonly LocalEvent[];
}

/** Why a local entity is taken for the thing in the world. */
export type ResolutionMethod =
  'gazetteer' | 'name' | 'partial-name' | 'acronym' | 'office' | 'context' | 'alone';

export interface EntityMember {
  readonly entity: LocalEntity;
  readonly method: ResolutionMethod;
  /** From 0 to 1. */
  readonly score: number;
}

/** One thing in the world, with everything in the articles that refers to it. */
export interface ResolvedEntity {
  /** What identifies it, content-based: the same for any order of articles. */
  readonly key: string;
  /** The type of most mentions. */
  readonly type: EntityType;
  readonly name: string;
  readonly nameFr?: string;
  readonly nameEn?: string;
  /** Every other name, sorted. */
  readonly aliases: readonly string[];
  readonly wikidataId?: string;
  readonly geonamesId?: string;
  /** ISO code of the country that it is, lies in, or is an institution of. */
  readonly country?: string;
  /** The French article that the name takes, where the texts show one. */
  readonly determiner?: Determiner;
  /** Sorted by article and id. */
  readonly members: readonly EntityMember[];
}

/** One event with its many reports. */
export interface ResolvedEvent {
  readonly key: string;
  readonly type: string;
  readonly polarity: Polarity;
  /** Sorted by publication date, then by event mention id. */
  readonly mentions: readonly LocalEvent[];
}

export interface Resolution {
  /** Sorted by key. */
  readonly entities: readonly ResolvedEntity[];
  /** Sorted by key. */
  readonly events: readonly ResolvedEvent[];
  /** Of an article's entity, by `localKey(document, id)`. */
  readonly entityOf: ReadonlyMap<string, ResolvedEntity>;
  /** Of an article's event mention, by `localKey(document, id)`. */
  readonly eventOf: ReadonlyMap<string, ResolvedEvent>;
}

/** Names an entity or event of an article in the maps above. */
export const localKey = (document: string, id: string): string => `${document}\n${id}`;
