/** Training of sentence ends, on a small made-up treebank. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { BoostedTrees, encodeTrees } from '../../src/boosting';
import { encodeModel } from '../../src/linear';
import { trainSentenceEnds } from '../../src/learn/text/train-sentence-ends';
import type { TreebankSentence } from '../../src/learn/treebanks';
import { createEndNetwork } from '../../src/text/end-network/end-network';
import { END_FILE } from '../../src/text/end-network/network-model';
import { createFirstLook } from '../../src/text/first-look';
import { createSecondLook } from '../../src/text/second-look';
import { createSentenceFinder } from '../../src/text/sentence-ends';
import { loadTokenData } from '../../src/text/token-data';
import { createTokeniser } from '../../src/text/wink';
import { loadWords } from '../../src/text/words';

const HEADLINES = ['Chronologie', 'Voir aussi', 'Liens externes', 'Les origines', 'Bibliographie'];
const NAMES = ['Durand', 'Martin', 'Bernard', 'Petit', 'Moreau', 'Lefèvre'];
const ACTS = ['a vu', 'entend', 'reçoit', 'a quitté'];

/** Reports with a headline before every second sentence. */
function reports(): TreebankSentence[] {
  return Array.from({ length: 8 }, (_, document) =>
    Array.from({ length: 18 }, (_, k): TreebankSentence => {
      const name = (step: number): string => NAMES[(document + k * step) % NAMES.length];
      const text =
        k % 3 === 0
          ? HEADLINES[(document + k) % HEADLINES.length]
          : `Le juge ${name(1)} ${ACTS[(document + k) % ACTS.length]} le ministre ${name(5)} à Paris.`;
      return { id: `${document}_${k}`, document: `${document}`, text, tokens: [], weight: 1 };
    }),
  ).flat();
}

function ends(text: string, { model, second }: ReturnType<typeof trainSentenceEnds>): string[] {
  const data = loadTokenData('fr');
  assert.ok(second);
  const find = createSentenceFinder(
    loadWords('fr', data),
    createFirstLook(model),
    createSecondLook(new BoostedTrees(second.trees), createEndNetwork(second.network)),
  );
  const tokens = createTokeniser('fr', data)
    .tokenise(text)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  return find(text, 0, tokens, false).map((to) => tokens[to - 1].text);
}

describe('training sentence ends', () => {
  const sentences = reports();
  const trained = trainSentenceEnds('fr', sentences, []);

  it('learns headlines without a point, and names that are none', () => {
    assert.deepEqual(
      ends('Les origines Le juge Moreau entend le ministre Durand à Paris. Voir aussi', trained),
      ['origines', '.', 'aussi'],
    );
  });

  it('gives the same bytes for the same sentences', () => {
    const again = trainSentenceEnds('fr', sentences, []);
    const bytes = ({ model }: typeof trained): Uint8Array => encodeModel(model, model.weights, 'test');
    assert.deepEqual(bytes(again), bytes(trained));
    assert.ok(again.second !== undefined && trained.second !== undefined);
    assert.equal(encodeTrees(again.second.trees), encodeTrees(trained.second.trees));
    assert.deepEqual(END_FILE.encode(again.second.network), END_FILE.encode(trained.second.network));
  });

  it('learns no second look where the language has none', () => {
    assert.equal(trainSentenceEnds('en', sentences, []).second, undefined);
  });
});
