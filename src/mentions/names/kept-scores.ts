/** Keeps the scores of all words of an article between its two readings, in two bytes each: long articles have millions. */
import { LABELS } from './labels';
import type { SentenceView } from './sentence-view';

const COUNT = LABELS.length;

/** What lies beyond leaves no doubt: of 60,000 words of news none had a score of more than a third of it. */
const LARGEST = 0x7fff;

export class KeptScores {
  /** Where the scores of a sentence begin, and where those of the last one end. */
  private readonly starts: readonly number[];
  private readonly kept: Int16Array;
  private row = new Int32Array(64 * COUNT);

  constructor(sentences: readonly SentenceView[]) {
    const starts = [0];
    for (const { words } of sentences) starts.push(starts[starts.length - 1] + words.length * COUNT);
    this.starts = starts;
    this.kept = new Int16Array(starts[starts.length - 1]);
  }

  /** @param scores of label `l` for word `i` of sentence `s` at `i * LABELS.length + l` */
  keep(s: number, scores: Int32Array): void {
    const [from, to] = [this.starts[s], this.starts[s + 1]];
    for (let at = from; at < to; at += 1) {
      this.kept[at] = Math.max(-LARGEST, Math.min(LARGEST, scores[at - from]));
    }
  }

  /** The scores of a sentence, to be changed at will, valid until the next call. */
  of(s: number): Int32Array {
    const scores = this.kept.subarray(this.starts[s], this.starts[s + 1]);
    if (this.row.length < scores.length) this.row = new Int32Array(scores.length * 2);
    this.row.set(scores);
    return this.row;
  }
}
