/** The network of sentence ends: what it is told of words, how it learns, what is left of it when it is packed. */
import assert from 'node:assert/strict';
import { DataError } from '../../src/errors';
import { type EndExample, EndTraining } from '../../src/learn/text/end-network/network';
import { packEndNetwork } from '../../src/learn/text/end-network/pack';
import { Random } from '../../src/learn/random';
import { CapitalMemory } from '../../src/text/capital-memory';
import { createEndNetwork, type EndNetwork, openEndNetwork } from '../../src/text/end-network/end-network';
import { END_FILE } from '../../src/text/end-network/network-model';
import type { NetworkShape } from '../../src/text/end-network/shape';
import { countedOf, type Inventory, PLACES, WordNumbering } from '../../src/text/end-network/word-numbers';
import { loadTokenData } from '../../src/text/token-data';
import { TokenRow } from '../../src/text/token-row';
import { loadWords } from '../../src/text/words';
import { slopesOf } from '../neural/gradients';

const table = loadWords('fr', loadTokenData('fr'));

/** The tokens of a line, given with spaces between all of them; `_` before one says that none stands there. */
function rowOf(line: string): TokenRow {
  let at = 0;
  const tokens = line.split(' ').map((part) => {
    const text = part.replace(/^_/, '');
    const start = at - (part === text ? 0 : 1);
    at = start + text.length + 1;
    return { start, end: start + text.length, text };
  });
  return new TokenRow(tokens, table);
}

const known = countedOf(table.of('juge'));
const INVENTORY: Inventory = {
  form: [known.form],
  suffix: [known.suffix],
  tags: [known.tags],
  ownTags: [known.ownTags],
  shape: [known.shape],
};

const SHAPE: NetworkShape = {
  widths: { wordClass: 16, ownClass: 8, form: 8, suffix: 8, tags: 8, ownTags: 8, shape: 16, place: 8 },
  sizes: {
    wordClass: 4096,
    ownClass: 4096,
    form: 2,
    suffix: 2,
    tags: 2,
    ownTags: 2,
    shape: 2,
    place: PLACES,
  },
  memory: 16,
  gap: 16,
};
const LONGEST = 20;

const numbering = new WordNumbering(INVENTORY);

/** @param ends the places of the words before which a sentence ends; all gaps are asked about */
function exampleOf(line: string, ends: readonly number[]): EndExample {
  const row = rowOf(line);
  const asked = Int8Array.from({ length: row.length }, (_, i) => (i === 0 ? -1 : Number(ends.includes(i))));
  return { numbers: numbering.of(row, new CapitalMemory(row)), ends: asked };
}

const training = (seed: number): EndTraining =>
  new EndTraining(SHAPE, LONGEST, { units: 0, words: 0 }, new Random(seed));

function shipped(network: EndTraining): EndNetwork {
  return createEndNetwork(END_FILE.decode(END_FILE.encode(packEndNetwork(network, INVENTORY)), 'ends.bin'));
}

describe('the network of sentence ends', () => {
  it('is told how a word is written in the rest of the line, and whether a space stands before it', () => {
    const row = rowOf('Le juge Roussin parle _. Le Roussin _, le Juge');
    const { place, form } = numbering.of(row, new CapitalMemory(row));
    assert.equal(form[1], 1);
    assert.equal(form[9], 1);
    assert.equal(form[2], 0);
    // "Juge" is a small word elsewhere, "Roussin" is not
    assert.notEqual(place[9], place[6]);
    assert.equal(place[0], place[5]);
    assert.notEqual(place[4], numbering.of(rowOf('parle .'), new CapitalMemory(rowOf('parle .'))).place[1]);
    assert.ok(place.every((value) => value > 0 && value < PLACES));
  });

  it('follows the gradient of its loss', () => {
    const example = exampleOf('Contexte Le juge parle à Paris Le juge dort', [1, 6]);
    const learning = training(5);
    for (const { name, expected, measured } of slopesOf(
      () => learning.learned,
      () => learning.learn(example),
    )) {
      assert.ok(expected !== 0, name);
      assert.ok(
        Math.abs(measured - expected) < 0.1 * Math.abs(expected) + 1e-5,
        `${name}: ${measured}, ${expected}`,
      );
    }
  });

  it('knows what it has learned when it is packed and read again, however long the line is', () => {
    const learning = training(3);
    const lines = [
      exampleOf('Le juge parle à Paris Le juge dort', [5]),
      exampleOf('Le juge dort Le juge parle à Paris', [3]),
      exampleOf('Le juge parle à Paris Le juge parle à Paris', [5]),
      exampleOf('Le juge dort Le juge dort Le juge dort', [3, 6]),
    ];
    for (let round = 0; round < 120; round += 1) {
      for (const line of lines) learning.learn(line);
      learning.parameters.step(0.01);
    }
    const network = shipped(learning);
    const long = rowOf(Array.from({ length: 60 }, () => 'Le juge parle à Paris').join(' '));
    const asked = Array.from({ length: long.length - 1 }, (_, i) => i + 1);
    const odds = network(long, asked);
    const ends = asked.filter((_, k) => odds[k] > 0);
    assert.deepEqual(ends, asked.filter((at) => at % 5 === 0)); // prettier-ignore
  });

  it('answers what it is asked, near the begin of a line whatever else it is asked', () => {
    const network = shipped(training(4));
    const row = rowOf(Array.from({ length: 50 }, () => 'Le juge parle à Paris').join(' '));
    const [first, , third] = network(row, [5, 10, 15]);
    assert.deepEqual(network(row, [5]), [first]);
    assert.ok(Math.abs(network(row, [15])[0] - third) < 1e-6);
    assert.deepEqual(network(row, []), []);
    assert.equal(network(row, [245]).length, 1);
  });

  it('says so when its file is none, damaged or missing, the last when it is first asked', () => {
    const bytes = END_FILE.encode(packEndNetwork(training(1), INVENTORY));
    const damaged = Uint8Array.from(bytes);
    damaged[bytes.length - 9] ^= 1;
    assert.throws(() => END_FILE.decode(damaged, 'ends.bin'), DataError);
    assert.throws(() => END_FILE.decode(bytes.subarray(0, 10), 'ends.bin'), /no network of sentence ends/);
    const missing = openEndNetwork('missing.bin');
    assert.deepEqual(missing(rowOf('Il part'), []), []);
    assert.throws(() => missing(rowOf('Il part'), [1]), DataError);
  });
});
