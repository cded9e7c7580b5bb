/** When: the time expression of the event's clause, or of the clause that it hangs on. */
import type { TimeExpression } from '../../mentions/types';
import type { Word } from '../../syntax/types';
import type { At, SentenceView } from '../view/article-view';
import { isVerb } from '../view/grammar';

/** The ISO date of the event, at the precision given; nothing where the sentence dates something else or nothing. */
export function dateOf({ sentence, word }: At): string | undefined {
  const dated = sentence.times.filter(isDate);
  const ranked = dated
    .map((time) => ({ time, steps: steps(sentence, word, time) }))
    .filter(
      (each): each is { time: TimeExpression & { value: string }; steps: number } => each.steps !== undefined,
    )
    .sort((a, b) => a.steps - b.steps || distance(word, a.time) - distance(word, b.time));
  return ranked[0]?.time.value;
}

function isDate(time: TimeExpression): time is TimeExpression & { value: string } {
  return (
    time.value !== undefined &&
    /^\d{4}(?:-\d{2}){0,2}$/.test(time.value) &&
    (time.kind === 'date' || time.kind === 'time')
  );
}

function distance(word: Word, time: TimeExpression): number {
  return Math.abs(word.index - time.head);
}

/**
 * How far the time is: words on the way from the event up to the one that the time depends on, a clause
 * boundary counting more. Times inside another event's finite clause are out of reach.
 */
function steps(sentence: SentenceView, word: Word, time: TimeExpression): number | undefined {
  const { tree } = sentence;
  const head = tree.words[time.head];
  if (head === undefined) return undefined;
  const above = [...tree.path(head)].slice(1);
  let cost = 0;
  for (const each of tree.path(word)) {
    const up = above.findIndex((other) => other.index === each.index);
    if (up !== -1 && above.slice(0, up).every((other) => !isVerb(other) && other.upos !== 'NOUN'))
      return cost + up;
    if (up !== -1) return cost + up + 3;
    const finite = each.feats['VerbForm'] === 'Fin';
    cost += finite && ['ccomp', 'acl', 'advcl', 'parataxis'].includes(each.deprel) ? 5 : 1;
    if (cost > 4) return undefined;
  }
  return undefined;
}
