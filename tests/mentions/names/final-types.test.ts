/** What the tagger takes for a person or a place is something else where the name itself leaves no doubt. */
import assert from 'node:assert/strict';
import { FinalTypes } from '../../../src/mentions/names/final-types';
import type { TaggedKind } from '../../../src/mentions/names/labels';
import { documentOf, gazetteer, placeOf } from './document';

/** Each with the kind that the tagger has given. */
const CASES: readonly [text: string, name: string, kind: TaggedKind, type: string][] = [
  // foreign names end in their head noun
  ['Le joueur a quitté Santos FC pour Barcelone.', 'Santos FC', 'PERSON', 'ORG'],
  ['Il a parlé devant le Lincoln Memorial.', 'Lincoln Memorial', 'PERSON', 'FAC'],
  ['La station de Squaw Valley a fermé.', 'Squaw Valley', 'PERSON', 'LOC'],
  ['Damon Hill a gagné la course.', 'Damon Hill', 'PERSON', 'PERSON'],
  // what stands before
  ['Le magazine Marianne a révélé jeudi les faits.', 'Marianne', 'PERSON', 'ORG'],
  ['Son amie Marianne a révélé jeudi les faits.', 'Marianne', 'PERSON', 'PERSON'],
  // places of several words
  ["L'avion avait décollé de Hong Kong dans la nuit.", 'Hong Kong', 'PERSON', 'GPE'],
  ['Martin Luther King a parlé à la foule.', 'Martin Luther King', 'PERSON', 'PERSON'],
  // acronyms
  ['Le candidat du PPE a été élu.', 'PPE', 'PLACE', 'ORG'],
  ['Des inondations en RDC ont fait deux morts.', 'RDC', 'PLACE', 'GPE'],
  ['La station Tiangong-1 est retombée.', 'Tiangong-1', 'PERSON', 'PRODUCT'],
  ['La banque Oddo a été vendue.', 'Oddo', 'ORG', 'ORG'],
];

describe('final types of names', () => {
  const types = new FinalTypes(gazetteer, 'fr');
  for (const [text, name, kind, type] of CASES) {
    it(`${name}: ${type} in "${text}"`, () => {
      const document = documentOf(text);
      const { sentence, from, to } = placeOf(document, name);
      const span = { from, to, kind };
      assert.equal(types.typeOf(document, document.sentences[sentence], span, new Set()), type);
    });
  }
});
