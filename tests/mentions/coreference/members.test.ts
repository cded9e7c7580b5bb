/** Plural phrases whose members the sentence names, and relative pronouns for several. */
import assert from 'node:assert/strict';
import { mention, mentionsOf, parseFrench, type Names } from '../reader';

const NAMES: Names = {
  'Michel Camus': 'PERSON',
  'Daniel Canet': 'PERSON',
  'Gérard Moissac': 'PERSON',
  Mali: 'GPE',
  Niger: 'GPE',
  Tchad: 'GPE',
  Paris: 'GPE',
  Airbus: 'ORG',
  Boeing: 'ORG',
  ONU: 'ORG',
};

/** The names of the entities that a phrase (its last occurrence) stands for. */
function standsFor(text: string, phrase: string): string[] {
  const entities = mentionsOf(mention(parseFrench(text), NAMES));
  return Object.keys(entities).filter((name) => entities[name].includes(phrase));
}

const TABLE: readonly [what: string, text: string, phrase: string, ...entities: string[]][] = [
  [
    'a whole list behind a number',
    'Il a remercié trois collaborateurs, Michel Camus, Daniel Canet et Gérard Moissac.',
    'trois collaborateurs',
    'Michel Camus',
    'Daniel Canet',
    'Gérard Moissac',
  ],
  [
    'a whole list behind a colon',
    'La force agit dans trois pays : le Mali, le Niger et le Tchad.',
    'trois pays',
    'Mali',
    'Niger',
    'Tchad',
  ],
  [
    'persons behind their title',
    'Les ministres français Michel Camus et Daniel Canet sont arrivés.',
    'Les ministres français',
    'Michel Camus',
    'Daniel Canet',
  ],
  [
    'persons behind their title and a comma, brackets passed over',
    'Les porte-parole du mouvement, Michel Camus (à gauche) et Daniel Canet, ont protesté.',
    'Les porte-parole du mouvement',
    'Michel Camus',
    'Daniel Canet',
  ],
  [
    'examples, beside the others',
    'Des entreprises comme Airbus ou Boeing ont protesté.',
    'Des entreprises',
    'entreprises',
    'Airbus',
    'Boeing',
  ],
  [
    'examples with a role each',
    "D'autres élus comme Michel Camus, maire du village, et Daniel Canet ont protesté.",
    "D'autres élus",
    'autres élus',
    'Michel Camus',
    'Daniel Canet',
  ],
  [
    'one example, others in the row',
    "Le décret est condamné par des personnalités, notamment Michel Camus, Daniel Canet ou encore l'ONU.",
    'des personnalités',
    'personnalités',
    'Michel Camus',
    'Daniel Canet',
    'ONU',
  ],
  [
    'not what it cannot be',
    'Des manifestants comme Airbus ont protesté.',
    'Des manifestants',
    'manifestants',
  ],
  [
    'not as many as the number says',
    'Il a remercié cinq collaborateurs, Michel Camus et Daniel Canet.',
    'cinq collaborateurs',
    'cinq collaborateurs',
  ],
  [
    'not the subject of a relative clause',
    'Les entreprises, dont Michel Camus a parlé, ferment.',
    'Les entreprises',
    'entreprises',
  ],
  [
    'those counted before by the same noun',
    'Michel Camus et Daniel Canet ont vu deux hommes. Les deux hommes ont fui.',
    'Les deux hommes',
    'deux hommes',
  ],
  [
    'a relative pronoun with a plural verb: all that are joined',
    'Le Mali, le Niger et le Tchad, qui ont condamné le coup, se retirent.',
    'qui',
    'Mali',
    'Niger',
    'Tchad',
  ],
  [
    'with a singular verb: the last',
    'Le Mali, le Niger et le Tchad, qui a condamné le coup, se retirent.',
    'qui',
    'Tchad',
  ],
  [
    'a relative pronoun for a phrase with examples',
    'Des entreprises comme Airbus et Boeing, qui ont protesté, ferment.',
    'qui',
    'entreprises',
    'Airbus',
    'Boeing',
  ],
];

describe('members of plural phrases', () => {
  for (const [what, text, phrase, ...entities] of TABLE) {
    it(what, () => assert.deepEqual(standsFor(text, phrase).sort(), [...entities].sort()));
  }
});
