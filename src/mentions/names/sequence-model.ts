/** Labels a sentence with a linear model: scores of words and of neighbouring labels, best row by Viterbi. */
import { FeatureBuffer, type LinearModel } from '../../linear';
import { LABELS } from './labels';
import { bestLabels } from './viterbi';

/** The template of the feature "label before"; no template of `features.ts` has this number. */
export const TRANSITION_TEMPLATE = 0x7ab1;

const COUNT = LABELS.length;

/** A sentence's labels, and for each word by how much its label beats the next best one. */
export interface LabelledSentence {
  readonly labels: Uint8Array;
  /** In units of the learned weights; negative where the neighbours have decided against the word itself. */
  readonly margins: Float32Array;
}

/** Of a model's labels those of one tagger: the `LABELS` from a place on. */
export class SequenceModel {
  private readonly transitions: Int32Array;
  private readonly row: Int32Array;
  private scores = new Int32Array(64 * COUNT);

  /** @param offset where the labels begin, if the model is joined from several */
  constructor(
    private readonly model: LinearModel,
    private readonly offset = 0,
  ) {
    this.row = new Int32Array(model.labels.length);
    this.transitions = new Int32Array(COUNT * COUNT);
    const buffer = new FeatureBuffer(1);
    for (let before = 0; before < COUNT; before += 1) {
      buffer.clear();
      buffer.add1(TRANSITION_TEMPLATE, before);
      model.score(buffer, this.row);
      this.transitions.set(this.row.subarray(offset, offset + COUNT), before * COUNT);
    }
  }

  /** @param featuresOf the features of a word, in a buffer that is read at once */
  label(length: number, featuresOf: (i: number) => FeatureBuffer): Uint8Array {
    if (this.scores.length < length * COUNT) this.scores = new Int32Array(length * COUNT * 2);
    for (let i = 0; i < length; i += 1) {
      this.model.score(featuresOf(i), this.row);
      for (let l = 0; l < COUNT; l += 1) this.scores[i * COUNT + l] = this.row[this.offset + l];
    }
    return this.best(this.scores, length);
  }

  /** @param scores the score of label `l` for word `i` at `i * LABELS.length + l` */
  best(scores: Int32Array, length: number): Uint8Array {
    return bestLabels(scores, this.transitions, length);
  }

  /** The same, with the margins. @param margins where they are written, a number for each word */
  weigh(scores: Int32Array, margins: Float32Array): LabelledSentence {
    const labels = this.best(scores, margins.length);
    labels.forEach((label, i) => {
      let other = -Infinity;
      for (let l = 0; l < COUNT; l += 1) if (l !== label) other = Math.max(other, scores[i * COUNT + l]);
      margins[i] = (scores[i * COUNT + label] - other) * this.model.scale;
    });
    return { labels, margins };
  }
}
