/** Reads the notation in which time rules are written. */
import { DataError } from '../../errors';
import { pieces } from './lexer';

/**
 * A rule's pattern. Notation: `{il y a|voici}` words as they stand; `month` a class of the vocabulary, its value stored
 * under the class's name; `month=from` stored under another name; `<date=from>` what another rule finds;
 * `x?` may be missing; `( a b | c )` alternatives.
 */
export type Pattern =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'class'; readonly name: string; readonly field: string }
  | { readonly kind: 'rule'; readonly name: string; readonly field: string }
  | { readonly kind: 'optional'; readonly pattern: Pattern }
  | { readonly kind: 'sequence'; readonly patterns: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly patterns: readonly Pattern[] };

const SYMBOL = /\s*(\{[^}]+\}|<[a-zA-Z]+(?:=[a-zA-Z]+)?>|[a-zA-Z]+(?:=[a-zA-Z]+)?|[()|?])/y;

function symbols(source: string): string[] {
  const found: string[] = [];
  SYMBOL.lastIndex = 0;
  const text = source.trimEnd();
  while (SYMBOL.lastIndex < text.length) {
    const at = SYMBOL.lastIndex;
    const match = SYMBOL.exec(text);
    if (match?.[1] === undefined) throw notation(source, text.slice(at));
    found.push(match[1]);
  }
  return found;
}

function notation(source: string, rest: string): DataError {
  return new DataError({
    what: `The time rule "${source}" cannot be read from "${rest}" on`,
    remedy: 'Write words in braces, classes bare, other rules in angle brackets.',
  });
}

function words(alternatives: readonly string[]): Pattern {
  const patterns = alternatives.map((phrase): Pattern => ({
    kind: 'words',
    words: pieces(phrase).map((piece) => piece.text),
  }));
  return patterns.length === 1 ? patterns[0] : { kind: 'choice', patterns };
}

/**
 * Parses a pattern.
 * @throws DataError where the notation is wrong
 */
export function parsePattern(source: string): Pattern {
  const input = symbols(source);
  let at = 0;

  function choice(): Pattern {
    const patterns = [sequence()];
    while (input[at] === '|') {
      at++;
      patterns.push(sequence());
    }
    return patterns.length === 1 ? patterns[0] : { kind: 'choice', patterns };
  }

  function sequence(): Pattern {
    const patterns: Pattern[] = [];
    while (at < input.length && input[at] !== '|' && input[at] !== ')') patterns.push(item());
    if (patterns.length === 0) throw notation(source, input.slice(at).join(' '));
    return patterns.length === 1 ? patterns[0] : { kind: 'sequence', patterns };
  }

  function item(): Pattern {
    const pattern = atom();
    if (input[at] !== '?') return pattern;
    at++;
    return { kind: 'optional', pattern };
  }

  function atom(): Pattern {
    const symbol = input[at++];
    if (symbol === '(') {
      const inner = choice();
      if (input[at++] !== ')') throw notation(source, ')');
      return inner;
    }
    if (symbol.startsWith('{')) return words(symbol.slice(1, -1).split('|'));
    const [name = '', field = name] = symbol.replace(/[<>]/g, '').split('=');
    return { kind: symbol.startsWith('<') ? 'rule' : 'class', name, field };
  }

  const pattern = choice();
  if (at < input.length) throw notation(source, input.slice(at).join(' '));
  return pattern;
}
