/** Teaches the second look to choose heads and relations: each wrong choice against the right one, if it was at hand. */
import { best, FeatureBuffer } from '../../linear';
import { MOST_CANDIDATES, writeCandidates } from '../../syntax/revision/candidates';
import type { FinishedTree } from '../../syntax/revision/finished-tree';
import { RevisedRelations } from '../../syntax/revision/revised-relations';
import { RevisionFeatures } from '../../syntax/revision/revision-features';
import { dropFeatures } from '../perceptron/dropout';
import { Perceptron } from '../perceptron/perceptron';
import type { Random } from '../random';
import { type GoldTree, UNKNOWN_RELATION } from './oracle';

/** A finished tree of a parser that has not seen the sentence, and the gold tree. */
export interface RevisionExample {
  readonly tree: FinishedTree;
  readonly gold: GoldTree;
  /** 1 for annotation by hand, less for silver. */
  readonly weight: number;
}

export interface RevisionLearning {
  readonly epochs: number;
  /** The chance of each feature to be left out of a decision. */
  readonly dropout: number;
  /** By how much the right choice must win. */
  readonly margin: number;
}

/** Where a head and its relation are weighed: its features, and a score for each relation. */
interface Choice {
  readonly features: FeatureBuffer;
  readonly scores: Float32Array;
}

export function learnRevisions(
  examples: readonly RevisionExample[],
  names: readonly string[],
  { epochs, dropout, margin }: RevisionLearning,
  random: Random,
): Perceptron {
  const relations = new RevisedRelations(names);
  const perceptron = new Perceptron(names.length);
  const heads = new Int32Array(MOST_CANDIDATES);
  const kinds = new Uint8Array(MOST_CANDIDATES);
  const choices = Array.from({ length: MOST_CANDIDATES }, (): Choice => ({
    features: new FeatureBuffer(),
    scores: new Float32Array(names.length),
  }));
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { tree, gold, weight } of random.shuffle(examples)) {
      const writer = new RevisionFeatures(tree);
      for (let word = 0; word < tree.input.size; word += 1) {
        const relation = gold.relations[word];
        if (!relations.isOpen(tree.relations[word])) continue;
        if (relation === UNKNOWN_RELATION || relation === relations.root) continue;
        const count = writeCandidates(tree, word, heads, kinds);
        const right = heads.subarray(0, count).indexOf(gold.heads[word]);
        if (right < 0) continue;
        perceptron.tick();
        let winner = 0;
        let label = -1;
        let highest = -Infinity;
        for (let i = 0; i < count; i += 1) {
          const { features, scores } = choices[i];
          writer.write(features, word, heads[i], kinds[i]);
          dropFeatures(features, dropout, random);
          perceptron.score(features, scores);
          scores[relations.root] = -Infinity;
          if (i === right) scores[relation] -= margin;
          const found = best(scores);
          if (scores[found] <= highest) continue;
          highest = scores[found];
          winner = i;
          label = found;
        }
        if (winner === right && label === relation) continue;
        perceptron.update(choices[right].features, relation, weight);
        perceptron.update(choices[winner].features, label, -weight);
      }
    }
  }
  return perceptron;
}
