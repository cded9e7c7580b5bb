/** The gazetteer's look-ups, as tables: what a newspaper writes, and what it means. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { foldName, loadGazetteer } from '../../src/gazetteer';

const gazetteer = loadGazetteer();

describe('gazetteer: countries', () => {
  const table: readonly (readonly [string, string])[] = [
    ['États-Unis', 'US'],
    ['Etats-Unis', 'US'],
    ['USA', 'US'],
    ['United States', 'US'],
    ['Royaume-Uni', 'GB'],
    ['RDC', 'CD'],
    ['Côte d’Ivoire', 'CI'],
    ['Corée du Nord', 'KP'],
    ['Birmanie', 'MM'],
    ['Myanmar', 'MM'],
    ['Géorgie', 'GE'],
    ['Kosovo', 'XK'],
    ['RU', 'RU'],
  ];
  for (const [name, code] of table) {
    it(`${name} is ${code}`, () => assert.equal(gazetteer.country(name)?.code, code));
  }
  for (const name of ['Bretagne', 'Moscou', 'Europe', 'ONU', '']) {
    it(`"${name}" is no country`, () => assert.equal(gazetteer.country(name), undefined));
  }
});

describe('gazetteer: places', () => {
  const table: readonly (readonly [string, string, string, string | undefined])[] = [
    // name, kind, English name, country
    ['Moscou', 'GPE', 'Moscow', 'RU'],
    ['Londres', 'GPE', 'London', 'GB'],
    ['Alep', 'GPE', 'Aleppo', 'SY'],
    ['Genève', 'GPE', 'Geneva', 'CH'],
    ['New York', 'GPE', 'New York', 'US'],
    ['Washington', 'GPE', 'Washington', 'US'],
    ['Québec', 'GPE', 'Quebec', 'CA'],
    ['Seine-Saint-Denis', 'GPE', 'Seine-Saint-Denis', 'FR'],
    ['Crimée', 'GPE', 'Crimea', 'UA'],
    ['Moyen-Orient', 'LOC', 'Middle East', undefined],
    ['moyen orient', 'LOC', 'Middle East', undefined],
    ['mer Noire', 'LOC', 'Black Sea', undefined],
    ['Allemagne', 'GPE', 'Germany', 'DE'],
  ];
  for (const [name, kind, nameEn, country] of table) {
    it(`${name}: ${kind} ${nameEn}`, () => {
      const place = gazetteer.place(name);
      assert.deepEqual([place?.kind, place?.nameEn, place?.country], [kind, nameEn, country]);
    });
  }
  it('tells the city of Mexico from the country by the language', () => {
    assert.equal(gazetteer.place('Mexico', 'fr')?.nameEn, 'Mexico City');
    assert.equal(gazetteer.place('Mexico', 'en')?.nameFr, 'Mexique');
  });
  it('gives all cities of a name, the largest first', () => {
    const cities = gazetteer.places('Tripoli');
    assert.deepEqual(
      cities.slice(0, 2).map(({ country }) => country),
      ['LY', 'LB'],
    );
  });
  it('keeps the GeoNames id', () => assert.equal(gazetteer.place('Moscou')?.geonamesId, 524901));
});

describe('gazetteer: demonyms', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['américain', ['US']],
    ['américaines', ['US']],
    ['Russes', ['RU']],
    ['français', ['FR']],
    ['françaises', ['FR']],
    ['sino-russe', ['CN', 'RU']],
    ['russo-ukrainien', ['RU', 'UA']],
    ['israélo-palestinien', ['IL', 'PS']],
    ['américano-nord-coréen', []],
    ['nord-coréen', ['KP']],
    ['British', ['GB']],
    ['Chinese', ['CN']],
    ['congolais', ['CD', 'CG']],
    ['européen', []],
    ['socio-économique', []],
    ['franco-', []],
  ];
  for (const [word, codes] of table) {
    it(`${word}: ${codes.join(' + ') || 'none'}`, () =>
      assert.deepEqual(
        gazetteer.demonym(word).map(({ code }) => code),
        codes,
      ));
  }
});

describe('gazetteer: governments', () => {
  const table: readonly (readonly [string, string | undefined])[] = [
    ['Washington', 'US'],
    ['Moscou', 'RU'],
    ['Maison-Blanche', 'US'],
    ['Maison Blanche', 'US'],
    ['Kremlin', 'RU'],
    ['Élysée', 'FR'],
    ['Elysée', 'FR'],
    ['Matignon', 'FR'],
    ['Downing Street', 'GB'],
    ['Pékin', 'CN'],
    ['New York', undefined],
    ['Genève', undefined],
  ];
  for (const [name, code] of table) {
    it(`${name} stands for ${code ?? 'no government'}`, () =>
      assert.equal(gazetteer.governmentOf(name)?.code, code));
  }
});

describe('gazetteer: organisations and English names', () => {
  const organisations: readonly (readonly [string, string])[] = [
    ['ONU', 'United Nations'],
    ['Nations unies', 'United Nations'],
    ['OTAN', 'North Atlantic Treaty Organization'],
    ['UE', 'European Union'],
    ['Daech', 'Islamic State'],
  ];
  for (const [name, nameEn] of organisations) {
    it(`${name}: ${nameEn}`, () => assert.equal(gazetteer.organisation(name)?.nameEn, nameEn));
  }
  const persons: readonly (readonly [string, string])[] = [
    ['Nikolaï Patrouchev', 'Nikolai Patrushev'],
    ['Vladimir Poutine', 'Vladimir Putin'],
    ['Poutine', 'Putin'],
    ['Sergueï Choïgou', 'Sergei Shoigu'],
    ['Vladimir Jirinovski', 'Vladimir Zhirinovsky'],
    ['Anatoli Tchoubaïs', 'Anatoly Chubais'],
    ['Nikita Khrouchtchev', 'Nikita Khrushchev'],
    ['Bachar el-Assad', 'Bashar al-Assad'],
    // no Slavic name: nothing changes
    ['Martine Aubry', 'Martine Aubry'],
    ['Jean-Luc Mélenchon', 'Jean-Luc Mélenchon'],
    ['Marine Le Pen', 'Marine Le Pen'],
    ['Bouchra Jarrar', 'Bouchra Jarrar'],
  ];
  for (const [french, english] of persons) {
    it(`${french} → ${english}`, () => assert.equal(gazetteer.englishName(french, 'PERSON'), english));
  }
  it('knows no English name of an unknown organisation', () =>
    assert.equal(gazetteer.englishName('Comité des fêtes de Plougastel', 'ORG'), undefined));
});

describe('gazetteer: events and works', () => {
  const table: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['Brexit', 'EVENT', 'Brexit'],
    ['accord de Paris', 'DOC', 'Paris Agreement'],
    ['ALENA', 'DOC', 'North American Free Trade Agreement'],
    ['Seconde Guerre mondiale', 'EVENT', 'Second World War'],
    ['accord de Marseille', undefined, undefined],
  ];
  for (const [name, type, nameEn] of table) {
    it(`${name}: ${type ?? 'unknown'}`, () => {
      assert.equal(gazetteer.namedThing(name)?.type, type);
      if (type !== undefined) assert.equal(gazetteer.englishName(name, type), nameEn);
    });
  }
});

describe('foldName', () => {
  it('ignores case, accents, hyphens and apostrophes', () => {
    assert.equal(foldName('ÉTATS-UNIS'), foldName('Etats unis'));
    assert.equal(foldName('l’Œuvre'), "l'oeuvre");
  });
});
