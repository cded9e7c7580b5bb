/** The first sentences of news articles, as examples for the second look at sentence ends. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { BoundaryExamples } from '../../src/learn/text/boundary-examples';
import { newsOpenings } from '../../src/learn/text/news-openings';
import { Random } from '../../src/learn/random';
import type { FirstLook } from '../../src/text/first-look';

/** Ends a sentence behind every point. */
const behindPoints: FirstLook = (row) =>
  Array.from({ length: row.length }, (_, at) => at)
    .filter((at) => at > 0 && row.at(at - 1).form === '.')
    .map((at) => ({ at, odds: 5, closed: true }));

describe('openings of news', () => {
  const article =
    'Congo : le président réélu\n\n24 mars 2016. –\nIl a été réélu. Il reste. Il parle.\nIl part.\n';
  const random = new Random(1);
  const openings = newsOpenings([article], behindPoints, new BoundaryExamples('fr', random), random);
  const texts = (document: string): string[] =>
    openings.filter((each) => each.document === document).map(({ text }) => text);

  it('begin with the headline, with the date line and without, or with the text', () => {
    assert.deepEqual(texts('news 0 0').slice(0, 2), ['Congo : le président réélu', '24 mars 2016.']);
    assert.deepEqual(texts('news 0 1').slice(0, 2), ['Congo : le président réélu', 'Il a été réélu.']);
    assert.deepEqual(texts('news 0 2').slice(0, 2), ['Il a été réélu.', 'Il reste.']);
  });

  it('have two to five sentences', () => {
    const many = newsOpenings(
      Array.from({ length: 40 }, () => article),
      behindPoints,
      new BoundaryExamples('fr', random),
      random,
    );
    const sizes = new Map<string, number>();
    for (const { document } of many) sizes.set(document, (sizes.get(document) ?? 0) + 1);
    assert.deepEqual([...new Set(sizes.values())].sort(), [2, 3, 4, 5]);
  });
});
