/** The second opinion on labels: its network learns what is right, keeps its sense when packed, and counts in both readings. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DataError } from '../../../src/errors';
import { type LabelledWords, Network } from '../../../src/learn/names/network/network';
import { type NetworkTraining, trainNameNetwork } from '../../../src/learn/names/network/train-network';
import type { PreparedExample } from '../../../src/learn/names/prepare-examples';
import { Random } from '../../../src/learn/random';
import { joinModels } from '../../../src/linear';
import { decodeLabels, encodeSpans, LABELS, type TaggedKind } from '../../../src/mentions/names/labels';
import { LabelOpinion } from '../../../src/mentions/names/network/label-opinion';
import { NAME_NETWORK_FILE } from '../../../src/mentions/names/network/network-model';
import { type FeatureName, FEATURES, LONGEST } from '../../../src/mentions/names/network/shape';
import { TwiceReader } from '../../../src/mentions/names/reading';
import { documentOf, placeOf } from './document';
import { slopesOf } from '../../neural/gradients';

const widths = Object.fromEntries(
  FEATURES.map((name) => [name, name === 'wordClass' ? 16 : name === 'lower' ? 24 : 8]),
) as Record<FeatureName, number>;

const TRAINING: NetworkTraining = {
  seed: 3,
  rounds: 120,
  rate: 0.01,
  batch: 20,
  plainShare: 1,
  dropout: { units: 0.1, words: 0.4 },
  sizes: { widths, memory: 16 },
};

function example(text: string, names: readonly (readonly [string, TaggedKind])[]): PreparedExample {
  const document = documentOf(text);
  const spans = names.map(([name, kind]) => ({ ...placeOf(document, name), kind }));
  const labels = document.sentences.map(({ words }, s) =>
    encodeSpans(
      spans.filter(({ sentence }) => sentence === s),
      words.length,
    ),
  );
  return { document, labels, weight: 1 };
}

const examples = [
  example('Lundi Mme Bernard dormait, mardi Mme Dupont parlait, jeudi Mme Moreau vivait à Rennes.', [
    ['Bernard', 'PERSON'],
    ['Dupont', 'PERSON'],
    ['Moreau', 'PERSON'],
    ['Rennes', 'PLACE'],
  ]),
  example('Hier Mme Martin parlait à Paris. Puis Mme Durand dormait.', [
    ['Martin', 'PERSON'],
    ['Paris', 'PLACE'],
    ['Durand', 'PERSON'],
  ]),
  example('Mme Petitjean habite à Lyon et M. Lefebvre vit à Nantes.', [
    ['Petitjean', 'PERSON'],
    ['Lyon', 'PLACE'],
    ['Lefebvre', 'PERSON'],
    ['Nantes', 'PLACE'],
  ]),
];

/** A reader whose linear models say nothing. */
function readerWith(opinion: LabelOpinion | undefined): TwiceReader {
  const weights = { hashes: new Int32Array(0), counts: new Uint16Array(0), entries: new Int16Array(0) };
  const nothing = { labels: LABELS, scale: 0.05, weights };
  return new TwiceReader(joinModels(nothing, nothing), 0, opinion);
}

const train = () => trainNameNetwork(examples, TRAINING, () => undefined);

describe('the second opinion on labels', () => {
  it('follows the gradient of its loss', () => {
    const sizes = Object.fromEntries(FEATURES.map((name) => [name, name.endsWith('Class') ? 4096 : 5]));
    const shape = { widths, sizes: sizes as Record<FeatureName, number>, memory: 16 };
    const network = new Network(shape, { units: 0, words: 0 }, new Random(7));
    const numbers = FEATURES.map((name, f) => [name, Int32Array.from([1, 2, 0, 4], (n) => (n + f) % 5)]);
    const words: LabelledWords = {
      numbers: Object.fromEntries(numbers) as LabelledWords['numbers'],
      labels: Uint8Array.of(0, 1, 3, 0),
      weight: 1,
    };
    for (const { name, expected, measured } of slopesOf(
      () => network.learned,
      () => network.learn(words),
    )) {
      assert.ok(Math.abs(expected) > 0, name);
      assert.ok(
        Math.abs(measured - expected) < 0.1 * Math.abs(expected) + 1e-5,
        `${name}: ${measured}, ${expected}`,
      );
    }
  });

  it('learns what stands before a name, and tells the readings so', () => {
    const opinion = new LabelOpinion(
      NAME_NETWORK_FILE.decode(NAME_NETWORK_FILE.encode(train()), 'names-network.bin'),
    );
    const document = documentOf('Enfin Mme Xyzzy arrivait.');
    const [{ labels }] = readerWith(opinion).read(document);
    const { from, to } = placeOf(document, 'Xyzzy');
    assert.deepEqual(decodeLabels(labels), [{ from, to, kind: 'PERSON' }]);
    assert.deepEqual(decodeLabels(readerWith(undefined).read(document)[0].labels), []);
  });

  it('gives the same bytes twice', () => {
    const [one, other] = [train(), train()].map((model) =>
      Buffer.from(NAME_NETWORK_FILE.encode(model)).toString('base64'),
    );
    assert.equal(one, other);
  });

  it('says nothing of sentences without a capital, and of very long ones', () => {
    const opinion = new LabelOpinion(train());
    assert.equal(opinion.weigh(documentOf('il pleut à verse.'), 0), undefined);
    const long = documentOf(`Voici ${'Martin, '.repeat(LONGEST)}rien.`);
    assert.ok(long.sentences[0].words.length > LONGEST);
    assert.equal(opinion.weigh(long, 0), undefined);
    assert.equal(readerWith(opinion).read(long)[0].labels.length, long.sentences[0].words.length);
  });

  it('says what is wrong with a damaged file', () => {
    const bytes = Buffer.from(NAME_NETWORK_FILE.encode(train()));
    const damaged = Buffer.from(bytes);
    damaged[bytes.length - 100] ^= 1;
    const decode = (data: Uint8Array) => () => NAME_NETWORK_FILE.decode(data, 'names-network.bin');
    assert.throws(decode(damaged), (error) => error instanceof DataError && /damaged/u.test(error.message));
    assert.throws(decode(bytes.subarray(0, 8)), DataError);
    assert.throws(decode(Buffer.from('NGGP and more bytes')), DataError);
  });
});
