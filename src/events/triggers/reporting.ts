/** Whether a verb reports what somebody says: by a clause, a quotation, or as "a-t-il noté" set into what is said. */
import type { Word } from '../../syntax/types';
import type { SentenceView } from '../view/article-view';
import { isInfinitive, preposition, tensed } from '../view/grammar';
import type { Link } from '../view/link';

export function reportsSpeech(view: SentenceView, verb: Word, links: readonly Link[]): boolean {
  const quoting = view.quotations.some(({ cue }) => {
    return cue !== undefined && cue.start < verb.end && verb.start < cue.end;
  });
  return quoting || clausesOf(view, links).length > 0 || isSetIn(view, verb);
}

/** The clauses that a verb has for its content, with "que" or bare: not what one is asked "de" or invited "à" do. */
function clausesOf(view: SentenceView, links: readonly Link[]): readonly Word[] {
  return links
    .filter(
      ({ slot, word }) => slot === 'comp' && (!isInfinitive(word) || preposition(view.tree, word) === ''),
    )
    .map(({ word }) => word);
}

/** Those of them with a finite verb: what one wants others to do, "veut que le maire parte", not "veut partir". */
export function finiteClauses(view: SentenceView, links: readonly Link[]): readonly Word[] {
  return links
    .filter(({ slot, word }) => slot === 'comp' && tensed(view.tree, word).feats['VerbForm'] === 'Fin')
    .map(({ word }) => word);
}

/** "…, note la ministre", "…, a-t-elle noté": the subject follows the verb form that agrees with it. */
function isSetIn({ tree }: SentenceView, verb: Word): boolean {
  const finite = tree.child(verb, 'aux') ?? verb;
  const comma = tree.words[finite.index - 1]?.text === ',';
  const subject = tree.children(verb, 'nsubj').some(({ index }) => index > finite.index);
  return subject && (comma || verb.deprel === 'parataxis');
}
