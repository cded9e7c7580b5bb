/** What holds for every text: spans in order and trimmed, no word lost or doubled, nothing thrown but named errors. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { articleFromText } from '../../src/article';
import { markBody } from '../../src/article/body';
import { loadLayout } from '../../src/article/layout';
import { ArticleError } from '../../src/errors';

const LINES = [
  'Le conseiller américain a rencontré jeudi à Genève le secrétaire russe, ont annoncé les délégations.',
  'Publié le 12 mars 2017 à 14:05',
  'GENÈVE, 23 août (Reuters) - Les deux hommes ont discuté de la Syrie.',
  'Lire aussi : Un autre article',
  '![]() |',
  'Chine : la logistique se met au vert',
  'Les plus lus',
  '— Barack Obama , président',
  '- un point',
  'Il a cédé [ source : RFI ] hier.',
  '',
];

describe('any text', () => {
  const layout = loadLayout('fr');
  const dirt = fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'grapheme' })), {
    maxLength: 20,
  });
  const text = fc.tuple(dirt, fc.constantFrom('\n', '\r\n', '\n\n')).map(([lines, mark]) => lines.join(mark));

  it('is cut into pieces that cover all of it but blanks, in order', () => {
    fc.assert(
      fc.property(text, (value) => {
        let at = 0;
        for (const piece of markBody(value, layout)) {
          assert.equal(value.slice(at, piece.start).trim(), '');
          assert.equal(value.slice(piece.start, piece.end), piece.text);
          assert.equal(piece.text, piece.text.trim());
          assert.ok(piece.end > piece.start);
          at = piece.end;
        }
        assert.equal(value.slice(at).trim(), '');
      }),
    );
  });

  it('gives an article with a body, or a named error', () => {
    fc.assert(
      fc.property(text, (value) => {
        try {
          const article = articleFromText({ id: 'a', text: value });
          assert.equal(article.text, value);
          assert.ok(article.body.length > 0);
        } catch (error) {
          if (!(error instanceof ArticleError)) throw error;
        }
      }),
      { numRuns: 50 },
    );
  });
});
