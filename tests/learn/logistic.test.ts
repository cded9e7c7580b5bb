/** The learner of the events stage: it finds what tells examples apart, by several features rather than one, and by seed. */
import assert from 'node:assert/strict';
import { Classifier } from '../../src/events/model/classifier';
import { Features } from '../../src/events/model/features';
import { type Example, trainLogistic, USUAL_SETTINGS } from '../../src/learn/events/logistic';
import { encodeModel, type LinearModel } from '../../src/linear';

const LABELS = ['no', 'yes'];

function featuresOf(...names: readonly string[]): Features {
  const features = new Features();
  for (const name of names) features.add(name);
  return features;
}

function example(label: number, ...names: readonly string[]): Example {
  const { values, count } = featuresOf(...names).buffer;
  return { label, features: values.slice(0, count) };
}

/** Two signs of yes that always come together, and one that says nothing. */
const EXAMPLES = Array.from({ length: 60 }, (_, i) =>
  i % 2 === 0 ? example(1, 'strong', 'weak', 'bias') : example(0, 'other', 'bias'),
);

describe('logistic regression', () => {
  const settings = { ...USUAL_SETTINGS, dropout: 0.3 };
  const bytes = (model: LinearModel): Uint8Array => encodeModel(model, model.weights, 'test');

  it('tells the labels apart', () => {
    const classifier = new Classifier(trainLogistic(EXAMPLES, LABELS, settings));
    assert.ok(classifier.classify(featuresOf('strong', 'weak', 'bias'))[1] > 0.9);
    assert.ok(classifier.classify(featuresOf('other', 'bias'))[1] < 0.1);
  });

  it('relies on each of two signs by itself', () => {
    const classifier = new Classifier(trainLogistic(EXAMPLES, LABELS, settings));
    for (const sign of ['strong', 'weak']) assert.ok(classifier.classify(featuresOf(sign, 'bias'))[1] > 0.7);
  });

  it('gives the same bytes for the same examples and seed, others for another seed', () => {
    const first = bytes(trainLogistic(EXAMPLES, LABELS, settings));
    assert.deepEqual(bytes(trainLogistic(EXAMPLES, LABELS, settings)), first);
    const other = bytes(trainLogistic(EXAMPLES, LABELS, { ...settings, seed: 18 }));
    assert.notDeepEqual(other, first);
  });
});
