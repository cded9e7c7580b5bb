/** Says with which words a time rule can begin, so that most rules are passed over at most places. */
import type { NumeralWords } from './numerals';
import type { Pattern } from './pattern';

/** Stands for any piece of digits. */
const DIGITS = '#';

/** The word lists of a time grammar. */
interface Lists {
  readonly numerals: NumeralWords;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Class → first word → its phrases. */
  readonly classes: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
}

/** The words with which a pattern can begin, and whether it can also be empty. */
interface Beginning {
  readonly words: ReadonlySet<string>;
  readonly empty: boolean;
}

/** For each pattern the words with which it can begin; `rules` are the patterns that stand under a name. */
export function firstWords(
  pattern: Pattern,
  lists: Lists,
  rules: ReadonlyMap<string, readonly Pattern[]>,
): ReadonlySet<string> {
  return beginning(pattern).words;

  function beginning(each: Pattern): Beginning {
    switch (each.kind) {
      case 'words':
        return { words: new Set(each.words.slice(0, 1)), empty: false };
      case 'class':
        return { words: new Set(classWords(each.name)), empty: false };
      case 'rule':
        return union((rules.get(each.name) ?? []).map(beginning));
      case 'optional':
        return { ...beginning(each.pattern), empty: true };
      case 'choice':
        return union(each.patterns.map(beginning));
      case 'sequence': {
        const needed: Beginning[] = [];
        for (const part of each.patterns) {
          needed.push(beginning(part));
          if (needed.at(-1)?.empty === false) break;
        }
        return { words: union(needed).words, empty: needed.every((part) => part.empty) };
      }
    }
  }

  function classWords(name: string): Iterable<string> {
    const entries = lists.classes.get(name);
    if (entries !== undefined) return entries.keys();
    return [DIGITS, ...Object.keys(name === 'ordinal' ? lists.ordinals : lists.numerals.values)];
  }
}

/** Under which key a piece stands in a set of first words. */
export function firstKey(piece: string): string {
  return /^\d/.test(piece) ? DIGITS : piece;
}

function union(beginnings: readonly Beginning[]): Beginning {
  return {
    words: new Set(beginnings.flatMap((each) => [...each.words])),
    empty: beginnings.some((each) => each.empty),
  };
}
