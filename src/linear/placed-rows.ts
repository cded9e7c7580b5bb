/**
 * Scores words by a model of which many features depend on the form at one place around the word alone: for the forms
 * that come up most, what these add up to is kept.
 */
import { FeatureBuffer } from './feature-buffer';
import { type FeatureSink, NOWHERE, type PlacedSinks, PLACES } from './feature-sink';
import type { LinearModel } from './linear-model';
import { addUnpacked, packedWidth } from './packed-sums';

/** Forms that are kept of each place, a power of two: forms are numbered as they come, so that low ones are frequent. */
const SLOTS = 4096;

/** Owner of a slot that holds no form. */
const NOBODY = -1;

/** To be used word by word: `open` each place, write the features, `score`. */
export class PlacedRows implements PlacedSinks {
  readonly joint = new FeatureBuffer();
  readonly places: FeatureSink[] = new Array<FeatureSink>(PLACES).fill(NOWHERE);
  private readonly buffers = Array.from({ length: PLACES }, () => new FeatureBuffer());
  /** The forms of the word at hand, and their slots. */
  private readonly forms = new Int32Array(PLACES);
  private readonly slots = new Int32Array(PLACES);
  private readonly owners = new Int32Array(PLACES * SLOTS).fill(NOBODY);
  private readonly rows: Int32Array;
  private readonly width: number;
  private readonly sums: Int32Array;

  /** @param model of a word's features `MOST_SUMMANDS` at the most */
  constructor(private readonly model: LinearModel) {
    this.width = packedWidth(model.labels.length);
    this.rows = new Int32Array(PLACES * SLOTS * this.width);
    this.sums = new Int32Array(this.width);
  }

  /** Says which form stands at a place; the first place begins a word. @param form from 0 on, never given twice */
  open(place: number, form: number): void {
    if (place === 0) this.joint.clear();
    const slot = place * SLOTS + (form & (SLOTS - 1));
    this.forms[place] = form;
    this.slots[place] = slot;
    this.buffers[place].clear();
    this.places[place] = this.owners[slot] === form ? NOWHERE : this.buffers[place];
  }

  /** Does what `LinearModel.score` does for all features that have been written. */
  score(scores: Int32Array): void {
    const { model, joint, places, buffers, slots, rows, width, sums } = this;
    model.touch(joint);
    sums.fill(0);
    for (let place = 0; place < PLACES; place += 1) {
      const row = slots[place] * width;
      if (places[place] !== NOWHERE) {
        rows.fill(0, row, row + width);
        model.addPacked(buffers[place], rows, row);
        this.owners[slots[place]] = this.forms[place];
      }
      for (let k = 0; k < width; k += 1) sums[k] += rows[row + k];
    }
    model.addPacked(joint, sums, 0);
    scores.fill(0);
    addUnpacked(sums, scores);
  }
}
