/** English time expressions in an article of Friday, 24 August 2018. */
import assert from 'node:assert/strict';
import { createTimeFinder } from '../../../src/mentions/times';
import { plainArticle } from '../fixture';

const finder = createTimeFinder('en');

function values(text: string, publishedAt?: string): string[] {
  return finder
    .find(plainArticle(text, 'en', publishedAt))
    .map(
      ({ start, end, value, until }) =>
        `${text.slice(start, end)} = ${value ?? '?'}${until === undefined ? '' : `/${until}`}`,
    );
}

const TABLE: readonly [text: string, ...expected: string[]][] = [
  ['They met on Thursday in Geneva.', 'Thursday = 2018-08-23'],
  ['They met on Thursday, August 23, 2018.', 'Thursday, August 23, 2018 = 2018-08-23'],
  ['It was signed on 23 August 2018.', '23 August 2018 = 2018-08-23'],
  ['the 4th of July', 'the 4th of July = 2018-07-04'],
  ['the midterm elections in November', 'November = 2018-11'],
  ['He left in late August 2017.', 'late August 2017 = 2017-08'],
  ['They met last month and last week.', 'last month = 2018-07', 'last week = 2018-08'],
  ['three weeks ago, two years ago', 'three weeks ago = 2018-08-03', 'two years ago = 2016'],
  ['a few days ago', 'a few days ago = ?'],
  ['yesterday and tomorrow morning', 'yesterday = 2018-08-23', 'tomorrow morning = 2018-08-25'],
  ['next Monday, last Friday', 'next Monday = 2018-08-27', 'last Friday = 2018-08-17'],
  ['on May 5; the next day', 'May 5 = 2018-05-05', 'the next day = 2018-05-06'],
  ['from 25 to 27 January 2017', 'from 25 to 27 January 2017 = 2017-01-25/2017-01-27'],
  ['on 22 and 23 March', '22 and 23 March = 2018-03'],
  ['between 2013 and 2016, since 2014', 'between 2013 and 2016 = ?', 'since 2014 = ?'],
  ['the third quarter of 2017', 'the third quarter of 2017 = 2017-07'],
  ['this weekend', 'this weekend = 2018-08-25'],
  ['on Tuesday at 10:30 p.m.', 'Tuesday at 10:30 p.m. = 2018-08-21T22:30'],
  ['a five-hour meeting, for two days', 'five-hour = PT5H', 'two days = P2D'],
  ['every Monday', 'every Monday = ?'],
];

const NEGATIVE = [
  'He may go.',
  'They plan to march on the city.',
  'I will sit, sat or sun myself.',
  '2016 people came.',
];

describe('English times', () => {
  for (const [text, ...expected] of TABLE)
    it(text, () => assert.deepEqual(values(text, '2018-08-24'), expected));
  for (const text of NEGATIVE) it(`none: ${text}`, () => assert.deepEqual(values(text, '2018-08-24'), []));
});
