/** What the tree and the lemmas say of each word, as numbers that features are made of. */
import { hashString } from '../../linear/hash';
import type { Word } from '../../syntax/types';
import type { Form, FormTable } from './forms';
import { rowsOf } from './rows';

/** All lists are parallel to the sentence's words. */
export interface TreeView {
  readonly lemmas: Int32Array;
  /** Types of nouns and classes of verbs, as hashes; 0 where nothing is known. */
  readonly lemmaClasses: Int32Array;
  /** The ways to the lemmas in the tree of word classes; 0 where there is none. */
  readonly paths: Int32Array;
  readonly upos: Int32Array;
  /** The relation of the name that a word belongs to, to the word outside on which it hangs. */
  readonly relations: Int32Array;
  /** The position of that word; -1 for the root. */
  readonly governors: Int32Array;
  /** The position of the noun that stands in apposition to the name, or to which the name does; -1 for none. */
  readonly appositions: Int32Array;
}

/** A sentence, as far as its tree is made of it. */
interface Sentence {
  readonly words: readonly Word[];
  readonly forms: readonly Form[];
}

/** Makes the views of sentences that are asked for one after the other, and keeps the last. */
export class TreeViews {
  private last?: { readonly sentence: Sentence; readonly view: TreeView };

  constructor(private readonly table: FormTable) {}

  of(sentence: Sentence): TreeView {
    if (this.last?.sentence !== sentence) this.last = { sentence, view: viewTree(sentence, this.table) };
    return this.last.view;
  }
}

export function viewTree({ words, forms }: Sentence, table: FormTable): TreeView {
  const size = words.length;
  const [lemmas, lemmaClasses, paths, upos, relations, governors, appositions] = rowsOf(7, size);
  const tree = { lemmas, lemmaClasses, paths, upos, relations, governors, appositions: appositions.fill(-1) };
  words.forEach((word, i) => {
    const lemma = table.lemma(word.lemma);
    tree.lemmas[i] = lemma.hash;
    tree.lemmaClasses[i] = lemma.class;
    tree.paths[i] = lemma.path;
    tree.upos[i] = (word.upos.charCodeAt(0) << 8) | word.upos.charCodeAt(1);
    const top = topOfName(words, forms, i);
    tree.relations[i] = hashString(words[top].deprel);
    tree.governors[i] = words[top].head;
  });
  words.forEach(({ deprel, head }, i) => {
    if (deprel !== 'appos' && deprel !== 'nmod') return;
    if (deprel === 'appos' && tree.appositions[head] === -1) tree.appositions[head] = i;
    if (forms[i].isCapital && head >= 0 && !forms[head].isCapital) tree.appositions[i] = head;
  });
  return tree;
}

/** The highest word of a run of capitals that a word hangs on, through capitals only. */
function topOfName(words: readonly Word[], forms: readonly Form[], from: number): number {
  let top = from;
  if (!forms[from].isCapital) return top;
  for (let steps = 0; steps < 4; steps += 1) {
    const { head } = words[top];
    if (head < 0 || !forms[head].isCapital || Math.abs(head - top) > 4) break;
    top = head;
  }
  return top;
}
