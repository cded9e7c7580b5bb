/**
 * What WordNet makes of English lemmas that were guessed by the ending: "convened" ends like "designed", but "conven" is
 * no word and "convene" is one. The only file that knows wink-lemmatizer, which is loaded at the first such word.
 */
import type { Features } from '../lexicon';

/** What is used of wink-lemmatizer, which comes without types: the form back where it is not known. */
interface Dictionary {
  readonly verb: (form: string) => string;
  readonly noun: (form: string) => string;
}

let loaded: Dictionary | undefined;

/** "fined": a consonant behind one short vowel would be doubled ("finned"), so that the verb ends in -e. */
const SILENT_E = /^([^aeiou]*[aeiou][^aeiouwxy])(?:ed|ing)$/u;

/** A word of the dictionary stays as it is, but for irregular forms that happen to be one ("fell" in the past). */
export function correctedByDictionary(guess: string, form: string, upos: string, feats: Features): string {
  if (upos !== 'VERB' && upos !== 'NOUN') return guess;
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded when needed: French does without
  loaded ??= require('wink-lemmatizer') as Dictionary;
  const { verb, noun } = loaded;
  const lemmaOf = upos === 'VERB' ? verb : noun;
  const inflected = feats['Tense'] === 'Past' || feats['VerbForm'] === 'Part' || feats['Number'] === 'Plur';
  const isWord = (word: string): boolean => lemmaOf(`${word}s`) === word;
  const stem = upos === 'VERB' ? SILENT_E.exec(form)?.[1] : undefined;
  if (stem !== undefined && isWord(`${stem}e`)) return `${stem}e`;
  if (isWord(guess) && !(inflected && guess === form)) return guess;
  const found = lemmaOf(form);
  return found === form ? guess : found;
}
