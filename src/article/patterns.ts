/** Turns the readable patterns of data/languages into regular expressions. */

/** Blanks inside a line: a space in a pattern asks for one at least, `~` allows any number. */
const BLANK = '[ \\t\\u00a0\\u2009\\u202f]';

const NAME_WORD = "\\p{Lu}[\\p{L}'’.-]*";
const UPPER_WORD = "\\p{Lu}(?:\\p{Lu}|[.'’-])+";

/** What `{…}` stands for in every language; a language adds its months, weekdays, times and agencies. */
const COMMON: Readonly<Record<string, string>> = {
  iso: '(?:19|20)\\d{2}-\\d{2}(?:-\\d{2})?(?:T\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?(?![\\d-])',
  year: '(?:19|20)\\d{2}',
  mm: '(?<!\\d)\\d{1,2}(?!\\d)',
  dash: '[-–—]{1,2}',
  name: `${NAME_WORD}(?:${BLANK}(?:(?:de|du|des|van|von|bin|al|el|la|le)${BLANK})*${NAME_WORD}){0,4}`,
  place: `${NAME_WORD}(?:${BLANK}(?:(?:de|du|des|la|le|sur|of|and|et)${BLANK})*${NAME_WORD}){0,3}`,
  CITY: `${UPPER_WORD}(?:${BLANK}${UPPER_WORD}){0,3}`,
};

/** Names for `{…}` and the regular expressions that they stand for. */
export type Placeholders = ReadonlyMap<string, string>;

/** Adds to the common placeholders; alternatives are tried longest first, each in its usual spellings. */
export function placeholders(words: Readonly<Record<string, readonly string[]>>): Placeholders {
  const map = new Map(Object.entries(COMMON));
  for (const [name, list] of Object.entries(words)) map.set(name, alternatives(list));
  return map;
}

/** A pattern's source with its placeholders filled in; `capture` names those that become groups. */
export function expand(pattern: string, filled: Placeholders, capture: readonly string[] = []): string {
  let source = '';
  let inClass = false;
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i];
    const escape = /^\\(?:[pP]\{\w+\}|.)/.exec(pattern.slice(i))?.[0];
    if (escape !== undefined) {
      source += escape;
      i += escape.length - 1;
    } else if (inClass) {
      source += char;
      inClass = char !== ']';
    } else if (char === ' ') source += `${BLANK}+`;
    else if (char === '~') source += `${BLANK}*`;
    else if (char === '{' && /^\{[A-Za-z]+\}/.test(pattern.slice(i))) {
      const name = pattern.slice(i + 1, pattern.indexOf('}', i));
      const inner = filled.get(name);
      if (inner === undefined) throw new SyntaxError(`unknown placeholder {${name}} in "${pattern}"`);
      source += capture.includes(name) ? `(?<${name}>${inner})` : `(?:${inner})`;
      i += name.length + 1;
    } else {
      source += char;
      inClass = char === '[';
    }
  }
  return source;
}

/** One expression that matches any of the patterns from a given place on (sticky). */
export function startsWith(patterns: readonly string[], filled: Placeholders, flags = ''): RegExp {
  return new RegExp(any(patterns, filled), `uy${flags}`);
}

/** One expression that matches a whole line, in any case. */
export function wholeLine(patterns: readonly string[], filled: Placeholders): RegExp {
  return new RegExp(`^(?:${any(patterns, filled)})$`, 'iu');
}

function any(patterns: readonly string[], filled: Placeholders): string {
  // an empty list matches nowhere
  return patterns.length === 0
    ? '(?!)'
    : patterns.map((pattern) => `(?:${expand(pattern, filled)})`).join('|');
}

function alternatives(words: readonly string[]): string {
  const spellings = new Set(
    words.flatMap((word) => [word, word.toLowerCase(), word.toUpperCase(), capitalise(word)]),
  );
  return [...spellings]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', `${BLANK}+`))
    .join('|');
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
