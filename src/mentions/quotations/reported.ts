/** Finds reported speech without quotation marks: the clause that a verb of saying governs, or follows. */
import { contains, type Span } from '../../span';
import type { Word } from '../../syntax/types';
import type { SpeechWords } from '../lexicon';
import type { Tree } from '../tree';
import { groupStart, isSaying, speakerOf } from './speaker';
import type { FoundQuotation } from './types';

/** What each verb of saying in the sentence reports, where it is no direct quotation; `spans` are those. */
export function reported(tree: Tree, spans: readonly Span[], words: SpeechWords): FoundQuotation[] {
  return tree.words
    .filter((word) => isSaying(tree, word, words))
    .flatMap((verb): FoundQuotation[] => {
      const speaker = speakerOf(tree, verb, words);
      if (speaker === undefined) return [];
      const content = governed(tree, verb) ?? before(tree, verb, speaker);
      const said = content?.filter((word) => word.upos !== 'PUNCT');
      const start = said?.[0]?.start;
      const end = said?.at(-1)?.end;
      if (start === undefined || end === undefined) return [];
      if (spans.some((span) => contains(span, { start, end }))) return [];
      const at = { sentence: tree.sentence.index, word: speaker.index };
      return [{ kind: 'indirect', start, end, speaker: at, cue: { start: verb.start, end: verb.end } }];
    });
}

/** "a déclaré que …", "affirme avoir pris le pouvoir"; "commence à parler" and "demande de partir" report nothing. */
function governed(tree: Tree, verb: Word): readonly Word[] | undefined {
  const infinitive = tree
    .children(verb, 'xcomp')
    .find((each) => each.feats['VerbForm'] !== 'Fin' && tree.child(each, 'mark', 'case') === undefined);
  const bare = infinitive?.upos === 'VERB' || infinitive?.upos === 'AUX' ? infinitive : undefined;
  const clause = tree.child(verb, 'ccomp') ?? bare;
  if (clause === undefined) return undefined;
  return tree.subtree(clause, (child) => child.deprel === 'mark' && child.head === clause.index);
}

/** "Six soldats ont été tués, a annoncé l'ONU": the verb and then its subject stand behind what is said. */
function before(tree: Tree, verb: Word, speaker: Word): readonly Word[] | undefined {
  const first = groupStart(tree, verb);
  const mark = tree.words[first - 1];
  // the speaker of "a-t-il ajouté" stands inside the group, that of "a annoncé l'ONU" behind it
  if (mark === undefined || mark.text !== ',' || speaker.index < first) return undefined;
  const said = tree.words.slice(0, first - 1);
  return said.some((word) => word.feats['VerbForm'] === 'Fin') ? said : undefined;
}
