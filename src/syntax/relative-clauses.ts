/**
 * Mends what a relative clause belongs to: in "le Mali, le Niger et le Tchad, qui a condamné le coup" parsers hang the
 * clause from the first name. A verb in the singular has not all of them as its subject, but the one beside it.
 */
import type { WordAnalysis } from './analysis';
import { NamedTree } from './named-tree';
import type { Tree } from './parser/parser';

type RelativeInput = Pick<WordAnalysis, 'lemmas' | 'feats'>;

const WHO = 'qui';

/** @param names the relations by number */
export function mendRelativeClauses(
  { lemmas, feats }: RelativeInput,
  tree: Tree,
  names: readonly string[],
): void {
  const { heads } = tree;
  const named = new NamedTree(tree, names);
  lemmas.forEach((lemma, who) => {
    const verb = heads[who];
    if (lemma !== WHO || verb < 0 || !named.relation(who).startsWith('nsubj')) return;
    const first = heads[verb];
    if (first < 0 || first > who || !named.relation(verb).startsWith('acl')) return;
    const auxiliary = heads.findIndex(
      (head, child) => head === verb && named.relation(child).startsWith('aux'),
    );
    if (feats[auxiliary < 0 ? verb : auxiliary].Number !== 'Sing') return;
    const beside = heads.findLastIndex(
      (head, word) => head === first && word > first && word < who && named.relation(word) === 'conj',
    );
    if (beside >= 0) heads[verb] = beside;
  });
}
