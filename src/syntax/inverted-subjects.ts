/**
 * Mends the subjects that follow the verb of a French clause: in "l'attentat que subit l'hôtel" and "où vivaient les
 * animaux" parsers take them for objects. A finite verb has a subject, and right behind a relative it stands after the verb.
 */
import type { WordAnalysis } from './analysis';
import { auxiliaries, isDetermined, subjectBehind } from './inversion';
import { NamedTree } from './named-tree';
import type { Tree } from './parser/parser';

type Input = Pick<WordAnalysis, 'upos' | 'feats' | 'lemmas'>;

/** What such a clause begins with; "qui" is a subject itself. */
const OPENING: ReadonlySet<string> = new Set(['que', 'où', 'dont', 'lequel', 'laquelle', 'auquel', 'duquel']);
/** What a clause with a subject has, or one that has another form. */
const SUBJECT = /^(?:nsubj|csubj|expl|aux:pass)/u;
/** "n'importe quel recours" is no clause. */
const FIXED: ReadonlySet<string> = new Set(['importer']);

/** @param names the relations by number */
export function mendInvertedSubjects(input: Input, tree: Tree, names: readonly string[]): void {
  const { upos, lemmas } = input;
  if (!lemmas.some((lemma) => OPENING.has(lemma))) return;
  const { heads, relations } = tree;
  const named = new NamedTree(tree, names);
  const subject = names.indexOf('nsubj');
  upos.forEach((tag, verb) => {
    if (tag !== 'VERB' || FIXED.has(lemmas[verb])) return;
    let first = Math.min(verb, ...auxiliaries(verb, named)) - 1;
    const isBetween = (word: number): boolean =>
      heads[word] === verb && (upos[word] === 'ADV' || upos[word] === 'PRON') && !OPENING.has(lemmas[word]);
    while (first >= 0 && isBetween(first)) first -= 1;
    if (!OPENING.has(lemmas[first] ?? '')) return;
    const behind = subjectBehind(verb, input, named, SUBJECT, (noun) => isDetermined(noun, input, named));
    if (behind !== undefined) relations[behind] = subject;
  });
}
