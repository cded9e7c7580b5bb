/** Finds quotations and reported speech, and who speaks in them. */
import { firstReached } from '../../first-reached';
import { contains, type Span } from '../../span';
import type { ParsedArticle, Word } from '../../syntax/types';
import type { SpeechWords } from '../lexicon';
import type { Tree } from '../tree';
import { quotationsBySentence } from './by-sentence';
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
  const spansIn = quotationsBySentence(spans, article.sentences);
  const quotedIn = (tree: Tree): readonly Span[] => spansIn[tree.sentence.index].map((i) => spans[i]);
  const direct: FoundQuotation[] = [];
  // quotations that the next one may lie in
  let open: FoundQuotation[] = [];
  for (const span of spans) {
    open = open.filter(({ end }) => end > span.start);
    const outer = open.findLast((each) => contains(each, span));
    const attribution =
      attribute(text, span, quotedIn, trees, words) ??
      inherited(text, span, direct.at(-1), outer) ??
      ofSubject(span, quotedIn, trees);
    const found: FoundQuotation = { kind: 'direct', ...span, ...attribution };
    direct.push(found);
    open.push(found);
  }
  const indirect = trees.flatMap((tree) => reported(tree, quotedIn(tree), words));
  return [...direct, ...indirect].sort((a, b) => a.start - b.start || b.end - a.end);
}

type Attribution = Pick<FoundQuotation, 'speaker' | 'cue'>;

/** The verb or preposition nearest to a quotation, outside all quotation marks, in or beside its sentences. */
function attribute(
  text: string,
  span: Span,
  quotedIn: (tree: Tree) => readonly Span[],
  trees: readonly Tree[],
  words: SpeechWords,
): Attribution | undefined {
  let best: { attribution: Attribution; distance: number } | undefined;
  for (const tree of beside(text, trees, span)) {
    const quoted = quotedIn(tree);
    const isOutside = (word: Word) => !quoted.some((each) => contains(each, word));
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

/** How many characters may lie between the colon that leads a quotation and the quotation. */
const LEAD = 8;

/** Closing marks and blanks alone. */
const CLOSING = /^[\s»”".,[\]…]*$/;

/** The sentences that may say who speaks a quotation, in text order. */
function* beside(text: string, trees: readonly Tree[], span: Span): Generator<Tree> {
  const first = firstReached(trees, ({ sentence }) => sentence.end >= span.start - LEAD);
  for (let s = first; s < trees.length; s += 1) {
    const { sentence } = trees[s];
    if (touches(text, sentence, span)) yield trees[s];
    if (!CLOSING.test(text.slice(span.end, sentence.start))) return;
  }
}

/**
 * Whether a sentence may say who speaks a quotation: one that shares words with it, one that ends in a colon right
 * before it, or one that goes on right behind its closing mark ("… ce mardi. » a déclaré Bolton.").
 */
function touches(text: string, sentence: Span, span: Span): boolean {
  if (sentence.start < span.end && span.start < sentence.end) return true;
  if (sentence.end <= span.start) {
    return (
      /:[\s«“"]*$/.test(text.slice(Math.max(sentence.start, span.start - LEAD), span.start)) &&
      span.start - sentence.end <= LEAD
    );
  }
  return CLOSING.test(text.slice(span.end, sentence.start)) && startsLower(text.slice(sentence.start));
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
function ofSubject(
  span: Span,
  quotedIn: (tree: Tree) => readonly Span[],
  trees: readonly Tree[],
): Attribution | undefined {
  // sentences do not overlap: only the first that reaches the end of the span can hold it
  const tree = trees.at(firstReached(trees, ({ sentence }) => sentence.end >= span.end));
  if (tree === undefined || !contains(tree.sentence, span)) return undefined;
  const outside = (word: Word) => !quotedIn(tree).some((each) => contains(each, word));
  const quoted = tree.words.filter((word) => contains(span, word));
  const top = quoted.find((word) => !quoted.some((each) => each.index === word.head));
  if (top === undefined || quoted.length < LEAST_QUOTED) return undefined;
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
  before: FoundQuotation | undefined,
  outer: FoundQuotation | undefined,
): Attribution | undefined {
  const source = outer ?? before;
  if (source?.speaker === undefined) return undefined;
  const between = outer === undefined ? text.slice(source.end, span.start) : '';
  return /^[\s«»“”".…,]*$/.test(between) ? { speaker: source.speaker } : undefined;
}
