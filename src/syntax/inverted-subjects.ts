/**
 * Mends the subjects that follow the verb of a French clause: in "l'attentat que subit l'hôtel" and "où vivaient les
 * animaux" parsers take them for objects. A finite verb has a subject, and right behind a relative it stands after the verb.
 */
import type { WordAnalysis } from './analysis';
import { NamedTree } from './named-tree';
import type { Tree } from './parser/parser';

type Input = Pick<WordAnalysis, 'upos' | 'feats' | 'lemmas'>;

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
/** What such a clause begins with; "qui" is a subject itself. */
const OPENING: ReadonlySet<string> = new Set(['que', 'où', 'dont', 'lequel', 'laquelle', 'auquel', 'duquel']);
/** What a clause with a subject has, or one that has another form. */
const SUBJECT = /^(?:nsubj|csubj|expl|aux:pass)/u;
/** "n'importe quel recours" is no clause. */
const FIXED: ReadonlySet<string> = new Set(['importer']);

/** @param names the relations by number */
export function mendInvertedSubjects(
  { upos, feats, lemmas }: Input,
  tree: Tree,
  names: readonly string[],
): void {
  if (!lemmas.some((lemma) => OPENING.has(lemma))) return;
  const { heads, relations } = tree;
  const named = new NamedTree(tree, names);
  const subject = names.indexOf('nsubj');
  upos.forEach((tag, verb) => {
    if (tag !== 'VERB' || FIXED.has(lemmas[verb])) return;
    const helpers = named.all(verb, (child) => child < verb && named.relation(child) === 'aux');
    const finite = [verb, ...helpers].find((each) => feats[each].VerbForm === 'Fin');
    if (finite === undefined || named.has(verb, (child) => SUBJECT.test(named.relation(child)))) return;
    let first = Math.min(verb, ...helpers) - 1;
    const isBetween = (word: number): boolean =>
      heads[word] === verb && (upos[word] === 'ADV' || upos[word] === 'PRON') && !OPENING.has(lemmas[word]);
    while (first >= 0 && isBetween(first)) first -= 1;
    if (!OPENING.has(lemmas[first] ?? '')) return;
    const [behind, ...others] = named.all(
      verb,
      (child) =>
        child > verb &&
        named.relation(child) === 'obj' &&
        NOUNS.has(upos[child]) &&
        (upos[child] === 'PROPN' || named.has(child, (word) => named.relation(word) === 'det')),
    );
    if (behind === undefined || others.length > 0) return;
    const [own, verbs] = [feats[behind].Number, feats[finite].Number];
    if (own === undefined || verbs === undefined || own === verbs) relations[behind] = subject;
  });
}
