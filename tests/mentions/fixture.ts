/** Small articles for tests: plain words where no tree matters, hand-made trees where one does. */
import type { Language } from '../../src/article/types';
import type { ParsedArticle, ParsedSentence, Upos, Word } from '../../src/syntax/types';

/** An article of one sentence whose words have no tags: enough for what looks at the text alone. */
export function plainArticle(text: string, language: Language, publishedAt?: string): ParsedArticle {
  const words = Array.from(text.matchAll(/\p{L}+['’]?|\d+|[^\s]/gu), (match, index): Word => ({
    index,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    upos: /^\d/.test(match[0]) ? 'NUM' : /^\p{L}/u.test(match[0]) ? 'X' : 'PUNCT',
    lemma: match[0].toLowerCase(),
    feats: {},
    head: index - 1,
    deprel: index === 0 ? 'root' : 'dep',
  }));
  const sentence: ParsedSentence = { index: 0, start: 0, end: text.length, words };
  return { kind: 'parsed', article: article(text, language, publishedAt), sentences: [sentence] };
}

/**
 * An article with trees. A sentence is written as lines of `form lemma UPOS head deprel Feats`, heads counted from 1,
 * feats may be missing; blank lines part sentences. Words are joined by blanks, but not before `,` `.` `)` and not
 * after `(` or an apostrophe, nor where a form is written with a leading `_` ("_n't").
 */
export function treeArticle(source: string, language: Language, publishedAt?: string): ParsedArticle {
  let text = '';
  const sentences = source
    .trim()
    .split(/\n\s*\n/)
    .map((block, index): ParsedSentence => {
      const words: Word[] = [];
      for (const line of block.trim().split('\n')) {
        const [form = '', lemma = '', upos = 'X', head = '0', deprel = 'dep', feats = ''] = line
          .trim()
          .split(/\s+/);
        const glued = /^[,.)”’»]|^_./.test(form) || /[(“«'’]$/.test(text) || text === '';
        const own = form.replace(/^_(?=.)/, '');
        const start = glued ? text.length : text.length + 1;
        text = `${text}${glued ? '' : ' '}${own}`;
        words.push({
          index: words.length,
          start,
          end: start + own.length,
          text: own,
          lemma,
          upos: upos as Upos,
          head: Number(head) - 1,
          deprel,
          feats: Object.fromEntries(
            feats === '' ? [] : feats.split('|').map((each) => each.split('=')),
          ) as Record<string, string>,
        });
      }
      return { index, start: words[0]?.start ?? 0, end: text.length, words };
    });
  return { kind: 'parsed', article: article(text, language, publishedAt), sentences };
}

function article(text: string, language: Language, publishedAt?: string): ParsedArticle['article'] {
  return {
    kind: 'article',
    id: 'test',
    text,
    language,
    body: [{ start: 0, end: text.length }],
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}
