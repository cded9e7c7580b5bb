/** The syntactic slots around a trigger: who stands as deep subject, deep object, complement, after which preposition. */
import type { Tree } from '../../mentions/tree';
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import { conjuncts, isNominal, isVerb } from './grammar';
import type { Link } from './link';
import { nounLinks } from './noun-links';
import { verbLinks } from './verb-links';

/** What stands in the slots of a verb, noun or adjective; coordinated fillers each have a link of their own. */
export function linksOf(tree: Tree, head: Word, cues: Cues): readonly Link[] {
  const links = isVerb(head) ? verbLinks(tree, head, cues) : nounLinks(tree, head, cues);
  const seen = new Set<string>();
  return links
    .flatMap((link) => parties(tree, link).map((word) => ({ ...link, word })))
    .filter(({ slot, word }) => {
      const key = `${slot} ${word.index}`;
      if (word.index === head.index || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** The coordinated fillers of a slot. "entre" asks for two: where the tree has one, the next noun after "et" is the other. */
function parties(tree: Tree, { slot, word }: Link): readonly Word[] {
  const found = conjuncts(tree, word);
  if (!BETWEEN.has(slot) || found.length > 1) return found;
  const near = tree.words.slice(word.index + 1, word.index + 1 + PAIR_REACH);
  const and = near.find(({ upos }) => upos === 'CCONJ');
  const second = near.find((each) => and !== undefined && each.index > and.index && isNominal(each));
  return second === undefined || near.some((each) => isVerb(each) && each.index < second.index)
    ? found
    : [word, second];
}

const BETWEEN = new Set(['entre', 'between']);
const PAIR_REACH = 9;
