/** What a word shows to the model of sentence ends: form, shape, and what the lexicon says it can be. */
import type { Language } from '../article/types';
import { dataPath } from '../data-path';
import { type Lexicon, loadLexicon } from '../lexicon';
import { hashString } from '../linear/hash';
import { branchOf, CLASS_BITS, NO_CLASSES, type WordClasses, wordClassesOf } from '../word-classes';
import { abbreviationClasses } from './abbreviations';
import { withAccents } from './accents';
import type { TokenData } from './token-data';

/** More forms than this are not kept: the table starts again, so that its size stays bounded. */
const CAPACITY = 1 << 16;

/** Signs that differ between houses and mean the same to a boundary. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['–', '-'],
  ['—', '-'],
  ['“', '«'],
  ['”', '»'],
  ['<<', '«'],
  ['>>', '»'],
  ['…', '...'],
]);

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'PRON', 'SCONJ',
]); // prettier-ignore

/** Bits of a word class, from coarse to fine. */
const BRANCHES = [4, 6, 8, CLASS_BITS];

/** A form's properties; what the lexicon says is asked of the form in lower case. */
export interface TextWord {
  /** The form with plain apostrophes; signs of one meaning have one form. */
  readonly form: string;
  /** "Aa", "AA", "a", "0", "A." …; a sign is its own shape. */
  readonly shape: string;
  readonly formHash: number;
  readonly lowerHash: number;
  readonly shapeHash: number;
  /** 1 function word, 2 finite verb, 4 noun or adjective, 8 a capitalised form of its own ("France"), 16 number. */
  readonly kind: number;
  /** The set of tags that the lexicon gives, as one hash. */
  readonly tags: number;
  /** The same for the capitalised form; 0 where the lexicon has none. */
  readonly ownTags: number;
  /** 2: a finite verb, 1: perhaps one, 0: none. */
  readonly finite: number;
  /** The class of abbreviation, 0 for none. */
  readonly abbreviation: number;
  /**
   * Its word classes, each of 4, 6, 8 and 12 bits: four of the form in lower case, four of the form as written.
   * Empty where the language has no classes.
   */
  readonly classes: readonly number[];
  /** Whether its phrase must go on behind it: "de", "les". */
  readonly leadsOn: boolean;
  /** Whether it has no capital. */
  readonly small: boolean;
  /** Whether it opens a sentence where a name might be expected: "Il" after "U.S.A.". */
  readonly starts: boolean;
}

/** Stands before the first and after the last token of a line. */
export const NO_WORD: TextWord = {
  form: '',
  shape: '',
  formHash: 0,
  lowerHash: 0,
  shapeHash: 0,
  kind: 31,
  tags: 0,
  ownTags: 0,
  finite: 0,
  abbreviation: 0,
  leadsOn: false,
  classes: [0, 0, 0, 0, 0, 0, 0, 0],
  small: true,
  starts: false,
};

/** Works out a form's properties once and keeps them. */
export class WordTable {
  private readonly words = new Map<string, TextWord>();

  private readonly lexicon: Lexicon | undefined;
  private readonly starters: ReadonlySet<string>;
  private readonly leaders: ReadonlySet<string>;

  /** @param lexicon tells what words can be, if it is independent of the treebanks */
  constructor(
    private readonly abbreviations: ReadonlyMap<string, number>,
    data: Pick<TokenData, 'sentenceStarters' | 'neverLast'>,
    lexicon: Lexicon,
    private readonly classes: WordClasses,
  ) {
    this.starters = new Set(data.sentenceStarters);
    this.leaders = new Set(data.neverLast);
    this.lexicon = lexicon.independent ? lexicon : undefined;
  }

  of(text: string): TextWord {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    if (this.words.size >= CAPACITY) this.words.clear();
    const word = this.describe(text);
    this.words.set(text, word);
    return word;
  }

  private describe(text: string): TextWord {
    const form = SAME.get(text) ?? text.replace('’', "'");
    const lower = this.lowerCase(form);
    const shape = shapeOf(form);
    const ownTags = lower === form ? 0 : (this.lexicon?.classOf(form) ?? 0);
    const readings = this.lexicon?.readings(lower) ?? [];
    const isFinite = readings.some(({ feats }) => feats.VerbForm === 'Fin');
    const has = (test: (upos: string) => boolean): boolean => readings.some(({ upos }) => test(upos));
    const isName = has((upos) => upos === 'NOUN' || upos === 'ADJ');
    const kind =
      (has((upos) => FUNCTION_WORDS.has(upos)) ? 1 : 0) +
      (isFinite ? 2 : 0) +
      (isName ? 4 : 0) +
      (ownTags === 0 ? 0 : 8) +
      (has((upos) => upos === 'NUM') ? 16 : 0);
    const isUnsure = isName || has((upos) => upos === 'DET' || upos === 'ADP' || upos === 'PRON');
    return {
      form,
      shape,
      formHash: hashString(form),
      lowerHash: hashString(lower.replace(/\d/g, '0')),
      shapeHash: hashString(shape),
      kind,
      tags: this.lexicon?.classOf(lower) ?? 0,
      ownTags,
      finite: !isFinite ? 0 : isUnsure ? 1 : 2,
      abbreviation: this.abbreviations.get(text) ?? 0,
      leadsOn: this.leaders.has(lower) && shape !== 'A',
      classes: this.classesOf(form, lower),
      small: form === lower,
      starts: form !== lower && this.starters.has(lower),
    };
  }

  /** In lower case, with the accents that a word with capitals may lack. */
  private lowerCase(form: string): string {
    const lower = form.toLowerCase();
    const { lexicon } = this;
    if (lexicon === undefined || lower === form || lexicon.classOf(form) !== 0) return lower;
    return withAccents(lower, (word) => lexicon.classOf(word) !== 0);
  }

  private classesOf(form: string, lower: string): readonly number[] {
    if (this.classes === NO_CLASSES) return [];
    const paths = [this.classes.classOf(lower), this.classes.classOf(form)];
    return paths.flatMap((path) => BRANCHES.map((bits) => branchOf(path, bits)));
  }
}

function shapeOf(form: string): string {
  if (!/[\p{L}\d]/u.test(form)) return form.slice(0, 3);
  if (/^[-+−]?\d/.test(form)) return /^[\d\s.,]+$/.test(form) ? '0' : '0a';
  const end = form.endsWith('.') ? '.' : form.endsWith("'") ? "'" : '';
  if (/^\p{Lu}\.?'?$/u.test(form)) return `A${end}`;
  if (/^\p{Lu}/u.test(form)) return (/\p{Ll}/u.test(form) ? 'Aa' : 'AA') + end;
  return (form.startsWith('-') ? '-a' : 'a') + end;
}

/** The table of a language. @throws DataError where its lexicon is missing or damaged */
export function loadWords(language: Language, data: TokenData): WordTable {
  const lexicon = loadLexicon(dataPath('models', language, 'lexicon.bin'));
  return new WordTable(abbreviationClasses(data), data, lexicon, wordClassesOf(language));
}
