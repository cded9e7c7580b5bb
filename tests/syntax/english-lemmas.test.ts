/** Lemmas of English words that the treebanks do not show, as a dictionary corrects what their endings suggest. */
import { strict as assert } from 'node:assert';
import { correctedByDictionary } from '../../src/syntax/english-lemmas';

const PAST = { Tense: 'Past', VerbForm: 'Fin' } as const;

const CASES: readonly (readonly [guess: string, form: string, upos: string, feats: object, lemma: string])[] =
  [
    ['conven', 'convened', 'VERB', PAST, 'convene'],
    ['boycot', 'boycotted', 'VERB', PAST, 'boycott'],
    ['fl', 'fled', 'VERB', PAST, 'flee'],
    ['fell', 'fell', 'VERB', PAST, 'fall'],
    ['fin', 'fined', 'VERB', PAST, 'fine'],
    ['ced', 'ceding', 'VERB', { VerbForm: 'Ger' }, 'cede'],
    ['stage', 'staged', 'VERB', PAST, 'stage'],
    ['plan', 'planned', 'VERB', PAST, 'plan'],
    ['men', 'men', 'NOUN', { Number: 'Plur' }, 'man'],
    ['decree', 'decrees', 'NOUN', { Number: 'Plur' }, 'decree'],
    ['brexiteer', 'brexiteers', 'NOUN', { Number: 'Plur' }, 'brexiteer'],
    ['quickly', 'quickly', 'ADV', {}, 'quickly'],
  ];

describe('English lemmas', () => {
  for (const [guess, form, upos, feats, lemma] of CASES) {
    it(`takes "${form}" (${upos}) for a form of "${lemma}"`, () => {
      assert.equal(correctedByDictionary(guess, form, upos, feats as Record<string, string>), lemma);
    });
  }
});
