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
    'the noun with which an organisation’s name begins',
    "L'Académie des Oscars a ouvert une enquête. L'Académie attend.",
    { 'Académie des Oscars': 'ORG', Académie: 'ORG' },
    'Académie des Oscars',
    'Académie des Oscars',
    'Académie',
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
    'a role behind the name at the end of the sentence',
    'La police cherche un bateau, a déclaré Jean Dupont, porte-parole de la marine.',
    { 'Jean Dupont': 'PERSON' },
    'Jean Dupont',
    'Jean Dupont',
    'porte-parole de la marine',
  ],
  [
    'a noun that says what the named place is',
    "Ils ont atteint la ville d'Anvers, puis la capitale de la Belgique.",
    { Anvers: 'GPE', Belgique: 'GPE' },
    'Anvers',
    "la ville d'Anvers",
    'Anvers',
  ],
  [
    'a capital that does something beside the same capital as a place',
    'La Russie a rejeté le texte. Moscou a dénoncé une ingérence. Le ministre est arrivé à Moscou.',
    { Russie: 'GPE', Moscou: 'GPE' },
    'Russie',
    'Russie',
    'Moscou',
  ],
  [
    'the capital of a country is not the country',
    'La capitale de la Belgique est calme.',
    { Belgique: 'GPE' },
    'Belgique',
    'Belgique',
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
    'a people that acts for its country, and what follows',
    "Les États-Unis menacent. Les Américains ne doivent pas s'ingérer. Ils ont refusé de signer.",
    { 'États-Unis': 'GPE' },
    'États-Unis',
    'États-Unis',
    'Les Américains',
    'Ils',
  ],
  [
    'a people of a country in the singular',
    'La Russie a rejeté le texte. Les Russes ont signé un accord.',
    { Russie: 'GPE' },
    'Russie',
    'Russie',
    'Les Russes',
  ],
  [
    'a people that votes',
    'La France a condamné le putsch. Les Français ont voté dimanche.',
    { France: 'GPE' },
    'Français',
    'Les Français',
  ],
  [
    'a people that is told something',
    'La France a condamné le putsch. Le ministre a parlé aux Français.',
    { France: 'GPE' },
    'Français',
    'Français',
  ],
  [
    'a people abroad',
    "La Turquie a condamné le putsch. Les Turcs de l'étranger ont signé une pétition.",
    { Turquie: 'GPE' },
    "Turcs de l'étranger",
    "Les Turcs de l'étranger",
  ],
  [
    'one document under several nouns',
    'Ils devaient signer une déclaration conjointe. Ce document est prêt. Il refuse de signer cette déclaration.',
    {},
    'déclaration conjointe',
    'une déclaration conjointe',
    'Ce document',
    'cette déclaration',
  ],
  [
    'a document named by what can be understood out of context',
    "La Russie et la France devaient signer une déclaration conjointe, mais ce document n'a pas été signé. La déclaration entre les deux parties est attendue.",
    { Russie: 'GPE', France: 'GPE' },
    'déclaration conjointe',
    'une déclaration conjointe',
    'ce document',
    'La déclaration entre les deux parties',
  ],
  [
    'a document that holds the sentence named last',
    'Ils ont préparé une déclaration conjointe. Il faut inclure une phrase. Il a signé ce document.',
    {},
    'déclaration conjointe',
    'une déclaration conjointe',
    'ce document',
  ],
  [
    'a counterpart',
    'Le conseiller américain John Bolton et le secrétaire russe Nikolaï Patrouchev sont à Genève. M. Bolton a discuté avec son homologue russe.',
    BOLTON,
    'Nikolaï Patrouchev',
    'le secrétaire russe',
    'Nikolaï Patrouchev',
    'son homologue russe',
  ],
  [
    'a counterpart among two of one country',
    'Le ministre russe Nikolaï Patrouchev et le président russe Vladimir Poutine sont à Genève. M. Bolton a discuté avec son homologue russe.',
    { ...BOLTON, 'Vladimir Poutine': 'PERSON' },
    'homologue russe',
    'son homologue russe',
  ],
  [
    'two persons taken up in the same order',
    'John Bolton et Nikolaï Patrouchev se sont rencontrés à Genève. Le conseiller américain et le secrétaire du Conseil n’ont rien signé.',
    BOLTON,
    'Nikolaï Patrouchev',
    'Nikolaï Patrouchev',
    'le secrétaire du Conseil',
  ],
  [
    'two others, since the persons before are not joined',
    'John Bolton a rencontré Nikolaï Patrouchev à Genève. Le maire de la ville et le préfet du canton n’ont rien dit.',
    BOLTON,
    'Nikolaï Patrouchev',
    'Nikolaï Patrouchev',
  ],
  [
    'an adviser told before by a longer phrase',
    'Le conseiller américain à la sécurité nationale, John Bolton, est à Genève. Le conseiller américain a mis en garde le pays.',
    BOLTON,
    'John Bolton',
    'Le conseiller américain à la sécurité nationale',
    'John Bolton',
    'Le conseiller américain',
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
    'a capital that is warned',
    'La Russie a rejeté le texte. Il est arrivé à Moscou. Le ministre a averti Moscou.',
    { Russie: 'GPE', Moscou: 'GPE' },
    'Russie',
    'Russie',
    'Moscou',
  ],
  [
    'a capital that something happens to is the city',
    'La Russie a réagi. Moscou a été touchée par une tempête.',
    { Russie: 'GPE', Moscou: 'GPE' },
    'Russie',
    'Russie',
  ],
  [
    'a capital at the head of a headline is the city',
    'Moscou : un immeuble évacué. La Russie a réagi.',
    { Russie: 'GPE', Moscou: 'GPE' },
    'Russie',
    'Russie',
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
