/** The lexicon's file, for those who write one. */
export { decodeLexicon, encodeLexicon, type LexiconSource, scriptOf } from '../lexicon';
