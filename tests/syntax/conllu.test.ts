/** CoNLL-U out and in: offsets in code points, names in BIOES, tokens that slice back to the text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DataError } from '../../src/errors';
import { readConllu, toConllu } from '../../src/syntax/conllu';
import type { ParsedArticle } from '../../src/syntax/types';
import type { TokenisedArticle } from '../../src/text/types';

/** A parsed article in which every word hangs from the first, for text given as tokens between spaces. */
function parsed(text: string): ParsedArticle {
  const words = [...text.matchAll(/\S+/gu)].map((match, index) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    index,
    upos: 'NOUN' as const,
    lemma: match[0].toLowerCase(),
    feats: { Number: 'Sing', Gender: 'Masc' },
    head: index - 1 < 0 ? -1 : 0,
    deprel: index === 0 ? 'root' : 'dep',
  }));
  const body = [{ start: 0, end: text.length }];
  const article = {
    kind: 'article',
    id: 'a1',
    text,
    language: 'fr',
    body,
  } as const;
  return {
    kind: 'parsed',
    article,
    sentences: [{ index: 0, start: 0, end: text.length, words }],
  };
}

describe('toConllu', () => {
  it('writes rows with offsets in code points: the emoji counts one', () => {
    assert.equal(
      toConllu(parsed('Oui 😀 Bolton')),
      [
        '# newdoc id = a1',
        '# sent_id = a1-1',
        '# text = Oui 😀 Bolton',
        '1\tOui\toui\tNOUN\t_\tGender=Masc|Number=Sing\t0\troot\t_\tstart_char=0|end_char=3',
        '2\t😀\t😀\tNOUN\t_\tGender=Masc|Number=Sing\t1\tdep\t_\tstart_char=4|end_char=5',
        '3\tBolton\tbolton\tNOUN\t_\tGender=Masc|Number=Sing\t1\tdep\t_\tstart_char=6|end_char=12',
        '',
        '',
      ].join('\n'),
    );
  });

  it('marks names as begin, inside, end and single', () => {
    const text = 'Le 23 août John R. Bolton rencontre Patrouchev';
    const names = [
      { start: 11, end: 25, type: 'PERSON' },
      { start: 36, end: 46, type: 'PERSON' },
    ];
    const tags = [...toConllu(parsed(text), names).matchAll(/ner=(\S+)/gu)].map(([, tag]) => tag);
    assert.deepEqual(tags, ['O', 'O', 'O', 'B-PERSON', 'I-PERSON', 'E-PERSON', 'O', 'S-PERSON']);
  });

  it('keeps a text that runs over lines on one line', () => {
    assert.match(toConllu(parsed('Une\nphrase\t coupée')), /^# text = Une phrase coupée$/mu);
  });
});

describe('readConllu', () => {
  const row = (id: string, form: string, misc = '_'): string => `${id}\t${form}${'\t_'.repeat(7)}\t${misc}`;
  const read = (lines: string[], language: 'fr' | 'en' = 'fr'): TokenisedArticle[] =>
    readConllu(`${lines.join('\n')}\n`, {
      language,
      id: 'file',
      file: 'x.conllu',
    });
  const forms = (article: TokenisedArticle): string[][] =>
    article.sentences.map(({ tokens }) => tokens.map(({ text }) => text));

  it('keeps a multiword token as one in French', () => {
    const [article] = read(['# text = Fin du mois.', row('1', 'Fin'), row('2-3', 'du'), row('2', 'de'), row('3', 'le'), row('4', 'mois', 'SpaceAfter=No'), row('5', '.')]); // prettier-ignore
    assert.deepEqual(forms(article), [['Fin', 'du', 'mois', '.']]);
  });

  it('keeps the words of a multiword token in English', () => {
    const [article] = read(["# text = We don't.", row('1', 'We'), row('2-3', "don't", 'SpaceAfter=No'), row('2', 'do'), row('3', "n't"), row('4', '.')], 'en'); // prettier-ignore
    assert.deepEqual(forms(article), [['We', 'do', "n't", '.']]);
  });

  it('makes an article of each document, and one of what stands before the first', () => {
    const articles = read(
      [row('1', 'Avant'), '', '# newdoc id = d1', row('1', 'Un'), '', row('1', 'deux'), ''].concat([
        '# newdoc id = d2',
        row('1', 'Trois'),
      ]),
    );
    assert.deepEqual(
      articles.map(({ article }) => [article.id, article.text]),
      [
        ['file', 'Avant'],
        ['d1', 'Un deux'],
        ['d2', 'Trois'],
      ],
    );
  });

  it('builds the text from the forms where there is none', () => {
    const [{ article }] = read([row('1', "L'", 'SpaceAfter=No'), row('2', 'accord'), row('3', 'tient')]);
    assert.equal(article.text, "L'accord tient");
  });

  it('names the line whose form does not follow', () => {
    assert.throws(
      () => read(['# text = Un accord', row('1', 'Un'), row('2', 'traité')]),
      (error: unknown) => error instanceof DataError && error.toLine().startsWith('x.conllu:3: '),
    );
  });

  it('names the line that has not ten columns', () => {
    assert.throws(() => read(['1\tUn\t_']), /3 columns/u);
  });

  it('gives back the tokens that were written, each the slice of its text', () => {
    const token = fc.stringMatching(/^[\p{L}\d.,'’-]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 12 }), (tokens) => {
        const [article] = readConllu(toConllu(parsed(tokens.join(' '))), {
          language: 'fr',
          id: 'x',
        });
        assert.deepEqual(forms(article), [tokens]);
        for (const { start, end, text } of article.sentences[0].tokens) {
          assert.equal(article.article.text.slice(start, end), text);
        }
      }),
    );
  });
});
