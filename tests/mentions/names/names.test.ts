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
  // persons: without title and determiner
  [
    'Le conseiller à la sécurité nationale américain John Bolton a rencontré M. Patrouchev à Genève.',
    ['PERSON John Bolton', 'PERSON Patrouchev', 'GPE Genève'],
  ],
  ['M. Bolton a quitté Washington mardi.', ['PERSON Bolton', 'GPE Washington']],
  [
    "La chancelière Angela Merkel a reçu l'acteur Denzel Washington.",
    ['PERSON Angela Merkel', 'PERSON Denzel Washington'],
  ],
  // newspapers that hold a place in their name
  ['Selon Paris Match, le ministre démissionne.', ['ORG Paris Match']],
  ["Selon le quotidien Le Parisien, l'enquête avance.", ['ORG Le Parisien']],
  // acronyms
  [
    "Selon l'AFP, l'ONU et l'OTAN se réuniront à Bruxelles en mars.",
    ['ORG AFP', 'ORG ONU', 'ORG OTAN', 'GPE Bruxelles'],
  ],
  // places: with a government, without, buildings
  ['Le Moyen-Orient inquiète la France.', ['LOC Moyen-Orient', 'GPE France']],
  ["Une bombe a explosé à l'aéroport de Bruxelles.", ['FAC aéroport de Bruxelles']],
  ['Les navires ont quitté la mer Noire.', ['LOC mer Noire']],
  ['Le ministre est rentré du Caire et du Havre.', ['GPE Caire', 'GPE Havre']],
  // roads by their numbers, but no divisions and aircraft
  ["L'accident a eu lieu sur l'A36 près de Belfort.", ['FAC A36', 'GPE Belfort']],
  ['La RN4 est bloquée, comme la RD192.', ['FAC RN4', 'FAC RD192']],
  // the noun at its beginning says what a name is
  ['Ce jeudi sur le boulevard Lancastel, un camion a percuté un mur.', ['FAC boulevard Lancastel']],
  // documents and events: the head noun belongs to the name
  ["Les États-Unis ont quitté l'accord de Paris.", ['GPE États-Unis', 'DOC accord de Paris']],
  ['Le traité de Rome a été signé en 1957.', ['DOC traité de Rome']],
  ['Londres prépare le Brexit.', ['GPE Londres', 'EVENT Brexit']],
  ['Il lit la bible chaque soir.', []],
  // no names: days, months, first words, dated elections, nationalities
  ['Lundi, les négociations ont repris.', []],
  ['Depuis janvier, les prix augmentent.', []],
  ['Les deux hommes ont signé un accord.', []],
  ['Les Américains voteront lors des élections de mi-mandat.', []],
  ['Des manifestants russes ont été arrêtés.', []],
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

const english: readonly (readonly [string, readonly string[]])[] = [
  [
    'Mr. Bolton met Nikolai Patrushev in Geneva.',
    ['PERSON Bolton', 'PERSON Nikolai Patrushev', 'GPE Geneva'],
  ],
  ['The United States and Russia have not signed.', ['GPE United States', 'GPE Russia']],
  ['NATO will meet in Brussels in March.', ['ORG NATO', 'GPE Brussels']],
  ['On Monday the talks resumed.', []],
  ['Both sides refused to sign.', []],
  ['Ships left the Black Sea.', ['LOC Black Sea']],
  ['London prepares for Brexit.', ['GPE London', 'EVENT Brexit']],
];

describe('English names', () => {
  const read = readerOf('en');
  for (const [text, expected] of english) {
    it(text, () =>
      assert.deepEqual(
        read(text).names.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`),
        expected,
      ),
    );
  }
});
