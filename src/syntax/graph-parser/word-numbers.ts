/** The numbers by which the graph parser knows words: each feature's values that training has seen often enough. */
import { numbersOfValues, type WordNumbers } from '../../neural/encoder-model';
import type { ParserInput } from '../parser/parser-input';
import type { FeatureName } from './shape';

/** Features whose values are hashes and are counted: what training has not seen often is unknown. */
export const COUNTED = ['lemma', 'suffix', 'bundle'] as const;

export type CountedName = (typeof COUNTED)[number];

/** The known values of the counted features, by number from 1 on. */
export type Inventory = Readonly<Record<CountedName, readonly number[]>>;

export class WordNumbering {
  private readonly numbers: Readonly<Record<CountedName, ReadonlyMap<number, number>>>;

  /** @param tags how many tags there are, with "unknown" */
  constructor(
    inventory: Inventory,
    private readonly tags: number,
  ) {
    this.numbers = numbersOfValues(COUNTED, inventory);
  }

  of(input: ParserInput): WordNumbers<FeatureName> {
    const { size, wordClass, tag } = input;
    const known = (name: CountedName): Int32Array => {
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
