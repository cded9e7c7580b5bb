/** Whether the words around an event make it a hypothesis: "si …", "pour …", "en cas de …", "toute …", "éventuelle …". */
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { SentenceView } from '../view/article-view';

export function isHypothesis({ tree, words }: SentenceView, word: Word, { hypothesis }: Cues): boolean {
  const parent = tree.parent(word);
  const holder = parent !== undefined && word.deprel === 'nmod' ? words[parent.index - 1] : undefined;
  // "en cas de désistement": the event is the complement of the phrase's noun
  if (parent !== undefined && hypothesis.holders.has(`${holder?.lemma ?? ''} ${parent.lemma}`)) return true;
  return tree.children(word).some((child) => {
    const lemma = child.lemma.toLowerCase();
    if (child.deprel === 'mark')
      return hypothesis.markers.has(lemma) && !(lemma === 'si' && child.upos === 'ADV');
    if (child.deprel === 'det') {
      return hypothesis.determiners.has(lemma) && tree.children(word, 'det').length === 1;
    }
    return child.deprel === 'amod' && hypothesis.adjectives.has(lemma);
  });
}
