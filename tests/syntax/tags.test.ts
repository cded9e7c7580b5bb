/** Tags that the tagger's experience of affixes would get wrong, and that the lexicon or a list settles. */
import assert from 'node:assert/strict';
import { loadSyntax } from '../../src/syntax';
import type { Upos } from '../../src/syntax/types';

const TABLE: readonly (readonly [tokens: string, word: string, upos: Upos])[] = [
  // a verb in -ment is no adverb
  ['Moscou dément les accusations de Washington .', 'dément', 'VERB'],
  ['Le Kremlin dément .', 'dément', 'VERB'],
  ['Les chaînes segmentent leur public .', 'segmentent', 'VERB'],
  // behind a determiner it is a noun
  ['Le dément a été arrêté .', 'dément', 'NOUN'],
  // other adverbs stay adverbs
  ['Moscou a vivement démenti ces accusations .', 'vivement', 'ADV'],
  // persons of rank
  ['Un haut responsable du ministère a protesté .', 'haut', 'ADJ'],
  ['Un haut responsable du ministère a protesté .', 'responsable', 'NOUN'],
  ["Un haut gradé de l' armée est mort .", 'gradé', 'NOUN'],
  ['Le haut du mur est tombé .', 'haut', 'NOUN'],
];

describe('tags that the lexicon or a list settles', () => {
  const syntax = loadSyntax('fr');
  for (const [sentence, word, upos] of TABLE) {
    it(`${sentence} → ${word} ${upos}`, () => {
      const tokens = sentence.split(' ').map((text) => ({ text, start: 0, end: 0 }));
      const found = syntax.parseSentence(tokens).find(({ text }) => text === word);
      assert.equal(found?.upos, upos);
    });
  }
});
