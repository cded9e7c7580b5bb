/** Nouns that only say of what kind another one is are no mentions; the same nouns with a determiner are. */
import assert from 'node:assert/strict';
import { Reader } from '../events/read';

const TABLE: readonly (readonly [text: string, mentions: readonly string[]])[] = [
  ["Le chef d'État a parlé.", ["Le chef d'État"]],
  ['Un officier de police a tiré.', ['Un officier de police']],
  ["Cinq assaillants ont été tués par les forces de l'ordre.", ['Cinq assaillants', "les forces de l'ordre"]],
  ["Il défend les droits de l'homme.", ["les droits de l'homme"]],
  ['Une attaque a eu lieu hier.', ['Une attaque']],
  // with a determiner, in the plural, and beside a name they stand for somebody
  ['Un officier de la police a tiré.', ['Un officier de la police', 'la police']],
  ["La prise d'otages a duré.", ["La prise d'otages", 'otages']],
  ['Le lieu a été gardé.', ['Le lieu']],
  // what is sought, made or fought is a filler without a determiner too
  ["Il est accusé de trafic d'influence.", ['trafic', 'influence']],
];

describe('compounds', () => {
  const reader = new Reader();
  for (const [text, expected] of TABLE) {
    it(`${text} → ${expected.join(', ') || 'none'}`, () => {
      const mentions = reader.mention(text).entities.flatMap((entity) => entity.mentions);
      const found = mentions
        .filter(({ form }) => form === 'nominal')
        .map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(found, expected);
    });
  }
});
