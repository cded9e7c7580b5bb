/** Annotated articles as the tagger is trained on them: words and non-overlapping spans of words. */
import type { Language } from '../../article/types';
import type { TaggedKind, TaggedSpan } from '../../mentions/names/labels';
import type { Span } from '../../span';
import type { ParsedArticle, ParsedSentence, Word } from '../../syntax/types';
import type { TextReader } from '../../text';
import type { SyntaxModel } from '../../syntax';

/** An article with its names, sentence by sentence. */
export interface NameExample {
  readonly id: string;
  readonly article: ParsedArticle;
  readonly names: readonly (readonly TaggedSpan[])[];
  /** Spans that are no whole number of words, or lie in no sentence. */
  readonly lost: number;
}

export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly body?: readonly Span[];
  readonly names: readonly (Span & { readonly kind: TaggedKind })[];
}

/** Reads texts with the stages before this one, and puts the marked names on their words. */
export class ExampleReader {
  constructor(
    private readonly language: Language,
    private readonly text: TextReader,
    private readonly syntax: SyntaxModel | undefined,
  ) {}

  read({ id, text, body, names }: MarkedText): NameExample {
    const article = {
      kind: 'article' as const,
      id,
      text,
      language: this.language,
      body: body ?? [{ start: 0, end: text.length }],
    };
    const tokenised = this.text.read(article);
    const parsed: ParsedArticle = this.syntax?.parse(tokenised) ?? {
      kind: 'parsed',
      article,
      sentences: tokenised.sentences.map(({ start, end, index, tokens }): ParsedSentence => ({
        start,
        end,
        index,
        words: tokens.map((token, i): Word => ({
          ...token,
          index: i,
          upos: 'X',
          lemma: token.text,
          feats: {},
          head: i - 1,
          deprel: 'dep',
        })),
      })),
    };
    const outer = outermost(names);
    let placed = 0;
    const perSentence = parsed.sentences.map(({ words }) => {
      const spans: TaggedSpan[] = [];
      for (const name of outer) {
        const from = words.findIndex((word) => word.end > name.start);
        if (from < 0 || words[from].start >= name.end || words[0].start > name.start) continue;
        let to = from;
        while (to < words.length && words[to].start < name.end) to += 1;
        const trimmed = trim(words, from, to);
        const last = spans.at(-1);
        if (trimmed === undefined || (last !== undefined && last.to > trimmed.from)) continue;
        spans.push({ ...trimmed, kind: name.kind });
        placed += 1;
      }
      return spans;
    });
    return { id, article: parsed, names: perSentence, lost: outer.length - placed };
  }
}

/** Annotators now and then mark "l'Irak" or "Camux,": names have no article before and no comma behind. */
function trim(words: readonly Word[], start: number, end: number): { from: number; to: number } | undefined {
  let from = start;
  let to = end;
  while (from < to && (/^\p{Ll}{1,2}['’]$/u.test((words[from]).text) || !/[\p{L}\d]/u.test((words[from]).text))) from += 1; // prettier-ignore
  while (to > from && /^[,;:.\u200f]$/.test(words[to - 1].text)) to -= 1;
  return from < to ? { from, to } : undefined;
}

/** Sorted by place; a span inside another is dropped, of two that overlap the later one. */
function outermost<T extends Span>(spans: readonly T[]): T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
  }
  return kept;
}
