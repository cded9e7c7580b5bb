/** Parts of a person's full name stand for the person all through the article. */
import assert from 'node:assert/strict';
import { makeConsistent, type WeighedSpan } from '../../../src/mentions/names/consistency';
import type { TaggedKind } from '../../../src/mentions/names/labels';
import { documentOf, placeOf } from './document';

/** Names as the tagger gives them, and after the article has been made to agree with itself. */
const CASES: readonly [
  what: string,
  text: string,
  tagged: Readonly<Record<string, TaggedKind>>,
  expected: string[],
][] = [
  [
    'a family name of two words, whatever it was taken for',
    'Marine Le Pen a parlé. Les électeurs de Le Pen attendent.',
    { 'Marine Le Pen': 'PERSON' },
    ['PERSON Marine Le Pen', 'PERSON Le Pen'],
  ],
  [
    'a given name alone',
    'Pascal Troadec est mort. La veille encore Pascal demandait la clé.',
    { 'Pascal Troadec': 'PERSON' },
    ['PERSON Pascal Troadec', 'PERSON Pascal'],
  ],
  [
    'no given name that is a place, too',
    'Paris Jackson est arrivée. Elle reste à Paris cette semaine.',
    { 'Paris Jackson': 'PERSON' },
    ['PERSON Paris Jackson'],
  ],
  [
    'no given name inside another name',
    'Pascal Troadec est mort. Hier, Pascal Dupont a parlé.',
    { 'Pascal Troadec': 'PERSON' },
    ['PERSON Pascal Troadec'],
  ],
  [
    'no word of a name that is not a person',
    'La Banque Pascal a fermé. Hier, Pascal est parti.',
    { 'Banque Pascal': 'ORG' },
    ['ORG Banque Pascal'],
  ],
];

describe('parts of persons’ names', () => {
  for (const [what, text, tagged, expected] of CASES) {
    it(what, () => {
      const document = documentOf(text);
      const spans = document.sentences.map((_, s) =>
        Object.entries(tagged).flatMap(([name, kind]): WeighedSpan[] => {
          const { sentence, from, to } = placeOf(document, name);
          return sentence === s ? [{ from, to, kind, margin: 5 }] : [];
        }),
      );
      const found = makeConsistent(document, spans).flatMap((list, s) =>
        list.map(({ kind, from, to }) => {
          const { words } = document.sentences[s];
          return `${kind} ${text.slice(words[from].start, words[to - 1].end)}`;
        }),
      );
      assert.deepEqual(found, expected);
    });
  }
});
