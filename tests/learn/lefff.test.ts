/** The Lefff's codes in Universal Dependencies' terms. */
import assert from 'node:assert/strict';
import { compileLefff, tagsOf } from '../../src/learn/syntax/lefff';

describe('codes of the Lefff', () => {
  const table: [category: string, code: string, tags: string[]][] = [
    ['nc', 'fp', ['NOUN|Gender=Fem|Number=Plur']],
    ['v', 'W', ['VERB|VerbForm=Inf']],
    ['v', 'C3s', ['VERB|Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin']],
    // one form, two moods: "qu'il avertisse" is not one of them, "qu'ils avertissent" is
    [
      'v',
      'PS3p',
      [
        'VERB|Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin',
        'VERB|Mood=Sub|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin',
      ],
    ],
    ['v', 'Kfs', ['VERB|Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part']],
    // "installé" under `adj` has no verb's features
    ['adj', 'Kfs', ['ADJ|Gender=Fem|Number=Sing']],
    // the possessor of "leur" is no feature of the word
    ['det', 's_P3p', ['DET|Number=Sing']],
    ['clneg', '', ['ADV|Polarity=Neg']],
    ['sbound', '', []],
  ];
  for (const [category, code, tags] of table) {
    it(`${category} ${code || '(no code)'}`, () => assert.deepEqual(tagsOf(category, code), tags));
  }

  it('gives a participle used as an adjective its own lemma, not the verb', () => {
    const { forms } = compileLefff(
      'émue\tadj\témouvoir\tKfs\némue\tv\témouvoir\tKfs\nému\tadj\témouvoir\tKms\n',
    );
    assert.deepEqual(
      forms.get('émue')?.map(([tag, lemma]) => `${tag.split('|')[0]} ${lemma}`),
      ['ADJ ému', 'VERB émouvoir'],
    );
  });

  it('leaves out forms of several tokens and entries for its own parser', () => {
    const { forms } = compileLefff('au moyen de\tprep\tau moyen de\t\n_ROMNUM\tdet\t_ROMNUM\t\nport\tnc\tport\tms\n');
    assert.deepEqual([...forms], [['port', [['NOUN|Gender=Masc|Number=Sing', 'port']]]]);
  }); // prettier-ignore
});
