/** The numbers by which the network of sentence ends knows the words of a line. */
import { hashString } from '../../linear';
import { numbersOfValues, type WordNumbers } from '../../neural/encoder-model';
import type { CapitalMemory } from '../capital-memory';
import type { TokenRow } from '../token-row';
import type { TextWord } from '../words';
import { COUNTED, type CountedName, FEATURES, type FeatureName } from './shape';

/** The known values of the counted features, by number from 1 on. */
export type Inventory = Readonly<Record<CountedName, readonly number[]>>;

/** Where the finest class of the form in lower case and of that as written stand among a word's, one more each. */
const FINEST = [3, 7];
const SUFFIX = 3;
/** Counts in the rest of the line are told up to this. */
const MOST = 2;
const COUNTS = MOST + 1;
const FINITE = 3;
const HAS_LETTER = /[\p{L}\p{N}]/u;

/** How many places in a line a word may have, see `placeOf`; 0 stands for none. */
export const PLACES = 1 + 2 * 2 * FINITE * COUNTS * COUNTS;

/** The counted features of a word, as hashes. */
export function countedOf(word: TextWord): Readonly<Record<CountedName, number>> {
  const { form, lowerHash, tags, ownTags, shapeHash, formHash } = word;
  return {
    form: lowerHash,
    suffix: hashString(form.slice(-SUFFIX).toLowerCase()),
    tags,
    ownTags,
    shape: HAS_LETTER.test(form) ? shapeHash : formHash,
  };
}

export class WordNumbering {
  private readonly numbers: Readonly<Record<CountedName, ReadonlyMap<number, number>>>;
  /** What words have wherever they stand. */
  private readonly known = new WeakMap<TextWord, Readonly<Record<FeatureName, number>>>();

  constructor(inventory: Inventory) {
    this.numbers = numbersOfValues(COUNTED, inventory);
  }

  /** @param memory what the line shows of words with capitals */
  of(row: TokenRow, memory: CapitalMemory): WordNumbers<FeatureName> {
    const lists = Object.fromEntries(FEATURES.map((name) => [name, new Int32Array(row.length)])) as Record<FeatureName, Int32Array>; // prettier-ignore
    for (let i = 0; i < row.length; i++) {
      const numbers = this.ofWord(row.at(i));
      for (const name of FEATURES) lists[name][i] = numbers[name];
      lists.place[i] = placeOf(row, i, memory);
    }
    return lists;
  }

  private ofWord(word: TextWord): Readonly<Record<FeatureName, number>> {
    let numbers = this.known.get(word);
    if (numbers === undefined) {
      const counted = countedOf(word);
      const known = COUNTED.map((name) => [name, this.numbers[name].get(counted[name]) ?? 0]);
      const [wordClass, ownClass] = FINEST.map((place) => Math.max(0, (word.classes[place] ?? 0) - 1));
      numbers = {
        ...(Object.fromEntries(known) as Record<CountedName, number>),
        wordClass,
        ownClass,
        place: 0,
      };
      this.known.set(word, numbers);
    }
    return numbers;
  }
}

/** Whether white space stands before a word, whether it may be a verb, how it is written in the rest of the line. */
function placeOf(row: TokenRow, i: number, memory: CapitalMemory): number {
  const word = row.at(i);
  const isWord = HAS_LETTER.test(word.form);
  const small = word.small || !isWord ? 0 : Math.min(MOST, memory.small(i));
  const capitalised = word.small || !isWord ? 0 : Math.min(MOST, memory.capitalised(i));
  const counts = small * COUNTS + capitalised;
  const glued = row.glued(i) ? 1 : 0;
  return 1 + ((glued * FINITE + word.finite) * COUNTS * COUNTS + counts) * 2 + Number(isWord);
}
