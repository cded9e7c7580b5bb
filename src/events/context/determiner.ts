/** How an event's word is determined: "un attentat" is news, "cet attentat" is known. */
import type { At } from '../view/article-view';

/** `Def`, `Ind`, `dem`, `poss`, another pronoun type, a lemma, or `-` where there is no determiner. */
export function determinerOf({ sentence, word }: At): string {
  const determiner = sentence.tree.child(word, 'det');
  if (determiner === undefined) return '-';
  const { PronType, Definite, Poss } = determiner.feats;
  return Poss === 'Yes' ? 'poss' : PronType === 'Dem' ? 'dem' : (Definite ?? PronType ?? determiner.lemma);
}
