/** Which entities of different articles are one: a table of pairs, with those that must stay two. */
import assert from 'node:assert/strict';
import { loadResolutionResources, localKey, resolve, summarise } from '../../src/resolve';
import { read, type ArticleNote, type EntityNote } from './fixture';

const resources = loadResolutionResources();

/** Resolves articles and says whether their entities `e1` are one. */
function one(...notes: readonly ArticleNote[]): boolean {
  const { entityOf } = resolve(notes.map(read).map(summarise), resources, new Set());
  return new Set(notes.map(({ id }) => entityOf.get(localKey(id, 'e1')))).size === 1;
}

/** An article that mentions one entity once; `form` as in the fixture's marks. */
function note(
  id: string,
  entity: EntityNote,
  surface: string,
  extra: Partial<ArticleNote> = {},
): ArticleNote {
  const mark = /^(?:PERSON|GPE|ORG)/.test(entity) ? '|' : '~';
  return {
    id,
    publishedAt: '2031-03-04',
    sentences: [`Voici [e1${mark}${surface}].`],
    entities: { e1: entity },
    ...extra,
  };
}

const SAME: readonly (readonly [why: string, a: EntityNote, b: EntityNote])[] = [
  ['accents and case', 'GPE États-Unis', 'GPE Etats-unis'],
  ['French and English spelling of one name', 'PERSON Nikolaï Patrouchev', 'PERSON Nikolai Patrushev'],
  ['an English name given beside', 'ORG Croix-Bleue = Blue Cross', 'ORG Blue Cross'],
  ['hyphens', 'PERSON Jean-Luc Testard', 'PERSON Jean Luc Testard'],
  ['an initial', 'PERSON Erik T. Varga', 'PERSON Erik Varga'],
  ['an initial and the name it stands for', 'PERSON Erik T. Varga', 'PERSON Erik Tomas Varga'],
  ['acronym and name in the gazetteer', 'ORG ONU', 'ORG Nations unies'],
  ['country by its English name', 'GPE Allemagne', 'GPE Germany'],
];

const APART: readonly (readonly [why: string, a: EntityNote, b: EntityNote])[] = [
  ['first names differ', 'PERSON Anna Keller', 'PERSON Paul Keller'],
  ['double first names differ', 'PERSON Jean-Paul Testard', 'PERSON Jean-Luc Testard'],
  ['initials contradict', 'PERSON Erik T. Varga', 'PERSON Erik S. Varga'],
  ['a country and a town', 'GPE Mexique', 'GPE Mexico'],
];

