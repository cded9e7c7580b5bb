/**
 * The weights of a model, looked up by hash: in buckets by the upper bits of the hash, where each feature's entries
 * follow its key, so that a look-up touches a line or two of memory. Sums are kept packed (`packed-sums.ts`).
 */
import { packedWidth } from './packed-sums';

/** The weights of all features, packed: feature after feature in ascending order of unsigned hash. */
export interface PackedWeights {
  /** One 32-bit hash a feature, as `FeatureBuffer` holds them. */
  readonly hashes: Int32Array;
  /** Number of entries of each feature, 1 to 256. */
  readonly counts: Uint16Array;
  /** Weight (-127 to 127) in the high byte, position of the label in the low byte. */
  readonly entries: Int16Array;
}

/** A bucket holds about so many features; but what is left of a hash has to fit a cell and seven bits. */
const FEATURES_A_BUCKET = 4;
const LEAST_BITS = 9;

/** A key of 16 bits becomes one of 5 by this. */
const FILTER_SHIFT = 11;

/** Features with weights for more labels than this share of the packed sums have a row that is added as it is. */
const ROW_SHARE = 0.6;
/** The number of a row has to fit a cell. */
const MOST_ROWS = 1 << 16;

/** Beside the number of a feature's entries less one: it has a row. */
const HAS_ROW = 256;
/** Above them, what does not fit the key's cell. */
const REST_SHIFT = 9;

export class WeightTable {
  private readonly width: number;
  private readonly bits: number;
  /**
   * Where each bucket begins in `cells`, and a bit for each of its features, by the first bits of the key: most features
   * that are asked for have no weight. Behind them, where the last bucket ends.
   */
  private readonly buckets: Int32Array;
  /**
   * Of each feature: its key, the bits of the hash behind those of the bucket; the number of its entries less one, with
   * `HAS_ROW` and the last bits of the hash; the row's number, if there is one; its entries: the weight in the high byte,
   * the sum's position in the seven low bits, before them whether it is the upper one. Keys ascend in a bucket.
   */
  private readonly cells: Uint16Array;
  private readonly rows: Int32Array;
  private readonly restMask: number;
  private places = new Int32Array(256);
  /** Only there so that what `touch` reads is read. */
  touched = 0;

  /** @param labels how many there are */
  constructor({ hashes, counts, entries }: PackedWeights, labels: number) {
    const width = packedWidth(labels);
    const hasRow = (count: number): boolean => count > width * ROW_SHARE;
    const rows = Math.min(
      MOST_ROWS,
      counts.reduce((sum, count) => sum + (hasRow(count) ? 1 : 0), 0),
    );
    this.width = width;
    this.bits = Math.max(LEAST_BITS, Math.round(Math.log2(hashes.length / FEATURES_A_BUCKET + 1)));
    this.buckets = new Int32Array((2 << this.bits) + 2);
    // the cell where a bucket would begin is read before it is known to be empty
    this.cells = new Uint16Array(2 * hashes.length + rows + entries.length + 1);
    this.rows = new Int32Array(rows * width);
    this.restMask = (1 << Math.max(0, 16 - this.bits)) - 1;
    const { bits, buckets, cells } = this;
    let at = 0;
    let bucket = 0;
    let entry = 0;
    let row = 0;
    for (let i = 0; i < hashes.length; i += 1) {
      const count = counts[i];
      const key = (hashes[i] << bits) >>> 16;
      for (const own = hashes[i] >>> (32 - bits); bucket < own;) buckets[2 * ++bucket] = at;
      buckets[2 * bucket + 1] = buckets[2 * bucket + 1] | (1 << (key >>> FILTER_SHIFT));
      cells[at++] = key;
      const isRow = hasRow(count) && row < rows;
      cells[at++] = count - 1 + (isRow ? HAS_ROW : 0) + ((hashes[i] & this.restMask) << REST_SHIFT);
      if (isRow) cells[at++] = row;
      const first = at;
      for (const end = entry + count; entry < end; entry += 1) {
        const label = entries[entry] & 255;
        cells[at++] = (entries[entry] & 0xff00) | (label < width ? label : 128 | (label - width));
      }
      if (isRow) this.addEntries(first, at, this.rows, width * row++);
    }
    while (bucket < 1 << bits) buckets[2 * ++bucket] = at;
  }

