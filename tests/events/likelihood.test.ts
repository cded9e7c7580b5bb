/** What stands around a word makes one sense of it likelier than another. */
import assert from 'node:assert/strict';
import { conditionsAt, likelihoodOf } from '../../src/events/triggers/likelihood';
import { viewArticle } from '../../src/events/view/article-view';
import type { LikelihoodCondition } from '../../src/ontology';
import { Reader } from './read';

const TABLE: readonly (readonly [sentence: string, word: string, holding: readonly LikelihoodCondition[]])[] =
  [
    ['La police a arrêté Jean Martin.', 'arrêté', ['obj:someone', 'subj:someone']],
    ['Jean Martin a été arrêté par la police.', 'arrêté', ['obj:someone', 'subj:someone']],
    ['La pluie a arrêté le match.', 'arrêté', ['obj:thing', 'subj:thing']],
    ["Le train s'est arrêté.", 'arrêté', ['subj:thing', 'se']],
    ['La ministre affirme que le tunnel est ouvert.', 'affirme', ['obj:none', 'subj:someone', 'que']],
    ["L'aide de la France arrive.", 'aide', ['of:someone']],
    ["L'aide au développement baisse.", 'aide', ['of:thing']],
    ["L'aide arrive.", 'aide', ['of:none']],
    ['Des frappes ont eu lieu.', 'frappes', ['of:none', 'plural']],
    ['Elle parle de visite.', 'visite', ['of:none', 'bare']],
    ['Sa visite a duré.', 'visite', ['of:someone', 'poss', 'with:poss']],
    ['Il convient de saluer les bénévoles.', 'convient', ['obj:none', 'il', 'with:de']],
    ["Un homme armé d'un couteau est là.", 'armé', ['obj:someone', 'part', 'with:de', 'with:obj']],
  ];

describe('what stands around a trigger', () => {
  const reader = new Reader();

  for (const [text, form, expected] of TABLE) {
    it(`${text} (${form}: ${expected.join(', ')})`, () => {
      const asked = expected.some((each) => each.startsWith('with:'));
      const [view] = viewArticle(reader.mention(text), reader.cues('fr'));
      const word = view.words.find((each) => each.text === form);
      assert.ok(word !== undefined);
      const found = [...conditionsAt(view, word, view.links(word))];
      const shown = asked ? found : found.filter((each) => !each.startsWith('with:'));
      assert.deepEqual(shown.sort(), [...expected].sort());
    });
  }

  it('moves the odds by each condition that holds, and by no other', () => {
    const likelihood = { base: 0.5, given: new Map([['obj:someone', 0.9], ['se', 0.1]] as const) }; // prettier-ignore
    assert.equal(likelihoodOf(likelihood, new Set()), 0.5);
    assert.ok(Math.abs(likelihoodOf(likelihood, new Set(['obj:someone'])) - 0.9) < 1e-9);
    assert.ok(Math.abs(likelihoodOf(likelihood, new Set(['obj:someone', 'se'])) - 0.5) < 1e-9);
    assert.equal(likelihoodOf({ base: 0.99, given: new Map([['que', 0.99]]) }, new Set(['que'])), 0.99);
  });
});
