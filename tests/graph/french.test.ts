/** French prepositions before names. */
import assert from 'node:assert/strict';
import { frenchList, frenchPhrase, type FrenchName } from '../../src/graph/french';

const russia: FrenchName = { name: 'Russie', determiner: 'la', region: true };
const states: FrenchName = { name: 'États-Unis', determiner: 'les', region: true };
const iran: FrenchName = { name: 'Iran', determiner: 'le', region: true };
const canada: FrenchName = { name: 'Canada', determiner: 'le', region: true };
const house: FrenchName = { name: 'Maison-Blanche', determiner: 'la' };
const geneva: FrenchName = { name: 'Genève', region: true };
const treaty: FrenchName = { name: 'traité', determiner: 'un' };

const PHRASES: readonly (readonly [preposition: string, name: FrenchName, phrase: string])[] = [
  ['de', russia, 'de la Russie'],
  ['de', states, 'des États-Unis'],
  ['de', iran, 'de l’Iran'],
  ['de', canada, 'du Canada'],
  ['de', geneva, 'de Genève'],
  ['de', { name: 'Inès Moreau' }, 'd’Inès Moreau'],
  ['de', treaty, 'd’un traité'],
  ['de', { name: 'Yémen', determiner: 'le' }, 'du Yémen'],
  ['à', canada, 'au Canada'],
  ['à', states, 'aux États-Unis'],
  ['place', russia, 'en Russie'],
  ['place', iran, 'en Iran'],
  ['place', canada, 'au Canada'],
  ['place', states, 'aux États-Unis'],
  ['place', geneva, 'à Genève'],
  ['place', house, 'à la Maison-Blanche'],
  ['avec', states, 'avec les États-Unis'],
  ['sur', treaty, 'sur un traité'],
];

const LISTS: readonly (readonly [preposition: string, names: readonly FrenchName[], phrase: string])[] = [
  ['de', [{ name: 'John' }, { name: 'Ida' }], 'de John et Ida'],
  ['de', [russia, states], 'de la Russie et des États-Unis'],
  ['par', [russia, states, geneva], 'par la Russie, les États-Unis et Genève'],
  ['entre', [russia, iran], 'entre la Russie et l’Iran'],
];

describe('French phrases', () => {
  for (const [preposition, name, phrase] of PHRASES) {
    it(phrase, () => assert.equal(frenchPhrase(preposition, name), phrase));
  }
  for (const [preposition, names, phrase] of LISTS) {
    it(phrase, () => assert.equal(frenchList(preposition, names), phrase));
  }
});
