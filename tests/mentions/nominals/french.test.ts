/** French noun phrases: how far they reach, and what they can be. */
import assert from 'node:assert/strict';
import { mention, parseFrench, type Names } from '../reader';

function nominals(text: string, names: Names = {}): string[] {
  const { entities } = mention(parseFrench(text), names);
  return entities
    .flatMap(({ type, mentions }) =>
      mentions
        .filter(({ form }) => form === 'nominal')
        .map(({ start, end }) => ({ start, shown: `${text.slice(start, end)} ${type}` })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ shown }) => shown);
}

const TABLE: readonly [text: string, names: Names, ...expected: string[]][] = [
  ['Les autorités russes ont rejeté la proposition.', {}, 'Les autorités russes GROUP', 'la proposition DOC'],
  ['Des manifestants ont bloqué la route.', {}, 'Des manifestants GROUP', 'la route FAC'],
  ['La police a secouru 250 migrants.', {}, 'La police ORG', '250 migrants GROUP'],
  [
    'Ils discutent de la lutte contre le terrorisme.',
    {},
    'la lutte contre le terrorisme TOPIC',
    'le terrorisme TOPIC',
  ],
  ['Ils ont signé une déclaration commune.', {}, 'une déclaration commune DOC'],
  ['Le ministre a quitté le pays.', {}, 'Le ministre PERSON', 'le pays GPE'],
  // a contracted article stays outside, with its preposition
  ['Il a parlé au président.', {}, 'président PERSON'],
  // a name is a mention of its own, and nothing is annotated inside it
  ['Le président Donald Trump est arrivé.', { 'Donald Trump': 'PERSON' }, 'Le président PERSON'],
  ['Le Conseil de sécurité se réunit.', { 'Conseil de sécurité': 'ORG' }],
  // a relative clause does not belong to the phrase
  ['Les soldats qui gardaient le pont ont fui.', {}, 'Les soldats GROUP', 'le pont FAC'],
  // times, measures and fixed phrases stand for nothing
  ['Elle part demain en raison du temps.', {}],
  ['Il a mis en garde la Russie.', { Russie: 'GPE' }],
];

describe('French noun phrases', () => {
  for (const [text, names, ...expected] of TABLE)
    it(text, () => assert.deepEqual(nominals(text, names), expected));
});
