/**
 * The scorers against figures that the usual scorer (CoNLL 2018's measures over surface tokens) gives for the
 * same files: see the comment at each table.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toDocuments } from '../../../src/learn/evaluate/gold-documents';
import { addDocument, emptyRawCounts, f1 } from '../../../src/learn/evaluate/score-raw';
import { addCounts, scoreSentence } from '../../../src/learn/evaluate/score-trees';
import { readTreebankText } from '../../../src/learn/treebanks';
import { readBlocks } from '../../../src/syntax/conllu-rows';
import type { Word } from '../../../src/syntax/types';

const read = (name: string): string => readFileSync(join(__dirname, name), 'utf8');
const gold = readTreebankText(read('gold.conllu'), 'fr');
const percent = (part: number, whole: number): number => Math.round((10000 * part) / whole) / 100;

describe('scores on gold tokens', () => {
  const system = readTreebankText(read('system-tokens.conllu'), 'fr');
  const counts = addCounts(gold.map(({ tokens }, i) => scoreSentence(tokens, system[i].tokens)));
  // features and lemmas by hand: 3 of 28 are wrong; the others as the scorer prints them
  const expected: [string, number, number][] = [
    ['tags', percent(counts.upos, counts.tokens), 89.29],
    ['features', percent(counts.feats, counts.tokens), 89.29],
    ['lemmas', percent(counts.lemma, counts.tokens), 89.29],
    ['heads', percent(counts.uas, counts.scored), 92],
    ['heads with relations', percent(counts.las, counts.scored), 80],
  ];
  for (const [what, found, figure] of expected) it(`${what}: ${figure} %`, () => assert.equal(found, figure));
});

describe('scores from raw text', () => {
  const counts = emptyRawCounts();
  const documents = toDocuments(gold);
  const system = systemDocuments();
  documents.forEach((document, i) => addDocument(counts, document, system[i](document.text)));
  const expected: [string, number, number][] = [
    ['tokens', f1(counts.tokens), 87.72],
    ['sentences', f1(counts.sentences), 33.33],
    ['tags', f1(counts.upos), 87.72],
    ['heads', f1(counts.uas), 76],
    ['heads with relations', f1(counts.las), 76],
  ];
  for (const [what, found, figure] of expected) {
    it(`${what}: ${figure} %`, () => assert.equal(Math.round(found * 100) / 100, figure));
  }
  it('joins the sentences of a document by one space', () => {
    assert.equal(documents[0].text, "Le maire du port a été averti par l'armateur. Il ne signera pas.");
  });
});

/** The system's documents: for each a function from the document's text to its sentences. */
function systemDocuments(): ((text: string) => { words: Word[] }[])[] {
  const documents: ((text: string) => { words: Word[] }[])[] = [];
  const blocks = readBlocks(read('system-raw.conllu'));
  blocks.forEach((block, i) => {
    if (!block.comments.some(({ key }) => key === 'newdoc id')) return;
    const next = blocks.findIndex((other, k) => k > i && other.comments.length > 0);
    const own = blocks.slice(i, next < 0 ? undefined : next);
    documents.push((text) => own.map(({ rows }) => ({ words: rows.map((row) => toWord(row, text)) })));
  });
  return documents;
}

function toWord(row: { id: string; form: string; upos: string; head: string; deprel: string; misc: string }, text: string): Word {
  const offset = (name: string): number => {
    const points = Number(new RegExp(`${name}=(\\d+)`, 'u').exec(row.misc)?.[1]);
    return [...text].slice(0, points).join('').length;
  };
  const [start, end] = [offset('start_char'), offset('end_char')];
  const { form, upos, head, deprel } = row;
  return { start, end, text: form, index: Number(row.id) - 1, upos: upos as 'X', lemma: '_', feats: {}, head: Number(head) - 1, deprel };
} // prettier-ignore
