/** Whole articles through the text stage: offsets, body spans and numbering of sentences. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Article } from '../../src/article/types';
import { createTextReader, readText } from '../../src/text';

function article(text: string, body = [{ start: 0, end: text.length }]): Article {
  return { kind: 'article', id: 'a', text, language: 'fr', body };
}

describe('text reader', () => {
  it('gives sentences and tokens that slice back to the text', () => {
    const given = article(
      'M. Bolton s’exprimait à Genève. Les deux hommes n’ont pas signé.\n\nUn titre\n\nFin.',
    );
    const read = createTextReader().read(given);
    assert.deepEqual(
      read.sentences.map((sentence) => given.text.slice(sentence.start, sentence.end)),
      ['M. Bolton s’exprimait à Genève.', 'Les deux hommes n’ont pas signé.', 'Un titre', 'Fin.'],
    );
    for (const token of read.sentences.flatMap((sentence) => sentence.tokens)) {
      assert.equal(given.text.slice(token.start, token.end), token.text);
    }
  });

  it('reads only the body and ends a sentence with each body span', () => {
    const text = 'Menu Accueil | Le ministre a parlé | Lire aussi | et il est parti.';
    const body = [
      { start: text.indexOf('Le ministre'), end: text.indexOf(' | Lire') },
      { start: text.indexOf('et il'), end: text.length },
    ];
    const { sentences } = readText(article(text, body));
    assert.deepEqual(
      sentences.map(({ index, start, end }) => [index, text.slice(start, end)]),
      [
        [0, 'Le ministre a parlé'],
        [1, 'et il est parti.'],
      ],
    );
  });

  it('finds nothing in an empty body', () => {
    assert.deepEqual(readText(article('Rien.', [])).sentences, []);
    assert.deepEqual(readText(article(' \n ')).sentences, []);
  });
});
