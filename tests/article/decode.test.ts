/** Encodings: the same text from the bytes of each, and no text from what is none. */
import assert from 'node:assert/strict';
import { decode } from '../../src/article/input/decode';

const PLACE = { file: 'a.txt' };
const TEXT =
  'Le président a évoqué l’été à Genève : « où est l’accord ? » Il n’a pas été signé, dit-on à Zürich.';
const PLAIN = TEXT.replaceAll('’', "'");

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
/** The curly apostrophe's byte in Windows-1252, where Latin-1 has a control character. */
const windows = latin(TEXT.replaceAll('’', '\u0092'));

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

describe('decode', () => {
  const rows: readonly (readonly [name: string, bytes: Buffer, text: string])[] = [
    ['UTF-8', Buffer.from(TEXT), TEXT],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`), TEXT],
    ['UTF-16LE with its mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), TEXT],
    ['UTF-16BE with its mark', swapped(Buffer.from(`\ufeff${TEXT}`, 'utf16le')), TEXT],
    ['UTF-16LE without', Buffer.from(TEXT, 'utf16le'), TEXT],
    ['UTF-16BE without', swapped(Buffer.from(TEXT, 'utf16le')), TEXT],
    ['Latin-1', latin(PLAIN), PLAIN],
    ['Windows-1252', windows, TEXT],
    [
      'Latin-9, by its œ',
      latin(PLAIN.replace('est', 'est au c\u00bdur de')),
      PLAIN.replace('est', 'est au cœur de'),
    ],
    ['Latin-9, by its €', latin(`${PLAIN} Prix : 3 \u00a4.`), `${PLAIN} Prix : 3 €.`],
  ];
  for (const [name, bytes, text] of rows) it(name, () => assert.equal(decode(bytes, PLACE), text));

  it('believes what a page declares, unless the bytes are UTF-8', () => {
    assert.equal(decode(latin('Gen\u00e8ve'), PLACE, 'iso-8859-1'), 'Genève');
    assert.equal(decode(Buffer.from('Genève'), PLACE, 'iso-8859-1'), 'Genève');
    assert.equal(decode(Buffer.from([0xc6, 0xf0, 0xe8]), PLACE, 'windows-1251'), 'Жри');
  });

  const refused: readonly (readonly [name: string, bytes: Buffer, message: RegExp])[] = [
    ['a PDF file', latin('%PDF-1.4 …'), /PDF/],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /image/],
    ['zeros', Buffer.concat([Buffer.from('texte'), Buffer.alloc(40)]), /binary/],
    ['noise', Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 37) % 26 || 200)), /encoding|binary/],
  ];
  for (const [name, bytes, message] of refused) {
    it(`refuses ${name}`, () => assert.throws(() => decode(bytes, PLACE), message));
  }
});
