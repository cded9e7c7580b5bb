/** Which times date nothing because something is only compared with them. */
import assert from 'node:assert/strict';
import { isCompared, tellsSince } from '../../src/events/context/comparison';
import { datedTimes } from '../../src/events/context/dated-times';
import { viewArticle } from '../../src/events/view/article-view';
import { Reader } from './read';

/** Published on Friday 24 August 2018; the dates that something is compared with. */
const TABLE: readonly (readonly [text: string, ...compared: string[]])[] = [
  ['Le chômage est en hausse de 2 % par rapport au trimestre précédent.', '2018-04'],
  ["L'usine voit ses pertes s'aggraver à 2,2 milliards, contre deux milliards en 2015.", '2015'],
  ['Les ventes ont baissé en juillet, comparées à mai 2017.', '2017-05'],
  ['Le niveau du fleuve est comparable à celui de 1982.', '1982'],
  // neither a report nor an opponent is a comparison
  ['Le chômage est en hausse, selon un rapport de 2015.'],
  ["L'armée a lancé une attaque contre la ville en juillet."],
  ['Le chômage a augmenté de 2 % en juillet.'],
];

describe('comparisons', () => {
  const reader = new Reader();
  const cues = reader.cues('fr');
  for (const [text, ...expected] of TABLE) {
    it(`${text} → ${expected.join(', ') || 'none'}`, () => {
      const views = viewArticle(reader.mention(text), cues);
      const compared = views.flatMap((view) => {
        return datedTimes(view).filter((time) => isCompared(view.tree, time, cues));
      });
      assert.deepEqual(
        compared.map(({ date }) => date),
        expected,
      );
    });
  }

  it('knows since when something holds from when it began', () => {
    const [view] = viewArticle(
      reader.mention('Le chômage est en hausse depuis la fin de la crise de 2015.'),
      cues,
    );
    const [time] = datedTimes(view);
    const since = (form: string): boolean => {
      const word = view.words.find(({ text }) => text === form);
      assert.ok(word !== undefined);
      return tellsSince(view.tree, word, time, cues);
    };
    assert.ok(since('hausse'));
    assert.ok(!since('crise'));
    assert.ok(!since('fin'));
  });
});
