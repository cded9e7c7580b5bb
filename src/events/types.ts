/** extraction/1: the JSON between extraction and everything else, one object an article. */
import type { Article, Language } from '../article/types';
import type { EntityType, MentionForm } from '../mentions/types';
import type { Span } from '../span';

export type Polarity = 'positive' | 'negative';
export type NegationKind =
  'none' | 'syntactic' | 'refusal' | 'failure' | 'avoidance' | 'cancellation' | 'denial';
export type Realis = 'actual' | 'future' | 'hypothetical' | 'generic';

export interface ExtractedMention extends Span {
  readonly form: MentionForm;
}

export interface ExtractedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly nameEn?: string;
  readonly mentions: readonly ExtractedMention[];
}

/** A role's filler: an entity, another event of the article, or a value or clause by its span. */
export type Argument =
  | { readonly role: string; readonly entity: string }
  | { readonly role: string; readonly event: string }
  | ({ readonly role: string } & Span);

export interface ExtractedEvent {
  readonly id: string;
  /** One of the ontology's ids: MEET, WARN, SIGN … */
  readonly type: string;
  /** The verb without auxiliaries and negation, or the noun. */
  readonly trigger: Span;
  readonly polarity: Polarity;
  readonly negationKind: NegationKind;
  readonly realis: Realis;
  /** ISO date at the precision given: "2018-08-23", "2018-11", "2016". */
  readonly date?: string;
  readonly arguments: readonly Argument[];
  /** Who says so, where it is not the writer: an entity's id. */
  readonly attribution?: { readonly source: string };
  /** Id of the first mention of the same event in this article. */
  readonly sameAs?: string;
  /** How sure the extractor is, from 0 to 1. */
  readonly confidence?: number;
}

export interface Extraction {
  readonly format: 'extraction/1';
  readonly document: {
    readonly id: string;
    readonly title?: string;
    readonly publishedAt?: string;
    readonly language: Language;
    readonly source?: string;
  };
  readonly text: string;
  readonly body: readonly Span[];
  readonly entities: readonly ExtractedEntity[];
  readonly events: readonly ExtractedEvent[];
}

/** All that the corpus stages need of one article; sentences are the evidence that facts point to. */
export interface ReadArticle {
  readonly kind: 'read';
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly extraction: Extraction;
}
