/**
 * Mends what a number counts: in "tué 60 de nos hommes" parsers hang the men from the verb. A phrase with "de" right
 * behind a number that depends on the same verb is the number's.
 */
import type { WordAnalysis } from './analysis';
import { NamedTree } from './named-tree';
import type { Tree } from './parser/parser';

type CountedInput = Pick<WordAnalysis, 'upos' | 'lemmas'>;

const OBJECTS: ReadonlySet<string> = new Set(['obj', 'nsubj', 'nsubj:pass']);
const OBLIQUES: ReadonlySet<string> = new Set(['obl', 'nmod']);

/** @param names the relations by number */
export function mendCountedParts({ upos, lemmas }: CountedInput, tree: Tree, names: readonly string[]): void {
  const { heads, relations } = tree;
  const named = new NamedTree(tree, names);
  const complement = names.indexOf('nmod');
  if (complement < 0) return;
  lemmas.forEach((lemma, of) => {
    const number = of - 1;
    if (lemma !== 'de' || number < 0 || upos[number] !== 'NUM' || named.relation(of) !== 'case') return;
    const counted = heads[of];
    const isBeside = heads[number] >= 0 && heads[counted] === heads[number] && counted > of;
    if (!isBeside || !OBJECTS.has(named.relation(number)) || !OBLIQUES.has(named.relation(counted))) return;
    heads[counted] = number;
    relations[counted] = complement;
  });
}
