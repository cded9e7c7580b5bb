/**
 * A French language model for wink-nlp: its tokenizer, and the least that wink asks of the rest.
 *
 * The contract is that of wink-nlp 2.4.0 and undocumented; tests/text/wink.test.ts holds it. wink loads every
 * part whatever the pipe, so the parts that newsgraph does itself (sentences, tags, names) are there but empty.
 */

/** wink's own category of "unk" sends a token into an English tokenizer, so every French token is a "word". */
const CATEGORIES = [
  'unk', 'word', 'number', 'url', 'email', 'mention', 'hashtag', 'emoji', 'emoticon', 'time', 'ordinal', 'currency',
  'punctuation', 'symbol', 'tabCRLF', 'wordRP', 'alpha', 'apos', 'decade', 'shortForm',
]; // prettier-ignore
const WORD = CATEGORIES.indexOf('word');

/** Lexemes known beforehand: wink reserves the first for unknown words and the second for a line break. */
const LEXEMES = ['$%^oov^%$', '\n'];

/** A finite automaton without transitions, in wink's export format. */
const NO_MACHINE = '[100,0,{"0":{}},{},{},{}]';

/** Where wink finds a feature of a lexeme: [word, mask, shift, numeric, extractable, value from a list]. */
const LAYOUT = {
  tokenType: [0, 31, 0, 1, 0, 1],
  normal: [1, 0xff, 0, 1, 0, 0],
  lemma: [1, 0xff00, 8, 1, 0, 0],
  pos: [1, 0xff0000, 16, 1, 0, 1],
  isContraction: [1, 1 << 24, 24, 1, 0, 0],
  isSpellingMapped: [1, 1 << 25, 25, 1, 0, 0],
};

/** Nothing that matches: for wink's helpers that only its English tokenizer uses. */
const NEVER = ['$^', ''];

/** Makes the model around a splitter (see french-splitter.ts); each call gives a fresh one, with an empty lexicon. */
export function createFrenchModel(splitter: string): object {
  const doNothing = (): void => undefined;
  return {
    core: () => ({
      features: {
        lexeme: {
          list: [...LEXEMES],
          hash: index(LEXEMES),
          intrinsicSize: LEXEMES.length,
          index: LEXEMES.length,
        },
        pos: { list: ['UNK'] },
        tokenType: { list: CATEGORIES },
        posClusters: { list: [new Set([0])] },
      },
      packing: { size: 2, efSize: 1, layout: LAYOUT, efList: [], config: {} },
      lexicon: new Uint32Array(2 * LEXEMES.length),
      xpansions: new Uint32Array(4),
      tcat: { hash: index(CATEGORIES), list: CATEGORIES },
      pos: { hash: index(['UNK']), list: ['UNK'] },
      trex: {
        helpers: { splitter: [splitter, 'u'], anyWithRP: NEVER, anyWithLP: NEVER, LPanyRP: NEVER },
        ltc: [['^', '', WORD]],
        rtc: [],
      },
      preserve: { prefix: {}, suffix: {} },
    }),
    featureFn: () => ({}),
    sbd: () => ({ machines: [], transformers: [], setter: doNothing }),
    ner: () => ({ machines: [NO_MACHINE], transformers: [undefined] }),
    negation: () => ({ machines: [NO_MACHINE], setter: doNothing }),
    sa: () => ({ machines: [NO_MACHINE], setter: doNothing }),
    pos: () => ({ machines: [], transformers: [], setter: doNothing, updater: doNothing }),
    metaCER: () => ({ machines: NO_MACHINE, transformers: [undefined] }),
    addons: {},
  };
}

/** The place of every value, in an object without a prototype (a lexeme may be called "constructor"). */
function index(values: readonly string[]): Record<string, number> {
  const places = Object.create(null) as Record<string, number>;
  values.forEach((value, i) => (places[value] = i));
  return places;
}
