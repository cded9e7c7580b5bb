/** Finds quotations and reported speech, and who speaks in them. */
import { contains, type Span } from '../../span';
import type { ParsedArticle, Word } from '../../syntax/types';
import type { SpeechWords } from '../lexicon';
import type { Tree } from '../tree';
import { quotedSpans } from './marks';
import { accordingTo, isSaying, speakerOf, type Cue } from './speaker';

/** A quotation, with the word that heads whoever speaks, where known. */
export interface FoundQuotation extends Span {
  readonly kind: 'direct' | 'indirect';
  readonly speaker?: { readonly sentence: number; readonly word: number };
  /** The verb of saying, or "selon". */
  readonly cue?: Span;
}

/** Direct quotations, then clauses of reported speech, in text order; `trees` are the sentences' trees by index. */
export function findQuotations(
  article: ParsedArticle,
  trees: readonly Tree[],
  words: SpeechWords,
): FoundQuotation[] {
  const spans = quotedSpans(article.article.text, article.article.body);
  const direct: FoundQuotation[] = [];
  for (const span of spans) {
    const outer = direct.findLast((each) => contains(each, span));
    const attribution =
      attribute(span, spans, trees, words) ?? inherited(article.article.text, span, direct, outer);
    direct.push({ kind: 'direct', ...span, ...attribution });
  }
  const indirect = trees.flatMap((tree) => reported(tree, spans, words));
  return [...direct, ...indirect].sort((a, b) => a.start - b.start || b.end - a.end);
}

type Attribution = Pick<FoundQuotation, 'speaker' | 'cue'>;

/** The verb or preposition nearest to a quotation, outside all quotation marks, in its first or last sentence. */
function attribute(
  span: Span,
  spans: readonly Span[],
  trees: readonly Tree[],
  words: SpeechWords,
): Attribution | undefined {
  const inside = (word: Word) => spans.some((each) => contains(each, word));
  let best: { attribution: Attribution; distance: number } | undefined;
  for (const tree of trees) {
    const { start, end } = tree.sentence;
    const shares = start < span.end && span.start < end;
    // "Il a déclaré : « … »" may be cut after the colon
    const introduces =
      end <= span.start && span.start - end <= 4 && /:\s*$/.test(tree.words.at(-1)?.text ?? '');
    if (!shares && !introduces) continue;
    const cues = [...sayings(tree, words), ...accordingTo(tree, words)].filter(({ cue }) => !inside(cue));
    for (const { cue, speaker } of cues) {
      if (inside(speaker)) continue;
      // what follows the quotation is said of it, what stands before may introduce something else
      const distance = cue.start >= span.end ? cue.start - span.end : (span.start - cue.end) * 1.5;
      if (best === undefined || distance < best.distance) {
        const attribution = {
          speaker: { sentence: tree.sentence.index, word: speaker.index },
          cue: { start: cue.start, end: cue.end },
        };
        best = { attribution, distance };
      }
    }
  }
  return best !== undefined && best.distance <= REACH ? best.attribution : undefined;
}

/** How many characters may lie between a quotation and its cue. */
const REACH = 250;

function sayings(tree: Tree, words: SpeechWords): Cue[] {
  return tree.words
    .filter((word) => isSaying(word, words))
    .flatMap((verb) => {
      const speaker = speakerOf(tree, verb, words);
      return speaker === undefined ? [] : [{ cue: verb, speaker }];
    });
}

/** A quotation inside another, or the next paragraph of one, has its speaker. */
function inherited(
  text: string,
  span: Span,
  before: readonly FoundQuotation[],
  outer: FoundQuotation | undefined,
): Attribution {
  const source = outer ?? before.at(-1);
  if (source?.speaker === undefined) return {};
  const between = outer === undefined ? text.slice(source.end, span.start) : '';
  return /^[\s«»“”".…,]*$/.test(between) ? { speaker: source.speaker } : {};
}

/** "a déclaré que …": the clause that a verb of saying governs, where it is no direct quotation. */
function reported(tree: Tree, spans: readonly Span[], words: SpeechWords): FoundQuotation[] {
  return tree.words
    .filter((word) => isSaying(word, words))
    .flatMap((verb): FoundQuotation[] => {
      const clause = tree.child(verb, 'ccomp');
      const speaker = speakerOf(tree, verb, words);
      if (clause === undefined || speaker === undefined) return [];
      const covered = tree.subtree(clause, (child) => child.deprel === 'mark' && child.head === clause.index);
      const content = covered.filter((word) => word.upos !== 'PUNCT');
      const start = content[0]?.start;
      const end = content.at(-1)?.end;
      if (start === undefined || end === undefined) return [];
      if (spans.some((span) => contains(span, { start, end }))) return [];
      const at = { sentence: tree.sentence.index, word: speaker.index };
      return [{ kind: 'indirect', start, end, speaker: at, cue: { start: verb.start, end: verb.end } }];
    });
}
