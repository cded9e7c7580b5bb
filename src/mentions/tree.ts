/** Walks over a sentence's dependency tree. */
import type { ParsedSentence, Word } from '../syntax/types';

/** A sentence with its tree made walkable: each word's dependents and the stretch that it governs. */
export class Tree {
  readonly words: readonly Word[];
  private readonly dependents: readonly (readonly Word[])[];

  constructor(readonly sentence: ParsedSentence) {
    this.words = sentence.words;
    const dependents: Word[][] = sentence.words.map(() => []);
    for (const word of sentence.words) dependents[word.head]?.push(word);
    this.dependents = dependents;
  }

  /** The word at a position; the tree's own positions always exist. */
  word(index: number): Word {
    return this.words[index];
  }

  /** Dependents in text order, those with one of the relations where relations are given. */
  children(word: Word, ...relations: readonly string[]): readonly Word[] {
    const all = this.dependents[word.index] ?? [];
    return relations.length === 0 ? all : all.filter((child) => relations.includes(child.deprel));
  }

  child(word: Word, ...relations: readonly string[]): Word | undefined {
    return this.children(word, ...relations)[0];
  }

  parent(word: Word): Word | undefined {
    return this.words[word.head];
  }

  /** The word, its head, its head's head … up to the root; stops where damaged trees go round. */
  *path(word: Word): Generator<Word> {
    let at: Word | undefined = word;
    for (let steps = 0; at !== undefined && steps <= this.words.length; steps++) {
      yield at;
      at = this.parent(at);
    }
  }

  /** Whether `ancestor` is `word` or stands above it. */
  dominates(ancestor: Word, word: Word): boolean {
    for (const each of this.path(word)) if (each.index === ancestor.index) return true;
    return false;
  }

  /** All words that `word` governs, itself included, in text order; dependents that `skip` names are left out. */
  subtree(word: Word, skip: (child: Word) => boolean = () => false): readonly Word[] {
    const found = new Set<number>();
    const add = (each: Word) => {
      if (found.has(each.index)) return;
      found.add(each.index);
      for (const child of this.children(each)) if (!skip(child)) add(child);
    };
    add(word);
    return [...found].sort((a, b) => a - b).map((index) => this.word(index));
  }

  /** The head of a stretch of words: the first whose own head lies outside it. */
  headOf(from: number, to: number): Word {
    const inside = this.words.slice(from, to);
    return inside.find((word) => word.head < from || word.head >= to) ?? this.word(from);
  }

  /** The nearest verb above a word (itself included), or the root where there is none. */
  clause(word: Word): Word {
    let last = word;
    for (const each of this.path(word)) {
      if (each.upos === 'VERB' || CLAUSAL.has(each.deprel)) return each;
      last = each;
    }
    return last;
  }
}

/**
 * "a-t-il ajouté": a pronoun hyphened to its verb is its subject, though treebanks mark it as an expletive, unless the
 * verb has another subject ("Bolton a-t-il ajouté").
 */
export function isInvertedClitic(tree: Tree, word: Word): boolean {
  const verb = tree.parent(word);
  return (
    word.deprel === 'expl' &&
    word.upos === 'PRON' &&
    word.text.startsWith('-') &&
    verb !== undefined &&
    tree.children(verb, 'nsubj', 'nsubj:pass').length === 0
  );
}

/** The number of a predicate's finite verb, its auxiliary's where it has one: `Sing`, `Plur`. */
export function finiteNumber(tree: Tree, predicate: Word): string | undefined {
  const words = [...tree.children(predicate, 'aux', 'aux:pass', 'cop'), predicate];
  return words.find((each) => each.feats['VerbForm'] === 'Fin')?.feats['Number'];
}

const CLAUSAL = new Set(['root', 'acl', 'advcl', 'ccomp', 'xcomp', 'csubj', 'parataxis']);

/** Positions of the words that a span of text covers, [from, to); none where it cuts through a word or has none. */
export function wordsOf(
  sentence: ParsedSentence,
  span: { readonly start: number; readonly end: number },
): { readonly from: number; readonly to: number } | undefined {
  const from = sentence.words.findIndex((word) => word.end > span.start);
  const after = sentence.words.findIndex((word) => word.start >= span.end);
  const to = after === -1 ? sentence.words.length : after;
  return from === -1 || from >= to ? undefined : { from, to };
}
