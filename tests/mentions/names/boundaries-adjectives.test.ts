/** An adjective that hangs on a word of an organisation's name belongs to the name. */
import assert from 'node:assert/strict';
import { Boundaries } from '../../../src/mentions/names/boundaries';
import type { EntityType } from '../../../src/mentions/types';
import { documentOf, placeOf } from './document';

const CASES: readonly [text: string, name: string, type: EntityType, expected: string][] = [
  ["L'avis de l'Autorité de sûreté nucléaire est attendu.", 'Autorité de sûreté', 'ORG', 'Autorité de sûreté nucléaire'], // prettier-ignore
  ['Le Parti populaire européen a voté contre.', 'Parti populaire', 'ORG', 'Parti populaire européen'],
  ['Le Hezbollah libanais a démenti.', 'Hezbollah', 'ORG', 'Hezbollah'],
  ['La Corée du Nord voisine a démenti.', 'Corée du Nord', 'GPE', 'Corée du Nord'],
];

describe('adjectives behind names', () => {
  const boundaries = new Boundaries('fr');
  for (const [text, name, type, expected] of CASES) {
    it(`${expected} in "${text}"`, () => {
      const document = documentOf(text);
      const { sentence, from, to } = placeOf(document, name);
      const view = document.sentences[sentence];
      const [span] = boundaries.adjust(view, [{ from, to, type }]);
      assert.equal(text.slice(view.words[span.from].start, view.words[span.to - 1].end), expected);
    });
  }
});
