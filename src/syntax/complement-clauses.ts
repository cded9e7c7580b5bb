/**
 * Mends clauses that the parser hangs from a noun though they say what a verb reports. In "il a déclaré devant la presse
 * qu'il avait averti Kiev" the verb has a subject and an object of its own, so that "que" stands for nothing in it: no
 * relative clause of the French treebanks has both. In "a affirmé dans un communiqué que …" the conjunction is seen, but
 * few nouns have a clause of their own ("au motif que"), and a verb that reports wants one. A "que" that introduces a
 * clause is a conjunction, whatever its tag was.
 */
import { z } from 'zod';
import type { Language } from '../article/types';
import { loadLanguageData, wordSet } from '../language-data';
import type { WordAnalysis } from './analysis';
import { NamedTree } from './named-tree';
import type { Tree } from './parser/parser';

/** complement-clauses.json, lemmas. */
const schema = z.strictObject({
  /** Verbs that report or ask for what a clause says. */
  reporting: wordSet,
  /** Nouns that have a clause of their own behind a preposition. */
  conjunctive: wordSet,
});

export type ClauseWords = z.infer<typeof schema>;

/** @throws DataError where the language's list is missing or damaged */
export function loadClauseWords(language: Language): ClauseWords {
  return loadLanguageData(language, 'complement-clauses', schema);
}

type ClauseInput = Pick<WordAnalysis, 'upos' | 'lemmas'>;

const QUE = 'que';
/** "une lettre aux employés". */
const COMPLEMENTS: ReadonlySet<string> = new Set(['nmod']);
/** What a verb reports already. */
const CONTENTS: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'obj', 'parataxis']);
const OBJECTS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/**
 * Turns such relative clauses into complements of the verb above the noun.
 * @param names the relations by number
 * @param known verbs and nouns that tell whose clause it is
 * @returns the words that are conjunctions now
 */
export function mendComplementClauses(
  input: ClauseInput,
  tree: Tree,
  names: readonly string[],
  known: ClauseWords,
): ReadonlySet<number> {
  const { heads, relations } = tree;
  const named = new NamedTree(tree, names);
  const conjunctions = new Set<number>();
  const [complement, marker] = [names.indexOf('ccomp'), names.indexOf('mark')];
  if (complement < 0 || marker < 0) return conjunctions;
  input.lemmas.forEach((lemma, que) => {
    if (lemma !== QUE) return;
    // tags are chosen before the tree: what introduces a clause is no pronoun
    if (named.relation(que) === 'mark' && input.upos[que] === 'PRON') conjunctions.add(que);
    const verb = heads[que];
    const noun = verb < 0 ? -1 : heads[verb];
    if (noun < 0 || !named.relation(verb).startsWith('acl')) return;
    const above =
      named.relation(que) === 'mark'
        ? reporterOf(noun, input, tree, named, known)
        : named.relation(que) === 'obj' && hasBoth(verb, input, named)
          ? heads[noun]
          : -1;
    if (above < 0 || input.upos[above] !== 'VERB') return;
    heads[verb] = above;
    relations[verb] = complement;
    relations[que] = marker;
    conjunctions.add(que);
  });
  return conjunctions;
}

/** Whether a verb has a subject and an object of its own. */
function hasBoth(verb: number, { upos }: ClauseInput, named: NamedTree): boolean {
  const isObject = (child: number): boolean => named.relation(child) === 'obj' && OBJECTS.has(upos[child]);
  return named.has(verb, (child) => named.relation(child).startsWith('nsubj')) && named.has(verb, isObject);
}

/** The verb before a noun that reports what the noun's clause says: "dans une lettre aux employés que …"; -1 for none. */
function reporterOf(
  noun: number,
  { lemmas }: ClauseInput,
  { heads }: Tree,
  named: NamedTree,
  { reporting, conjunctive }: ClauseWords,
): number {
  const phrase = named.phraseHead(noun, COMPLEMENTS);
  const verb = heads[phrase];
  if (verb < 0 || verb > phrase || !named.relation(phrase).startsWith('obl')) return -1;
  if (!reporting.has(lemmas[verb]) || conjunctive.has(lemmas[noun])) return -1;
  return named.has(verb, (child) => CONTENTS.has(named.relation(child))) ? -1 : verb;
}
