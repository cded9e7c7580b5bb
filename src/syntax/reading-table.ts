/** The lexicon's readings of each form that occurs, kept in the shape that morphology and lemmas need. */
import { normaliseForm, restoreAccent } from './forms';
import { type Lexicon, type Reading, writeFeatures } from '../lexicon';
import { hashReading } from './morphology-features';

/** A reading with the hash of its tag. */
export interface HashedReading extends Reading {
  readonly hash: number;
}

/** More forms than this are not kept: the table starts again, so that its size stays bounded. */
const CAPACITY = 1 << 16;

export class ReadingTable {
  private readonly known = new Map<string, readonly HashedReading[]>();

  constructor(private readonly lexicon: Lexicon) {}

  /** Readings of the form as written, then of the form in lower case; none for an unknown form. */
  of(text: string): readonly HashedReading[] {
    let readings = this.known.get(text);
    if (readings === undefined) {
      if (this.known.size >= CAPACITY) this.known.clear();
      this.known.set(text, (readings = this.look(normaliseForm(text))));
    }
    return readings;
  }

  /**
   * The hashes of the readings that are this part of speech, evidence for the morphology; none from a
   * lexicon learned from the treebanks.
   */
  hashes(readings: readonly HashedReading[], upos: string): readonly number[] {
    if (!this.lexicon.independent) return [];
    return readings.filter((reading) => reading.upos === upos).map((reading) => reading.hash);
  }

  private look(text: string): readonly HashedReading[] {
    const form = restoreAccent(text, this.lexicon);
    const lower = form.toLowerCase();
    const readings = [
      ...this.lexicon.readings(form),
      ...(lower === form ? [] : this.lexicon.readings(lower)),
    ];
    // not `...reading`: each object would get a hidden class of its own, twice as large as itself
    return readings.map(({ upos, feats, lemma }) => ({
      upos,
      feats,
      lemma,
      hash: hashReading(`${upos}|${writeFeatures(feats)}`),
    }));
  }
}
