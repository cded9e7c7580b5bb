/** English tokens as UD English cuts them; signs as in french-tokens.test.ts. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { tokenRow, tokens } from './read';

const cases: Readonly<Record<string, readonly string[]>> = {
  'contractions are two tokens, with either apostrophe': [
    "do|n't wo|n't ca|n't is|n't",
    'do|n’t wo|n’t I|’m they|’re we|’ve he|’ll she|’d',
    "I|'m they|'re we|'ve he|'ll she|'d",
    'can|not gon|na wan|na got|ta',
  ],
  'a genitive is a token': ["Bolton|'s visit", 'Korea|’s leader', "the Russians|' reply", "NASA|'s"],
  'names with an apostrophe are whole': ["O'Neill and O'Keefe"],
  'hyphenated words are cut, prefixes are not': ['a long|-|term plan', 'an e-mail of a non-human'],
  'abbreviations keep their point': [
    'Mr. Bolton met Sen. Smith and Dr. No',
    'Smith et al. in the U.S. with Acme Inc. and Corp. lawyers',
    'at 5 p.m. on Monday',
  ],
  'numbers and dates are whole': [
    '12,000 people|, 3.5 % on 08/16/2000 at 11:36',
    '$ 10 and US|$ 10',
    'the 1990s and the 4th',
  ],
  'addresses and files are whole': [
    'see http://www.bbc.co.uk/news|, mail kent.shoemaker@ae.ge.com',
    'on www.adobe.com|. Open Sam3102.doc',
  ],
  'a sign said several times is one token': ['Well|... no|!!! ==== ----'],
  'signs are tokens': ['"|No|"|, (|no|)|: “|no|”'],
};

describe('English tokens', () => {
  for (const [title, rows] of Object.entries(cases)) {
    describe(title, () => {
      for (const row of rows) {
        it(row, () => {
          const { text, expected } = tokenRow(row);
          assert.deepEqual(tokens(text, 'en'), expected);
        });
      }
    });
  }
});
