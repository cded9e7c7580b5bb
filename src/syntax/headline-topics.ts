/**
 * Mends headlines with a topic before a colon: in "Helsinki : Merkel et Poutine signent un accord" parsers take the
 * town for the subject and the signers for its apposition. Treebanks have hardly any such sentence.
 */
import type { WordAnalysis } from './analysis';
import { NamedTree } from './named-tree';
import type { Tree } from './parser/parser';

type TopicInput = Pick<WordAnalysis, 'upos' | 'lemmas'>;

/** Longer beginnings are phrases of their own. */
const LONGEST_TOPIC = 5;

const VERBS: ReadonlySet<string> = new Set(['VERB', 'AUX']);
const NOMINALS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/**
 * Makes the first apposition behind the colon the verb's subject, and the topic a part before the clause.
 * @param names the relations by number
 */
export function mendHeadlineTopics({ upos, lemmas }: TopicInput, tree: Tree, names: readonly string[]): void {
  const { heads, relations } = tree;
  const colon = lemmas.indexOf(':');
  const outside = names.indexOf('dislocated');
  if (colon < 1 || colon > LONGEST_TOPIC || outside < 0) return;
  if (upos.slice(0, colon).some((tag) => VERBS.has(tag))) return;
  const named = new NamedTree(tree, names);
  const topic = heads.findIndex((head) => head > colon);
  if (topic < 0 || topic > colon || !named.relation(topic).startsWith('nsubj')) return;
  const verb = heads[topic];
  const isBetween = (word: number): boolean => heads[word] === topic && word > colon && word < verb;
  const words = [...upos.keys()].filter(isBetween);
  const subject = words.find((word) => named.relation(word) === 'appos' && NOMINALS.has(upos[word]));
  if (subject === undefined) return;
  heads[subject] = verb;
  relations[subject] = relations[topic];
  relations[topic] = outside;
  for (const word of words) if (word !== subject) heads[word] = subject;
}
