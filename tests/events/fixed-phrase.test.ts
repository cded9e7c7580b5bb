/** Nouns inside prepositions of several words are no triggers; the same nouns elsewhere are. */
import assert from 'node:assert/strict';
import type { Language } from '../../src/article/types';
import { isInFixedPhrase } from '../../src/events/triggers/fixed-phrase';
import { Reader } from './read';

const TABLE: readonly (readonly [language: Language, sentence: string, word: string, inside: boolean])[] = [
  ['fr', "Ils ont été observés à l'aide de trois télescopes.", 'aide', true],
  ['fr', 'Ils ont été observés à l’aide d’un télescope.', 'aide', true],
  ['fr', 'Il a parlé au cours de la réunion.', 'cours', true],
  ['fr', "Paris a promis l'aide de la France.", 'aide', false],
  ['fr', "Ils ont appelé à l'aide hier.", 'aide', false],
  ['fr', 'Le prix était faible au départ.', 'départ', true],
  ['fr', 'Ils ont assisté au départ du ministre.', 'départ', false],
  ['fr', "La Cour d'appel a tranché à deux reprises.", 'reprises', true],
  ['fr', "La Cour d'appel a tranché à deux reprises.", 'appel', true],
  ['fr', 'Elle a dansé en présence de la reine.', 'présence', true],
  ['en', 'She spoke on behalf of the government.', 'behalf', true],
  ['en', 'She spoke of the vote.', 'vote', false],
];

describe('prepositions of several words', () => {
  const reader = new Reader();
  for (const [language, text, form, inside] of TABLE) {
    it(`${text} → ${form} ${inside ? 'inside' : 'outside'}`, () => {
      const { sentence, word } = reader.at(text, form, language);
      assert.equal(isInFixedPhrase(sentence, word, reader.cues(language)), inside);
    });
  }
});
