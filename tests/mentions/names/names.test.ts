/** Names in sentences, as a table: what is one, of which type, and what is none. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Language } from '../../../src/article/types';
import { loadGazetteer } from '../../../src/gazetteer';
import { createNameRecogniser, type NameSpan } from '../../../src/mentions/names';
import { loadSyntax } from '../../../src/syntax';
import type { ParsedArticle } from '../../../src/syntax/types';
import { createTextReader } from '../../../src/text';

const gazetteer = loadGazetteer();
const reader = createTextReader();

function readerOf(
  language: Language,
): (text: string) => { article: ParsedArticle; names: readonly NameSpan[] } {
  const syntax = loadSyntax(language);
  const recogniser = createNameRecogniser(language, gazetteer);
  return (text) => {
    const body = [{ start: 0, end: text.length }];
    const article = syntax.parse(reader.read({ kind: 'article', id: 'a', text, language, body }));
    return { article, names: recogniser.recognise(article) };
  };
}

const french: readonly (readonly [string, readonly string[]])[] = [
  [
    'Le conseiller à la sécurité nationale américain John Bolton a rencontré M. Patrouchev à Genève.',
    ['PERSON John Bolton', 'PERSON Patrouchev', 'GPE Genève'],
  ],
  ['M. Bolton a quitté Washington mardi.', ['PERSON Bolton', 'GPE Washington']],
  ['Il a répondu à Paris Match en mai.', ['ORG Paris Match']],
  [
    "Selon l'AFP, l'ONU et l'OTAN se réuniront à Bruxelles en mars.",
    ['ORG AFP', 'ORG ONU', 'ORG OTAN', 'GPE Bruxelles'],
  ],
  ['Lundi, les négociations ont repris.', []],
  ['Depuis janvier, les prix augmentent.', []],
  ['Les deux hommes ont signé un accord.', []],
  ['Le Moyen-Orient inquiète la France.', ['LOC Moyen-Orient', 'GPE France']],
];

describe('French names', () => {
  const read = readerOf('fr');
  for (const [text, expected] of french) {
    it(text, () =>
      assert.deepEqual(
        read(text).names.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`),
        expected,
      ),
    );
  }
  it('gives spans of whole words that do not overlap, in text order', () => {
    const text = french.map(([sentence]) => sentence).join('\n');
    const { article, names } = read(text);
    let before = 0;
    for (const { start, end, sentence, from, to, head } of names) {
      const { words } = article.sentences[sentence];
      assert.deepEqual([words[from].start, words[to - 1].end], [start, end]);
      assert.ok(start >= before && from <= head && head < to);
      before = end;
    }
    assert.ok(names.length > 5);
  });
});
