/** How a trigger is determined: "l'attaque", "cette attaque", "leur attaque", "une attaque", or a verb. */
import type { Tree } from '../../mentions/tree';
import type { Word } from '../../syntax/types';

/** In the order of how strongly they point back. */
export const DETERMINERS = ['none', 'indefinite', 'definite', 'possessive', 'demonstrative'] as const;
export type Determiner = (typeof DETERMINERS)[number];

/** Of the determiners of the word the one that points back most strongly; a contracted article ("du") is definite. */
export function determinerOf(tree: Tree, word: Word): Determiner {
  const found = tree.children(word, 'det', 'nmod', 'case').map(kindOf);
  return found.reduce((a, b) => (DETERMINERS.indexOf(b) > DETERMINERS.indexOf(a) ? b : a), 'none');
}

function kindOf({ feats, deprel, upos }: Word): Determiner {
  if (deprel === 'nmod' && upos !== 'PRON' && upos !== 'DET') return 'none';
  if (feats['PronType'] === 'Dem') return 'demonstrative';
  if (feats['Poss'] === 'Yes') return 'possessive';
  if (feats['Definite'] === 'Def') return 'definite';
  return feats['Definite'] === 'Ind' ? 'indefinite' : 'none';
}
