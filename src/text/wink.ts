/** The one file that knows wink-nlp: cuts a text into tokens with exact offsets, in either language. */
import english from 'wink-eng-lite-web-model';
import winkNLP, { type Model, type WinkMethods } from 'wink-nlp';
import type { Language } from '../article/types';
import type { Span } from '../span';
import { englishRepairs } from './english-repairs';
import { createFrenchModel } from './french-model';
import { frenchSplitter } from './french-splitter';
import type { TokenData } from './token-data';

/** wink remembers every form it has met and never forgets: after so many code units it is made anew. */
const TEXT_PER_INSTANCE = 20_000_000;

/** Every white space but the line feed, zero-width spaces and marks of direction; wink drops or glues many of them. */
const SPACES = /[^\S\n]|[\u0085\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/g;

export interface Tokeniser {
  /**
   * The tokens of a text in order, without overlap, as offsets in UTF-16 code units. All that lies between
   * them is white space.
   */
  tokenise(text: string): Span[];
}

/** Creates a tokeniser; it holds a wink instance, so make one and keep it. */
export function createTokeniser(language: Language, data: TokenData): Tokeniser {
  const splitter = language === 'fr' ? frenchSplitter(data) : '';
  const create = (): WinkMethods =>
    winkNLP((language === 'fr' ? createFrenchModel(splitter) : english) as Model, []);
  const repair = language === 'en' ? englishRepairs(data) : (_: string, tokens: Span[]) => tokens;
  let wink = create();
  let seen = 0;
  return {
    tokenise(text) {
      if (seen > TEXT_PER_INSTANCE) {
        wink = create();
        seen = 0;
      }
      seen += text.length;
      const plain = text.replace(/\r(?!\n)|[\v\f\u0085\u2028\u2029]/g, '\n').replace(SPACES, ' ');
      return repair(plain, align(plain, wink.readDoc(plain).tokens().out()));
    },
  };
}

/**
 * Finds wink's tokens in the text again; wink gives no offsets, caps long runs of spaces and drops line breaks
 * in places. Whatever it left out that is not white space becomes a token of its own, so nothing is lost.
 */
function align(text: string, values: readonly string[]): Span[] {
  const spans: Span[] = [];
  let at = skipSpace(text, 0);
  for (const value of values) {
    const form = value.trim();
    if (form === '') continue;
    const found = text.startsWith(form, at) ? at : text.indexOf(form, at);
    if (found < 0 || found - at > 1000) continue;
    if (found > at) spans.push(...words(text, at, found));
    spans.push({ start: found, end: found + form.length });
    at = skipSpace(text, found + form.length);
  }
  if (at < text.length) spans.push(...words(text, at, text.length));
  return spans;
}

function words(text: string, from: number, to: number): Span[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].map(({ index, 0: form }) => ({
    start: from + index,
    end: from + index + form.length,
  }));
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}
