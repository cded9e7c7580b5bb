/**
 * A second opinion on the labels of words: what a network that reads the whole sentence says of each (two layers of
 * bidirectional memory, as in Lample et al. 2016, "Neural architectures for named entity recognition").
 */
import { Encoder } from '../../../neural/encoder';
import { Kernels, Layout } from '../../../neural/kernels';
import type { DocumentView } from '../document-view';
import type { NameNetworkModel } from './network-model';
import { encoderShape, LONGEST, OUT } from './shape';
import { blankNumbers, NameNumbering, valuesOf } from './word-numbers';

export class LabelOpinion {
  /** Numbers of a word that `weigh` gives: a score for each of `LABELS`, and some that stand for nothing. */
  readonly width = OUT;
  private readonly encoder: Encoder;
  private readonly numbering: NameNumbering;
  /** Of the words of a sentence. */
  private readonly values = blankNumbers(LONGEST);

  constructor({ shape, matrices, lists, inventory }: NameNetworkModel) {
    const layout = new Layout();
    this.encoder = new Encoder(layout, { shape: encoderShape(shape), matrices, lists }, LONGEST);
    this.encoder.begin(new Kernels(layout));
    this.numbering = new NameNumbering(inventory);
  }

  /**
   * Weighs the labels of a sentence's words.
   * @returns a row of `width` numbers for each word, logarithms of likelihood up to a number that all labels of a word
   * share, valid until the next call; none where the sentence has no capital or is very long
   */
  weigh(document: DocumentView, s: number): Float32Array | undefined {
    const { forms } = document.sentences[s];
    const size = forms.length;
    if (size > LONGEST || !forms.some(({ isCapital }) => isCapital)) return undefined;
    this.encoder.encode(this.numbering.number(valuesOf(document, s, this.values), size), size);
    // the first row stands for the place before the first word
    return this.encoder.encoded.subarray(OUT, (size + 1) * OUT);
  }
}
