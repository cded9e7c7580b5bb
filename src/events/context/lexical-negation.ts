/** Words that name an event by its not coming about: "défaite" is a failed election, "annuler" a law undone. */
import type { Cues } from '../../ontology';
import type { EventSeed } from '../draft';
import type { NegationKind } from '../types';
import type { At } from '../view/article-view';
import { cueLemmas, isPassive, isVerb } from '../view/grammar';

/** A trigger with what is known of the event. */
export type Named = At & {
  readonly type: { readonly id: string };
  readonly match?: Pick<NonNullable<EventSeed['match']>, 'trigger'>;
};

/** The kind of negation that the trigger has in itself for events of the type: its word, or its whole expression. */
export function lexicalNegation(
  { sentence, word, type, match }: Named,
  cues: Cues,
): NegationKind | undefined {
  const lemmas = cueLemmas(sentence.tree, word);
  const expression = match?.trigger.lemma;
  return cues.lexical.find(
    (entry) =>
      entry.types.includes(type.id) &&
      (lemmas.some((lemma) => entry.lemmas.has(lemma)) ||
        (expression !== undefined && entry.lemmas.has(expression))) &&
      // "a été battu" is a defeat, "a battu" a victory
      (entry.passive !== true || !isVerb(word) || isPassive(sentence.tree, word, cues)),
  )?.effect;
}
