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
  ['Elle a reçu un proche de Jean Dupont.', { 'Jean Dupont': 'PERSON' }, 'un proche de Jean Dupont PERSON'],
  ['Les soldats qui gardaient le pont ont fui.', {}, 'Les soldats GROUP', 'le pont FAC'],
  // what belongs to the verb or its clause does not belong to the noun before it
  [
    "La Russie est accusée par le renseignement américain d'ingérence lors de l'élection présidentielle.",
    { Russie: 'GPE' },
    'le renseignement américain ORG',
    'ingérence TOPIC',
    "l'élection présidentielle EVENT",
  ],
  [
    "Il a discuté avec son homologue russe d'une multitude de sujets.",
    {},
    'son homologue russe PERSON',
    'une multitude de sujets TOPIC',
    'sujets TOPIC',
  ],
  ["Il parlait devant les médias à l'issue d'une rencontre.", {}, 'les médias GROUP', 'une rencontre EVENT'],
  ["Il a parlé avec un chef d'entreprise.", {}, "un chef d'entreprise PERSON"],
  // some nouns are something else with their complement
  ["L'état d'alerte a été décrété à Paris.", { Paris: 'GPE' }, "L'état d'alerte TOPIC", 'alerte TOPIC'],
  ["Le gouvernement a vu l'état.", {}, 'Le gouvernement GPE', "l'état GPE"],
  ['La garde des Sceaux a parlé.', {}, 'La garde des Sceaux PERSON'],
  // compounds are what their first part is, or the person in them
  ['Deux aides-éducateurs ont été nommés.', {}, 'Deux aides-éducateurs GROUP'],
  ['Un garde-frontières est mort.', {}, 'Un garde-frontières PERSON'],
  ['Un attentat-suicide a visé la gare.', {}, 'Un attentat-suicide EVENT', 'la gare FAC'],
  ['Ils ont mené une contre-offensive.', {}, 'une contre-offensive EVENT'],
  // the people of a town; a single one with an article is a stretch of country
  ['Les Verdunois ont manifesté.', {}, 'Les Verdunois GROUP'],
  ['Hier, un Verdunois a manifesté.', {}, 'un Verdunois PERSON'],
  ['Il a traversé le Verdunois.', {}],
  // the dead are persons, death is not
  ['Le séisme a fait 45 morts.', {}, 'Le séisme EVENT', '45 morts GROUP'],
  ['La mort du soldat les a inquiétés.', {}, 'La mort du soldat TOPIC', 'soldat PERSON'],
  [
    'Le séisme a fait des milliers de morts.',
    {},
    'Le séisme EVENT',
    'des milliers de morts GROUP',
    'morts GROUP',
  ],
  // nouns are found whatever their case
  ['Une ONG accuse la police.', {}, 'Une ONG ORG', 'la police ORG'],
  // a participle may be an adjective with a clause's complement hung on it
  [
    "Ils ont publié une déclaration conjointe à l'issue de leur rencontre.",
    {},
    'une déclaration conjointe DOC',
    'leur rencontre EVENT',
  ],
  // a conjunct without the preposition that complements repeat stands beside the whole phrase
  [
    'Le conseiller du président américain et le secrétaire du Conseil se sont rencontrés.',
    { Conseil: 'ORG' },
    'Le conseiller du président américain PERSON',
    'président américain PERSON',
    'le secrétaire du Conseil PERSON',
  ],
  // numbers and parts without a noun of their own
  ['Au moins 34 personnes ont été tuées et 187 ont été blessées.', {}, '34 personnes GROUP', '187 GROUP'],
  [
    'Au moins 35 personnes sont mortes et 40 blessées dans un incendie.',
    {},
    '35 personnes GROUP',
    '40 GROUP',
    'un incendie EVENT',
  ],
  ["L'un des policiers a été blessé.", {}, "L'un des policiers PERSON", 'policiers GROUP'],
  [
    "Deux ponts ont été touchés et trois d'entre eux sont détruits.",
    {},
    'Deux ponts FAC',
    "trois d'entre eux FAC",
  ],
  [
    'Plusieurs de ses partisans ont manifesté.',
    {},
    'Plusieurs de ses partisans GROUP',
    'ses partisans GROUP',
  ],
  ['62 % des électeurs ont voté.', {}, '62 % des électeurs GROUP', 'électeurs GROUP'],
  ['Ils ont tué 60 de nos hommes.', {}, '60 de nos hommes GROUP', 'nos hommes GROUP'],
  [
    'Deux personnes ont été tuées et une autre a été blessée.',
    {},
    'Deux personnes GROUP',
    'une autre PERSON',
  ],
  ['Vingt-trois autres se sont abstenus.', {}, 'Vingt-trois autres GROUP'],
  ['Une autre ville a résisté.', {}, 'Une autre ville GPE'],
  ['Il a remercié ceux qui restent.', {}, 'ceux GROUP'],
  ['Certains ont refusé.', {}, 'Certains GROUP'],
  // scores and years are none
  ['Le candidat a obtenu 42 % des voix.', {}, 'Le candidat PERSON', 'voix TOPIC'],
  ["2016 a été difficile pour l'armée.", {}, "l'armée ORG"],
  // times, measures and fixed phrases stand for nothing
  ['Elle part demain en raison du temps.', {}],
  ['Il a mis en garde la Russie.', { Russie: 'GPE' }],
];

describe('French noun phrases', () => {
  for (const [text, names, ...expected] of TABLE)
    it(text, () => assert.deepEqual(nominals(text, names), expected));
});
