/** Nouns that only say of what kind another one is: "chef d'État" names no state, "les forces de l'ordre" no order. */
import type { Word } from '../../syntax/types';
import type { MentionLexicon } from '../lexicon';
import { normalise } from '../normalise';
import type { Tree } from '../tree';

/** What is acted for or upon is a filler without a determiner too: "trafic d'influence", "essai de missile". */
const REFERRING_BARE: ReadonlySet<string> = new Set(['TOPIC', 'PRODUCT']);

/** Whether a complement of a noun or verb stands for nothing of its own. */
export function isPartOfCompound(tree: Tree, word: Word, { phrases, nouns }: MentionLexicon): boolean {
  const { compounds } = phrases;
  if (word.deprel === 'obj' && compounds.objects.includes(word.lemma)) return !isDetermined(tree, word);
  const before = tree.child(word, 'case');
  const noun = tree.parent(word);
  if (word.deprel !== 'nmod' || noun === undefined || before === undefined) return false;
  if (compounds.whole[noun.lemma]?.includes(word.lemma) === true) return true;
  const [type = 'TOPIC'] = nouns.get(word.lemma) ?? [];
  return (
    compounds.prepositions.includes(normalise(before.text)) &&
    word.feats['Number'] === 'Sing' &&
    !isDetermined(tree, word) &&
    !REFERRING_BARE.has(type) &&
    !tree.subtree(word).some(({ upos }) => upos === 'PROPN')
  );
}

function isDetermined(tree: Tree, word: Word): boolean {
  return tree.children(word, 'det', 'nummod').length > 0;
}
