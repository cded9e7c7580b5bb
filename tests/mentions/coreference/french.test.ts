/** Who is whom in short French texts. */
import assert from 'node:assert/strict';
import { mention, mentionsOf, parseFrench, type Names } from '../reader';

/** The mentions of the entity called so. */
function mentionsFor(text: string, names: Names, entity: string): string[] | undefined {
  return mentionsOf(mention(parseFrench(text), names))[entity];
}

const BOLTON: Names = {
  'John Bolton': 'PERSON',
  Bolton: 'PERSON',
  'Nikolaï Patrouchev': 'PERSON',
  Patrouchev: 'PERSON',
  Genève: 'GPE',
};

const TABLE: readonly [name: string, text: string, names: Names, entity: string, ...expected: string[]][] = [
  [
    'a surname',
    'John Bolton est arrivé lundi. M. Bolton est reparti.',
    BOLTON,
    'John Bolton',
    'John Bolton',
    'Bolton',
  ],
  [
    'a title before the name',
    'Le président américain Donald Trump est arrivé.',
    { 'Donald Trump': 'PERSON' },
    'Donald Trump',
    'Le président américain',
    'Donald Trump',
  ],
  [
    'an apposition',
    'Nikolaï Patrouchev, le secrétaire du Conseil, est arrivé.',
    BOLTON,
    'Nikolaï Patrouchev',
    'Nikolaï Patrouchev',
    'le secrétaire du Conseil',
  ],
  [
    'a role told before',
    'Le ministre Jean Dupont a démissionné. Le ministre a quitté Paris.',
    { 'Jean Dupont': 'PERSON', Paris: 'GPE' },
    'Jean Dupont',
    'Le ministre',
    'Jean Dupont',
    'Le ministre',
  ],
  [
    'an acronym in brackets',
    "L'Union africaine (UA) a condamné le putsch. L'UA a suspendu le pays.",
    { 'Union africaine': 'ORG', UA: 'ORG' },
    'Union africaine',
    'Union africaine',
    'UA',
    'UA',
  ],
  [
    'spellings of a country',
    'Les États-Unis refusent. Les Etats-Unis menacent.',
    { 'États-Unis': 'GPE', 'Etats-Unis': 'GPE' },
    'États-Unis',
    'États-Unis',
    'Etats-Unis',
  ],
  [
    'a capital that acts',
    'La Russie a rejeté le texte. Moscou a dénoncé une ingérence.',
    { Russie: 'GPE', Moscou: 'GPE' },
    'Russie',
    'Russie',
    'Moscou',
  ],
  [
    'the same capital as a place',
    'La Russie a rejeté le texte. Il est arrivé à Moscou.',
    { Russie: 'GPE', Moscou: 'GPE' },
    'Russie',
    'Russie',
  ],
  [
    'both men',
    'John Bolton a rencontré Nikolaï Patrouchev à Genève. Les deux hommes ont discuté.',
    BOLTON,
    'Nikolaï Patrouchev',
    'Nikolaï Patrouchev',
    'Les deux hommes',
  ],
  [
    'a government by its adjective',
    "L'Espagne vote dimanche. Le gouvernement espagnol a réagi.",
    { Espagne: 'GPE' },
    'Espagne',
    'Espagne',
    'Le gouvernement espagnol',
  ],
  [
    'il',
    'John Bolton a quitté Genève. Il a rejeté la proposition.',
    BOLTON,
    'John Bolton',
    'John Bolton',
    'Il',
  ],
  [
    'elle takes the woman',
    'Theresa May a reçu John Bolton. Elle a rejeté la proposition.',
    { ...BOLTON, 'Theresa May': 'PERSON' },
    'Theresa May',
    'Theresa May',
    'Elle',
  ],
  ['qui', 'John Bolton, qui a quitté Genève, a réagi.', BOLTON, 'John Bolton', 'John Bolton', 'qui'],
  [
    'je in a quotation',
    "« J'ai dit non », a déclaré John Bolton.",
    BOLTON,
    'John Bolton',
    "J'",
    'John Bolton',
  ],
  ['no impersonal il', 'John Bolton est arrivé. Il faut attendre.', BOLTON, 'John Bolton', 'John Bolton'],
  [
    'two bearers of a surname',
    'Bill Clinton a soutenu Hillary Clinton.',
    { 'Bill Clinton': 'PERSON', 'Hillary Clinton': 'PERSON' },
    'Bill Clinton',
    'Bill Clinton',
  ],
  [
    'a region is not its country',
    "L'Australie a voté. L'Australie-Occidentale a refusé.",
    { Australie: 'GPE', 'Australie-Occidentale': 'GPE' },
    'Australie',
    'Australie',
  ],
  ['an object is not its subject', 'John Bolton le rencontrera.', BOLTON, 'John Bolton', 'John Bolton'],
];

describe('French coreference', () => {
  for (const [name, text, names, entity, ...expected] of TABLE) {
    it(`${name}: ${text}`, () => assert.deepEqual(mentionsFor(text, names, entity), expected));
  }

  it('numbers entities by first mention and slices every span back to the text', () => {
    const text = 'John Bolton a rencontré Nikolaï Patrouchev à Genève.';
    const { entities } = mention(parseFrench(text), BOLTON);
    assert.deepEqual(
      entities.map(({ id }) => id),
      entities.map((_, i) => `e${i + 1}`),
    );
    const first = entities.map(({ mentions }) => mentions[0]?.start ?? -1);
    assert.deepEqual(
      first,
      [...first].sort((a, b) => a - b),
    );
    for (const { mentions } of entities) {
      for (const { start, end, form } of mentions) {
        assert.ok(start < end && end <= text.length);
        if (form === 'name') assert.ok(Object.hasOwn(BOLTON, text.slice(start, end)));
      }
    }
  });

  it('a country that only its government stands for has its own name', () => {
    const { entities } = mention(parseFrench('Le gouvernement bolivien a réagi.'), {});
    assert.deepEqual(
      entities.map(({ type, name, nameEn }) => [type, name, nameEn]),
      [['GPE', 'Bolivie', 'Bolivia']],
    );
  });
});
