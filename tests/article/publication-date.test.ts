/** Publication dates: what lines, datelines, addresses and file names say, and what they do not. */
import assert from 'node:assert/strict';
import { articleFromText } from '../../src/article';

const FR = 'Les deux délégations ont discuté pendant cinq heures de la Syrie, de l’Iran et du désarmement.';
const EN = 'The two delegations spent five hours on Syria, on Iran and on the control of nuclear arms.';

type Row = readonly [line: string, date: string | undefined];

/** Lines of their own, before the text. */
const LINES: Readonly<Record<'fr' | 'en', readonly Row[]>> = {
  fr: [
    ['Publié le 12 mars 2017 à 14:05', '2017-03-12'],
    ['Publié le 1er août 2018 à 9h', '2018-08-01'],
    ['Publié le 12/03/2017 à 14h05 - Mis à jour le 13/03/2017 à 10h00', '2017-03-12'],
    ['Par Anne Roy | Publié le 3 mai 2018', '2018-05-03'],
    ['Dernière mise à jour le 24 août 2018', '2018-08-24'],
    ['Mis à jour : 24.08.2018', '2018-08-24'],
    ['jeudi 23 août 2018', '2018-08-23'],
    ['2018-08-23T23:30:00+02:00', '2018-08-23'],
    ['Publié le 31 février 2018', undefined],
    ['Publié à 14h05', undefined],
  ],
  en: [
    ['Published August 23, 2018', '2018-08-23'],
    ['Updated 5:02 PM ET, Thu August 23, 2018', '2018-08-23'],
    ['Last updated on 23 Aug 2018 at 17:02', '2018-08-23'],
    ['Aug. 23, 2018', '2018-08-23'],
    ['Published February 30, 2018', undefined],
  ],
};

/** Beginnings of the first paragraph. */
const BEGINNINGS: Readonly<Record<'fr' | 'en', readonly Row[]>> = {
  fr: [
    ['11 octobre 2017 . – ', '2017-10-11'],
    ['3 septembre 2016, 09 h 53 UTC . – ', '2016-09-03'],
    ['14 juin 2016, France . – ', '2016-06-14'],
    [' date 2018-08 ', '2018-08'],
    ['GENÈVE, 23 août 2018 (Reuters) - ', '2018-08-23'],
    ['PARIS (AFP) — ', undefined],
    ['KIEV (Agence Dniestr) — ', undefined],
    ['Genève (ATS) - ', undefined],
  ],
  en: [
    ['GENEVA, Aug 23, 2018 (Reuters) - ', '2018-08-23'],
    ['WASHINGTON — ', undefined],
    ['KYIV, Ukraine (AP) — ', undefined],
  ],
};

describe('publication date', () => {
  for (const language of ['fr', 'en'] as const) {
    const text = language === 'fr' ? FR : EN;
    for (const [line, date] of LINES[language]) {
      it(`${line} → ${date ?? 'nothing'}`, () => {
        const article = articleFromText({ id: 'a', language, text: `${line}\n\n${text}` });
        assert.equal(article.publishedAt, date);
      });
    }
    for (const [beginning, date] of BEGINNINGS[language]) {
      it(`${beginning}… → ${date ?? 'nothing'}, and the text without it`, () => {
        const article = articleFromText({ id: 'a', language, text: beginning + text });
        assert.equal(article.publishedAt, date);
        assert.deepEqual(article.body.map(({ start, end }) => article.text.slice(start, end)), [text]); // prettier-ignore
      });
    }
  }

  it('takes no sentence for a publication line', () => {
    const text = `Publié le 12 mars 2017, le rapport accuse les deux délégations d’avoir menti.\n${FR}`;
    const article = articleFromText({ id: 'a', text });
    assert.deepEqual(article.body, [{ start: 0, end: text.length }]);
    assert.equal(article.publishedAt, undefined);
  });

  it('keeps the day where no evidence has the year, and never asks the clock', () => {
    const article = articleFromText({ id: 'a', text: `Dernière mise à jour à 08h39 le 24/08\n${FR}` });
    assert.equal(article.publishedAt, undefined);
    assert.equal(article.publishedDay, '08-24');
  });

  it('takes the year from the address', () => {
    const text = `Dernière mise à jour à 08h39 le 24/08\n${FR}`;
    const article = articleFromText({ id: 'a', text, url: 'https://example.org/2018/08/24/geneve' });
    assert.equal(article.publishedAt, '2018-08-24');
  });

  const given: readonly Row[] = [
    ['2018-08-23', '2018-08-23'],
    ['2018-08', '2018-08'],
    ['2018-08-23T23:30:00-04:00', '2018-08-23'],
    ['20180823', '2018-08-23'],
    ['Thu, 23 Aug 2018 21:30:00 GMT', '2018-08-23'],
    ['23 août 2018', '2018-08-23'],
    ['23/08/2018', '2018-08-23'],
  ];
  for (const [value, date] of given) {
    it(`given ${value} → ${date}, whatever the text says`, () => {
      const text = `Publié le 12 mars 2017\n${FR}`;
      assert.equal(articleFromText({ id: 'a', text, publishedAt: value }).publishedAt, date);
    });
  }

  for (const value of ['2018-02-31', '2018-13-01', 'hier']) {
    it(`given ${value} is an error`, () => {
      assert.throws(() => articleFromText({ id: 'a', text: FR, publishedAt: value }), /is no date/);
    });
  }
});
