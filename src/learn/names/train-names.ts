/** Trains both readings of the name tagger of a language. */
import { FeatureBuffer, allPlacesIn, type LinearModel } from '../../linear';
import { DocumentMemory } from '../../mentions/names/document-memory';
import type { DocumentView } from '../../mentions/names/document-view';
import { fillFeatures } from '../../mentions/names/features';
import { type Reading, readFirst } from '../../mentions/names/reading';
import { SequenceModel } from '../../mentions/names/sequence-model';
import { type Instance, trainSequenceModel, type TrainingOptions } from './crf-trainer';
import type { PreparedExample } from './prepare-examples';

/** How many parts the examples are cut into, so that the first reading is of articles not learned from. */
const FOLDS = 3;

export interface NameModels {
  readonly first: LinearModel;
  readonly second: LinearModel;
  /** The first reading of each example by a model that has not learned from it. */
  readonly unseen: readonly Reading[];
}

/**
 * The second reading learns from first readings as they are on unseen articles: each part of the examples
 * is read by a model of the other parts (jackknifing).
 * @param report is told of each step
 */
export function trainNames(
  prepared: readonly PreparedExample[],
  options: { readonly first: TrainingOptions; readonly second: TrainingOptions },
  report: (step: string) => void,
): NameModels {
  const readings: Reading[] = [];
  const quick = { ...options.first, seeds: options.first.seeds.slice(0, 1) };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const rest = prepared.filter((_, i) => i % FOLDS !== fold);
    const model = new SequenceModel(trainSequenceModel(rest.flatMap(firstInstances), quick));
    prepared.forEach(({ document }, i) => {
      if (i % FOLDS === fold) readings[i] = readFirst(document, model);
    });
    report(`names, part ${fold + 1} of ${FOLDS} read`);
  }
  const first = trainSequenceModel(prepared.flatMap(firstInstances), options.first);
  report('names, first reading learned');
  const second = trainSequenceModel(
    prepared.flatMap((example, i) => secondInstances(example, readings[i])),
    options.second,
  );
  report('names, second reading learned');
  return { first, second, unseen: readings };
}

function firstInstances({ document, labels, weight }: PreparedExample): Instance[] {
  return instances(document, labels, weight, () => undefined);
}

function secondInstances({ document, labels, weight }: PreparedExample, reading: Reading): Instance[] {
  const memory = new DocumentMemory(document, reading);
  return instances(document, labels, weight, (buffer, s, i) => memory.addFeatures(buffer, s, i));
}

function instances(
  document: DocumentView,
  labels: readonly Uint8Array[],
  weight: number,
  addMore: (buffer: FeatureBuffer, s: number, i: number) => void,
): Instance[] {
  const buffer = new FeatureBuffer();
  const sinks = allPlacesIn(buffer);
  return document.sentences.map(({ words }, s) => ({
    features: words.map((_, i) => {
      buffer.clear();
      fillFeatures(sinks, document, s, i);
      addMore(buffer, s, i);
      return buffer.values.slice(0, buffer.count);
    }),
    labels: labels[s],
    weight,
  }));
}
