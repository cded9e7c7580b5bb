/** What looking for quotations gives: stretches of text with the word that heads whoever speaks them. */
import type { Span } from '../../span';

/** A quotation, with the word that heads whoever speaks, where known. */
export interface FoundQuotation extends Span {
  readonly kind: 'direct' | 'indirect';
  readonly speaker?: { readonly sentence: number; readonly word: number };
  /** The verb of saying, or "selon". */
  readonly cue?: Span;
}
