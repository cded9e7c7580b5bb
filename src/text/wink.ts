/** The one file that knows wink-nlp: cuts a text into tokens with exact offsets, in either language. */
import winkNLP, { type Model, type WinkMethods } from 'wink-nlp';
import type { Language } from '../article/types';
import type { Span } from '../span';
import { englishRepairs } from './english-repairs';
import { createFrenchModel } from './french-model';
import { frenchSplitter } from './french-splitter';
import type { TokenData } from './token-data';

/** wink remembers every form it has met and never forgets: after so many code units it is made anew. */
const TEXT_PER_INSTANCE = 20_000_000;

/** No word: wink's English tokenizer takes time that grows with the square of such a run. */
const LONG_RUN = /\S{200,}/g;

export interface Tokeniser {
  /**
   * The tokens of a text (as `plainText` gives it) in order, without overlap, as offsets in UTF-16 code units.
   * All that lies between them is white space.
   */
  tokenise(text: string): Span[];
}

/** Creates a tokeniser; it holds a wink instance, so make one and keep it. */
export function createTokeniser(language: Language, data: TokenData): Tokeniser {
  const splitter = language === 'fr' ? frenchSplitter(data) : '';
  const create = (): WinkMethods =>
    winkNLP((language === 'fr' ? createFrenchModel(splitter) : englishModel()) as Model, []);
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
      const parts: Span[][] = [];
      let from = 0;
      for (const { index, 0: run } of language === 'en' ? text.matchAll(LONG_RUN) : []) {
        parts.push(align(text, from, index, wink.readDoc(text.slice(from, index)).tokens().out()));
        parts.push(pieces(text, index, index + run.length));
        from = index + run.length;
      }
      parts.push(align(text, from, text.length, wink.readDoc(text.slice(from)).tokens().out()));
      return repair(text, parts.flat());
    },
  };
}

/** Loaded when the first English text comes: it takes some 15 MB. */
function englishModel(): unknown {
  return require('wink-eng-lite-web-model');
}

/**
 * Finds wink's tokens in the text again; wink gives no offsets, caps long runs of spaces and drops line breaks
 * in places. Whatever it left out that is not white space becomes a token of its own, so nothing is lost.
 */
function align(text: string, from: number, to: number, values: readonly string[]): Span[] {
  const spans: Span[] = [];
  let at = skipSpace(text, from, to);
  for (const value of values) {
    const form = value.trim();
    if (form === '') continue;
    const found = text.startsWith(form, at) ? at : text.slice(at, Math.min(to, at + 500)).indexOf(form) + at;
    if (found < at || found + form.length > to) continue;
    if (found > at) for (const piece of pieces(text, at, found)) spans.push(piece);
    spans.push({ start: found, end: found + form.length });
    at = skipSpace(text, found + form.length, to);
  }
  return at < to ? spans.concat(pieces(text, at, to)) : spans;
}

/** Letters and digits, or one sign: for what wink is not given or leaves out. */
function pieces(text: string, from: number, to: number): Span[] {
  return Array.from(text.slice(from, to).matchAll(/[\p{L}\p{M}\p{N}]+|\S/gu), ({ index, 0: form }) => ({
    start: from + index,
    end: from + index + form.length,
  }));
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text.charAt(at))) at++;
  return at;
}
