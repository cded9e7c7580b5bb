/**
 * Mends subjects of plural verbs: in "le conseiller du président et le secrétaire du Conseil n'ont pas signé" only both
 * together are a plural, so that "le secrétaire" is joined to "le conseiller", not to "le président". Of 60 plural
 * verbs with a singular noun as subject that the French treebanks explain by "et", all have the second noun on the
 * subject itself; the other 52 count ("la plupart", "20 %") or have no second noun, but for one in a bracket.
 */
import type { WordAnalysis } from './analysis';
import { hangsFrom, NamedTree } from './named-tree';
import type { Tree } from './parser/parser';

type SubjectInput = Pick<WordAnalysis, 'upos' | 'feats'>;

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const FINITE: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'aux:tense', 'cop']);

/** Hangs such a noun on the subject; @param names the relations by number */
export function mendPluralSubjects(
  { upos, feats }: SubjectInput,
  tree: Tree,
  names: readonly string[],
): void {
  const { heads } = tree;
  const named = new NamedTree(tree, names);
  const has = (word: number, wanted: string): boolean =>
    named.has(word, (child) => named.relation(child) === wanted);
  const isPlural = (verb: number): boolean => {
    const auxiliary = heads.findIndex((head, child) => head === verb && FINITE.has(named.relation(child)));
    const { Number: number, VerbForm: form } = feats[auxiliary === -1 ? verb : auxiliary];
    return number === 'Plur' && form === 'Fin';
  };
  heads.forEach((verb, subject) => {
    if (verb < 0 || !named.relation(subject).startsWith('nsubj') || !NOUNS.has(upos[subject])) return;
    if (feats[subject].Number === 'Plur' || has(subject, 'conj') || !isPlural(verb)) return;
    const second = heads.findIndex(
      (head, word) =>
        named.relation(word) === 'conj' &&
        head !== subject &&
        word < verb &&
        NOUNS.has(upos[word]) &&
        !has(word, 'case') &&
        has(word, 'det') === has(subject, 'det') &&
        hangsFrom(heads, word, subject),
    );
    if (second !== -1) heads[second] = subject;
  });
}
