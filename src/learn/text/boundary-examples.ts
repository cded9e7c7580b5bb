/**
 * The examples of sentence ends: the sentences of a treebank's document joined by spaces are its text, the
 * gaps between tokens the instances.
 *
 * Treebanks are samples of their documents, and a document is read once more with most of its sentences left
 * out: a headline then has other neighbours, and how many there are in a row differs. Worth two points of F1 on
 * held-out sentences; the order stays the document's.
 */
import type { Language } from '../../article/types';
import { FeatureBuffer } from '../../linear';
import { boundaryFeatures, isCandidate } from '../../text/boundary-features';
import type { FirstLook } from '../../text/first-look';
import { gapNumbers } from '../../text/gap-numbers';
import { plainText } from '../../text/plain-text';
import { Surroundings } from '../../text/surroundings';
import { loadTokenData } from '../../text/token-data';
import { TokenRow } from '../../text/token-row';
import type { Token } from '../../text/types';
import { createTokeniser, type Tokeniser } from '../../text/wink';
import { loadWords, type WordTable } from '../../text/words';
import type { Question } from '../boosting/train-trees';
import type { Random } from '../random';
import type { TreebankSentence } from '../treebanks';

/** Which share of a newspaper's gaps inside lines are taken: there are many, and they all say "inside". */
const NEWS_SHARE = 0.1;

/** What may stand before a boundary inside a line. */
const MAY_END = /[.!?…‽;:»”"')\]}’]$/;
const FINAL = /^(?:[.!?…]|\.\.\.)$/;
/** The second look does not learn from gaps far below those that it is asked about. */
const LEAST_ODDS = -8;

export interface BoundaryExample {
  readonly features: Int32Array;
  /** 1 where a sentence ends, 0 inside one. */
  readonly label: number;
}

/** A document's text and the offsets at which its sentences end. */
interface MarkedDocument {
  readonly name: string;
  text: string;
  readonly ends: Set<number>;
}

/** The words of a document on one line, and the places of those before which a sentence ends. */
export interface MarkedRow {
  readonly row: TokenRow;
  readonly ends: ReadonlySet<number>;
}

/** Makes the examples of one language. */
export class BoundaryExamples {
  private readonly tokeniser: Tokeniser;
  private readonly words: WordTable;
  private readonly buffer = new FeatureBuffer();

  constructor(
    language: Language,
    private readonly random: Random,
  ) {
    const data = loadTokenData(language);
    this.tokeniser = createTokeniser(language, data);
    this.words = loadWords(language, data);
  }

  /**
   * The gaps of a treebank.
   * @param sentences in the order of their documents
   * @param copies by thinned copy of the documents: the share of its sentences that it keeps
   */
  ofTreebank(sentences: readonly TreebankSentence[], copies: readonly number[]): BoundaryExample[] {
    return [sentences, ...copies.map((share) => this.thinned(sentences, share))]
      .flatMap(joinDocuments)
      .flatMap(({ text, ends }) => this.gapsOf(text, (left) => (ends.has(left.end) ? 1 : 0)));
  }

  /**
   * Gaps of a line of news where no sign stands that could end a sentence: none does. They teach which
   * capitals belong to names ("Selon Paris Match, …"), of which treebanks have few.
   */
  ofNews(line: string): BoundaryExample[] {
    return this.gapsOf(line, (left) =>
      MAY_END.test(left.text) || this.random.next() >= NEWS_SHARE ? undefined : 0,
    );
  }

  /** Some of the sentences, by chance. */
  thinned(sentences: readonly TreebankSentence[], share: number): TreebankSentence[] {
    return sentences.filter(() => this.random.next() < share);
  }

  /**
   * What the second look is asked about the documents of some sentences, each on one line.
   * @param firstLook one that has not seen them
   */
  ofSecondLook(sentences: readonly TreebankSentence[], firstLook: FirstLook): Question[] {
    return this.markedRows(sentences).flatMap(({ row, ends }) => {
      const gaps = firstLook(row, false);
      const numbersOf = gapNumbers(row, gaps);
      return gaps.flatMap(({ at, odds, closed }, k) =>
        closed || odds < LEAST_ODDS ? [] : [{ values: numbersOf(k), yes: ends.has(at) }],
      );
    });
  }

  /** The documents of some sentences, each on one line. */
  markedRows(sentences: readonly TreebankSentence[]): MarkedRow[] {
    return joinDocuments(sentences).map(({ text, ends }) => {
      const tokens = this.tokensOf(text);
      const places = tokens.flatMap(({ end }, i) => (ends.has(end) ? [i + 1] : []));
      return { row: new TokenRow(tokens, this.words), ends: new Set(places) };
    });
  }

  /** The sentences of a line of a text with lines. */
  divide(line: string, firstLook: FirstLook): string[] {
    const tokens = this.tokensOf(line);
    if (tokens.length === 0) return [];
    const ends = firstLook(new TokenRow(tokens, this.words), true).filter(({ odds }) => odds > 0);
    const borders = [0, ...ends.map(({ at }) => at), tokens.length];
    return borders.slice(1).map((to, k) => line.slice(tokens[borders[k]].start, tokens[to - 1].end));
  }

  /** The candidates of a text with the label of each; `undefined` leaves one out. */
  private gapsOf(text: string, labelOf: (left: Token) => 0 | 1 | undefined): BoundaryExample[] {
    const tokens = this.tokensOf(text);
    const row = new TokenRow(tokens, this.words);
    const around = new Surroundings();
    const examples: BoundaryExample[] = [];
    for (let i = 1; i < tokens.length; i++) {
      const left = tokens[i - 1];
      around.pass(row.at(i - 1));
      const label = labelOf(left);
      if (label !== undefined && isCandidate(row, i)) {
        boundaryFeatures(row, i, around, this.buffer);
        examples.push({ features: this.buffer.values.slice(0, this.buffer.count), label });
      }
      if (label === 1 || (label === undefined && FINAL.test(left.text))) around.reset();
    }
    return examples;
  }

  private tokensOf(text: string): Token[] {
    return this.tokeniser
      .tokenise(plainText(text))
      .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  }
}

function joinDocuments(sentences: readonly TreebankSentence[]): MarkedDocument[] {
  const documents: MarkedDocument[] = [];
  for (const sentence of sentences) {
    let document = documents.at(-1);
    if (document?.name !== sentence.document) {
      document = { name: sentence.document, text: '', ends: new Set() };
      documents.push(document);
    }
    document.text += `${document.text === '' ? '' : ' '}${sentence.text.trim()}`;
    document.ends.add(document.text.length);
  }
  return documents;
}
