/** Finds quotations and reported speech, and who speaks in them. */
import { contains, type Span } from '../../span';
import type { ParsedArticle, Word } from '../../syntax/types';
import type { SpeechWords } from '../lexicon';
import type { Tree } from '../tree';
import { quotedSpans } from './marks';
import { reported } from './reported';
import { accordingTo, isSaying, speakerOf, type Cue } from './speaker';
import type { FoundQuotation } from './types';

export type { FoundQuotation } from './types';

/** Direct quotations, then clauses of reported speech, in text order; `trees` are the sentences' trees by index. */
export function findQuotations(
  article: ParsedArticle,
  trees: readonly Tree[],
  words: SpeechWords,
): FoundQuotation[] {
  const { text, body } = article.article;
  const spans = quotedSpans(text, body);
  const direct: FoundQuotation[] = [];
  for (const span of spans) {
    const outer = direct.findLast((each) => contains(each, span));
    const attribution =
      attribute(text, span, spans, trees, words) ??
      inherited(text, span, direct, outer) ??
      ofSubject(span, spans, trees);
    direct.push({ kind: 'direct', ...span, ...attribution });
  }
  const indirect = trees.flatMap((tree) => reported(tree, spans, words));
  return [...direct, ...indirect].sort((a, b) => a.start - b.start || b.end - a.end);
}

type Attribution = Pick<FoundQuotation, 'speaker' | 'cue'>;

/** The verb or preposition nearest to a quotation, outside all quotation marks, in or beside its sentences. */
function attribute(
  text: string,
  span: Span,
  spans: readonly Span[],
  trees: readonly Tree[],
  words: SpeechWords,
): Attribution | undefined {
  const isOutside = (word: Word) => !spans.some((each) => contains(each, word));
  let best: { attribution: Attribution; distance: number } | undefined;
  for (const tree of trees) {
    if (!touches(text, tree.sentence, span)) continue;
    const cues = [...sayings(tree, words, isOutside), ...accordingTo(tree, words)];
    for (const { cue, speaker } of cues) {
      if (!isOutside(cue) || !isOutside(speaker)) continue;
      // what follows the quotation is said of it, what stands before may introduce something else
      const distance = cue.start >= span.end ? cue.start - span.end : (span.start - cue.end) * 1.5;
      if (best === undefined || distance < best.distance) {
        best = { attribution: attributionOf(tree, speaker, cue), distance };
      }
    }
  }
  return best !== undefined && best.distance <= REACH ? best.attribution : undefined;
}

/**
 * Whether a sentence may say who speaks a quotation: one that shares words with it, one that ends in a colon right
 * before it, or one that goes on right behind its closing mark ("… ce mardi. » a déclaré Bolton.").
 */
function touches(text: string, sentence: Span, span: Span): boolean {
  if (sentence.start < span.end && span.start < sentence.end) return true;
  if (sentence.end <= span.start) {
    return (
      /:[\s«“"]*$/.test(text.slice(Math.max(sentence.start, span.start - 8), span.start)) &&
      span.start - sentence.end <= 8
    );
  }
  return (
    /^[\s»”".,[\]…]*$/.test(text.slice(span.end, sentence.start)) && startsLower(text.slice(sentence.start))
  );
}

/** A sentence that begins in lower case, or with the closing mark itself, goes on with the one before. */
function startsLower(text: string): boolean {
  return /^[\s»”",.]*\p{Ll}/u.test(text);
}

function attributionOf(tree: Tree, speaker: Word, cue?: Span): Attribution {
  const at = { sentence: tree.sentence.index, word: speaker.index };
  return cue === undefined ? { speaker: at } : { speaker: at, cue: { start: cue.start, end: cue.end } };
}

/** "L'imam est « effaré »": words quoted inside a clause without a verb of saying are its subject's. */
function ofSubject(span: Span, spans: readonly Span[], trees: readonly Tree[]): Attribution | undefined {
  const outside = (word: Word) => !spans.some((each) => contains(each, word));
  const tree = trees.find(({ sentence }) => contains(sentence, span));
  const quoted = tree?.words.filter((word) => contains(span, word)) ?? [];
  const top = quoted.find((word) => !quoted.some((each) => each.index === word.head));
  if (tree === undefined || top === undefined || quoted.length < LEAST_QUOTED) return undefined;
  for (const each of tree.path(top)) {
    const subject = tree.child(each, 'nsubj', 'nsubj:pass');
    if (subject !== undefined) return outside(subject) ? attributionOf(tree, subject) : undefined;
  }
  return undefined;
}

/** One or two words in quotation marks are a name or a word held at arm's length, and nobody's speech. */
const LEAST_QUOTED = 3;

/** How many characters may lie between a quotation and its cue. */
const REACH = 250;

function sayings(tree: Tree, words: SpeechWords, isOutside: (word: Word) => boolean): Cue[] {
  return tree.words
    .filter((word) => isSaying(tree, word, words) && isOutside(word))
    .flatMap((verb) => {
      const speaker = speakerOf(tree, verb, words, isOutside);
      return speaker === undefined ? [] : [{ cue: verb, speaker }];
    });
}

/** A quotation inside another, or the next paragraph of one, has its speaker. */
function inherited(
  text: string,
  span: Span,
  before: readonly FoundQuotation[],
  outer: FoundQuotation | undefined,
): Attribution | undefined {
  const source = outer ?? before.at(-1);
  if (source?.speaker === undefined) return undefined;
  const between = outer === undefined ? text.slice(source.end, span.start) : '';
  return /^[\s«»“”".…,]*$/.test(between) ? { speaker: source.speaker } : undefined;
}
