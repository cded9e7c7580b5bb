/** Gender and number of a noun phrase, and whether its gender tells that the bearer is a man or a woman. */
import type { Word } from '../../syntax/types';
import type { PhraseWords } from '../lexicon';
import type { Gender, NominalMarkable } from '../markable';
import type { Tree } from '../tree';

/** Determiners tell the number of "les pays", which the noun does not. */
export function numberOf(tree: Tree, word: Word): 'Sing' | 'Plur' | undefined {
  const marked = [...tree.children(word, 'det'), word].map((each) => each.feats['Number']);
  const known = marked.find((number) => number === 'Sing' || number === 'Plur');
  return known === 'Sing' || known === 'Plur' ? known : undefined;
}

/** Determiners and adjectives tell the gender of "la première ministre" better than the noun does. */
export function genderOf(tree: Tree, word: Word): Gender | undefined {
  const marked = [...tree.children(word, 'det'), ...tree.children(word, 'amod'), word];
  return marked.map(genderIn).find((each) => each !== undefined);
}

function genderIn({ feats }: Word): Gender | undefined {
  const gender = feats['Gender'];
  return gender === 'Masc' || gender === 'Fem' ? gender : undefined;
}

/**
 * Whether a noun's gender leaves open who bears it: masculine titles are women's too ("le ministre de la Justice,
 * Nicole Belloubet", "Anne Hidalgo, maire de Paris"), and "la victime" is anybody.
 */
export function tellsNoSex(
  { lemma, gender }: Pick<NominalMarkable, 'lemma' | 'gender'>,
  { genders }: PhraseWords,
): boolean {
  const [last = ''] = lemma.split('-').slice(-1);
  return gender === 'Masc' ? !genders.men.includes(last) : genders.either.includes(lemma);
}
