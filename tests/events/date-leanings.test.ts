/** What the events around one say of its dates. */
import assert from 'node:assert/strict';
import { DateLeanings, LEANING_NUMBERS } from '../../src/events/context/date-leanings';
import type { FirstContext } from '../../src/events/context/first-look';

/** An event with the parts that leanings read: its sentence, its type and word, and how likely each date is. */
function event(sentence: number, type: string, dates: Readonly<Record<string, number>>): FirstContext {
  const judged = Object.entries(dates).map(([date, weighed]) => ({ candidate: { date }, weighed }));
  const seed = { sentence: { index: sentence }, type: { id: type }, word: { lemma: type, start: sentence } };
  return { filled: { seed, roles: [] }, dates: judged } as unknown as FirstContext;
}

describe('leanings towards dates', () => {
  const meeting = event(1, 'MEET', { '2018-08-23': 0.5, '2018-08-24': 0.1 });
  const signing = event(1, 'SIGN', { '2018-08-23': 0.8, '2018-08-20': 0.6 });
  const former = event(0, 'MEET', { '2018-08-23': 0.2 });
  const later = event(2, 'WARN', {});
  const leanings = new DateLeanings([former, meeting, signing, later]);
  const around = (each: FirstContext, date: string): Record<string, number> => {
    const numbers = leanings.around(each, date);
    return Object.fromEntries(LEANING_NUMBERS.map((name, i) => [name, numbers[i] ?? NaN]));
  };

  it('count the same sentence, its neighbours, the type and the article', () => {
    assert.deepEqual(around(meeting, '2018-08-23'), {
      'here-most': 0.8,
      'here-mean': 0.8,
      'here-other-date': 0.6,
      'here-events': 1,
      'before-most': 0.2,
      'after-most': 0,
      'same-type-most': 0.2,
      'article-share': 0.5,
    });
  });

  it('tell what earlier events of the type and word lean towards', () => {
    const dates = ['2018-08-23', '2018-08-24'];
    assert.deepEqual(
      dates.map((date) => leanings.before(meeting, date)),
      [0.2, 0],
    );
    assert.equal(leanings.before(former, '2018-08-23'), 0);
  });

  it('are nothing for an event alone with a date that no other has', () => {
    const alone = around(later, '2018-01-01');
    assert.deepEqual(
      [alone['here-most'], alone['here-events'], alone['same-type-most'], alone['article-share']],
      [0, 0, 0, 0],
    );
    assert.equal(alone['before-most'], 0);
  });
});
