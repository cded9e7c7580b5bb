/** The numbers by which the network knows the words of an article. */
import { mix } from '../../../linear/hash';
import type { DocumentView } from '../document-view';
import { numbersOfValues } from '../../../neural/encoder-model';
import {
  COUNTED,
  type CountedName,
  type FeatureName,
  FEATURES,
  type Inventory,
  type NameNumbers,
} from './shape';

/** Bits of `writing`: how the word is written here and elsewhere in the article. */
const BEGINS = 1;
const CAPITAL = 2;
const LOWER_ELSEWHERE = 4;
const CAPITAL_ELSEWHERE = 8;

/** A list of zeros for each feature. */
export function blankNumbers(size: number): Readonly<Record<FeatureName, Int32Array>> {
  const lists = FEATURES.map((name) => [name, new Int32Array(size)]);
  return Object.fromEntries(lists) as Record<FeatureName, Int32Array>;
}

/**
 * The value of each feature for the words of sentence `s`: a way in the tree of classes, a hash, or bits.
 * @param values where they are written, as many as the sentence has words or more
 */
export function valuesOf(
  document: DocumentView,
  s: number,
  values = blankNumbers(document.sentences[s].words.length),
): NameNumbers {
  const { forms, words, tree, known } = document.sentences[s];
  forms.forEach((form, i) => {
    const before = forms[i - 1];
    const { isCapital, lowerText } = form;
    values.wordClass[i] = form.path;
    values.lowerClass[i] = isCapital ? form.lowerPath : 0;
    values.lower[i] = form.lower;
    values.suffix[i] = form.suffix3;
    values.prefix[i] = form.affixes[PREFIX3];
    values.shape[i] = form.shape;
    values.upos[i] = tree.upos[i];
    values.relation[i] = tree.relations[i];
    values.known[i] = known[i];
    values.names[i] = form.known;
    values.heads[i] = form.classes;
    values.lemmaClass[i] = tree.lemmaClasses[i];
    values.readings[i] = mix(form.ownReading, form.otherReading === 0 ? 0 : 1);
    values.evidence[i] = isCapital ? 1 + (document.evidence.get(words[i].text)?.bits ?? 0) : 0;
    values.writing[i] =
      (i === 0 || !before.isWord ? BEGINS : 0) |
      (isCapital ? CAPITAL : 0) |
      (document.lowerCased.has(lowerText) ? LOWER_ELSEWHERE : 0) |
      (document.capitalised.has(lowerText) ? CAPITAL_ELSEWHERE : 0);
  });
  return values;
}

/** The place of the first three letters in `Form.affixes`. */
const PREFIX3 = 1;

export class NameNumbering {
  private readonly numbers: Readonly<Record<CountedName, ReadonlyMap<number, number>>>;

  constructor(inventory: Inventory) {
    this.numbers = numbersOfValues(COUNTED, inventory);
  }

  /** Turns the values of counted features of `size` words into their numbers, in place. @param values of `valuesOf` */
  number(values: NameNumbers, size: number): NameNumbers {
    for (const name of COUNTED) {
      const list = values[name];
      const numbers = this.numbers[name];
      for (let i = 0; i < size; i += 1) list[i] = numbers.get(list[i]) ?? 0;
    }
    return values;
  }
}
