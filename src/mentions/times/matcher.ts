/** Matches time rules against the pieces of a sentence, longest reading first. */
import type { Description, Fields } from './description';
import type { ClassEntry, Rule, TimeGrammar } from './grammar';
import { firstKey } from './first-words';
import type { Piece } from './lexer';
import { readNumeral } from './numerals';
import type { Pattern } from './pattern';

/** A reading of the pieces from `from` up to `to` (exclusive). */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly description: Description;
}

/** What a pattern has used and gathered so far. */
interface State {
  readonly at: number;
  readonly fields: Readonly<Fields>;
  readonly parts: Readonly<Record<string, Description>>;
}

/** What a number may stand for: its bounds, the most digits, and whether it may be written in words. */
interface NumberClass {
  readonly least: number;
  readonly most: number;
  readonly digits: number;
  readonly exactly?: true;
  readonly inWords?: true;
}

/** Classes that are no word lists. */
const NUMBER_CLASSES: Readonly<Record<string, NumberClass>> = {
  number: { least: 0, most: 9999, digits: 8, inWords: true },
  dayNumber: { least: 1, most: 31, digits: 2 },
  monthNumber: { least: 1, most: 12, digits: 2 },
  yearNumber: { least: 1000, most: 2100, digits: 4, exactly: true },
  hourNumber: { least: 0, most: 24, digits: 2, inWords: true },
  minuteNumber: { least: 0, most: 59, digits: 2, inWords: true },
  shortYear: { least: 0, most: 99, digits: 2, exactly: true },
};

/** The longest reading that begins at piece `at` and may end where it does; of equally long ones that of the first rule. */
export function longestReading(
  grammar: TimeGrammar,
  pieces: readonly Piece[],
  at: number,
  mayEndAt: (to: number) => boolean,
): Reading | undefined {
  let best: Reading | undefined;
  for (const rule of grammar.outer.get(firstKey(pieces[at]?.text ?? '')) ?? []) {
    for (const reading of readingsOf(rule)) {
      if ((best === undefined || reading.to > best.to) && mayEndAt(reading.to)) best = reading;
    }
  }
  return best;

  function readingsOf(rule: Rule, from = at): Reading[] {
    if (!rule.first.has(firstKey(pieces[from]?.text ?? ''))) return [];
    const before = pieces[from - 1]?.text ?? '';
    if (rule.after !== undefined && !rule.after.includes(before)) return [];
    if (rule.notAfter?.includes(before) === true) return [];
    const start: State = { at: from, fields: {}, parts: {} };
    return advance(rule.pattern, start)
      .filter((state) => state.at > from && endsWell(rule, state.at))
      .map((state) => ({ from, to: state.at, description: describe(rule, state) }));
  }

  function endsWell(rule: Rule, to: number): boolean {
    const next = pieces[to]?.text;
    return rule.before === undefined || next === undefined || rule.before.includes(next);
  }

  /** A rule without a meaning of its own hands on what the one rule inside it found. */
  function describe(rule: Rule, state: State): Description {
    const fields = { ...state.fields, ...rule.set };
    if (rule.meaning !== undefined) {
      return { meaning: rule.meaning, fields, parts: state.parts, loose: rule.loose };
    }
    const inside = Object.values(state.parts)[0];
    return inside === undefined
      ? { meaning: 'unresolved', fields, parts: {} }
      : { ...inside, fields: { ...inside.fields, ...fields } };
  }

  function advance(pattern: Pattern, state: State): State[] {
    switch (pattern.kind) {
      case 'words':
        return matchesWords(pattern.words, state.at)
          ? [{ ...state, at: state.at + pattern.words.length }]
          : [];
      case 'class':
        return readClass(pattern.name, state.at).map(({ to, value }) => ({
          ...state,
          at: to,
          fields: { ...state.fields, ...(typeof value === 'object' ? value : { [pattern.field]: value }) },
        }));
      case 'rule':
        return (grammar.rules.get(pattern.name) ?? [])
          .flatMap((rule) => readingsOf(rule, state.at))
          .map((reading) => ({
            ...state,
            at: reading.to,
            parts: { ...state.parts, [pattern.field]: reading.description },
          }));
      case 'optional':
        return [...advance(pattern.pattern, state), state];
      case 'sequence':
        return pattern.patterns.reduce<State[]>(
          (states, part) => states.flatMap((each) => advance(part, each)),
          [state],
        );
      case 'choice':
        return pattern.patterns.flatMap((part) => advance(part, state));
    }
  }

  function matchesWords(words: readonly string[], from: number): boolean {
    return words.every((word, i) => pieces[from + i]?.text === word);
  }

  function readClass(name: string, from: number): { to: number; value: ClassEntry['value'] }[] {
    if (name === 'ordinal') return readOrdinal(from);
    const bounds = NUMBER_CLASSES[name];
    if (bounds !== undefined) return readNumber(bounds, name, from);
    if (grammar.capitalised.has(name) && pieces[from]?.capital !== true) return [];
    const entries = grammar.classes.get(name)?.get(pieces[from]?.text ?? '') ?? [];
    return entries
      .filter((entry) => matchesWords(entry.words, from))
      .map((entry) => ({ to: from + entry.words.length, value: entry.value }));
  }

  function readNumber(
    bounds: NumberClass,
    name: string,
    from: number,
  ): { to: number; value: ClassEntry['value'] }[] {
    const text = pieces[from]?.text ?? '';
    if (!/^\d/.test(text) && bounds.inWords !== true) return [];
    if (/^\d/.test(text) && (bounds.exactly ? text.length !== bounds.digits : text.length > bounds.digits))
      return [];
    const numeral = readNumeral(pieces, from, grammar.numerals);
    if (numeral === undefined || numeral.value < bounds.least || numeral.value > bounds.most) return [];
    // "3,5" counts units, but no month has a day 3.5
    if (name !== 'number' && !Number.isInteger(numeral.value)) return [];
    return [{ to: numeral.next, value: name === 'shortYear' ? fullYear(numeral.value) : numeral.value }];
  }

  /** "premier", "1er", "1 er", "3e", "third", "21st". */
  function readOrdinal(from: number): { to: number; value: number }[] {
    const word = grammar.ordinals[pieces[from]?.text ?? ''];
    if (word !== undefined) return [{ to: from + 1, value: word }];
    const digits = pieces[from]?.text ?? '';
    const ending = pieces[from + 1]?.text ?? '';
    return /^\d{1,2}$/.test(digits) && grammar.ordinalEndings.includes(ending)
      ? [{ to: from + 2, value: Number(digits) }]
      : [];
  }
}

/** "78" is 1978, "14" is 2014: two digits lie within the half century around 2000. */
function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}
