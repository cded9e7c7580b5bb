/** Votes on silver trees: only what enough parsers say counts. */
import assert from 'node:assert/strict';
import { UNKNOWN } from '../../src/learn/syntax/oracle';
import { knownShare, NO_LABEL, vote } from '../../src/learn/syntax/silver';
import { readTreebankText } from '../../src/learn/treebanks';

/** A sentence of four words from `TAG head relation` each. */
const opinion = (...rows: string[]) =>
  readTreebankText(
    rows
      .map((row, i) => {
        const [upos, head, deprel] = row.split(' ');
        return `${i + 1}\tmot${i}\t_\t${upos}\t_\t_\t${head}\t${deprel}\t_\t_\n`;
      })
      .join(''),
    'fr',
  );

const A = opinion('DET 2 det', 'NOUN 3 nsubj', 'VERB 0 root', 'ADJ 3 xcomp');
const B = opinion('DET 2 det', 'PROPN 3 obj', 'VERB 0 root', 'ADJ 2 amod');

describe('vote on silver trees', () => {
  it('keeps what two agree on, and is silent on the rest', () => {
    const [sentence] = vote([A, B], { votes: 2, weight: 0.5 });
    assert.deepEqual(
      sentence.tokens.map(({ upos, head, deprel }) => [upos, head, deprel]),
      [
        ['DET', 1, 'det'],
        [NO_LABEL, 2, NO_LABEL],
        ['VERB', -1, 'root'],
        ['ADJ', UNKNOWN, NO_LABEL],
      ],
    );
    assert.equal(sentence.weight, 0.5);
  });
  it('knows the share of heads that are agreed on', () => {
    const [sentence] = vote([A, B], { votes: 2, weight: 0.5 });
    assert.equal(knownShare(sentence), 3 / 4);
  });
  it('leaves out scraps', () => {
    const scrap = opinion('NOUN 0 root', 'PROPN 1 flat');
    assert.deepEqual(vote([scrap, scrap], { votes: 2, weight: 0.5 }), []);
  });
  it('lets two of three decide', () => {
    const [sentence] = vote([A, B, A], { votes: 2, weight: 1 });
    assert.deepEqual(
      sentence.tokens.map(({ head, deprel }) => `${head} ${deprel}`),
      A[0].tokens.map(({ head, deprel }) => `${head} ${deprel}`),
    );
  });
});
