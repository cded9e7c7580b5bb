/** GUM (https://github.com/amir-zeldes/gum) as examples for the English tagger: its entities headed by a name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaggedKind } from '../../mentions/names/labels';
import { type ConlluRow, readBlocks } from '../../syntax/conllu-rows';
import { compareCodeUnits } from './compare';
import type { MarkedText } from './examples';

const KINDS: Readonly<Record<string, TaggedKind>> = {
  person: 'PERSON',
  place: 'PLACE',
  organization: 'ORG',
  event: 'EVENT',
  object: 'PRODUCT',
};

/** Words of lower case that a name can have inside: "Church of Scientology", "Naqsh-e Jahan". */
const LINKS = new Set([
  'of',
  'the',
  'for',
  'and',
  'in',
  'on',
  'de',
  'la',
  'van',
  'von',
  'al',
  '-',
  '&',
  "'",
  '.',
]);
/** GUM counts titles to the name; newsgraph does not. */
const TITLES = new Set(['Mr.', 'Mrs.', 'Ms.', 'Dr.', 'Miss', 'President', 'Senator', 'Sir', 'Prof.', 'Professor', 'Lord', 'Judge', 'General', 'Captain', 'Colonel', 'King', 'Queen', 'Pope']); // prettier-ignore

interface Placed {
  readonly row: ConlluRow;
  readonly start: number;
  readonly end: number;
}

/** The documents of one part (`train`, `dev`), by file name; sentences stand as paragraphs. */
export function readGum(dataFolder: string, part: string): MarkedText[] {
  const folder = join(dataFolder, 'treebanks', 'en', 'GUM', part);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.conllu'))
    .sort(compareCodeUnits)
    .map((file) => readDocument(file.replace(/\.conllu$/, ''), readFileSync(join(folder, file), 'utf8')));
}

function readDocument(id: string, conllu: string): MarkedText {
  let text = '';
  const names: { start: number; end: number; kind: TaggedKind }[] = [];
  for (const { comments, rows } of readBlocks(conllu)) {
    const given = comments.find(({ key }) => key === 'text')?.value ?? '';
    const words = place(
      rows.filter((row) => /^\d+$/.test(row.id)),
      given,
      text.length,
    );
    for (const { from, to, type } of entitiesOf(words)) {
      const kind = KINDS[type];
      const span = kind === undefined ? undefined : nameInside(words, from, to);
      if (kind !== undefined && span !== undefined) names.push({ ...span, kind });
    }
    text += `${given}\n\n`;
  }
  return { id, text, names };
}

/** Where each word stands in the text; words of one token ("do|n't") follow each other in it. */
function place(rows: readonly ConlluRow[], text: string, offset: number): Placed[] {
  let at = 0;
  return rows.map((row) => {
    const found = text.indexOf(row.form, at);
    const start = found < 0 ? at : found;
    at = found < 0 ? at : found + row.form.length;
    return { row, start: offset + start, end: offset + at };
  });
}

/** Entities as `Entity=` in MISC brackets them: `(1-person-…`, `1)`, `(2-place-…)`. */
function entitiesOf(words: readonly Placed[]): { from: number; to: number; type: string }[] {
  const open: { id: string; type: string; from: number }[] = [];
  const closed: { from: number; to: number; type: string }[] = [];
  words.forEach(({ row }, i) => {
    const marks = /(?:^|\|)Entity=([^|]*)/.exec(row.misc)?.[1] ?? '';
    for (const [mark] of marks.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
      const begun = /^\(([^-]+)-([a-z]+)/.exec(mark);
      if (begun !== null) open.push({ id: begun[1] ?? '', type: begun[2] ?? '', from: i });
      if (!mark.endsWith(')')) continue;
      const id = begun === null ? mark.slice(0, -1) : (begun[1] ?? '');
      const k = open.findLastIndex((entity) => entity.id === id);
      const entity = open[k];
      if (entity === undefined) continue;
      open.splice(k, 1);
      closed.push({ from: entity.from, to: i + 1, type: entity.type });
    }
  });
  return closed;
}

/** The name in an entity: the run of proper nouns around its head, where the head is one. */
function nameInside(
  words: readonly Placed[],
  from: number,
  to: number,
): { start: number; end: number } | undefined {
  const ids = new Set(words.slice(from, to).map(({ row }) => row.id));
  const head = words.findIndex(({ row }, i) => i >= from && i < to && !ids.has(row.head));
  if (words[head]?.row.upos !== 'PROPN') return undefined;
  const isName = (i: number): boolean =>
    i >= from && i < to && (words[i]?.row.upos === 'PROPN' || /^\p{Lu}/u.test(words[i]?.row.form ?? ''));
  const isLink = (i: number): boolean => i >= from && i < to && LINKS.has(words[i]?.row.form ?? '');
  let first = head;
  let last = head;
  for (let i = head - 1; i >= from && (isName(i) || isLink(i)); i -= 1) if (isName(i)) first = i;
  for (let i = head + 1; i < to && (isName(i) || isLink(i)); i += 1) if (isName(i)) last = i;
  while (first < last && (TITLES.has(words[first]?.row.form ?? '') || words[first]?.row.upos === 'DET'))
    first += 1;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}
