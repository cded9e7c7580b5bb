/** What the tagger knows of words beforehand: lists of the language, and the lexicons of both languages. */
import type { Language } from '../../article/types';
import { dataPath } from '../../data-path';
import { hashString } from '../../linear/hash';
import { type Lexicon, loadLexicon } from '../../lexicon';
import { NO_CLASSES, wordClassesOf } from '../../word-classes';
import { loadMentionLexicon } from '../lexicon';
import { ENTITY_TYPES, type EntityType } from '../types';
import { loadHeadNouns } from './word-lists';

export interface WordKnowledge {
  /** Bits of head nouns and titles of a lower-case word; see `word-lists.ts`. */
  classes(lower: string): number;
  /** Whether a lower-case word is a given name. */
  isGivenName(lower: string): boolean;
  /** What the language has as a common word of this form, as a hash; 0 for none. */
  ownReading(lower: string): number;
  /** The same of the other language: names of firms and works are often made of English words. */
  otherReading(lower: string): number;
  /** A hash of the types that a noun, or the class that a verb of speech has; 0 for others. */
  lemmaClass(lemma: string): number;
  /** Whether the language has word classes. */
  readonly hasClasses: boolean;
  /** The way to a word in the tree of word classes, for the word as written, else in lower case; 0 for none. */
  path(word: string): number;
}

/** What stands beside names and tells them apart; texts and things stand beside all kinds of them. */
const BESIDE_NAMES: ReadonlySet<EntityType> = new Set(['PERSON', 'GROUP', 'ORG', 'GPE', 'LOC', 'FAC']);

/** @throws DataError where a list or a lexicon is missing or damaged */
export function loadWordKnowledge(language: Language): WordKnowledge {
  const words = loadMentionLexicon(language);
  const classes = loadHeadNouns(language);
  const tree = wordClassesOf(language);
  const lexiconOf = (which: Language): Lexicon => loadLexicon(dataPath('models', which, 'lexicon.bin'));
  const own = lexiconOf(language);
  const other = lexiconOf(language === 'fr' ? 'en' : 'fr');
  const lemmaClasses = new Map<string, number>();
  for (const [noun, types] of words.nouns) {
    const bits = types
      .filter((type) => BESIDE_NAMES.has(type))
      .reduce((all, type) => all | (1 << ENTITY_TYPES.indexOf(type)), 0);
    if (bits > 0) lemmaClasses.set(noun, 1 + bits);
  }
  for (const [verb, kind] of words.speech.verbs) {
    if (!lemmaClasses.has(verb)) lemmaClasses.set(verb, hashString(kind));
  }
  return {
    classes: (lower) => classes.get(lower) ?? 0,
    isGivenName: (lower) => words.givenNames.has(lower),
    ownReading: (lower) => own.classOf(lower),
    otherReading: (lower) => other.classOf(lower),
    hasClasses: tree !== NO_CLASSES,
    path: (word) => tree.classOf(word),
    lemmaClass: (lemma) => lemmaClasses.get(lemma) ?? 0,
  };
}
