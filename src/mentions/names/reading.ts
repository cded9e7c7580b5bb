/** Reads an article twice: first word by word, then with what the first reading says of the whole article. */
import { FeatureBuffer, type JoinedModel, type LinearModel, PlacedRows } from '../../linear';
import { allPlacesIn, OWN_PLACE, PLACES } from '../../linear/feature-sink';
import { DocumentMemory } from './document-memory';
import type { DocumentView } from './document-view';
import { fillFeatures } from './features';
import { LABELS, OUTSIDE } from './labels';
import { KeptScores } from './kept-scores';
import type { LabelOpinion } from './network/label-opinion';
import { type LabelledSentence, SequenceModel } from './sequence-model';

/** The labels that a reading gives, sentence by sentence. */
export type Reading = readonly Uint8Array[];

const COUNT = LABELS.length;

/** Stands for the number of a form beyond the ends of a sentence. */
const NO_FORM = 0;

/**
 * What the network's logarithms of likelihood count beside the scores of a reading. On text like that of training 1 is
 * best, on text of other kinds less (docs/decisions.md, "Names").
 */
const TRUST = 0.25;

/** The first reading: each sentence by itself. */
export function readFirst(document: DocumentView, model: SequenceModel): Reading {
  const buffer = new FeatureBuffer();
  const sinks = allPlacesIn(buffer);
  return document.sentences.map(({ words }, s) =>
    model.label(words.length, (i) => {
      buffer.clear();
      fillFeatures(sinks, document, s, i);
      return buffer;
    }),
  );
}

/** Reads articles with both models of a language. Both score a word's features at once. */
export class TwiceReader {
  private readonly model: LinearModel;
  private readonly buffer = new FeatureBuffer();
  private readonly placed: PlacedRows;
  private readonly row: Int32Array;
  private readonly first: SequenceModel;
  private readonly second: SequenceModel;
  /** What passing over a word gains, and what the opinion counts, in units of each reading's scores. */
  private readonly gains: readonly [number, number];
  private readonly trust: readonly [number, number];
  /** Of the words of a sentence, in the first and in the second reading. */
  private scores = new Int32Array(64 * COUNT);
  private secondScores = new Int32Array(64 * COUNT);

  /**
   * @param joined the first reading's labels, then the second one's
   * @param outsideGain what passing over a word gains beforehand in both readings, as a logarithm of odds: the more,
   * the fewer names are found, and the more of them are right
   * @param opinion a second opinion, which counts in both readings
   */
  constructor(
    { model, scales }: JoinedModel,
    outsideGain: number,
    private readonly opinion?: LabelOpinion,
  ) {
    this.model = model;
    this.gains = [Math.round(outsideGain / scales[0]), Math.round(outsideGain / scales[1])];
    this.trust = [TRUST / scales[0], TRUST / scales[1]];
    this.placed = new PlacedRows(model);
    this.row = new Int32Array(model.labels.length);
    this.first = new SequenceModel(model);
    this.second = new SequenceModel(model, COUNT);
  }

  /** The second reading, with the labels of the first. */
  read(document: DocumentView): readonly LabelledSentence[] {
    const later = new KeptScores(document.sentences);
    const reading = document.sentences.map((_, s) => this.readSentence(document, s, later));
    const memory = new DocumentMemory(document, reading);
    const size = document.sentences.reduce((sum, { words }) => sum + words.length, 0);
    let margins = new Float32Array(size);
    return document.sentences.map(({ words }, s) => {
      const scores = later.of(s);
      for (let i = 0; i < words.length; i += 1) this.remember(memory, s, i, scores);
      const own = margins.subarray(0, words.length);
      margins = margins.subarray(words.length);
      return this.second.weigh(scores, own);
    });
  }

  /** Reads a sentence for the first time, and keeps what its words are for the second model by themselves. */
  private readSentence(document: DocumentView, s: number, later: KeptScores): Uint8Array {
    const { placed, row } = this;
    const [gain, laterGain] = this.gains;
    const { forms } = document.sentences[s];
    const { length } = forms;
    if (this.scores.length < length * COUNT) {
      this.scores = new Int32Array(length * COUNT * 2);
      this.secondScores = new Int32Array(length * COUNT * 2);
    }
    for (let i = 0; i < length; i += 1) {
      for (let place = 0; place < PLACES; place += 1) {
        placed.open(place, forms[i + place - OWN_PLACE]?.number ?? NO_FORM);
      }
      fillFeatures(placed, document, s, i);
      placed.score(row);
      for (let l = 0; l < COUNT; l += 1) {
        this.scores[i * COUNT + l] = row[l];
        this.secondScores[i * COUNT + l] = row[COUNT + l];
      }
      this.scores[i * COUNT + OUTSIDE] += gain;
      this.secondScores[i * COUNT + OUTSIDE] += laterGain;
    }
    this.addOpinion(document, s, length);
    later.keep(s, this.secondScores);
    return this.first.best(this.scores, length);
  }

  /** Adds the second opinion to the scores of both readings. */
  private addOpinion(document: DocumentView, s: number, length: number): void {
    const { opinion, scores, secondScores } = this;
    const weighed = opinion?.weigh(document, s);
    if (opinion === undefined || weighed === undefined) return;
    const [first, second] = this.trust;
    for (let at = 0, row = 0; at < length * COUNT; at += COUNT, row += opinion.width) {
      for (let l = 0; l < COUNT; l += 1) {
        scores[at + l] += Math.round(first * weighed[row + l]);
        secondScores[at + l] += Math.round(second * weighed[row + l]);
      }
    }
  }

  /** Adds what the first reading says of a word. */
  private remember(memory: DocumentMemory, s: number, i: number, scores: Int32Array): void {
    const { model, buffer, row } = this;
    buffer.clear();
    memory.addFeatures(buffer, s, i);
    model.score(buffer, row);
    for (let l = 0; l < COUNT; l += 1) scores[i * COUNT + l] += row[COUNT + l];
  }
}
