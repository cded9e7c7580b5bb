/** Words of a parsed article by where they stand: the head of a span, a span without its determiner. */
import type { Span } from '../../../span';
import type { ParsedSentence, Word } from '../../../syntax/types';

export class WordsAt {
  constructor(private readonly sentences: readonly ParsedSentence[]) {}

  /** Where the head of a span begins: the first of its words whose own head lies outside. */
  headOf(span: Span): number | undefined {
    const words = this.within(span);
    const inside = new Set(words.map(({ index }) => index));
    return (words.find(({ head }) => !inside.has(head)) ?? words[0])?.start;
  }

  /** A span without the determiners at its beginning. */
  withoutDeterminer(span: Span): Span {
    const words = this.within(span);
    const first = words.findIndex((word) => !isDeterminer(word));
    const start = words[first]?.start;
    // possessives alone ("sa") are mentions themselves
    return start === undefined ? span : { start, end: span.end };
  }

  /** The words that overlap a span, of the sentence in which it begins. */
  private within({ start, end }: Span): readonly Word[] {
    const sentence = this.sentences.find((each) => start < each.end);
    return sentence?.words.filter((word) => word.start < end && start < word.end) ?? [];
  }
}

function isDeterminer({ upos, deprel }: Word): boolean {
  return upos === 'DET' || deprel === 'det';
}
