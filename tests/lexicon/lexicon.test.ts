/** The lexicon's file: every form that goes in comes out with its readings, and no other is found. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { DataError } from '../../src/errors';
import { decodeLexicon, encodeLexicon, loadLexicon } from '../../src/lexicon';

const TAGS = ['NOUN|Gender=Fem', 'NOUN', 'VERB|Mood=Ind|VerbForm=Fin', 'ADJ|Number=Plur'];

describe('lexicon file', () => {
  const word = fc.stringMatching(/^[a-cé😀'-]{1,6}$/u);
  const readings = fc.array(fc.tuple(fc.constantFrom(...TAGS), word), {
    minLength: 1,
    maxLength: 3,
  });
  it('gives back all readings of all forms', () => {
    const forms = fc.array(fc.tuple(word, readings), { maxLength: 120 }).map((all) => new Map(all));
    fc.assert(
      fc.property(forms, fc.array(word), (source, others) => {
        const lexicon = decodeLexicon(encodeLexicon({ independent: true, forms: source }), 'x');
        assert.equal(lexicon.size, source.size);
        for (const [form, expected] of source) {
          const found = lexicon.readings(form).map(({ upos, lemma, feats }) => [upos, lemma, feats]);
          assert.deepEqual(
            found,
            expected.map(([tag, lemma]) => {
              const [upos, ...pairs] = tag.split('|');
              const feats: unknown = Object.fromEntries(pairs.map((pair) => pair.split('=')));
              return [upos, lemma, feats];
            }),
          );
        }
        for (const other of others) if (!source.has(other)) assert.deepEqual(lexicon.readings(other), []);
      }),
    );
  });

  it('tells forms with other tags apart by their class, and not by their lemma', () => {
    const forms = new Map<string, [string, string][]>([
      ['a', [[TAGS[0], 'x']]],
      ['b', [[TAGS[1], 'y']]],
      ['c', [[TAGS[1], 'y'], [TAGS[2], 'z']]],
    ]); // prettier-ignore
    const lexicon = decodeLexicon(encodeLexicon({ independent: true, forms }), 'x');
    assert.equal(lexicon.classOf('a'), lexicon.classOf('b'));
    assert.notEqual(lexicon.classOf('a'), lexicon.classOf('c'));
    assert.equal(lexicon.classOf('d'), 0);
  });

  it('is refused when damaged, and named when missing', () => {
    const bytes = Buffer.from(encodeLexicon({ independent: true, forms: new Map([['mot', [['NOUN', 'mot']]]]) })); // prettier-ignore
    bytes[bytes.length - 1] ^= 1;
    assert.throws(() => decodeLexicon(bytes, 'x'), DataError);
    assert.throws(() => loadLexicon('no/lexicon.bin'), /cannot be read/u);
  });

  it('is shared by those who load it, until its file is another', () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
    const file = join(folder, 'lexicon.bin');
    const write = (form: string): void =>
      writeFileSync(file, encodeLexicon({ independent: true, forms: new Map([[form, [['NOUN', form]]]]) }));
    write('mot');
    const lexicon = loadLexicon(file);
    assert.equal(loadLexicon(file), lexicon);
    write('nom');
    assert.equal(loadLexicon(file).readings('nom').length, 1);
    rmSync(folder, { recursive: true });
  });
});
