/** The readers of chained corpora, on texts of the tests' own. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnnotatedText } from '../../../../src/learn/evaluate/coreference/chains';
import { readBrackets } from '../../../../src/learn/evaluate/coreference/corpora/brackets';
import { readDemocrat } from '../../../../src/learn/evaluate/coreference/corpora/democrat';
import { readGumDocument } from '../../../../src/learn/evaluate/coreference/corpora/gum';
import { readPopcornChains } from '../../../../src/learn/evaluate/coreference/corpora/popcorn';

const wordsOf = ({ text, chains }: AnnotatedText): string[][] =>
  chains.map((chain) => chain.map(({ start, end }) => text.slice(start, end)));

describe('readers of chains', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'chains-'))));
  after(() => rmSync(folder, { recursive: true }));
  const file = (content: string): string => {
    const path = join(folder, 'file');
    writeFileSync(path, content);
    return path;
  };

  it('reads nested, joined and one-word brackets', () => {
    assert.deepEqual(readBrackets(['(1|(2)', '_', '(3', '3)|1)']), [
      { entity: '2', from: 0, to: 1 },
      { entity: '3', from: 2, to: 4 },
      { entity: '1', from: 0, to: 4 },
    ]);
    assert.deepEqual(readBrackets(['(1-person-new(2-place-giv)', '1)']), [
      { entity: '2', from: 0, to: 1 },
      { entity: '1', from: 0, to: 2 },
    ]);
    assert.deepEqual(readBrackets(['(4[1/2]-object', '4[1/2])', '(4[2/2]-object)']), []);
  });

  it('Democrat: contractions, apostrophes, headlines, several documents', () => {
    const rows = (...lines: readonly string[]): string =>
      lines.map((line) => line.split(' ').join('\t')).join('\n');
    const texts = readDemocrat(
      file(
        [
          '#begin document (ge/one); part 000',
          rows('1 Paris x (1)'),
          '',
          rows(
            "1 L' x (2",
            '2 armée x _',
            '3-4 du x _',
            '3 de x _',
            '4 le x (3',
            '5 pays x 3)|2)',
            '6 avance x _',
            '7 , x _',
            '8 dit x _',
            '9 -il x (4)',
            '10 . x _',
          ),
          '',
          rows('1 Elle x (2)', '2 gagne x _', '3 . x _'),
          '#end document',
          '',
          '#begin document (ge/two); part 000',
          rows('1 Lui x (2)'),
          '#end document',
          '',
        ].join('\n'),
      ),
    );
    assert.deepEqual(
      texts.map(({ id, text }) => [id, text]),
      [
        ['ge/one', "Paris\n\nL'armée du pays avance, dit-il. Elle gagne."],
        ['ge/two', 'Lui'],
      ],
    );
    assert.deepEqual(wordsOf(texts[0]), [['Paris'], ['pays'], ["L'armée du pays", 'Elle'], ['-il']]);
  });

  it('GUM: entities in MISC, paragraphs', () => {
    const row = (id: number, form: string, entity: string): string =>
      [id, form, form, 'X', '_', '_', 0, 'dep', '_', entity === '' ? '_' : `Entity=${entity}|X=y`].join('\t');
    const text = readGumDocument(
      'a',
      [
        '# newpar',
        "# text = Ann's dog doesn't bark.",
        row(1, 'Ann', '(1-animal-new-x-cf(2-person-new-x-cf'),
        row(2, "'s", '2)'),
        row(3, 'dog', '1)'),
        row(4, 'does', ''),
        row(5, "n't", ''),
        row(6, 'bark', ''),
        row(7, '.', ''),
        '',
        '# newpar_block = p',
        '# text = It sleeps',
        row(1, 'It', '(1-animal-giv-x-cf)'),
        row(2, 'sleeps', ''),
      ].join('\n'),
    );
    assert.equal(text.text, "Ann's dog doesn't bark.\n\nIt sleeps");
    assert.deepEqual(wordsOf(text), [["Ann's"], ["Ann's dog", 'It']]);
  });

  it('POPCORN: entities, not attributes', () => {
    const text = 'Luc dort. Il rêve.';
    const mention = (start: number, end: number): object => ({ value: text.slice(start, end), start, end });
    const entities = [
      { id: 0, type: 'CIVILIAN', mentions: [mention(0, 3), mention(10, 12)] },
      { id: 1, type: 'FIRSTNAME_0', mentions: [mention(0, 3)] },
      { id: 2, type: 'TIME_EXACT', mentions: [mention(4, 8)] },
    ];
    const [report] = readPopcornChains(file(JSON.stringify({ r1: { text, entities, relations: [] } })));
    assert.deepEqual(wordsOf(report), [['Luc', 'Il']]);
  });
});
