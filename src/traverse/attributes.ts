/** What the traversal graph's nodes and edges carry, typed for each label. */

/** A node's properties as in nodes.jsonl, with its labels. */
export interface NodeAttributes {
  readonly labels: readonly string[];
  readonly [property: string]: unknown;
}

/** A relationship's properties as in relationships.jsonl, with its type. */
export interface EdgeAttributes {
  readonly type: string;
  readonly [property: string]: unknown;
}

export interface ArticleData {
  readonly id: string;
  readonly documentId: string;
  readonly language: string;
  readonly title?: string;
  readonly url?: string;
  readonly source?: string;
  readonly publishedAt?: string;
}

export interface SentenceData {
  readonly id: string;
  readonly index: number;
  /** UTF-16 code units into the article's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface EntityData {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly nameFr?: string;
  readonly nameEn?: string;
  readonly aliases: readonly string[];
  readonly kind?: string;
  readonly country?: string;
  readonly wikidataId?: string;
  readonly geonamesId?: string;
  readonly mentionCount: number;
  readonly articleCount: number;
}

export interface DateData {
  /** ISO date at the precision known. */
  readonly date?: string;
  readonly datePrecision?: 'day' | 'month' | 'year';
  /** First and last day that `date` may mean. */
  readonly dateStart?: string;
  readonly dateEnd?: string;
}

export type Polarity = 'positive' | 'negative';
export type Realis = 'actual' | 'future' | 'hypothetical' | 'generic';
export type NegationKind =
  'none' | 'syntactic' | 'refusal' | 'failure' | 'avoidance' | 'cancellation' | 'denial';

export interface ReadingData {
  readonly polarity: Polarity;
  readonly negationKind: NegationKind;
  readonly realis: Realis;
}

export interface EventData extends DateData, ReadingData {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly labelEn: string;
  readonly evidenceCount: number;
  readonly articleCount: number;
}

export interface EventMentionData extends ReadingData {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly trigger: string;
  readonly date?: string;
  readonly confidence?: number;
}

export interface MentionData {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: 'name' | 'nominal' | 'pronoun';
}

export interface ShortcutData extends DateData, ReadingData {
  readonly eventId: string;
  readonly eventType: string;
  readonly place?: string;
  readonly placeEn?: string;
  readonly about?: string;
  readonly aboutEn?: string;
  readonly aboutEventId?: string;
  readonly attributedTo?: readonly string[];
  readonly sentence: string;
  readonly evidence: readonly string[];
  readonly evidenceCount: number;
  readonly articleCount: number;
}
