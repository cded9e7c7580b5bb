/**
 * Tags that a French tree tells better than the words around: tags are chosen from left to right before there is a tree,
 * which sees both sides of a long sentence. An "avoir" that is no auxiliary is a verb ("il avait 41 ans"), one that is an
 * auxiliary no verb ("a d'abord refusé"), an article that is an object a pronoun ("le gifler"), a noun with subject and
 * object a verb, if it can be one ("le journal pointe que …"), and one that qualifies a noun an adjective ("une rencontre
 * éliminatoire").
 */
import type { Features, Reading } from '../lexicon';
import type { WordAnalysis } from './analysis';
import type { Lemmatiser } from './lemmatiser';
import { NamedTree } from './named-tree';
import type { Tree } from './parser/parser';
import type { ReadingTable } from './reading-table';
import type { Upos } from './types';

/** Where readings and lemmas of a word's new tag are looked up. */
export interface WordSources {
  readonly readings: Pick<ReadingTable, 'of'>;
  readonly lemmatiser: Pick<Lemmatiser, 'lemma'>;
}

/** Lemmas of auxiliaries; "être" has no other use. */
const HAVE = 'avoir';
const AUXILIARIES: ReadonlySet<string> = new Set([HAVE, 'être', 'faire']);
/** Relations of auxiliaries; "être" beside what somebody is too. */
const AUXILIARY = /^(?:aux|cop)/u;
const ARTICLES: ReadonlySet<string> = new Set(['le', 'son']);
const PRONOUN_RELATIONS: ReadonlySet<string> = new Set(['obj', 'iobj']);
/** What a noun has and a verb has not. */
const OF_NOUNS: ReadonlySet<string> = new Set(['det', 'case', 'amod', 'nmod', 'nummod', 'cop']);
const CONTENTS: ReadonlySet<string> = new Set(['obj', 'ccomp']);

/**
 * The analysis with other tags, lemmas and features where the tree asks for them.
 * @param names the relations by number
 */
export function settleTags(
  texts: readonly string[],
  analysis: WordAnalysis,
  tree: Tree,
  names: readonly string[],
  { readings, lemmatiser }: WordSources,
): WordAnalysis {
  const named = new NamedTree(tree, names);
  const upos = [...analysis.upos];
  const lemmas = [...analysis.lemmas];
  const feats = [...analysis.feats];
  let isChanged = false;
  texts.forEach((text, word) => {
    const tag = tagOf(word, analysis, tree, named);
    if (tag === undefined) return;
    const found = readings.of(text);
    const reading = readingOf(tag, feats[word], found);
    if (reading === undefined) return;
    upos[word] = tag;
    feats[word] = reading.feats;
    lemmas[word] = lemmatiser.lemma(text, tag, reading.feats, found);
    isChanged = true;
  });
  return isChanged ? { ...analysis, upos, lemmas, feats } : analysis;
}

/** Another tag that the word's place in the tree asks for. */
function tagOf(word: number, { upos, lemmas }: WordAnalysis, tree: Tree, named: NamedTree): Upos | undefined {
  const relation = named.relation(word);
  switch (upos[word]) {
    case 'AUX':
      return lemmas[word] === HAVE && !AUXILIARY.test(relation) ? 'VERB' : undefined;
    case 'VERB':
      return AUXILIARIES.has(lemmas[word]) && AUXILIARY.test(relation) ? 'AUX' : undefined;
    case 'DET': {
      const verb = tree.heads[word];
      const isObject = ARTICLES.has(lemmas[word]) && PRONOUN_RELATIONS.has(relation);
      return isObject && verb > word && upos[verb] === 'VERB' ? 'PRON' : undefined;
    }
    case 'NOUN':
      return relation === 'amod' ? 'ADJ' : actsAsVerb(word, named) ? 'VERB' : undefined;
    default:
      return undefined;
  }
}

function actsAsVerb(word: number, named: NamedTree): boolean {
  const hasSubject = (child: number): boolean => child < word && named.relation(child) === 'nsubj';
  const hasContent = (child: number): boolean => child > word && CONTENTS.has(named.relation(child));
  const isNoun = (child: number): boolean => OF_NOUNS.has(named.relation(child));
  return named.has(word, hasSubject) && named.has(word, hasContent) && !named.has(word, isNoun);
}

/** The reading with a tag that fits the features so far best; of a noun's verbs the one of the third person. */
function readingOf(tag: Upos, feats: Features, readings: readonly Reading[]): Reading | undefined {
  const own = readings.filter(({ upos }) => upos === tag);
  const isFinite = (reading: Reading): boolean =>
    reading.feats.Person === '3' && reading.feats.Mood === 'Ind' && reading.feats.Number === feats.Number;
  const same = own.find((reading) => SHARED.every((name) => reading.feats[name] === feats[name]));
  return tag === 'VERB' && feats.VerbForm === undefined ? own.find(isFinite) : (same ?? own[0]);
}

const SHARED = ['Mood', 'Tense', 'Number', 'Person', 'VerbForm', 'Gender'] as const;
