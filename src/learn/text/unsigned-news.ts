/**
 * News whose sentences lack some of their final signs, which the network of sentence ends reads first: it learns by
 * the words where a sentence may end, from twice the text of the treebanks. Lines and signs tell where they do.
 */
import type { FirstLook } from '../../text/first-look';
import { groupBy } from '../../group-by';
import type { Random } from '../random';
import type { TreebankSentence } from '../treebanks';
import type { BoundaryExamples } from './boundary-examples';
import { withCapitals } from './capitals';
import { asDocument, withoutDateLine } from './news-openings';

/** One article in so many keeps its date line. */
const DATED = 3;
/** How much is kept of the sentences of an article, and how many of these lose their sign. */
const KEPT = [0.3, 0.5, 0.7, 1, 1];
const LOST = [0.3, 0.5, 0.7];
/** The shares of articles in another order and with capitals. */
const REORDERED = 0.2;
const CAPITALS = 0.15;

const SIGN = /\s*(?:[.!?…]|\.\.\.)$/;

/** The sentences of whole articles. @param articles their texts, with line breaks */
export function newsArticles(
  articles: readonly string[],
  firstLook: FirstLook,
  makers: BoundaryExamples,
): TreebankSentence[] {
  return articles.flatMap((article, place) => {
    const text = place % DATED === 0 ? article.trim() : withoutDateLine(article.trim());
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const sentences = lines.flatMap((line) => makers.divide(line.trim(), firstLook));
    return asDocument(`article ${place}`, sentences);
  });
}

/** What a round reads of articles: some of the sentences of each, a part of them without their final sign. */
export function unsignedNews(articles: readonly TreebankSentence[], random: Random): TreebankSentence[] {
  const drawn = (shares: readonly number[]): number => shares[Math.floor(random.next() * shares.length)];
  return [...groupBy(articles, ({ document }) => document).values()].flatMap((article) => {
    const share = drawn(KEPT);
    const kept = article.filter(() => random.next() < share);
    const ordered = random.next() < REORDERED ? random.shuffle(kept) : kept;
    const lost = drawn(LOST);
    const unsigned = ordered.map((each) => (random.next() < lost ? withoutSign(each) : each));
    return random.next() < CAPITALS ? withCapitals(unsigned, random) : unsigned;
  });
}

function withoutSign(sentence: TreebankSentence): TreebankSentence {
  const text = sentence.text.trim().replace(SIGN, '');
  return text === '' ? sentence : { ...sentence, text, tokens: [] };
}
