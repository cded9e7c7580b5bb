/** The year of articles whose date line has none. */
import assert from 'node:assert/strict';
import { createYearFinder, type DatedNames } from '../../src/resolve/publication-year';

const article = (publishedAt: string, ...names: string[]): DatedNames => ({
  publishedAt,
  names: new Set(names),
});

const CORPUS = [
  article('2018-08', 'bolton', 'patrouchev', 'geneve', 'russie', 'etats-unis', 'iran'),
  article('2018-08-25', 'bolton', 'porochenko', 'kiev', 'ukraine', 'etats-unis'),
  article('2017-08-24', 'macron', 'france', 'roumanie', 'union europeenne'),
  article('2016-12-30', 'obama', 'poutine', 'russie', 'etats-unis', 'diplomates'),
];

describe('year of publication', () => {
  const cases: [what: string, day: string, names: string[], expected: string | undefined][] = [
    [
      'the same meeting told by a dated article',
      '08-24',
      ['bolton', 'patrouchev', 'geneve', 'russie', 'trump'],
      '2018-08-24',
    ],
    ['a day after the turn of the year', '01-02', ['obama', 'poutine', 'diplomates', 'russie'], '2017-01-02'],
    ['another subject on the same day', '08-24', ['tencent', 'geely', 'chine', 'russie'], undefined],
    ['the same people half a year later', '02-24', ['bolton', 'patrouchev', 'geneve', 'russie'], undefined],
    ['too little in common', '08-24', ['bolton', 'etats-unis'], undefined],
  ];
  for (const [what, day, names, expected] of cases) {
    it(`${what}: ${day} → ${expected ?? 'unknown'}`, () => {
      assert.equal(createYearFinder(CORPUS).date(day, new Set(names)), expected);
      assert.equal(createYearFinder([...CORPUS].reverse()).date(day, new Set(names)), expected);
    });
  }

  it('does not choose between two years that fit alike', () => {
    const names = ['zidane', 'benzema', 'madrid', 'barcelone'];
    const finder = createYearFinder([article('2015-05-01', ...names), article('2016-05-01', ...names)]);
    assert.equal(finder.date('05-02', new Set(names)), undefined);
  });
});
