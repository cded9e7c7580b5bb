/** Tells whether the words around a time expression speak of the past or of the future. */
import type { Word } from '../../syntax/types';
import type { Tree } from '../tree';

/** Words that turn what they govern to the future. */
export interface TenseWords {
  /** Verbs that do so to their infinitive: "va réunir", "devrait annoncer"; "est allé" does not. */
  readonly futureAuxiliaries: ReadonlySet<string>;
  /** Words that do so by themselves: "prévu", "programmé". */
  readonly futureWords: ReadonlySet<string>;
}

/** `done`: the time hangs on a past verb itself, "a annoncé en janvier"; `past` may look ahead all the same. */
export type Tense = 'done' | 'past' | 'future' | 'unknown';

/** The tense of the clause in which `word` stands: of its verb, or of the auxiliary that carries it. */
export function tenseAt(tree: Tree, word: Word, words: TenseWords): Tense {
  for (const each of tree.path(word)) {
    if (each.index !== word.index && words.futureWords.has(each.lemma)) return 'future';
    if (each.upos !== 'VERB' && each.upos !== 'AUX' && tree.child(each, 'cop') === undefined) continue;
    const auxiliaries = tree.children(each, 'aux', 'aux:pass', 'cop');
    const verbs = [each, ...auxiliaries];
    if (verbs.some((verb) => verb.feats['Tense'] === 'Fut')) return 'future';
    // "devrait annoncer mardi", "va être remis lundi": an infinitive is as late as what governs it
    const first = [...verbs].sort((a, b) => a.index - b.index)[0];
    const passive = tree.child(each, 'aux:pass');
    if (each.feats['VerbForm'] === 'Inf' || (passive !== undefined && first.feats['VerbForm'] === 'Inf')) {
      const above = tree.parent(each);
      const governors = above === undefined ? auxiliaries : [above, ...auxiliaries];
      // "devrait démissionner" looks ahead, "a dû démissionner" does not
      const looksAhead = (verb: Word) =>
        words.futureAuxiliaries.has(verb.lemma) && verb.feats['VerbForm'] !== 'Part';
      if (governors.some(looksAhead)) return 'future';
      continue;
    }
    if (verbs.some((verb) => verb.feats['Tense'] === 'Past' || verb.feats['Tense'] === 'Imp')) {
      return word.head === each.index && each.upos === 'VERB' ? 'done' : 'past';
    }
    if (verbs.some((verb) => verb.feats['VerbForm'] === 'Fin')) return 'unknown';
  }
  return 'unknown';
}
