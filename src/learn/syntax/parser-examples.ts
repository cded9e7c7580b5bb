/** Prepares what the parser learns from: gold trees over words as models that have not seen them analyse them. */
import { analyseWords, type WordModels } from '../../syntax/analysis';
import type { TreebankSentence } from '../treebanks';
import { goldTree, UNKNOWN_RELATION } from './oracle';
import type { ParserExample } from './parser-example';

/** The relations of a treebank, sorted. */
export function relationsOf(sentences: readonly TreebankSentence[]): string[] {
  const relations = sentences.flatMap(({ tokens }) => tokens.map(({ deprel }) => deprel));
  return [...new Set(relations)].filter((relation) => relation !== '').sort();
}

/**
 * Cuts the sentences in parts and has each part analysed by models trained on the others ("jackknifing"),
 * so that the parser learns with tags as wrong as it will meet them.
 */
export function jackknife(
  sentences: readonly TreebankSentence[],
  relations: readonly string[],
  folds: number,
  trainOn: (part: readonly TreebankSentence[]) => WordModels,
): ParserExample[] {
  const examples: ParserExample[] = new Array<ParserExample>(sentences.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const models = trainOn(sentences.filter((_, i) => i % folds !== fold));
    for (let i = fold; i < sentences.length; i += folds) {
      examples[i] = toExample(sentences[i], relations, models);
    }
  }
  return examples;
}

/** One sentence as the parser will see it. */
export function toExample(
  { tokens, weight }: TreebankSentence,
  relations: readonly string[],
  models: WordModels,
): ParserExample {
  const heads = Int32Array.from(tokens, ({ head }) => (head === -1 ? tokens.length : head));
  const numbers = Uint8Array.from(tokens, ({ deprel }) => {
    const number = relations.indexOf(deprel);
    return number < 0 ? UNKNOWN_RELATION : number;
  });
  const texts = tokens.map(({ form }) => form);
  return { input: analyseWords(texts, models).parserInput, gold: goldTree(heads, numbers), weight };
}
