/** Words that make somebody vouch for what they govern, and the way down from them to an event. */
import type { Tree } from '../../mentions/tree';
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import { cueLemmas, isInfinitive, isVerb, preposition, tensed } from '../view/grammar';

/** `tell`, `ask`, `fear` …, or nothing where the word makes nobody vouch for anything. */
export function vouchingOf(tree: Tree, word: Word, { vouching }: Cues): string | undefined {
  return cueLemmas(tree, word)
    .map((lemma) => vouching.get(lemma))
    .find((kind) => kind !== undefined);
}

/**
 * What stands between a word and one that it depends on: `complement` where each step is asked for by the word
 * above it ("annonce la fermeture de l'usine"), or else the loosest step on the way.
 */
export type Way =
  'complement' | 'conjunct' | 'subject' | 'relative' | 'participle' | 'circumstance' | 'loose';

const LOOSENESS: readonly Way[] = [
  'complement', 'conjunct', 'subject', 'participle', 'relative', 'circumstance', 'loose',
]; // prettier-ignore

/** The way from a word up to one above it. */
export function wayTo(tree: Tree, word: Word, above: Word): Way {
  let loosest: Way = 'complement';
  for (const at of tree.path(word)) {
    if (at === above) return loosest;
    const step = stepOf(tree, at);
    if (LOOSENESS.indexOf(step) > LOOSENESS.indexOf(loosest)) loosest = step;
  }
  return 'loose';
}

function stepOf(tree: Tree, word: Word): Way {
  switch (word.deprel) {
    case 'obj':
    case 'iobj':
    case 'xcomp':
    case 'ccomp':
      return 'complement';
    case 'conj':
      return 'conjunct';
    case 'nsubj':
    case 'nsubj:pass':
    case 'csubj':
      return 'subject';
    case 'nmod':
    case 'obl':
      return GOVERNED.has(preposition(tree, word)) ? 'complement' : 'circumstance';
    case 'acl':
      if (isInfinitive(word)) return 'complement';
      return tensed(tree, word).feats['VerbForm'] === 'Fin' ? 'relative' : 'participle';
    case 'advcl':
      return isVerb(word) && isInfinitive(word) && GOVERNED.has(preposition(tree, word))
        ? 'complement'
        : 'circumstance';
    default:
      return 'loose';
  }
}

/** Prepositions that tie a complement to its word. */
const GOVERNED = new Set([
  '', 'de', 'à', 'sur', 'contre', 'jusque à', 'of', 'to', 'on', 'for', 'against', 'about', 'from', 'into', 'over',
]); // prettier-ignore
