/** Reads CoNLL-U for its tokens and sentences: what is to be parsed, not what is annotated. */
import type { Article, Language } from '../article/types';
import { DataError } from '../errors';
import type { Sentence, Token, TokenisedArticle } from '../text/types';
import { type ConlluBlock, readBlocks } from './conllu-rows';
import { type AnnotatedToken, toTokens } from './surface-tokens';

export interface ConlluOptions {
  readonly language: Language;
  /** The id of sentences before the first `# newdoc id`. */
  readonly id: string;
  /** Where the text is from, for messages. */
  readonly file?: string;
}

/**
 * The articles of a CoNLL-U text, one for each `# newdoc`. An article's text is its `# text` lines joined by
 * one space; where a sentence has no such line, its forms, spaced as `SpaceAfter` says. In French a
 * multiword token ("du") is one token; in English its words are tokens ("do|n't"), as the models expect.
 * @throws DataError where a line has not ten columns, or a form does not follow in the sentence's text
 */
export function readConllu(text: string, options: ConlluOptions): TokenisedArticle[] {
  const documents: { id: string; blocks: ConlluBlock[] }[] = [];
  for (const block of readBlocks(text, options.file)) {
    const newdoc = block.comments.find(({ key }) => key === 'newdoc id' || key === 'newdoc');
    if (newdoc !== undefined || documents.length === 0) {
      documents.push({ id: newdoc?.value ? newdoc.value : options.id, blocks: [] });
    }
    documents.at(-1)?.blocks.push(block);
  }
  return documents.map(({ id, blocks }) => toArticle(id, blocks, options));
}

function toArticle(id: string, blocks: readonly ConlluBlock[], options: ConlluOptions): TokenisedArticle {
  let text = '';
  const sentences = blocks.map((block, index): Sentence => {
    const tokens = toTokens(block.rows, options.language === 'fr');
    const given = block.comments.find(({ key }) => key === 'text')?.value.trim();
    const start = text === '' ? 0 : text.length + 1;
    text = `${text}${text === '' ? '' : ' '}${given ?? spaced(tokens)}`;
    return { index, start, end: text.length, tokens: locate(tokens, text, start, options.file) };
  });
  const body = text === '' ? [] : [{ start: 0, end: text.length }];
  const article: Article = { kind: 'article', id, text, language: options.language, body };
  return { kind: 'tokenised', article, sentences };
}

function spaced(tokens: readonly AnnotatedToken[]): string {
  return tokens.map(({ form, spaceAfter }) => (spaceAfter ? `${form} ` : form)).join('').trimEnd(); // prettier-ignore
}

function locate(tokens: readonly AnnotatedToken[], text: string, from: number, file?: string): Token[] {
  let at = from;
  return tokens.map(({ form, line }) => {
    while (/\s/u.test(text.charAt(at))) at += 1;
    if (!text.startsWith(form, at)) {
      throw new DataError({
        what: `The token "${form}" does not follow in the sentence's text`,
        place: { ...(file === undefined ? {} : { file }), line },
        remedy: 'Correct the form or the line `# text`.',
      });
    }
    const start = at;
    at += form.length;
    return { start, end: at, text: form };
  });
}
