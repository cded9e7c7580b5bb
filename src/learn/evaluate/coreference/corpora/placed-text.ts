/** Builds a document's text sentence by sentence, with its chains in offsets of that text. */
import type { Span } from '../../../../span';
import type { Chain } from '../chains';
import { readBrackets } from './brackets';

/** Offsets are into the sentence; the words of a contraction ("du") share its span, the second one being empty. */
export interface BracketedSentence {
  readonly text: string;
  readonly words: readonly Span[];
  /** For each word what is opened and closed at it. */
  readonly marks: readonly string[];
}

export class PlacedText {
  private written = '';
  private readonly entities = new Map<string, Span[]>();

  /** @param separator what stands between this sentence and the one before it */
  add({ text, words, marks }: BracketedSentence, separator: string): void {
    const offset = this.written === '' ? 0 : this.written.length + separator.length;
    this.written += (this.written === '' ? '' : separator) + text;
    for (const { entity, from, to } of readBrackets(marks)) {
      const span = spanOf(text, words.slice(from, to));
      if (span === undefined) continue;
      const mentions = this.entities.get(entity) ?? [];
      this.entities.set(entity, mentions);
      mentions.push({ start: offset + span.start, end: offset + span.end });
    }
  }

  get text(): string {
    return this.written;
  }

  get chains(): readonly Chain[] {
    return [...this.entities.values()];
  }
}

/** A mention that begins inside a contraction ("de|s équidés") begins behind it. */
function spanOf(text: string, words: readonly Span[]): Span | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const blanks = /^\s*/u.exec(text.slice(first.start))?.[0].length ?? 0;
  const start = first.start === first.end ? first.start + blanks : first.start;
  return start < last.end ? { start, end: last.end } : undefined;
}
