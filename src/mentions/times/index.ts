/** Finds the time expressions of an article and reckons them from its publication date. */
import type { Language } from '../../article/types';
import type { Span } from '../../span';
import type { ParsedArticle, ParsedSentence } from '../../syntax/types';
import { Tree, wordsOf } from '../tree';
import type { TimeExpression } from '../types';
import { anchorOf, type Anchor } from './calendar';
import { loadTimeGrammar, type TimeGrammar } from './grammar';
import { pieces } from './lexer';
import { longestReading, type Reading } from './matcher';
import { resolve, type Resolved } from './resolve';
import { tenseAt } from './tense';

export interface TimeFinder {
  /** Time expressions in text order; they do not overlap. */
  find(article: ParsedArticle): readonly TimeExpression[];
}

/**
 * Makes a finder from `data/languages/<language>/times.json`. Rules are tried at every piece, the longest reading
 * wins, and nothing is read twice: the cascade of HeidelTime (Strötgen & Gertz 2010) with a small grammar.
 * @throws DataError where the data is missing or damaged
 */
export function createTimeFinder(language: Language): TimeFinder {
  const grammar = loadTimeGrammar(language);
  return { find: (article) => findTimes(article, grammar) };
}

/** The date last mentioned, and the sentence where it stood. */
interface Previous {
  readonly anchor: Anchor;
  readonly sentence: number;
}

/** How many sentences on an hour still belongs to the day last mentioned. */
const NEAR = 3;

/** The date that a time leaves behind for "la veille" and "le même jour": its day, where it has an hour too. */
function dateLeft({ kind, value }: Resolved): Anchor | undefined {
  return kind === 'date' || kind === 'time' ? anchorOf(value) : undefined;
}

function findTimes(article: ParsedArticle, grammar: TimeGrammar): TimeExpression[] {
  const published = anchorOf(article.article.publishedAt);
  const publication = published?.known === 'year' ? undefined : published;
  const found: TimeExpression[] = [];
  let previous: Previous | undefined;
  let day: Anchor | undefined;
  for (const sentence of article.sentences) {
    const tree = new Tree(sentence);
    const all = readings(article, tree, grammar);
    for (const [n, { reading, words, span }] of all.entries()) {
      const head = tree.headOf(words.from, words.to);
      const near = previous !== undefined && sentence.index - previous.sentence <= NEAR;
      const context = {
        publication,
        previous: previous?.anchor,
        previousDay: day,
        recent: near ? previous?.anchor : undefined,
        tense: tenseAt(tree, head, grammar.tense),
      };
      const next = all[n + 1];
      const own = isBeside(sentence, words, next, grammar)
        ? dateLeft(resolve(next.reading.description, context))
        : undefined;
      const resolved: Resolved = resolve(reading.description, { ...context, recent: own ?? context.recent });
      found.push({ ...resolved, ...span, sentence: sentence.index, ...words, head: head.index });
      const anchor = dateLeft(resolved);
      if (anchor === undefined) continue;
      previous = { anchor, sentence: sentence.index };
      if (anchor.known === 'day') day = anchor;
    }
  }
  return found;
}

/** The most words between an hour and its day: "minuit, dans la nuit de vendredi". */
const GAP = 2;

/** Whether the next time follows at once, so that an hour is one of its day. */
function isBeside(
  { words }: ParsedSentence,
  { to }: Found['words'],
  next: Found | undefined,
  { joints }: TimeGrammar,
): next is Found {
  if (next === undefined || next.words.from - to > GAP) return false;
  return words.slice(to, next.words.from).every(({ text }) => joints.has(text.toLowerCase()));
}

interface Found {
  readonly reading: Reading;
  readonly words: { readonly from: number; readonly to: number };
  readonly span: Span;
}

/** The longest readings from left to right; what one has used the next leaves alone. */
function readings(article: ParsedArticle, tree: Tree, grammar: TimeGrammar): Found[] {
  const { sentence } = tree;
  const parts = pieces(article.article.text.slice(sentence.start, sentence.end), sentence.start);
  const found: Found[] = [];
  let at = 0;
  while (at < parts.length) {
    const { start } = parts[at];
    const wordsTo = (to: number) => wholeWords(sentence, start, parts[to - 1].end);
    const reading = longestReading(grammar, parts, at, (to) => wordsTo(to) !== undefined);
    const words = reading === undefined ? undefined : wordsTo(reading.to);
    at++;
    if (reading === undefined || words === undefined) continue;
    const { end } = parts[reading.to - 1];
    if (reading.description.loose === true && countsNoun(tree, words)) continue;
    found.push({ reading, words, span: { start, end } });
    at = reading.to;
  }
  return found;
}

/** The words of a reading; none where it begins or ends inside a word of letters ("mar" in "marche"). */
function wholeWords(
  sentence: ParsedSentence,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } | undefined {
  const words = wordsOf(sentence, { start, end });
  if (words === undefined) return undefined;
  const first = sentence.words[words.from];
  const last = sentence.words[words.to - 1];
  const cutFirst =
    first !== undefined &&
    first.start < start &&
    !/^(?:\d|.*[-'’]$)/u.test(first.text.slice(0, start - first.start));
  const cutLast = last !== undefined && last.end > end && !/^\d/.test(last.text);
  return cutFirst || cutLast ? undefined : words;
}

/** "2016 personnes", "le 5 étoiles": the number belongs to the noun that follows it; "et 1370 ont péri": it is the subject. */
function countsNoun(tree: Tree, { from, to }: Pick<Found['words'], 'from' | 'to'>): boolean {
  const next = tree.words[to];
  if (next === undefined) return false;
  if (next.upos === 'NOUN' || next.text === '%' || next.upos === 'SYM') return true;
  const joins = tree.words[from - 1]?.upos === 'CCONJ';
  return joins && (next.upos === 'VERB' || next.upos === 'AUX') && next.feats['Number'] === 'Plur';
}
