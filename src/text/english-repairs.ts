/** Brings wink's English tokens to the conventions of UD English, where the two differ. */
import type { Span } from '../span';
import type { TokenData } from './token-data';

type Repair = (text: string, tokens: readonly Span[]) => Span[];

/** Web and mail addresses, file names: one token, where wink cuts at points and strokes. */
const ADDRESS =
  /(?<![\p{L}\d@])(?:(?:https?:\/\/|www\.)[^\s<>"“”«»]*[^\s<>"“”«».,;:!?)\]’']|[\p{L}\d][\w.+-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63})+|[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.(?:com|org|net|edu|gov|info|co\.uk|org\.uk|ac\.uk)(?![\p{L}\d])(?:\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]’'])?|[\p{L}\d_-]{1,63}\.(?:docx?|pdf|html?|jpe?g|png|gif|xlsx?|txt)(?![\p{L}\d]))/gu;

/** A sign said several times is one token: "...", "!!!", "----". */
const RUN = /(?<!\p{Lu})([.!?*=_+~<>#-])\1+|[!?]{2,}/gu;

/** The second word of a contraction; wink knows some, and with a straight apostrophe only. */
const CONTRACTION = /(?<=[\p{L}\d])(?:n['’]t|['’](?:s|m|re|ve|ll|d))$|(?<=^(?:gon|wan))na$|(?<=^got)ta$/iu;

/** "US$" and "):" are two tokens. */
const GLUED = /(?<=^[A-Z]{1,3})[$€£]$|(?<=^[)\]])[:;,.]$/;

/** Makes the chain of repairs, in their order. */
export function englishRepairs(data: TokenData): Repair {
  const { beforeName, inside, mayEnd } = data.abbreviations;
  const abbreviations = new Set([...beforeName, ...inside, ...mayEnd]);
  const repairs: readonly Repair[] = [
    (text, tokens) => joinMatches(text, tokens, ADDRESS),
    (text, tokens) => joinMatches(text, tokens, RUN),
    (text, tokens) => tokens.flatMap((token) => splitBefore(text, token, CONTRACTION)),
    (text, tokens) => tokens.flatMap((token) => splitBefore(text, token, GLUED)),
    (text, tokens) => joinAbbreviations(text, tokens, abbreviations),
  ];
  return (text, tokens) => repairs.reduce<Span[]>((sofar, repair) => repair(text, sofar), [...tokens]);
}

/** Makes one token of every match that begins and ends inside the given tokens; what is over stays a token. */
function joinMatches(text: string, tokens: readonly Span[], pattern: RegExp): Span[] {
  const joined: Span[] = [];
  let i = 0;
  for (const match of text.matchAll(pattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    while (i < tokens.length && tokens[i].end <= start) joined.push(tokens[i++]);
    if (i < tokens.length && tokens[i].start < start) joined.push({ start: tokens[i].start, end: start });
    joined.push({ start, end });
    while (i < tokens.length && tokens[i].end <= end) i++;
    if (i < tokens.length && tokens[i].start < end) joined.push({ start: end, end: tokens[i++].end });
  }
  return joined.concat(tokens.slice(i));
}

/** Cuts a token in two where the pattern's match begins. */
function splitBefore(text: string, token: Span, pattern: RegExp): Span[] {
  const at = text.slice(token.start, token.end).search(pattern);
  if (at <= 0) return [token];
  return [
    { start: token.start, end: token.start + at },
    { start: token.start + at, end: token.end },
  ];
}

/** "al" and its point are one token; so are the points of abbreviations that wink does not know. */
function joinAbbreviations(
  text: string,
  tokens: readonly Span[],
  abbreviations: ReadonlySet<string>,
): Span[] {
  const joined: Span[] = [];
  for (const token of tokens) {
    const before = joined[joined.length - 1];
    const isPoint =
      token.end - token.start === 1 && text.charAt(token.start) === '.' && before?.end === token.start;
    if (isPoint && abbreviations.has(text.slice(before.start, before.end))) {
      joined[joined.length - 1] = { start: before.start, end: token.end };
    } else joined.push(token);
  }
  return joined;
}
