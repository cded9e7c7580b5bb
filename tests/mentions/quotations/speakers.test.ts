/** Who speaks in French quotations. */
import assert from 'node:assert/strict';
import { mention, parseFrench, type Names } from '../reader';

const NAMES: Names = {
  'John Bolton': 'PERSON',
  Bolton: 'PERSON',
  'RIA Novosti': 'ORG',
  Washington: 'GPE',
  Patrouchev: 'PERSON',
};

/** "kind: quoted text — speaker" for each quotation. */
function speakers(text: string): string[] {
  const { entities, quotations } = mention(parseFrench(text), NAMES);
  return quotations.map(({ kind, start, end, speaker }) => {
    const name = entities.find(({ id }) => id === speaker)?.name ?? 'nobody';
    return `${kind}: ${text.slice(start, end)} — ${name}`;
  });
}

const TABLE: readonly [name: string, text: string, ...expected: string[]][] = [
  ['inverted, behind', '« Nous partons », a déclaré John Bolton.', 'direct: Nous partons — John Bolton'],
  [
    'inverted, reflexive',
    '« Nous partons », s’est félicité John Bolton.',
    'direct: Nous partons — John Bolton',
  ],
  ['an objection', '« Nous partons », a objecté John Bolton.', 'direct: Nous partons — John Bolton'],
  ['with a title', '« Nous partons », a déclaré M. Bolton.', 'direct: Nous partons — Bolton'],
  [
    'before, with a colon',
    'John Bolton a déclaré : « Nous partons. »',
    'direct: Nous partons. — John Bolton',
  ],
  [
    'an inverted pronoun',
    'John Bolton a quitté la ville. « Nous partons », a-t-il ajouté.',
    'direct: Nous partons — John Bolton',
  ],
  ['selon', 'Selon John Bolton, « tout va bien ».', 'direct: tout va bien — John Bolton'],
  [
    'a relay does not speak',
    '« Nous partons », a assuré M. Patrouchev, cité par RIA Novosti.',
    'direct: Nous partons — Patrouchev',
  ],
  [
    'reported speech',
    'John Bolton a affirmé que les soldats partaient.',
    'indirect: les soldats partaient — John Bolton',
  ],
  [
    'behind its clause, without marks',
    'Six soldats ont été tués, a annoncé Washington.',
    'indirect: Six soldats ont été tués — États-Unis',
  ],
  [
    'an infinitive',
    'John Bolton affirme avoir rencontré les ministres.',
    'indirect: avoir rencontré les ministres — John Bolton',
  ],
  ['faire savoir', '« Nous partons », a fait savoir John Bolton.', 'direct: Nous partons — John Bolton'],
  ['beginning is no saying', 'John Bolton a commencé à rencontrer les ministres.'],
  ['nobody', '« Nous partons. »', 'direct: Nous partons. — nobody'],
];

describe('French speakers', () => {
  for (const [name, text, ...expected] of TABLE)
    it(`${name}: ${text}`, () => assert.deepEqual(speakers(text), expected));
});
