/** The tagger: universal part-of-speech tags from left to right, by a linear model. */
import { type LinearModel, PlacedRows } from '../linear';
import { PLACES } from '../linear/feature-sink';
import { best } from '../linear/linear-model';
import { type FormTable, HIGH, HIGH_RANK, RANK, VERB_IN_MENT } from './forms';
import { NO_TAG, writeTaggerFeatures } from './tagger-features';

/** Gives each token of a sentence the number of a tag among the model's labels. */
export class Tagger {
  private readonly rows: PlacedRows;
  private readonly scores: Int32Array;

  constructor(private readonly model: LinearModel) {
    this.rows = new PlacedRows(model);
    this.scores = new Int32Array(model.labels.length);
  }

  /** The tags, in the order of their numbers. */
  get labels(): readonly string[] {
    return this.model.labels;
  }

  /**
   * Tags a sentence.
   * @param forms numbers of the forms, as `FormTable.read` gives them
   * @returns tag numbers, that of token `i` at `i + 2`; the two before and after are `NO_TAG`
   */
  tag(table: FormTable, forms: Int32Array): Uint8Array {
    const tags = new Uint8Array(forms.length).fill(NO_TAG);
    for (let i = 0; i < forms.length - 4; i += 1) {
      const inMent = table.get(forms[i + 2], VERB_IN_MENT) === 1;
      tags[i + 2] = inMent ? this.verbOrNoun(tags[i + 1]) : this.likeliest(table, forms, tags, i);
    }
    this.mendRanks(table, forms, tags);
    return tags;
  }

  /** "un haut responsable": an adjective and a noun, where the tagger has seen "le haut" more often. */
  private mendRanks(table: FormTable, forms: Int32Array, tags: Uint8Array): void {
    const noun = this.labels.indexOf('NOUN');
    for (let i = 2; i < forms.length - 3; i += 1) {
      const isRank = table.get(forms[i], HIGH_RANK) === HIGH && table.get(forms[i + 1], HIGH_RANK) === RANK;
      if (!isRank || tags[i] !== noun) continue;
      tags[i] = this.labels.indexOf('ADJ');
      tags[i + 1] = noun;
    }
  }

  private likeliest(table: FormTable, forms: Int32Array, tags: Uint8Array, i: number): number {
    const { rows, scores } = this;
    for (let place = 0; place < PLACES; place += 1) rows.open(place, table.uniqueNumber(forms[i + place]));
    writeTaggerFeatures(rows, table, forms, tags, i);
    rows.score(scores);
    return best(scores);
  }

  /** "Moscou dément": a verb, but behind a determiner a noun. */
  private verbOrNoun(previous: number): number {
    return this.labels.indexOf(this.labels[previous] === 'DET' ? 'NOUN' : 'VERB');
  }
}
