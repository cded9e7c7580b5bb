/**
 * Scores tokens and sentences from raw text against a treebank, and shows what is wrong.
 *
 *     npx ts-node bench/text.ts fr X.conllu [--words] [--paragraphs] [--errors 30]
 *
 * A document is its sentences joined by one space (`--paragraphs`: by a blank line where the treebank starts a
 * paragraph). Gold tokens are surface tokens; `--words` cuts multiword tokens into words where the words are
 * slices of the token ("don't" → "do", "n't").
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Language } from '../src/article/types';
import type { Span } from '../src/span';
import { createTextReader } from '../src/text';

interface Document {
  text: string;
  tokens: Span[];
  sentences: Span[];
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    words: { type: 'boolean', default: false },
    paragraphs: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
  },
});
const [language, ...files] = positionals;
const reader = createTextReader();
const shown = Number(values.errors);
const errors = { token: [] as string[], sentence: [] as string[] };
const count = { tokens: [0, 0, 0], sentences: [0, 0, 0] };

for (const file of files) {
  for (const gold of readDocuments(readFileSync(file, 'utf8'))) {
    const body = [{ start: 0, end: gold.text.length }];
    const article = {
      kind: 'article',
      id: file,
      text: gold.text,
      language: language as Language,
      body,
    } as const;
    const { sentences } = reader.read(article);
    compare(
      'token',
      gold,
      gold.tokens,
      sentences.flatMap(({ tokens }) => tokens),
      count.tokens,
    );
    compare('sentence', gold, gold.sentences, sentences, count.sentences);
  }
}
console.log(`tokens    ${score(count.tokens)}`);
console.log(`sentences ${score(count.sentences)}`);
for (const [kind, list] of Object.entries(errors)) {
  const step = Math.max(1, Math.floor(list.length / Math.max(1, shown)));
  for (const line of list.filter((_, i) => i % step === 0).slice(0, shown)) console.log(`${kind}: ${line}`);
}

/** Adds [both, gold, found] and notes every place where gold and found differ. */
function compare(
  kind: 'token' | 'sentence',
  { text }: Document,
  gold: Span[],
  found: readonly Span[],
  sum: number[],
): void {
  const key = (span: Span): string => `${span.start}-${span.end}`;
  const goldKeys = new Set(gold.map(key));
  const foundKeys = new Set(found.map(key));
  sum[0] += gold.filter((span) => foundKeys.has(key(span))).length;
  sum[1] += gold.length;
  sum[2] += found.length;
  const note = (mark: string, span: Span): void => {
    const around = kind === 'token' ? 12 : 30;
    const inside = text.slice(span.start, span.end);
    const short = inside.length > 60 ? `${inside.slice(0, 25)} … ${inside.slice(-25)}` : inside;
    errors[kind].push(
      `${String(span.start).padStart(7)} ${mark} ${text.slice(Math.max(0, span.start - around), span.start)}⟦${short}⟧${text.slice(span.end, span.end + around)}`.replace(
        /\n/g,
        '⏎',
      ),
    );
  };
  const wrong = [
    ...gold.filter((span) => !foundKeys.has(key(span))).map((span) => ({ mark: 'gold ', span })),
    ...found.filter((span) => !goldKeys.has(key(span))).map((span) => ({ mark: 'ours ', span })),
  ];
  wrong.sort((a, b) => a.span.start - b.span.start);
  for (const { mark, span } of wrong) note(mark, span);
}

function score([both = 0, gold = 0, found = 0]: number[]): string {
  const [p, r] = [both / found, both / gold];
  return [p, r, (2 * p * r) / (p + r)]
    .map((x, i) => `${'P R F1'.split(' ')[i]} ${(100 * x).toFixed(2)}`)
    .join('  ');
}

function readDocuments(conllu: string): Document[] {
  const documents: Document[] = [];
  let name = '';
  const announced = /^# newdoc/m.test(conllu);
  for (const block of conllu.split('\n\n').filter((part) => part.trim() !== '')) {
    const meta = (label: string): string => new RegExp(`^# ${label} = ?(.*)$`, 'm').exec(block)?.[1] ?? '';
    const own = meta('sent_id').replace(/_[^_]*$/, '');
    const opens = announced ? /^# newdoc/m.test(block) : own !== name;
    name = own;
    if (opens || documents.length === 0) documents.push({ text: '', tokens: [], sentences: [] });
    const document = documents.at(-1) as Document;
    if (document.text !== '') document.text += values.paragraphs && /^# newpar/m.test(block) ? '\n\n' : ' ';
    addSentence(document, meta('text').trim(), block);
  }
  return documents;
}

function addSentence(document: Document, text: string, block: string): void {
  const base = document.text.length;
  let at = 0;
  let skipTo = 0;
  const rows = block
    .split('\n')
    .filter((line) => /^\d+(-\d+)?\t/.test(line))
    .map((line) => line.split('\t'));
  for (const [id = '', form = ''] of rows) {
    const [first, last] = id.split('-').map(Number);
    if (last !== undefined) {
      const parts = rows
        .filter(([n = '']) => !n.includes('-') && Number(n) >= first && Number(n) <= last)
        .map(([, word = '']) => word);
      if (values.words && parts.join('') === form) continue;
      skipTo = last;
    } else if (first <= skipTo) continue;
    while (/\s/.test(text.charAt(at))) at++;
    if (!text.startsWith(form, at)) throw new Error(`${form} is not at ${at} in: ${text}`);
    document.tokens.push({ start: base + at, end: base + at + form.length });
    at += form.length;
  }
  document.text += text;
  document.sentences.push({ start: base, end: base + text.length });
}
