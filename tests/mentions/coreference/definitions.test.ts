/** Definitions beside a name, and phrases that say which country or place they stand for, in short French texts. */
import assert from 'node:assert/strict';
import { mention, mentionsOf, parseFrench, type Names } from '../reader';

const NAMES: Names = {
  'Anne Morel': 'PERSON',
  'Paul Renaud': 'PERSON',
  'Luc Petit': 'PERSON',
  'Banque fédérale': 'ORG',
  'Commission européenne': 'ORG',
  'Passeurs du fleuve': 'ORG',
  'Le Rivage': 'ORG',
  Rouge: 'ORG',
  MAO: 'ORG',
  "Marché commun de l'Est": 'ORG',
  Étoile: 'PRODUCT',
  Lyon: 'GPE',
  'Turkey Blocks': 'PERSON',
  Rivages: 'GPE',
  Tchad: 'GPE',
  Damas: 'GPE',
  Syrie: 'GPE',
  Mogadiscio: 'GPE',
  Burundi: 'GPE',
};

const TABLE: readonly [text: string, entity: string, ...expected: string[]][] = [
  // a name that nothing joins to the words before it, wherever the parser hangs it
  [
    'La présidente de la Banque fédérale Anne Morel est arrivée.',
    'Anne Morel',
    'La présidente de la Banque fédérale',
    'Anne Morel',
  ],
  // a place's name belongs to its noun inside the phrase
  [
    'Le président de la région Rivages Paul Renaud a protesté.',
    'Paul Renaud',
    'Le président de la région Rivages',
    'Paul Renaud',
  ],
  [
    "L'association Passeurs du fleuve a protesté.",
    'Passeurs du fleuve',
    "L'association",
    'Passeurs du fleuve',
  ],
  ['Il a cité le directeur du journal Le Rivage.', 'Le Rivage', 'journal', 'Le Rivage'],
  // a name with a preposition is another
  ['Le directeur de Rouge est arrivé.', 'Rouge', 'Rouge'],
  // who is called alike, but of something else, is another
  [
    'Le président américain a parlé. Le président de la Chambre des députés, Paul Renaud, a protesté.',
    'Paul Renaud',
    'Le président de la Chambre des députés',
    'Paul Renaud',
  ],
  // masculine titles are women's too, and some nouns have one gender for all
  [
    'Le ministre de la Justice, Anne Morel, a protesté.',
    'Anne Morel',
    'Le ministre de la Justice',
    'Anne Morel',
  ],
  ['Anne Morel, maire de Lyon, a protesté.', 'Anne Morel', 'Anne Morel', 'maire de Lyon'],
  ['Le juge Anne Morel a protesté. Elle part demain.', 'Anne Morel', 'Le juge', 'Anne Morel', 'Elle'],
  ['Paul Renaud, la victime, est mort.', 'Paul Renaud', 'Paul Renaud', 'la victime'],
  ['Anne Morel, le frère du maire, est mort.', 'Anne Morel', 'Anne Morel'],
  // a predicate's bearer stands before it
  ["Il est l'auteur de chansons pour Luc Petit, Anne Morel, etc.", 'Anne Morel', 'Anne Morel'],
  // things of one kind that belong to others, or have another rank
  ["L'équipe de Syrie a gagné. L'équipe du Tchad a perdu.", 'équipe de Syrie', "L'équipe de Syrie"],
  ['La première étape a été courte. La 2e étape sera longue.', 'première étape', 'La première étape'],
  // who was mentioned last, but not what only says of what kind another is
  [
    "Le conducteur avait 4 g d'alcool par litre de sang. Ce dernier a été arrêté.",
    'conducteur',
    'Le conducteur',
    'Ce dernier',
  ],
  [
    'Le maire a reçu Luc Petit et Anne Morel. Ces derniers étaient choqués.',
    'Luc Petit',
    'Luc Petit',
    'Ces derniers',
  ],
  ['Le maire a reçu Monsieur Luc Petit. Ce dernier a souri.', 'Luc Petit', 'Luc Petit', 'Ce dernier'],
  // what brackets join is one, whatever the acronym stands for elsewhere
  [
    "Le MAO valide le calendrier. Le Marché commun de l'Est (MAO) attend.",
    "Marché commun de l'Est",
    'MAO',
    "Marché commun de l'Est",
    'MAO',
  ],
  // a possessive before its subject
  ['Le maire est là. Après son arrivée à Damas, Anne Morel a souri.', 'Anne Morel', 'son', 'Anne Morel'],
  ['Anne Morel est là. Depuis sa naissance, Luc Petit vit à Damas.', 'Luc Petit', 'sa', 'Luc Petit'],
  // a noun in apposition says what a name is
  [
    'Turkey Blocks, un organisme de surveillance, a protesté.',
    'Turkey Blocks',
    'Turkey Blocks',
    'un organisme de surveillance',
  ],
  // nobody is where something lies, and a relative clause is of what its verb agrees with
  [
    'Paul Renaud, ministre de la province du Tchad où se trouve Damas, a parlé.',
    'Tchad',
    'la province du Tchad',
    'Tchad',
    'où',
  ],
  [
    "Il a vu les ouvriers de l'usine de Rouge qui continuent.",
    "ouvriers de l'usine de Rouge",
    "les ouvriers de l'usine de Rouge",
    'qui',
  ],
  // another title of the same office
  [
    "Le président français Paul Renaud est arrivé. Le chef de l'État a souri.",
    'Paul Renaud',
    'Le président français',
    'Paul Renaud',
    "Le chef de l'État",
  ],
  [
    "Le président du parti, Paul Renaud, est arrivé. Le chef de l'État a souri.",
    'Paul Renaud',
    'Le président du parti',
    'Paul Renaud',
  ],
  [
    'Le Premier ministre espagnol, Luc Petit, a parlé. Le chef du gouvernement italien a souri.',
    'Luc Petit',
    'Le Premier ministre espagnol',
    'Luc Petit',
  ],
  [
    "La Commission européenne a menacé Lyon. L'exécutif européen attend.",
    'Commission européenne',
    'Commission européenne',
    "L'exécutif européen",
  ],
  // roles behind a name
  ['Anne Morel, conseillère du maire, a réagi.', 'Anne Morel', 'Anne Morel', 'conseillère du maire'],
  [
    'Il a cité une lettre de Paul Renaud, évêque de Lyon depuis 1997.',
    'Paul Renaud',
    'Paul Renaud',
    'évêque de Lyon',
  ],
  [
    "Le maire a reçu Paul Renaud (ministre de l'Intérieur) et les députés.",
    'Paul Renaud',
    'Paul Renaud',
    "ministre de l'Intérieur",
  ],
  [
    'Anne Morel, présidente et directrice de la banque, a répondu.',
    'Anne Morel',
    'Anne Morel',
    'présidente',
    'directrice de la banque',
  ],
  ["Selon Paul Renaud, le ministre a refusé l'offre.", 'Paul Renaud', 'Paul Renaud'],
  // what is said to bear a name
  ['Le navire, nommé « Étoile », a coulé.', 'Étoile', 'Le navire', 'Étoile'],
  [
    'La police cherche un homme du nom de Luc Petit.',
    'Luc Petit',
    'un homme du nom de Luc Petit',
    'Luc Petit',
  ],
  ['Le ministre a nommé Luc Petit.', 'Luc Petit', 'Luc Petit'],
  // governments and what is a country's own
  ['Le gouvernement du Tchad a répondu.', 'Tchad', 'Le gouvernement du Tchad', 'Tchad'],
  [
    'La Syrie a réagi. Le régime de Damas a rejeté le texte.',
    'Syrie',
    'Syrie',
    'Le régime de Damas',
    'Damas',
  ],
  [
    'Le Burundi a répondu. Le territoire burundais est fermé.',
    'Burundi',
    'Burundi',
    'Le territoire burundais',
  ],
  [
    'Les combats ont repris à Mogadiscio. La capitale somalienne est bouclée.',
    'Mogadiscio',
    'Mogadiscio',
    'La capitale somalienne',
  ],
  ['Les combats ont repris à Damas. La capitale somalienne est bouclée.', 'Damas', 'Damas'],
];

describe('French definitions', () => {
  for (const [text, entity, ...expected] of TABLE) {
    it(`${entity}: ${text}`, () =>
      assert.deepEqual(mentionsOf(mention(parseFrench(text), NAMES))[entity], expected));
  }

  it('different numbers count different things', () => {
    const { entities } = mention(parseFrench('3 000 foyers sont isolés. 30 000 foyers sont isolés.'), {});
    assert.equal(entities.length, 2);
  });
});
