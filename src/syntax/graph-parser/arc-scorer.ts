/** How well each head and each relation goes with a word, by what an encoder makes of both words. */
import { Encoder } from '../../neural/encoder';
import type { WordNumbers } from '../../neural/encoder-model';
import { Kernels, Layout } from '../../neural/kernels';
import type { GraphModel } from './graph-model';
import { bucketOf, encoderShape } from './shape';

/** The kernels score so many relations at once. */
const COLUMNS = 8;

/** Works in a memory of its own: what it has made of a sentence stands until the next. */
export class ArcScorer {
  private readonly encoder: Encoder;
  /** How well each head goes with each word, by `scoreHeads`: a row for each word, the root's number first. */
  readonly heads: readonly Float32Array[];
  private readonly kernels: Kernels;
  private readonly places: Readonly<
    Record<'weigh' | 'distances' | 'kinds' | 'heads' | 'bias' | 'weights' | 'list' | 'relations', number>
  >;
  /** Of the relations, with some that stand for none. */
  private readonly columns: number;
  private readonly relations: Float64Array;

  /** @param longest the most words that a sentence may have */
  constructor(
    private readonly model: GraphModel,
    private readonly longest: number,
  ) {
    const { shape, lists, matrices } = model;
    const rows = longest + 1;
    const count = shape.relations.length;
    const columns = Math.ceil(count / COLUMNS) * COLUMNS;
    this.columns = columns;
    const layout = new Layout();
    this.encoder = new Encoder(layout, { shape: encoderShape(shape), matrices, lists }, longest);
    this.places = {
      weigh: layout.reserve(4 * lists.weigh.length),
      distances: layout.reserve(4 * lists.distances.length),
      kinds: layout.reserve(4 * 2 * rows),
      heads: layout.reserve(4 * longest * rows),
      bias: layout.reserve(8 * columns),
      weights: layout.reserve(8 * shape.labels * columns),
      list: layout.reserve(16 * shape.labels),
      relations: layout.reserve(8 * columns),
    };
    const { places } = this;
    const kernels = new Kernels(layout);
    this.kernels = kernels;
    this.encoder.begin(kernels);
    kernels.floats(places.weigh, lists.weigh.length).set(lists.weigh);
    kernels.floats(places.distances, lists.distances.length).set(lists.distances);
    // places of the rows of all distances, from `longest` down: those of a word and its heads lie one after the other
    kernels.integers(places.kinds, 2 * rows).forEach((_, i, kinds) => {
      kinds[i] = places.distances + 4 * bucketOf(longest - i) * shape.arcs;
    });
    this.heads = Array.from({ length: longest }, (_, word) =>
      kernels.floats(places.heads + 4 * word * rows, rows),
    );
    kernels.doubles(places.bias, count).set(lists.relationBias);
    // a row for each unit
    kernels.doubles(places.weights, shape.labels * columns).forEach((_, i, weights) => {
      const [unit, relation] = [Math.floor(i / columns), i % columns];
      if (relation < count) weights[i] = lists.relations[relation * shape.labels + unit];
    });
    this.relations = kernels.doubles(places.relations, count);
  }

  /** Reads a sentence of `size` words, at most `longest`. */
  read(numbers: WordNumbers, size: number): void {
    this.encoder.encode(numbers, size);
  }

  /** Writes `heads` for the sentence that was read last; no word is its own head. */
  scoreHeads(size: number): void {
    const { kernels, places, longest, heads } = this;
    const { width, place } = this.encoder;
    const { arcs } = this.model.shape;
    for (let word = 0; word < size; word += 1) {
      const out = places.heads + 4 * word * (longest + 1);
      const own = place + 4 * (word + 1) * width;
      kernels.rectifiedSums(out, own, place + 4 * arcs, 4 * width, places.kinds + 4 * (longest - word - 1), places.weigh, size + 1, arcs); // prettier-ignore
      heads[word][word + 1] = -Infinity;
    }
  }

  /**
   * How well each relation goes with a word of the sentence that was read last, under a head of it.
   * @returns a number for each relation; valid until the next call
   */
  scoreRelations(word: number, head: number): Float64Array {
    const { kernels, places, columns } = this;
    const { width, place } = this.encoder;
    const { arcs, labels } = this.model.shape;
    const own = place + 4 * ((word + 1) * width + 2 * arcs);
    const other = place + 4 * ((head + 1) * width + 2 * arcs + labels);
    kernels.rectifiedRow(places.relations, places.bias, own, other, places.weights, places.list, labels, columns); // prettier-ignore
    return this.relations;
  }
}
