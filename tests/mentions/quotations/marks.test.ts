/** Which text stands between quotation marks. */
import assert from 'node:assert/strict';
import { quotedSpans } from '../../../src/mentions/quotations/marks';

function quoted(text: string): string[] {
  return quotedSpans(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));
}

const TABLE: readonly [name: string, text: string, ...expected: string[]][] = [
  ['guillemets', 'Il a dit : « Nous partons. » Puis rien.', 'Nous partons.'],
  ['curly marks', 'He said: “We leave.” Then nothing.', 'We leave.'],
  ['straight marks', 'Il était "prêt à prendre" et "sûr".', 'prêt à prendre', 'sûr'],
  ['several sentences', '« Un. Deux. Trois », a-t-il dit.', 'Un. Deux. Trois'],
  ['several paragraphs', '« Un.\n\nDeux », dit-il.', 'Un.\n\nDeux'],
  ['a mark again at each paragraph', '« Un.\n« Deux », dit-il.', 'Un.\n« Deux'],
  ['one inside another', '« Il parle de “guerre” », dit-elle.', 'Il parle de “guerre”', 'guerre'],
  ['single marks and apostrophes', '‘It’s over,’ he said, it’s true.', 'It’s over,'],
  ['a straight mark left open ends with its paragraph', 'Il a "tout dit\n\nRien "de neuf".', 'de neuf'],
  ['a closing mark alone', 'Rien » ici.'],
  ['nothing between the marks', 'Rien « » ici.'],
];

describe('quotation marks', () => {
  for (const [name, text, ...expected] of TABLE) it(name, () => assert.deepEqual(quoted(text), expected));
  it('outside the body nothing is quoted', () => {
    assert.deepEqual(quotedSpans('« Menu » corps', [{ start: 9, end: 14 }]), []);
  });
});
