/** What must hold for any text: offsets slice back, tokens are in order, nothing is lost, nothing throws. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Language } from '../../src/article/types';
import { plainText } from '../../src/text/plain-text';
import { read } from './read';

/** Pieces that texts break on: both languages' signs, spaces and breaks of all kinds, halves of pairs. */
const piece = fc.oneof(
  fc.constantFrom(
    'M.', ' ', ' ', '\n', '\r\n', '\r', '\t', '\u00a0', '\u202f', '\u2028', '\u200b', '\ufeff', '\u00ad', 'l’', "qu'", '« ',
    ' »', '"', '.', '...', '?!', ',', '1 500', '3,5', '20h30', 'e\u0301', '\u0301', '👍🏽', '\ud83d', '\udc4d', '-t-il',
    'a-t-on', "aujourd'hui", 'U.S.A.', "don't", 'cannot', 'http://a.b/c', 'a@b.fr', '[6]', '![]()', '–', 'constructor',
    '__proto__', '$%^oov^%$', 'É', 'Le', 'la', 'fin', 'I’m', 'œ',
  ), // prettier-ignore
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

function holds(given: string, language: Language): void {
  const sentences = read(given, language);
  let at = 0;
  sentences.forEach((sentence, index) => {
    assert.equal(sentence.index, index);
    assert.ok(sentence.tokens.length > 0);
    assert.equal(sentence.start, sentence.tokens[0].start);
    assert.equal(sentence.end, sentence.tokens[sentence.tokens.length - 1].end);
    for (const token of sentence.tokens) {
      assert.ok(token.start >= at && token.end > token.start, `${token.start}-${token.end} after ${at}`);
      assert.equal(given.slice(token.start, token.end), token.text);
      assert.equal(plainText(given.slice(at, token.start)).trim(), '', 'lost before a token');
      at = token.end;
    }
  });
  assert.equal(plainText(given.slice(at)).trim(), '', 'lost at the end');
}

describe('any text', () => {
  for (const language of ['fr', 'en'] as const) {
    it(`keeps its offsets and all its signs (${language})`, () => {
      fc.assert(
        fc.property(text, (given) => holds(given, language)),
        { numRuns: 200, seed: 7 },
      );
    });

    it(`is read the same each time (${language})`, () => {
      fc.assert(
        fc.property(text, (given) => assert.deepEqual(read(given, language), read(given, language))),
        { numRuns: 50, seed: 11 },
      );
    });

    it(`may be a million signs on one line (${language})`, () => {
      const kinds = [
        'mot ',
        'a',
        'a.',
        'a-',
        "l'",
        '1 500 ',
        '(',
        '"',
        '.',
        ' ',
        'é\u0301',
        'www.a/',
        'M. ',
        '3,5',
      ];
      for (const kind of kinds) holds(kind.repeat(Math.floor(60_000 / kind.length)), language);
      holds('Le ministre a parlé, dit-il. '.repeat(35_000), language);
    }).timeout(120_000);
  }
});