  /** The weights as they were packed, made anew. */
  unpack(): PackedWeights {
    const { bits, buckets, cells, width } = this;
    const hashes: number[] = [];
    const counts: number[] = [];
    const entries: number[] = [];
    for (let bucket = 0; bucket < 1 << bits; bucket += 1) {
      for (let at = buckets[2 * bucket]; at < buckets[2 * bucket + 2];) {
        const size = cells[at + 1];
        hashes.push((bucket << (32 - bits)) | ((cells[at] << 16) >>> bits) | (size >>> REST_SHIFT));
        counts.push((size & 255) + 1);
        const end = this.after(at);
        for (at += (size & HAS_ROW) === 0 ? 2 : 3; at < end; at += 1) {
          const cell = cells[at];
          entries.push((cell & 0xff00) | ((cell & 127) + (cell & 128 ? width : 0)));
        }
      }
    }
    return {
      hashes: Int32Array.from(hashes),
      counts: Uint16Array.from(counts),
      entries: Int16Array.from(entries),
    };
  }

  /** Adds the weights of features `from` to `to` (exclusive) to the packed sums from `offset` on. */
  addTo(hashes: Int32Array, from: number, to: number, sums: Int32Array, offset: number): void {
    const found = this.find(hashes, from, to, sums, offset);
    const { rows, width, places } = this;
    let i = 0;
    for (; i + 3 < found; i += 4) {
      const a = places[i];
      const b = places[i + 1];
      const c = places[i + 2];
      const d = places[i + 3];
      for (let k = 0; k < width; k += 1) {
        sums[offset + k] += rows[a + k] + rows[b + k] + rows[c + k] + rows[d + k];
      }
    }
    for (; i < found; i += 1) {
      const a = places[i];
      for (let k = 0; k < width; k += 1) sums[offset + k] += rows[a + k];
    }
  }

  /** Adds the entries of features that have no row, writes where the others' rows begin to `places`, and counts them. */
  private find(hashes: Int32Array, from: number, to: number, sums: Int32Array, offset: number): number {
    if (this.places.length < to - from) this.places = new Int32Array(2 * (to - from));
    const { bits, buckets, cells, places, width, restMask } = this;
    const shift = 32 - bits;
    let found = 0;
    for (let i = from; i < to; i += 1) {
      const hash = hashes[i];
      const bucket = 2 * (hash >>> shift);
      const key = (hash << bits) >>> 16;
      if (((buckets[bucket + 1] >>> (key >>> FILTER_SHIFT)) & 1) === 0) continue;
      const end = buckets[bucket + 2];
      const rest = hash & restMask;
      for (let at = buckets[bucket]; at < end; at = this.after(at)) {
        const own = cells[at];
        if (own < key) continue;
        if (own > key) break;
        const size = cells[at + 1];
        if (size >>> REST_SHIFT !== rest) continue;
        if ((size & HAS_ROW) === 0) this.addEntries(at + 2, at + 3 + (size & 255), sums, offset);
        else places[found++] = cells[at + 2] * width;
        break;
      }
    }
    return found;
  }

  /**
   * Reads the places of features that are to be looked up soon. Nothing depends on what is read, so that the processor
   * waits for memory once for many.
   */
  touch(hashes: Int32Array, count: number): void {
    const { bits, buckets, cells } = this;
    let touched = 0;
    for (let i = 0; i < count; i += 1) {
      const hash = hashes[i];
      const bucket = 2 * (hash >>> (32 - bits));
      const bit = (hash << bits) >>> (16 + FILTER_SHIFT);
      if (((buckets[bucket + 1] >>> bit) & 1) !== 0) touched ^= cells[buckets[bucket]];
    }
    this.touched ^= touched;
  }

  /** Where the next feature stands. */
  private after(at: number): number {
    const size = this.cells[at + 1];
    return at + 3 + (size & 255) + ((size >>> 8) & 1);
  }

  private addEntries(from: number, to: number, sums: Int32Array, offset: number): void {
    const { cells } = this;
    for (let k = from; k < to; k += 1) {
      const cell = cells[k];
      sums[offset + (cell & 127)] += ((cell << 16) >> 24) << ((cell >>> 3) & 16);
    }
  }
}
