/** News without some of its final signs, which the network of sentence ends reads first. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { BoundaryExamples } from '../../src/learn/text/boundary-examples';
import { newsArticles, unsignedNews } from '../../src/learn/text/unsigned-news';
import { Random } from '../../src/learn/random';
import type { FirstLook } from '../../src/text/first-look';

/** Ends a sentence behind every point. */
const behindPoints: FirstLook = (row) =>
  Array.from({ length: row.length }, (_, at) => at)
    .filter((at) => at > 0 && row.at(at - 1).form === '.')
    .map((at) => ({ at, odds: 5, closed: true }));

const ARTICLE = 'Congo : le président réélu\n\n24 mars 2016. –\nIl a été réélu. Il reste.\nIl part !\n';

describe('news without signs', () => {
  const texts = Array.from({ length: 120 }, () => ARTICLE);
  const articles = newsArticles(texts, behindPoints, new BoundaryExamples('fr', new Random(1)));

  it('is whole articles by lines and signs, one in three with its date line', () => {
    const of = (document: string): string[] =>
      articles.filter((each) => each.document === document).map(({ text }) => text);
    assert.deepEqual(of('article 0').slice(0, 3), ['Congo : le président réélu', '24 mars 2016.', '–']);
    assert.deepEqual(of('article 1'), [
      'Congo : le président réélu',
      'Il a été réélu.',
      'Il reste.',
      'Il part !',
    ]);
  });

  it('lacks some sentences and some signs, and no other word', () => {
    const round = unsignedNews(articles, new Random(1));
    assert.ok(round.length > 0.4 * articles.length && round.length < 0.9 * articles.length);
    const known = new Set(articles.flatMap(({ text }) => [text, text.replace(/ ?[.!]$/, '')]));
    const small = round.filter(({ text }) => text !== text.toUpperCase());
    assert.ok(small.every(({ text }) => known.has(text)));
    const share = small.filter(({ text }) => /\p{L}$/u.test(text) && !text.startsWith('Congo')).length;
    assert.ok(share > 0.2 * small.length && share < 0.6 * small.length, `${share} of ${small.length}`);
    assert.ok(small.length < round.length);
    assert.deepEqual(unsignedNews(articles, new Random(1)), round);
  });
});
