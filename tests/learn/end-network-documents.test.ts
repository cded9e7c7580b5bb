/** What the network of sentence ends reads in a round. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Random } from '../../src/learn/random';
import { documentsOfRound } from '../../src/learn/text/end-network/documents';
import type { TreebankSentence } from '../../src/learn/treebanks';

function sentencesOf(document: string, count: number): TreebankSentence[] {
  return Array.from({ length: count }, (_, i) => {
    const id = `${document} ${i}`;
    return { id, document, text: `Phrase ${i} de ${document}`, tokens: [], weight: 1 };
  });
}

const sentences = Array.from({ length: 40 }, (_, i) => sentencesOf(`document ${i}`, 20)).flat();
const openings = Array.from({ length: 200 }, (_, i) => sentencesOf(`news ${i}`, 3)).flat();

describe('the documents of a round', () => {
  const round = documentsOfRound(sentences, openings, new Random(1));
  const copies = round.slice(sentences.length);

  it('are all documents as they are, then some sentences of each once more', () => {
    assert.deepEqual(round.slice(0, sentences.length), sentences);
    const again = copies.filter(({ document }) => document.startsWith('document'));
    assert.ok(again.length > 0.25 * sentences.length && again.length < 0.55 * sentences.length);
    assert.equal(new Set(again.map(({ id }) => id)).size, again.length);
  });

  it('have some documents in another order, and some sentences in capitals', () => {
    const order = (document: string): number[] =>
      copies.filter((copy) => copy.document === document).map(({ id }) => Number(id.split(' ').at(-1)));
    const isSorted = (places: readonly number[]): boolean =>
      places.every((place, i) => i === 0 || places[i - 1] < place);
    const documents = [...new Set(copies.map(({ document }) => document))];
    const mixed = documents.filter((document) => !isSorted(order(document))).length;
    assert.ok(mixed > 2 && mixed < 0.6 * documents.length, `${mixed}`);
    assert.ok(copies.some(({ text }) => text === text.toUpperCase()));
    assert.ok(copies.some(({ text }) => text !== text.toUpperCase()));
  });

  it('have a part of the openings, whole', () => {
    const news = copies.filter(({ document }) => document.startsWith('news'));
    const drawn = new Set(news.map(({ document }) => document));
    assert.ok(drawn.size > 10 && drawn.size < 60, `${drawn.size}`);
    assert.equal(news.length, 3 * drawn.size);
  });

  it('are the same for the same seed, others for another', () => {
    assert.deepEqual(documentsOfRound(sentences, openings, new Random(1)), round);
    assert.notDeepEqual(documentsOfRound(sentences, openings, new Random(2)), round);
  });
});
