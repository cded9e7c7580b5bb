/** How well each head goes with a word, by what an encoder makes of both and by how far they are from each other. */
import { Encoder } from '../../neural/encoder';
import type { WordNumbers } from '../../neural/encoder-model';
import { Kernels, Layout } from '../../neural/kernels';
import type { GraphModel } from './graph-model';
import { bucketOf, encoderShape } from './shape';

/** Works in a memory of its own: what it has made of a sentence stands until the next. */
export class ArcScorer {
  readonly encoder: Encoder;
  /** How well each head goes with each word, by `scoreHeads`: a row for each word, the root's number first. */
  readonly heads: readonly Float32Array[];
  private readonly kernels: Kernels;
  private readonly places: Readonly<Record<'weigh' | 'distances' | 'kinds' | 'scores', number>>;

  /** @param longest the most words that a sentence may have */
  constructor(
    private readonly model: GraphModel,
    private readonly longest: number,
  ) {
    const { shape, lists, matrices } = model;
    const rows = longest + 1;
    const layout = new Layout();
    this.encoder = new Encoder(layout, { shape: encoderShape(shape), matrices, lists }, longest);
    this.places = {
      weigh: layout.reserve(4 * lists.weigh.length),
      distances: layout.reserve(4 * lists.distances.length),
      kinds: layout.reserve(4 * 2 * rows),
      scores: layout.reserve(4 * longest * rows),
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
      kernels.floats(places.scores + 4 * word * rows, rows),
    );
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
      const out = places.scores + 4 * word * (longest + 1);
      const own = place + 4 * (word + 1) * width;
      kernels.rectifiedSums(out, own, place + 4 * arcs, 4 * width, places.kinds + 4 * (longest - word - 1), places.weigh, size + 1, arcs); // prettier-ignore
      heads[word][word + 1] = -Infinity;
    }
  }
}
