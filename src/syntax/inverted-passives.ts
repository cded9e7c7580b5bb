/**
 * Mends the subjects that follow a French passive: in "ont été déployés deux hélicoptères" and "auquel a été assigné
 * l'entretien" parsers take them for objects. A passive has no object but behind "il" ("il a été observé des cas"), and
 * whom its verb affects is its subject.
 */
import type { WordAnalysis } from './analysis';
import { NamedTree } from './named-tree';
import type { Tree } from './parser/parser';

type PassiveInput = Pick<WordAnalysis, 'upos' | 'feats'>;

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const AUXILIARY = /^aux/u;
/** What a passive with a subject has, "il" among it. */
const SUBJECT = /^(?:nsubj|csubj|expl)/u;

/** @param names the relations by number */
export function mendInvertedPassives(
  { upos, feats }: PassiveInput,
  tree: Tree,
  names: readonly string[],
): void {
  const { heads, relations } = tree;
  const named = new NamedTree(tree, names);
  const passive = names.indexOf('nsubj:pass');
  if (passive < 0) return;
  upos.forEach((tag, word) => {
    const verb = heads[word];
    if (!NOUNS.has(tag) || verb < 0 || verb > word || named.relation(word) !== 'obj') return;
    const isFinite = (child: number): boolean =>
      AUXILIARY.test(named.relation(child)) && feats[child].VerbForm === 'Fin';
    const hasSubject = (child: number): boolean => SUBJECT.test(named.relation(child));
    const isPassive = named.has(verb, (child) => named.relation(child) === 'aux:pass');
    // what is joined shares its subject ("elle entre et est élue maire"); "étant donné les pressions" has none
    if (!isPassive || named.relation(verb) === 'conj') return;
    if (named.has(verb, isFinite) && !named.has(verb, hasSubject)) relations[word] = passive;
  });
}
