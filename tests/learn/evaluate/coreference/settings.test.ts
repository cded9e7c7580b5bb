/** How mentions are matched and what each setting compares, on a text whose entities are given by hand. */
import assert from 'node:assert/strict';
import { align } from '../../../../src/learn/evaluate/coreference/align';
import { withoutShared } from '../../../../src/learn/evaluate/coreference/chains';
import { evaluateCoreference } from '../../../../src/learn/evaluate/coreference/evaluate-coreference';
import { mention, parseFrench } from '../../../mentions/reader';

const span = (start: number, end: number) => ({ start, end });

describe('settings of reference', () => {
  it('matches by heads what differs in its borders, equal spans first, each once', () => {
    const headOf = ({ start }: { start: number }): number => (start < 10 ? 3 : start);
    const key = [[span(3, 8), span(20, 25)]];
    const response = [[span(0, 8), span(20, 25)], [span(3, 6)]];
    assert.deepEqual(align(key, response, 'strict', headOf).response, [['0 8', '20 25'], ['3 6']]);
    assert.deepEqual(align(key, response, 'heads', headOf).response, [['0 8', '20 25'], ['3 8']]);
  });

  it('leaves out what stands for several entities', () => {
    const chains = [[span(0, 3), span(9, 12)], [span(5, 8), span(9, 12)], [span(9, 12)]];
    assert.deepEqual(withoutShared(chains), [[span(0, 3)], [span(5, 8)]]);
  });

  it('scores what newsgraph finds in raw text', function () {
    this.timeout(60_000);
    const text = 'Emmanuel Macron a rencontré Angela Merkel à Berlin. Il a quitté la ville.';
    const at = (words: string) => span(text.indexOf(words), text.indexOf(words) + words.length);
    const names = { 'Emmanuel Macron': 'PERSON', 'Angela Merkel': 'PERSON', Berlin: 'GPE' } as const;
    const scores = evaluateCoreference(
      {
        name: 'test',
        note: '',
        texts: () => [
          {
            id: 'a',
            language: 'fr',
            text,
            chains: [[at('Emmanuel Macron'), at('Il')], [at('Angela Merkel')], [at('Berlin')]],
          },
        ],
      },
      (fields) => mention(parseFrench(fields.text), names),
    );
    assert.deepEqual([...scores.keys()], ['strict spans', 'with singletons', 'heads', 'given mentions']);
    assert.equal(scores.get('strict spans')?.get('MUC')?.R, 100);
    assert.equal(scores.get('given mentions')?.get('CoNLL')?.F1, 100);
    assert.equal(scores.get('with singletons')?.get('mentions')?.R, 100);
  });
});
