/** The word classes' file: every word has the class that it was given, and hardly any other word has one. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dataPath } from '../../src/data-path';
import { DataError } from '../../src/errors';
import {
  branchOf,
  CLASS_BITS,
  decodeWordClasses,
  encodeWordClasses,
  loadWordClasses,
  NO_CLASSES,
  wordClassesOf,
} from '../../src/word-classes';

const word = fc.stringMatching(/^[a-zé'-]{1,8}$/u);
const number = fc.integer({ min: 1, max: 2 ** CLASS_BITS - 1 });

describe('word classes', () => {
  it('gives back the class of each word that can be told from those before it', () => {
    fc.assert(
      fc.property(fc.dictionary(word, number, { maxKeys: 200 }), (source) => {
        const classes = decodeWordClasses(encodeWordClasses(new Map(Object.entries(source))), 'x');
        const wrong = Object.keys(source).filter((key) => classes.classOf(key) !== source[key]);
        // two in four thousand times two hundred look alike
        assert.ok(wrong.length <= 2, wrong.join());
      }),
    );
  });

  it('takes a word in lower case where it is not known as written', () => {
    const classes = decodeWordClasses(encodeWordClasses(new Map([['ministre', 5], ['Le', 7]])), 'x'); // prettier-ignore
    assert.equal(classes.classOf('Ministre'), 5);
    assert.equal(classes.classOf('Le'), 7);
    assert.equal(classes.classOf('le'), 0);
  });

  it('have coarse classes above them: two that part later share more', () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: CLASS_BITS }), (a, b, bits) => {
        const shared = a >>> (CLASS_BITS - bits) === b >>> (CLASS_BITS - bits);
        assert.equal(branchOf(a, bits) === branchOf(b, bits), shared);
        assert.notEqual(branchOf(a, bits), branchOf(0, bits));
      }),
    );
    assert.equal(branchOf(0, 4), 0);
  });

  it('gives none where a language has none', () => {
    assert.equal(NO_CLASSES.classOf('mot'), 0);
    assert.equal(wordClassesOf('en'), NO_CLASSES);
    assert.notEqual(wordClassesOf('fr').classOf('ministre'), 0);
  });

  it('is refused when damaged, and named when missing', () => {
    const bytes = Buffer.from(encodeWordClasses(new Map([['mot', 1]])));
    bytes[bytes.length - 1] ^= 1;
    assert.throws(() => decodeWordClasses(bytes, 'x'), DataError);
    assert.throws(() => decodeWordClasses(Buffer.from('text'), 'x'), /no word classes/u);
    assert.throws(() => loadWordClasses('no/word-classes.bin'), /cannot be read/u);
  });

  it('are loaded once for all', () => {
    const file = dataPath('models', 'fr', 'word-classes.bin');
    assert.equal(loadWordClasses(file), loadWordClasses(file));
  });

  it('puts French words together that are used alike', () => {
    const classes = loadWordClasses(dataPath('models', 'fr', 'word-classes.bin'));
    /** Branches that two words go down together. */
    const together = (a: string, b: string): number => {
      const apart = classes.classOf(a) ^ classes.classOf(b);
      return CLASS_BITS - (32 - Math.clz32(apart));
    };
    const pairs = [
      ['Londres', 'Moscou', 'samedi'],
      ['dénoncer', 'condamner', 'archipel'],
      ['Sarkozy', 'Hollande', 'Leningrad'],
    ] as const;
    for (const [a, b, other] of pairs) assert.ok(together(a, b) > together(a, other), a);
  });
});
