/**
 * Mends the objects of negated French verbs: in "n'ont pas signé de déclaration" parsers take "de" for a preposition, as
 * in "n'ont pas parlé de paix". Behind a negation it stands for an article, unless the verb has such a phrase of its own.
 */
import { z } from 'zod';
import type { Language } from '../article/types';
import { loadLanguageData, wordSet } from '../language-data';
import type { WordAnalysis } from './analysis';
import { NamedTree } from './named-tree';
import type { Tree } from './parser/parser';

/** negated-objects.json, lemmas. */
const schema = z.strictObject({
  /** Verbs that have a phrase with "de" without any negation: "parler de paix", "changer de cap". */
  complemented: wordSet,
  /** Nouns that tell with "de" how or when: "n'est pas jouée d'avance". */
  adverbial: wordSet,
});

export type NegatedObjectWords = z.infer<typeof schema>;

/** @throws DataError where the language's list is missing or damaged */
export function loadNegatedObjectWords(language: Language): NegatedObjectWords {
  return loadLanguageData(language, 'negated-objects', schema);
}

const OF: ReadonlySet<string> = new Set(['de', "d'", 'd’']);
const NEGATIONS: ReadonlySet<string> = new Set(['pas', 'plus', 'jamais', 'guère', 'point']);
/** What a verb with an object of its own has beside it, or one that can have none. */
const FILLED = /^(?:obj|ccomp|xcomp|aux:pass|nsubj:pass|expl:pass|expl:comp)$/u;
const OBLIQUE = /^obl(?!:agent)/u;
const ARTICLE = { Definite: 'Ind', PronType: 'Art' } as const;

/**
 * Changes the tree.
 * @param names the relations by number
 * @returns the analysis with articles for the prepositions that are none
 */
export function mendNegatedObjects<Analysis extends Pick<WordAnalysis, 'upos' | 'lemmas' | 'feats'>>(
  texts: readonly string[],
  analysis: Analysis,
  tree: Tree,
  names: readonly string[],
  { complemented, adverbial }: NegatedObjectWords,
): Analysis {
  const { upos, lemmas, feats } = analysis;
  const { heads, relations } = tree;
  const named = new NamedTree(tree, names);
  const isObjectOf = (noun: number, verb: number): boolean => {
    if (upos[noun] !== 'NOUN' || upos[verb] !== 'VERB' || !OBLIQUE.test(named.relation(noun))) return false;
    if (complemented.has(lemmas[verb]) || adverbial.has(lemmas[noun])) return false;
    const isNegation = (child: number): boolean =>
      named.relation(child) === 'advmod' && NEGATIONS.has(lemmas[child]);
    const isNe = (child: number): boolean => lemmas[child] === 'ne';
    const isFilled = (child: number): boolean => FILLED.test(named.relation(child));
    return named.has(verb, isNegation) && named.has(verb, isNe) && !named.has(verb, isFilled);
  };
  const articles = texts.flatMap((text, word) => {
    const noun = heads[word];
    if (noun <= word || named.relation(word) !== 'case' || !OF.has(text.toLowerCase())) return [];
    const verb = heads[noun];
    // only adverbs stand between: "n'a pas publié officiellement de communiqué"
    const isBeside = verb >= 0 && verb < word && upos.slice(verb + 1, word).every((tag) => tag === 'ADV');
    const isBare = !named.has(
      noun,
      (child) => child !== word && /^(?:det|case)/u.test(named.relation(child)),
    );
    return isBeside && isBare && isObjectOf(noun, verb) ? [word] : [];
  });
  if (articles.length === 0) return analysis;
  for (const word of articles) {
    relations[word] = names.indexOf('det');
    relations[heads[word]] = names.indexOf('obj');
  }
  const isArticle = new Set(articles);
  return {
    ...analysis,
    upos: upos.map((tag, i) => (isArticle.has(i) ? 'DET' : tag)),
    lemmas: lemmas.map((lemma, i) => (isArticle.has(i) ? 'un' : lemma)),
    feats: feats.map((own, i) =>
      isArticle.has(i) ? { ...ARTICLE, Number: feats[heads[i]].Number ?? 'Sing' } : own,
    ),
  };
}
