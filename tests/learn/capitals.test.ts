/** Headlines of treebanks in capitals. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { withCapitals } from '../../src/learn/text/capitals';
import { Random } from '../../src/learn/random';
import type { TreebankSentence } from '../../src/learn/treebanks';

const TEXTS = [
  'Effets indésirables',
  'Liste des excipients',
  'Il a été arrêté.',
  `Il ${'est parti '.repeat(12)}.`,
];
const sentences = Array.from({ length: 400 }, (_, i): TreebankSentence => {
  return { id: `${i}`, document: 'a', text: TEXTS[i % TEXTS.length], tokens: [], weight: 1 };
});

describe('headlines in capitals', () => {
  const all = withCapitals(sentences, new Random(1));
  const changed = all.filter(({ text }, i) => text !== sentences[i].text);

  it('are some of the headlines and a few sentences without their point, some without accents', () => {
    assert.deepEqual([...new Set(changed.map(({ text }) => text))].sort(), [
      'EFFETS INDESIRABLES',
      'EFFETS INDÉSIRABLES',
      'IL A ETE ARRETE',
      'IL A ÉTÉ ARRÊTÉ',
      'LISTE DES EXCIPIENTS',
    ]);
    const headlines = changed.filter(({ text }) => !text.startsWith('IL')).length;
    assert.ok(headlines > 60 && headlines < 140);
    assert.ok(changed.length - headlines < 15);
  });

  it('stay in their order, and come in rows', () => {
    assert.deepEqual(
      all.map(({ id }) => id),
      sentences.map(({ id }) => id),
    );
    const rows = all.filter(({ text }, i) => /^EFF/.test(text) && all[i + 1].text.startsWith('LISTE'));
    const firsts = all.filter(({ text }) => /^EFF/.test(text));
    assert.ok(rows.length / firsts.length > 0.5);
  });
});
