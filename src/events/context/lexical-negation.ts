/** Words that name an event by its not coming about: "défaite" is a failed election, "annuler" a law undone. */
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { NegationKind } from '../types';
import type { SentenceView } from '../view/article-view';
import { cueLemmas, isPassive } from '../view/grammar';

/** The kind of negation that the trigger has in itself for events of the type. */
export function lexicalNegation(
  { tree }: SentenceView,
  word: Word,
  type: string,
  cues: Cues,
): NegationKind | undefined {
  const lemmas = cueLemmas(tree, word);
  return cues.lexical.find(
    (entry) =>
      entry.types.includes(type) &&
      lemmas.some((lemma) => entry.lemmas.has(lemma)) &&
      // "a été battu" is a defeat, "a battu" a victory
      (entry.passive !== true || isPassive(tree, word)),
  )?.effect;
}
