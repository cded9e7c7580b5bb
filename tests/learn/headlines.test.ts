/** Headlines made from the trees of a treebank. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { withHeadlines } from '../../src/learn/text/headlines';
import { Random } from '../../src/learn/random';
import { readTreebankText } from '../../src/learn/treebanks';

const ROWS = [
  '1\tLe\tle\tDET\t_\t_\t2\tdet\t_\t_',
  '2\tministre\tministre\tNOUN\t_\t_\t3\tnsubj\t_\t_',
  '3\tsuit\tsuivre\tVERB\t_\tVerbForm=Fin\t0\troot\t_\t_',
  "4\tl'\tle\tDET\t_\t_\t5\tdet\t_\tSpaceAfter=No",
  '5\tétat\tétat\tNOUN\t_\t_\t3\tobj\t_\t_',
  '6\tde\tde\tADP\t_\t_\t8\tcase\t_\t_',
  '7\tla\tle\tDET\t_\t_\t8\tdet\t_\t_',
  '8\tforêt\tforêt\tNOUN\t_\t_\t5\tnmod\t_\tSpaceAfter=No',
  '9\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_',
];
const BLOCK = [
  '# newdoc id = a',
  '# sent_id = 1',
  "# text = Le ministre suit l'état de la forêt.",
  ...ROWS,
].join('\n');
const sentences = Array.from({ length: 200 }, () => readTreebankText(`${BLOCK}\n\n`, 'fr')).flat();

describe('made headlines', () => {
  const all = withHeadlines(sentences, new Random(1));
  const made = all.filter(({ tokens }) => tokens.length === 0);

  it('are noun phrases without article, preposition and verb, some in capitals, some of these without accents', () => {
    assert.deepEqual([...new Set(made.map(({ text }) => text))].sort(), [
      'ETAT DE LA FORET',
      'FORET',
      'FORÊT',
      'Forêt',
      'MINISTRE',
      'Ministre',
      'ÉTAT DE LA FORÊT',
      'État de la forêt',
    ]);
  });

  it('stand among the sentences, which stay in order, in their documents', () => {
    assert.deepEqual(
      all.filter(({ tokens }) => tokens.length > 0),
      sentences,
    );
    assert.ok(made.length > 40 && made.length < 120);
    assert.ok(made.every(({ document }) => document === 'a'));
  });

  it('are none where there are no trees', () => {
    const bare = sentences.map((sentence) => ({ ...sentence, tokens: [] }));
    assert.deepEqual(withHeadlines(bare, new Random(1)), bare);
  });
});
