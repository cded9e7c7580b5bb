/** The numbers by which the graph parser knows words: each feature's values that training has seen often enough. */
import type { WordNumbers } from '../../neural/encoder-model';
import type { ParserInput } from '../parser/parser-input';
import type { FeatureName } from './shape';

/** Features whose values are hashes and are counted: what training has not seen often is unknown. */
export const COUNTED = ['lemma', 'suffix', 'bundle'] as const;

/** The known values of the counted features, by number from 1 on. */
export type Inventory = Readonly<Record<(typeof COUNTED)[number], readonly number[]>>;

export class WordNumbering {
  private readonly numbers: Readonly<Record<(typeof COUNTED)[number], ReadonlyMap<number, number>>>;

  /** @param tags how many tags there are, with "unknown" */
  constructor(
    inventory: Inventory,
    private readonly tags: number,
  ) {
    const numbered = (values: readonly number[]): Map<number, number> =>
      new Map(values.map((value, i) => [value, i + 1]));
    this.numbers = {
      lemma: numbered(inventory.lemma),
      suffix: numbered(inventory.suffix),
      bundle: numbered(inventory.bundle),
    };
  }

  of(input: ParserInput): WordNumbers<FeatureName> {
    const { size, wordClass, tag } = input;
    const known = (name: (typeof COUNTED)[number]): Int32Array => {
      const numbers = this.numbers[name];
      return input[name].slice(0, size).map((value) => numbers.get(value) ?? 0);
    };
    return {
      wordClass: wordClass.slice(0, size),
      lemma: known('lemma'),
      suffix: known('suffix'),
      bundle: known('bundle'),
      tag: tag.slice(0, size).map((value) => (value + 1 < this.tags ? value + 1 : 0)),
    };
  }
}
