/**
 * Trains the second look at sentence ends on what first looks say of text that they have not seen: the sentences are
 * dealt to folds, by chance or as blocks of their documents, and each fold is read by a model of the others. It is
 * read as a whole, thinned, in short pieces, and with the sentences of each document in another order, so that a
 * headline has many neighbours.
 */
import type { TreeEnsemble } from '../../boosting';
import { groupBy } from '../../group-by';
import type { LinearModel } from '../../linear';
import { createFirstLook, type FirstLook } from '../../text/first-look';
import { GAP_NUMBERS } from '../../text/gap-numbers';
import { type BoostingSettings, type Question, trainTrees } from '../boosting/train-trees';
import { Random } from '../random';
import type { TreebankSentence } from '../treebanks';
import type { BoundaryExamples } from './boundary-examples';

const FOLDS = 7;
/** Each fold is read once more with so many of its sentences. */
const KEPT = 0.5;
const LONGEST_PIECE = 6;

const SETTINGS: BoostingSettings = {
  trees: 300,
  leaves: 12,
  leastExamples: 20,
  ridge: 5,
  rate: 0.035,
  examples: 0.7,
  numbers: 0.5,
  seed: 53,
};

/**
 * @param learn makes the model of a first look from some sentences
 * @param openings sentences of other texts, with a first look that has not learned where they end
 */
export function trainSecondLook(
  sentences: readonly TreebankSentence[],
  learn: (sentences: readonly TreebankSentence[]) => LinearModel,
  openings: { readonly sentences: readonly TreebankSentence[]; readonly firstLook: FirstLook },
  makers: BoundaryExamples,
): TreeEnsemble {
  const questions: Question[] = makers.ofSecondLook(openings.sentences, openings.firstLook);
  const order = new Random(3);
  for (const folds of [dealt(sentences), blocks(sentences)]) {
    for (let fold = 0; fold < FOLDS; fold++) {
      const held = sentences.filter((_, i) => folds[i] === fold);
      const firstLook = createFirstLook(learn(sentences.filter((_, i) => folds[i] !== fold)));
      const mixed = reordered(held, order);
      for (const some of [held, makers.thinned(held, KEPT), inPieces(held), mixed, inPieces(mixed)])
        questions.push(...makers.ofSecondLook(some, firstLook));
    }
  }
  return trainTrees(questions, GAP_NUMBERS, SETTINGS);
}

/** The sentences as documents of one to `LONGEST_PIECE` sentences, since texts may be short. */
function inPieces(sentences: readonly TreebankSentence[]): TreebankSentence[] {
  const random = new Random(2);
  let piece = 0;
  let left = 0;
  return sentences.map((sentence) => {
    if (left === 0) {
      piece += 1;
      left = 1 + Math.floor(random.next() * LONGEST_PIECE);
    }
    left -= 1;
    return { ...sentence, document: `${sentence.document}/${piece}` };
  });
}

/** The documents with their sentences in a random order. */
function reordered(sentences: readonly TreebankSentence[], random: Random): TreebankSentence[] {
  return [...groupBy(sentences, (each) => each.document).values()].flatMap((document) =>
    random.shuffle(document),
  );
}

/** A fold for each sentence, by chance. */
function dealt(sentences: readonly TreebankSentence[]): number[] {
  const random = new Random(1);
  return sentences.map(() => Math.floor(random.next() * FOLDS));
}

/** A fold for each sentence, so that a document's sentences stay together as far as its folds allow. */
function blocks(sentences: readonly TreebankSentence[]): number[] {
  const sizes = new Map<string, number>();
  for (const { document } of sentences) sizes.set(document, (sizes.get(document) ?? 0) + 1);
  const passed = new Map<string, number>();
  return sentences.map(({ document }) => {
    const place = passed.get(document) ?? 0;
    passed.set(document, place + 1);
    return Math.floor((place * FOLDS) / (sizes.get(document) ?? 1));
  });
}
