/** An article as the tagger sees it: each word's form, and what the gazetteer says of the words around it. */
import { type NameIndex } from '../../gazetteer';
import { mix } from '../../linear/hash';
import type { ParsedArticle, Word } from '../../syntax/types';
import { type Evidence, gatherEvidence } from './evidence';
import type { Form, FormTable } from './forms';
import { rowsOf } from './rows';
import type { SentenceView } from './sentence-view';
import { TreeViews, viewTree } from './tree-view';

export type { SentenceView } from './sentence-view';

export interface DocumentView {
  readonly text: string;
  readonly sentences: readonly SentenceView[];
  /** Lower-case forms that the article writes in lower case somewhere. */
  readonly lowerCased: ReadonlySet<string>;
  /** Forms with a capital that stand elsewhere than at the beginning of a sentence. */
  readonly capitalised: ReadonlySet<string>;
  /** What stands beside a form with a capital anywhere in the article; see `evidence.ts`. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** Whether the language has word classes: there are no features of them otherwise. */
  readonly hasClasses: boolean;
}

/** Trees of longer articles, in words, are made anew when they are asked for: kept they would take more room than the words. */
const LONG_ARTICLE = 30_000;

export function viewDocument(article: ParsedArticle, forms: FormTable, index: NameIndex): DocumentView {
  const { text } = article.article;
  const trees = new TreeViews(forms);
  const size = article.sentences.reduce((sum, { words }) => sum + words.length, 0);
  const isLong = size > LONG_ARTICLE;
  // of all sentences in one block: a buffer for each would take as much as what is in it
  const blocks = rowsOf(2, size);
  let first = 0;
  const lowerCased = new Set<string>();
  const capitalised = new Set<string>();
  const sentences = article.sentences.map(({ words }): SentenceView => {
    const own = words.map((word) => forms.get(word.text));
    own.forEach((form, i) => {
      if (form.isCapital) {
        if (i > 0 && own[i - 1]?.isWord === true) capitalised.add(form.lowerText);
      } else if (form.isWord) lowerCased.add(form.lowerText);
    });
    const [known, knownClasses] = blocks.map((block) => block.subarray(first, first + words.length));
    first += words.length;
    markKnownNames(words, own, index, known, knownClasses);
    // no `...`: each object would get a hidden class of its own
    return isLong
      ? {
          words,
          forms: own,
          known,
          knownClasses,
          get tree() {
            return trees.of(this);
          },
        }
      : { words, forms: own, known, knownClasses, tree: viewTree({ words, forms: own }, forms) };
  });
  return {
    text,
    sentences,
    lowerCased,
    capitalised,
    evidence: gatherEvidence(sentences),
    hasClasses: forms.hasClasses,
  };
}

/** Most words of a name that is looked for. */
const LONGEST = 9;

/**
 * Marks the longest names of the gazetteer, from left to right; one of its words must have a capital.
 * @param known where the hashes are written, and `knownClasses` where the classes are, see `SentenceView`
 */
function markKnownNames(
  words: readonly Word[],
  forms: readonly Form[],
  index: NameIndex,
  known: Int32Array,
  knownClasses: Int32Array,
): void {
  for (let i = 0; i < words.length;) {
    const found = longestName(words, forms, i, index);
    for (let k = i; k < found.to; k += 1) {
      knownClasses[k] = found.classes;
      const place = found.to === i + 1 ? 3 : k === i ? 0 : k === found.to - 1 ? 2 : 1;
      known[k] = found.classes === 0 ? 0 : mix(found.classes, place);
    }
    i = found.to;
  }
}

function longestName(
  words: readonly Word[],
  forms: readonly Form[],
  from: number,
  index: NameIndex,
): { to: number; classes: number } {
  const first = forms[from].folded;
  const none = { to: from + 1, classes: 0 };
  const length = index.longestFrom(/^[^ ']*/.exec(first)?.[0] ?? '');
  if (length === 0) return none;
  let best = none;
  let folded = '';
  let hasCapital = false;
  const end = Math.min(words.length, from + Math.min(length * 2, LONGEST));
  for (let k = from; k < end; k += 1) {
    const form = forms[k];
    const isApart = k > from && words[k - 1].end < words[k].start;
    folded += isApart ? ` ${form.folded}` : form.folded;
    hasCapital ||= form.isCapital;
    if (!hasCapital) continue;
    const classes = index.classesOf(folded);
    if (classes !== 0) best = { to: k + 1, classes };
  }
  return best;
}
