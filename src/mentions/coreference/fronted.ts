/** Possessives before the subject whose they are: "Après son arrivée à Paris, Angela Merkel a rencontré …". */
import type { Word } from '../../syntax/types';
import type { Markable } from '../markable';
import type { Tree } from '../tree';
import { markableAt, treeOf, type Discourse } from './discourse';

/**
 * The position of the subject behind a possessive that stands in a phrase or clause at the beginning of its sentence;
 * undefined where there is none, or one that cannot own.
 */
export function subjectBehind(discourse: Discourse, pronoun: Markable, i: number): number | undefined {
  if (pronoun.form !== 'pronoun' || pronoun.kind !== 'possessive') return undefined;
  const tree = treeOf(discourse, pronoun);
  const front = frontOf(tree, tree.word(pronoun.head));
  const verb = front === undefined ? undefined : tree.parent(front);
  const subject = verb === undefined ? undefined : tree.child(verb, 'nsubj', 'nsubj:pass');
  if (front === undefined || subject === undefined || subject.index < pronoun.head) return undefined;
  const k = markableAt(discourse, pronoun.sentence, subject);
  if (k === undefined || k <= i) return undefined;
  const behind = discourse.markables[k];
  // "après son arrivée, ce dernier": it looks back itself
  if (behind.form === 'pronoun' && (behind.kind !== 'personal' || behind.nearest === true)) return undefined;
  const owner = discourse.clusters.of(k);
  const [type] = owner.types;
  const isOwner = behind.form === 'pronoun' || (type !== undefined && OWNERS.has(type));
  const number = pronoun.number ?? 'Sing';
  return isOwner && (owner.number ?? number) === number ? k : undefined;
}

const OWNERS: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE', 'GROUP']);

/** The highest oblique or clause above a word that begins the sentence, apart from conjunctions and adverbs. */
function frontOf(tree: Tree, word: Word): Word | undefined {
  const above = [...tree.path(word)].find(
    ({ deprel, head }) => FRONTED.has(deprel) && tree.words[head]?.deprel === 'root',
  );
  if (above === undefined) return undefined;
  const [first] = tree.subtree(above);
  const before = tree.words.slice(0, first?.index ?? above.index);
  return before.every(({ upos }) => upos !== 'VERB' && upos !== 'NOUN' && upos !== 'PROPN')
    ? above
    : undefined;
}

const FRONTED: ReadonlySet<string> = new Set(['obl', 'obl:mod', 'obl:arg', 'advcl']);
