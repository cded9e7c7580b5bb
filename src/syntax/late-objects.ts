/**
 * Mends objects that stand behind another phrase: in "ont approuvé à un faible score le projet" and "menacent, pour
 * divers motifs, la sécurité" parsers hang them from the noun before. A noun with an article of its own and no
 * preposition is no part of that noun's phrase; it is the object that its verb lacks.
 */
import { z } from 'zod';
import type { Language } from '../article/types';
import { loadLanguageData, wordSet } from '../language-data';
import type { WordAnalysis } from './analysis';
import { hangsFrom, NamedTree } from './named-tree';
import type { Tree } from './parser/parser';

/** late-objects.json, lemmas. */
const schema = z.strictObject({
  /** Nouns that tell with an article when, how long or where: "a reçu à Paris la semaine dernière", "le long de". */
  adverbial: wordSet,
  /** Verbs that what follows describes: "reste aux yeux de tous un mystère". */
  linking: wordSet,
  /** Verbs without an object. */
  objectless: wordSet,
});

export type LateObjectWords = z.infer<typeof schema>;

/** @throws DataError where the language's list is missing or damaged */
export function loadLateObjectWords(language: Language): LateObjectWords {
  return loadLanguageData(language, 'late-objects', schema);
}

type Input = Pick<WordAnalysis, 'upos' | 'lemmas' | 'feats'>;

const OBLIQUE = /^(?:obl(?!:agent)|advmod)/u;
/** What a verb with an object of its own has beside it, a reflexive or passive one among them. */
const FILLED = /^(?:obj|ccomp|xcomp|aux:pass|nsubj:pass|expl|cop|obl:agent)/u;
const CLITICS: ReadonlySet<string> = new Set(['le', 'se', 'que', 'en']);
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
/** What makes a noun part of the phrase before it. */
const JOINED = /^(?:case|mark|cc|cop)/u;

/** @param names the relations by number */
export function mendLateObjects(
  texts: readonly string[],
  input: Input,
  tree: Tree,
  names: readonly string[],
  lists: LateObjectWords,
): void {
  const { upos } = input;
  const { heads, relations } = tree;
  const named = new NamedTree(tree, names);
  const object = names.indexOf('obj');
  upos.forEach((tag, verb) => {
    if (tag !== 'VERB' || !mayLackObject(verb, input, named, lists)) return;
    const found = lateObject(verb, texts, input, tree, named, lists);
    if (found === undefined) return;
    heads[found] = verb;
    relations[found] = object;
  });
}

/** Whether a verb has a subject or needs none, and no object yet though it may have one. */
function mayLackObject(
  verb: number,
  { lemmas, feats, upos }: Input,
  named: NamedTree,
  { linking, objectless }: LateObjectWords,
): boolean {
  if (linking.has(lemmas[verb]) || objectless.has(lemmas[verb])) return false;
  const isFilled = (child: number): boolean =>
    FILLED.test(named.relation(child)) ||
    (upos[child] === 'PRON' && child < verb && CLITICS.has(lemmas[child]));
  if (named.has(verb, isFilled)) return false;
  const hasSubject = named.has(verb, (child) => child < verb && named.relation(child) === 'nsubj');
  const { VerbForm, Tense } = feats[verb];
  const isBarePast =
    VerbForm === 'Part' && Tense !== 'Pres' && !named.has(verb, (child) => named.relation(child) === 'aux');
  return (
    !isBarePast &&
    (hasSubject ||
      VerbForm === 'Inf' ||
      (VerbForm === 'Part' && Tense === 'Pres') ||
      named.relation(verb) === 'conj')
  );
}

/** The first noun behind a verb that stands by an article of its own in the phrase of another. */
function lateObject(
  verb: number,
  texts: readonly string[],
  { upos, lemmas }: Input,
  tree: Tree,
  named: NamedTree,
  { adverbial }: LateObjectWords,
): number | undefined {
  let commas = 0;
  for (let word = verb + 1; word < texts.length; word += 1) {
    // what follows is told of something else: another clause, or an aside
    if (upos[word] === 'VERB' && !hangsFrom(tree.heads, word, verb)) return undefined;
    if (upos[word] === 'SCONJ' || texts[word] === '(') return undefined;
    if (texts[word] === ',') commas += 1;
    if (upos[word] !== 'DET' || named.relation(word) !== 'det') continue;
    const noun = tree.heads[word];
    if (noun < word || !NOUNS.has(upos[noun]) || adverbial.has(lemmas[noun]) || commas % 2 !== 0) continue;
    if (named.has(noun, (child) => JOINED.test(named.relation(child)))) continue;
    if (hangsFromOblique(noun, verb, tree, named, upos)) return noun;
  }
  return undefined;
}

/** Whether the way from a noun up to the verb leads through the nouns of one oblique phrase before it. */
function hangsFromOblique(
  noun: number,
  verb: number,
  { heads }: Tree,
  named: NamedTree,
  upos: readonly string[],
): boolean {
  let at = heads[noun];
  if (at <= verb || at > noun) return false;
  while (heads[at] !== verb) {
    if (at <= verb || upos[at] === 'VERB') return false;
    at = heads[at];
  }
  return (
    at > verb &&
    OBLIQUE.test(named.relation(at)) &&
    named.has(at, (child) => named.relation(child) === 'case')
  );
}