describe('resolution of entities', () => {
  for (const [why, a, b] of SAME) {
    it(`joins ${a} and ${b}: ${why}`, () => {
      assert.ok(one(note('x', a, surface(a)), note('y', b, surface(b))));
    });
  }
  for (const [why, a, b] of APART) {
    it(`keeps ${a} and ${b} apart: ${why}`, () => {
      assert.ok(!one(note('x', a, surface(a)), note('y', b, surface(b))));
    });
  }

  it('gives a lone surname to the one person who bears it', () => {
    assert.ok(one(note('x', 'PERSON Anna Keller', 'Anna Keller'), note('y', 'PERSON Keller', 'Keller')));
  });

  it('gives a lone surname with its particle', () => {
    assert.ok(
      one(note('x', 'PERSON Jeanne Le Goff', 'Jeanne Le Goff'), note('y', 'PERSON Le Goff', 'Le Goff')),
    );
  });

  it('leaves a lone surname alone where two bear it, and never joins those two through it', () => {
    const notes = [
      note('w', 'PERSON Keller', 'Keller'),
      note('x', 'PERSON Anna Keller', 'Anna Keller'),
      note('y', 'PERSON Paul Keller', 'Paul Keller'),
    ];
    const { entities } = resolve(notes.map(read).map(summarise), resources, new Set());
    assert.equal(entities.length, 3);
  });

  it('leaves a short full name alone between two that contradict each other', () => {
    const names = ['PERSON Erik T. Varga', 'PERSON Erik S. Varga', 'PERSON Erik Varga'] as const;
    const notes = names.map((name, index) => note(`a${index}`, name, surface(name)));
    assert.equal(resolve(notes.map(read).map(summarise), resources, new Set()).entities.length, 3);
  });

  it('does not give a surname to a person whom the same article took for another', () => {
    const both: ArticleNote = {
      id: 'x',
      sentences: ['[e2|Anna Keller] et son frère [e1|Keller].'],
      entities: { e1: 'PERSON Keller', e2: 'PERSON Anna Keller' },
    };
    const { entityOf } = resolve([summarise(read(both))], resources, new Set());
    assert.notEqual(entityOf.get(localKey('x', 'e1')), entityOf.get(localKey('x', 'e2')));
  });

  it('learns an acronym from the article that uses both', () => {
    const both: ArticleNote = {
      id: 'x',
      sentences: ['[e1|Bureau des phares], ou [e1|BPX].'],
      entities: { e1: 'ORG Bureau des phares' },
    };
    assert.ok(one(both, note('y', 'ORG BPX', 'BPX')));
  });

  it('forms an acronym from initials, unless two names fit', () => {
    const full = note('x', 'ORG Office régional des canaux', 'Office régional des canaux');
    const other = note('z', 'ORG Observatoire rural du climat', 'Observatoire rural du climat');
    const acronym = note('y', 'ORG ORC', 'ORC');
    assert.ok(one(full, acronym));
    const { entities } = resolve([full, other, acronym].map(read).map(summarise), resources, new Set());
    assert.equal(entities.length, 3);
  });

  it('tells institutions apart by the country that the article is about', () => {
    const senate = (id: string, country: string): ArticleNote => ({
      id,
      sentences: [`En [e2|${country}], [e1|Sénat].`],
      entities: { e1: 'ORG Sénat', e2: `GPE ${country}` },
    });
    assert.ok(one(senate('x', 'Italie'), senate('y', 'Italie')));
    assert.ok(!one(senate('x', 'Italie'), senate('y', 'France')));
    assert.ok(one(senate('x', 'Italie'), note('y', 'ORG Sénat italien', 'Sénat italien')));
  });

  it('knows an election by its kind, country and year', () => {
    const election = (id: string, name: string, publishedAt: string, country = 'France'): ArticleNote => ({
      id,
      publishedAt,
      sentences: [`[e2|${country}] : [e1~${name}].`],
      entities: { e1: `EVENT ${name}`, e2: `GPE ${country}` },
    });
    const said = election('x', "l'élection présidentielle française de mai 2017", '2019-01-01');
    assert.ok(one(said, election('y', 'la présidentielle', '2017-04-02')));
    assert.ok(!one(said, election('y', 'la présidentielle', '2022-04-02')));
    assert.ok(!one(said, election('y', 'la présidentielle', '2017-04-02', 'Chili')));
  });

  describe('of descriptions', () => {
    const police = (id: string, publishedAt: string, parties: readonly string[]): ArticleNote => ({
      id,
      publishedAt,
      sentences: [
        `[e1~une déclaration conjointe] de ${parties.map((name, n) => `[e${n + 2}|${name}]`).join(' et ')}.`,
      ],
      entities: {
        e1: 'DOC déclaration conjointe',
        ...Object.fromEntries(parties.map((name, n) => [`e${n + 2}`, `GPE ${name}` as const])),
      },
    });

    it('joins a document of the same parties in the same days', () => {
      assert.ok(
        one(police('x', '2031-03-04', ['Chili', 'Pérou']), police('y', '2031-03-06', ['Pérou', 'Chili'])),
      );
    });
    it('keeps documents of other parties apart', () => {
      assert.ok(
        !one(police('x', '2031-03-04', ['Chili', 'Pérou']), police('y', '2031-03-06', ['Chili', 'Maroc'])),
      );
    });
    it('keeps documents of other days apart', () => {
      assert.ok(
        !one(police('x', '2031-03-04', ['Chili', 'Pérou']), police('y', '2031-05-06', ['Chili', 'Pérou'])),
      );
    });
    it('joins a topic wherever it comes up', () => {
      const topic = 'TOPIC lutte contre le terrorisme';
      assert.ok(
        one(
          note('x', topic, 'la lutte contre le terrorisme'),
          note('y', topic, 'lutte contre le terrorisme'),
        ),
      );
    });
    it('joins a group that names its country, and no group that does not', () => {
      const group = (name: string) => [
        note('x', `GROUP ${name}`, `les ${name}`),
        note('y', `GROUP ${name}`, `les ${name}`),
      ];
      assert.ok(one(...group('autorités russes')));
      assert.ok(one(...group('médias')));
      assert.ok(!one(...group('manifestants')));
    });
    it('joins no counted or indefinite group', () => {
      const name = 'GROUP soldats russes';
      assert.ok(!one(note('x', name, 'des soldats russes'), note('y', name, '250 soldats russes')));
    });
  });

  describe('of offices', () => {
    const bare = (publishedAt = '2031-03-04'): ArticleNote =>
      note('y', 'PERSON président norvégien', 'Le président norvégien', {
        publishedAt,
        sentences: ['[e1~Le président norvégien] a parlé.'],
      });
    const holder = (name: string, sentence: string, id = 'x'): ArticleNote =>
      note(id, `PERSON ${name}`, name, { sentences: [sentence] });
    const presented = holder('Arvid Dahl', '[e1~Le président norvégien], [e1|Arvid Dahl], a parlé.');

    it('gives a bare office to whom another article calls so, before the name or beside it', () => {
      assert.ok(one(presented, bare()));
      assert.ok(one(holder('Arvid Dahl', 'Avec le président norvégien [e1|Arvid Dahl].'), bare()));
      assert.ok(one(holder('Arvid Dahl', 'Avec le chef de l’État norvégien [e1|Arvid Dahl].'), bare()));
    });
    it('does so in English, where titles before a name are no mentions', () => {
      const english = { publishedAt: '2031-03-04', language: 'en' } as const;
      const named = note('x', 'PERSON Arvid Dahl', 'Arvid Dahl', {
        ...english,
        sentences: ['Norwegian President [e1|Arvid Dahl] spoke.'],
      });
      const unnamed = note('y', 'PERSON Norwegian president', 'The Norwegian president', {
        ...english,
        sentences: ['[e1~The Norwegian president] spoke.'],
      });
      assert.ok(one(named, unnamed));
    });
    it('knows another office, a former holder and another country from it', () => {
      for (const words of [
        'ministre norvégien',
        'ancien président norvégien',
        'président danois',
        'président',
      ])
        assert.ok(!one(holder('Arvid Dahl', `Avec le ${words} [e1|Arvid Dahl].`), bare()), words);
    });
    it('leaves it alone half a year later, and where articles name two', () => {
      assert.ok(!one(presented, bare('2031-09-04')));
      const other = holder('Rosa Lind', 'Selon le président norvégien [e1|Rosa Lind].', 'z');
      const { entityOf } = resolve([presented, other, bare()].map(read).map(summarise), resources, new Set());
      assert.equal(entityOf.get(localKey('y', 'e1'))?.members.length, 1);
    });
    it('says that an article means one person by office and name, if others say so', () => {
      const both: ArticleNote = {
        id: 'y',
        publishedAt: '2031-03-04',
        sentences: ['[e1~Le président norvégien] et [e2|Arvid Dahl].'],
        entities: { e1: 'PERSON président norvégien', e2: 'PERSON Arvid Dahl' },
      };
      const { entities } = resolve([presented, both].map(read).map(summarise), resources, new Set());
      assert.equal(entities.length, 1);
    });
  });

  it('gives names in both languages, aliases and identifiers', () => {
    const notes = [note('x', 'GPE Genève', 'Genève'), note('y', 'GPE Geneva', 'Geneva', { language: 'en' })];
    const [geneva] = resolve(notes.map(read).map(summarise), resources, new Set()).entities;
    assert.equal(geneva.name, 'Genève');
    assert.equal(geneva.nameEn, 'Geneva');
    assert.equal(geneva.geonamesId, '2660646');
    assert.equal(geneva.country, 'CH');
    assert.deepEqual(
      geneva.members.map(({ method }) => method),
      ['gazetteer', 'gazetteer'],
    );
  });
});

function surface(entity: EntityNote): string {
  return entity.replace(/^\w+ /, '').replace(/ = .*$/, '');
}
