/** What every coreference step looks at: the mentions, the trees, the entities so far. */
import type { Gazetteer } from '../../gazetteer';
import { contains } from '../../span';
import type { Word } from '../../syntax/types';
import type { MentionLexicon } from '../lexicon';
import type { Markable } from '../markable';
import type { FoundQuotation } from '../quotations';
import type { Tree } from '../tree';
import type { Clusters } from './clusters';
import type { MentionIndex } from './mention-index';
import type { CoreferenceWords } from './words';

export interface Discourse {
  readonly text: string;
  /** By sentence index. */
  readonly trees: readonly Tree[];
  /** In text order; clusters speak of them by position. */
  readonly markables: readonly Markable[];
  /** The positions of the mentions of each sentence, in text order. */
  readonly bySentence: ReadonlyMap<number, readonly number[]>;
  readonly index: MentionIndex;
  readonly quotations: readonly FoundQuotation[];
  /** By sentence index: the positions of the quotations that reach into it, ascending. */
  readonly quotationsIn: readonly (readonly number[])[];
  readonly clusters: Clusters;
  readonly gazetteer: Gazetteer;
  readonly lexicon: MentionLexicon;
  readonly words: CoreferenceWords;
  /** Sentences of the title: what they say comes again. */
  readonly titleSentences: ReadonlySet<number>;
  /** Each sentence's place in the telling: the sentences of one quotation count as one. */
  readonly places: readonly number[];
  /** Mentions that stand for several entities, with their members: filled by the step for groups. */
  readonly groups: Map<number, readonly number[]>;
}

/** The mentions of a sentence with their positions, in text order. */
export function mentionsOf(
  { markables, bySentence }: Discourse,
  sentence: number,
): readonly (readonly [each: Markable, i: number])[] {
  return (bySentence.get(sentence) ?? []).map((i) => [markables[i], i] as const);
}

export function treeOf(discourse: Discourse, markable: Markable): Tree {
  return discourse.trees[markable.sentence];
}

/** How many sentences of the telling lie between two mentions, the second being the later. */
export function distanceBetween(discourse: Discourse, before: Markable, after: Markable): number {
  return (discourse.places[after.sentence] ?? 0) - (discourse.places[before.sentence] ?? 0);
}

/**
 * The position of the mention headed by a word, names before noun phrases before pronouns. "M." heads "M. Bolton" in
 * the tree, but the name is "Bolton".
 */
export function markableAt(discourse: Discourse, sentence: number, word: Word): number | undefined {
  let found: number | undefined;
  mentionsOf(discourse, sentence).forEach(([each, i]) => {
    const inside = each.form === 'name' && each.from <= word.index && word.index < each.to;
    const top = topOf(discourse, each).index;
    if (each.head !== word.index && top !== word.index && !inside) return;
    const before = found === undefined ? undefined : discourse.markables[found];
    if (before === undefined || RANK[each.form] < RANK[before.form]) found = i;
  });
  return found;
}

/** The word that stands for a mention in its clause: for "M. Bolton" the title, to which the tree joins the name. */
export function topOf(discourse: Discourse, markable: Markable): Word {
  const tree = treeOf(discourse, markable);
  const word = tree.word(markable.head);
  const above = tree.parent(word);
  if (markable.form !== 'name' || above === undefined) return word;
  const titled = discourse.words.titles[above.text.toLowerCase()] !== undefined;
  return word.deprel === 'flat' || titled ? above : word;
}

const RANK = { name: 0, nominal: 1, pronoun: 2 } as const;

/** The position of the direct quotation that holds a mention, the innermost one. */
export function quotationOf(discourse: Discourse, markable: Markable): number | undefined {
  return discourse.quotationsIn[markable.sentence].findLast((i) => {
    const each = discourse.quotations[i];
    return each.kind === 'direct' && contains(each, markable);
  });
}
