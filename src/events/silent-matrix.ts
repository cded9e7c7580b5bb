/** "a refusé de signer" is one event, SIGN: the verb that only says whether or how it happened is none of its own. */
import type { Cues } from '../ontology';
import type { EventSeed } from './draft';
import { cueFor } from './context/matrix';
import { firstConjunct } from './view/grammar';

/** The events without those whose trigger is a silent matrix word of another event in the sentence. */
export function withoutSilentMatrices(seeds: readonly EventSeed[], cues: Cues): readonly EventSeed[] {
  const silent = new Set<EventSeed['word']>();
  for (const { sentence, word } of seeds) {
    const first = firstConjunct(sentence.tree, word);
    const parent = sentence.tree.parent(first);
    if (parent === undefined) continue;
    if (cueFor(sentence, parent, word, cues)?.silent === true && COMPLEMENTS.has(first.deprel))
      silent.add(parent);
  }
  return seeds.filter(({ word }) => !silent.has(word));
}

const COMPLEMENTS = new Set(['xcomp', 'ccomp', 'obl', 'obj', 'acl', 'nmod', 'nsubj:pass', 'advcl']);
