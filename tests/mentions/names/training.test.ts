/** Training the name tagger: it learns, and twice the same gives the same bytes. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  type Instance,
  trainSequenceModel,
  type TrainingOptions,
} from '../../../src/learn/names/crf-trainer';
import { encodeModel, FeatureBuffer } from '../../../src/linear';
import { encodeSpans, decodeLabels } from '../../../src/mentions/names/labels';
import { SequenceModel } from '../../../src/mentions/names/sequence-model';

const options: TrainingOptions = {
  rounds: 5,
  seeds: [7, 8],
  dropout: 0.2,
  margin: 1,
  missing: 0,
  rate: 0.3,
  fewest: 1,
  pruning: { minUpdates: 1, clip: 0, minWeight: 1 },
};

/** A word's features: itself and the word before. */
function featuresOf(words: readonly string[], i: number): FeatureBuffer {
  const buffer = new FeatureBuffer(2);
  const code = (word: string | undefined): number =>
    word === undefined ? 0 : word.charCodeAt(0) * 256 + word.length;
  buffer.add1(1, code(words[i]));
  buffer.add1(2, code(words[i - 1]));
  return buffer;
}

function instance(sentence: string, from: number, to: number): Instance {
  const words = sentence.split(' ');
  return {
    features: words.map((_, i) => featuresOf(words, i).values.slice(0, 2)),
    labels: encodeSpans([{ from, to, kind: 'PERSON' }], words.length),
    weight: 1,
  };
}

const examples = [
  instance('hier Mme Martin parle', 2, 3),
  instance('donc Mme Durand dort', 2, 3),
  instance('puis Mme Lefebvre rit', 2, 3),
  instance('Mme Petitjean a signé', 1, 2),
];

describe('training the name tagger', () => {
  it('gives the same bytes twice', () => {
    const bytes = [1, 2].map(() => {
      const model = trainSequenceModel(examples, options);
      return Buffer.from(encodeModel(model, model.weights, 'test/1')).toString('base64');
    });
    assert.equal(bytes[0], bytes[1]);
  });

  it('learns what stands before a name', () => {
    const model = new SequenceModel(trainSequenceModel(examples, options));
    const words = 'enfin Mme Xyzzy arrive'.split(' ');
    const labels = model.label(words.length, (i) => featuresOf(words, i));
    assert.deepEqual(decodeLabels(labels), [{ from: 2, to: 3, kind: 'PERSON' }]);
  });
});
