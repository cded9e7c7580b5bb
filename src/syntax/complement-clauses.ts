/**
 * Mends clauses that the parser hangs from a noun though they say what a verb reports: in "il a déclaré devant la presse
 * qu'il avait averti Kiev" the verb has a subject and an object of its own, so that "que" stands for nothing in it. No
 * relative clause of the French treebanks has both. A "que" that introduces a clause is a conjunction, whatever its tag
 * was.
 */
import type { WordAnalysis } from './analysis';
import { NamedTree } from './named-tree';
import type { Tree } from './parser/parser';

type ClauseInput = Pick<WordAnalysis, 'upos' | 'lemmas'>;

const QUE = 'que';
const OBJECTS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/**
 * Turns such relative clauses into complements of the verb above the noun.
 * @param names the relations by number
 * @returns the words that are conjunctions now
 */
export function mendComplementClauses(
  { upos, lemmas }: ClauseInput,
  tree: Tree,
  names: readonly string[],
): ReadonlySet<number> {
  const { heads, relations } = tree;
  const named = new NamedTree(tree, names);
  const conjunctions = new Set<number>();
  const [complement, marker] = [names.indexOf('ccomp'), names.indexOf('mark')];
  if (complement < 0 || marker < 0) return conjunctions;
  lemmas.forEach((lemma, que) => {
    if (lemma !== QUE) return;
    // tags are chosen before the tree: what introduces a clause is no pronoun
    if (named.relation(que) === 'mark' && upos[que] === 'PRON') conjunctions.add(que);
    if (named.relation(que) !== 'obj') return;
    const verb = heads[que];
    const noun = verb < 0 ? -1 : heads[verb];
    const above = noun < 0 ? -1 : heads[noun];
    if (above < 0 || upos[above] !== 'VERB' || !named.relation(verb).startsWith('acl')) return;
    if (!named.has(verb, (child) => named.relation(child).startsWith('nsubj'))) return;
    if (!named.has(verb, (child) => named.relation(child) === 'obj' && OBJECTS.has(upos[child]))) return;
    heads[verb] = above;
    relations[verb] = complement;
    relations[que] = marker;
    conjunctions.add(que);
  });
  return conjunctions;
}
