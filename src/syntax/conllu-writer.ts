/** Writes a parsed article as CoNLL-U, with offsets and names in MISC as Stanza writes them. */
import type { Span } from '../span';
import { writeFeatures } from '../lexicon';
import type { ParsedArticle, ParsedSentence, Word } from './types';

/** A stretch of the article's text with a type, such as a name: offsets in UTF-16 code units. */
export interface TypedSpan extends Span {
  readonly type: string;
}

/**
 * The article as CoNLL-U: `# newdoc id`, `# sent_id` and `# text` above, and in MISC `start_char=` and
 * `end_char=`, offsets into the article's text in Unicode code points (not UTF-16 code units).
 * @param names non-overlapping spans; each word inside gets `ner=` in BIOES (`S-PERSON`, `B-ORG` …), each
 *   word outside `ner=O`. Without names there is no `ner=`.
 */
export function toConllu(parsed: ParsedArticle, names?: readonly TypedSpan[]): string {
  return [...conlluPieces(parsed, names)].join('');
}

/** The same piece by piece, a sentence each: a long article's lines are many times as long as its text. */
export function* conlluPieces(parsed: ParsedArticle, names?: readonly TypedSpan[]): Generator<string> {
  const { article, sentences } = parsed;
  const codePoints = codePointCounter(article.text);
  const namesIn = names === undefined ? undefined : namesBySentence(names);
  yield `# newdoc id = ${oneLine(article.id)}\n`;
  for (const sentence of sentences) {
    if (sentence.words.length === 0) continue;
    const lines: string[] = [];
    lines.push(`# sent_id = ${oneLine(article.id)}-${sentence.index + 1}`);
    lines.push(`# text = ${oneLine(article.text.slice(sentence.start, sentence.end))}`);
    const tags = namesIn === undefined ? undefined : nerTags(sentence, namesIn(sentence));
    sentence.words.forEach((word, i) => {
      const misc = [
        ...(followedBySpace(word, sentence, article.text) ? [] : ['SpaceAfter=No']),
        `start_char=${codePoints(word.start)}`,
        `end_char=${codePoints(word.end)}`,
        ...(tags === undefined ? [] : [`ner=${tags[i]}`]),
      ];
      lines.push(toRow(word, misc));
    });
    yield `${lines.join('\n')}\n\n`;
  }
}

/** The names that share text with a sentence, sentences being asked for in the order of the text. */
function namesBySentence(names: readonly TypedSpan[]): (sentence: Span) => readonly TypedSpan[] {
  const sorted = [...names].sort((a, b) => a.start - b.start);
  let next = 0;
  return ({ start, end }) => {
    while (next < sorted.length && sorted[next].end <= start) next += 1;
    let to = next;
    while (to < sorted.length && sorted[to].start < end) to += 1;
    return sorted.slice(next, to);
  };
}

function toRow(word: Word, misc: readonly string[]): string {
  return [
    word.index + 1,
    oneLine(word.text),
    oneLine(word.lemma) || '_',
    word.upos,
    '_',
    writeFeatures(word.feats),
    word.head + 1,
    word.deprel,
    '_',
    misc.join('|'),
  ].join('\t');
}

function followedBySpace(word: Word, sentence: ParsedSentence, text: string): boolean {
  const next = sentence.words[word.index + 1];
  return next === undefined ? /^(?:\s|$)/u.test(text.slice(word.end, word.end + 1)) : next.start > word.end;
}

/** CoNLL-U is lines and tabs: white space inside a text or form becomes one space. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** BIOES tags of a sentence's words; a word belongs to a name if the two overlap. */
function nerTags({ words }: ParsedSentence, names: readonly TypedSpan[]): string[] {
  const nameOf = (word: Word | undefined): TypedSpan | undefined =>
    word && names.find((name) => name.start < word.end && word.start < name.end);
  return words.map((word, i) => {
    const name = nameOf(word);
    if (name === undefined) return 'O';
    const first = nameOf(words[i - 1]) !== name;
    const last = nameOf(words[i + 1]) !== name;
    return `${first ? (last ? 'S' : 'B') : last ? 'E' : 'I'}-${name.type}`;
  });
}

/** Turns ascending offsets in UTF-16 code units into code points, walking the text once. */
function codePointCounter(text: string): (offset: number) => number {
  let at = 0;
  let count = 0;
  return (offset) => {
    if (offset < at) {
      at = 0;
      count = 0;
    }
    while (at < offset) {
      at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
      count += 1;
    }
    return count;
  };
}
