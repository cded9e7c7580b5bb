/** The word list of a language: each form with its readings. Several stages look words up in it. */
export { type Features, readFeatures, writeFeatures } from './features';
export { type Lexicon, type Reading } from './lexicon';
export { decodeLexicon, encodeLexicon, type LexiconSource, loadLexicon, scriptOf } from './lexicon-file';
export { UPOS, type Upos } from './upos';
