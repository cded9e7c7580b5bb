/** Turns hand-annotated articles into decisions for the coreference ranker to learn from. */
import type { ExtractedEntity } from '../../events/types';
import { overlaps } from '../../span';
import { resolveCoreference } from '../../mentions/coreference';
import type { Discourse } from '../../mentions/coreference/discourse';
import { byWeight, type Choose } from '../../mentions/coreference/resolve';
import type { Markable } from '../../mentions/markable';

/** One anaphor: the features of each choice, and which is right (-1: none of them). */
export interface Decision {
  readonly kind: 'pronoun' | 'description';
  readonly choices: readonly (readonly string[])[];
  readonly right: number;
}

/** What is read of an annotation: which mentions are one entity. */
export interface AnnotatedEntities {
  readonly entities: readonly Pick<ExtractedEntity, 'id' | 'mentions'>[];
}

/**
 * Resolves an article with the right answers where the annotation knows them, and writes each decision down. What is
 * not annotated is left to the present weights and teaches nothing; so are mentions of several entities.
 */
export function decisionsOf(discourse: Discourse, gold: AnnotatedEntities): Decision[] {
  const answers = discourse.markables.map((markable) => answerFor(markable, gold));
  const decisions: Decision[] = [];
  const guess = byWeight(discourse.words.weights);
  const choose: Choose = (kind, i, choices) => {
    const answer = answers[i];
    if (answer === undefined) return guess(kind, i, choices);
    const isRight = (members: readonly number[]) =>
      usual(members.map((member) => answers[member])) === answer;
    const right = choices.findIndex(
      ({ candidate }) => !('members' in candidate) && isRight(candidate.profile.members),
    );
    decisions.push({ kind, choices: choices.map(({ features }) => features), right });
    return choices[right];
  };
  resolveCoreference(discourse, choose);
  return decisions;
}

/** The one annotated entity that a mention stands for; none where it stands for several or for none. */
function answerFor(markable: Markable, gold: AnnotatedEntities): string | undefined {
  const ids = gold.entities
    .filter(({ mentions }) =>
      mentions.some((mention) => mention.form === markable.form && matches(markable, mention)),
    )
    .map(({ id }) => id);
  return ids.length === 1 ? ids[0] : undefined;
}

/** Names by any overlap; noun phrases and pronouns by the same beginning, or the same end over the same head. */
function matches(markable: Markable, mention: { readonly start: number; readonly end: number }): boolean {
  if (!overlaps(markable, mention)) return false;
  if (markable.form === 'name') return true;
  const holdsHead = mention.start <= markable.word.start && markable.word.end <= mention.end;
  return markable.start === mention.start ? holdsHead : markable.end === mention.end && holdsHead;
}

function usual(answers: readonly (string | undefined)[]): string | undefined {
  const known = answers.filter((answer) => answer !== undefined);
  const count = (answer: string) => known.filter((each) => each === answer).length;
  return [...new Set(known)].sort((a, b) => count(b) - count(a))[0];
}
