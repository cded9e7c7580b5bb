/**
 * What the network of sentence ends reads in a round: every document whole, and once more with some of its sentences
 * left out, as they come or in another order, some with made headlines among them, some with sentences in capitals; and
 * some openings of news.
 */
import { groupBy } from '../../../group-by';
import type { Random } from '../../random';
import type { TreebankSentence } from '../../treebanks';
import { withCapitals } from '../capitals';
import { withHeadlines } from '../headlines';

/** How much is kept of the sentences of a document. */
const SHARES = [0.15, 0.3, 0.3, 0.5, 0.7];
/** The shares of documents in another order, with made headlines, and with capitals. */
const REORDERED = 0.3;
const HEADLINED = 0.5;
const CAPITALS = 0.3;
/** The share of openings of news. */
const NEWS = 0.15;

/** @param openings of news, each a document */
export function documentsOfRound(
  sentences: readonly TreebankSentence[],
  openings: readonly TreebankSentence[],
  random: Random,
): TreebankSentence[] {
  const thinned = documentsOf(sentences).map((document) => {
    const share = SHARES[Math.floor(random.next() * SHARES.length)];
    const kept = document.filter(() => random.next() < share);
    return random.next() < REORDERED ? random.shuffle(kept) : kept;
  });
  const [headlined, others] = parted(thinned, HEADLINED, random);
  const documents = [...documentsOf(withHeadlines(headlined.flat(), random)), ...others];
  const [capitals, plain] = parted(documents, CAPITALS, random);
  const [news] = parted(documentsOf(openings), NEWS, random);
  return [
    ...sentences,
    ...capitals.flatMap((document) => withCapitals(document, random)),
    ...plain.flat(),
    ...news.flat(),
  ];
}

function documentsOf(sentences: readonly TreebankSentence[]): (readonly TreebankSentence[])[] {
  return [...groupBy(sentences, ({ document }) => document).values()];
}

/** A share of the documents, drawn by chance, and the others. */
function parted<Document>(
  documents: readonly Document[],
  share: number,
  random: Random,
): [Document[], Document[]] {
  const drawn = documents.map(() => random.next() < share);
  return [documents.filter((_, i) => drawn[i]), documents.filter((_, i) => !drawn[i])];
}
