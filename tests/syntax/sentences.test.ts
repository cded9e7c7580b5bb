/** The models on plain news sentences: what is subject, object and agent must be right in these. */
import assert from 'node:assert/strict';
import type { Language } from '../../src/article/types';
import { loadSyntax, readConllu } from '../../src/syntax';
import type { Word } from '../../src/syntax/types';

/** Tokens between spaces; below each its tag, relation and the form of its head (`-` for the root). */
interface Row {
  readonly language: Language;
  readonly tokens: string;
  /** `form:TAG:relation:head`, of the words that matter. */
  readonly expected: string;
}

const ROWS: readonly Row[] = [
  {
    language: 'fr',
    tokens: 'Le ministre a averti les députés .',
    expected: 'ministre:NOUN:nsubj:averti a:AUX:aux:averti averti:VERB:root:- députés:NOUN:obj:averti',
  },
  {
    language: 'fr',
    tokens: 'La ville a été détruite par les soldats en 2015 .',
    expected:
      'ville:NOUN:nsubj:pass:détruite été:AUX:aux:pass:détruite détruite:VERB:root:- soldats:NOUN:obl:agent:détruite',
  },
  {
    language: 'fr',
    tokens: 'Il n’ a pas signé l’ accord .',
    expected:
      'Il:PRON:nsubj:signé n’:ADV:advmod:signé pas:ADV:advmod:signé signé:VERB:root:- accord:NOUN:obj:signé',
  },
  {
    language: 'fr',
    tokens: 'Le président du conseil rencontrera le maire .',
    expected:
      'président:NOUN:nsubj:rencontrera du:ADP:case:conseil conseil:NOUN:nmod:président maire:NOUN:obj:rencontrera',
  },
  {
    language: 'fr',
    tokens: 'Le texte , rédigé par Paris , est soutenu par la France .',
    expected: 'Paris:PROPN:obl:agent:rédigé France:PROPN:obl:agent:soutenu',
  },
  {
    language: 'fr',
    tokens: 'Elle a été invitée par M. Trump , puis arrêtée par hasard .',
    expected: 'M.:NOUN:obl:agent:invitée hasard:NOUN:obl:arrêtée',
  },
  {
    language: 'fr',
    tokens: 'Il est passé par Paris .',
    expected: 'Paris:PROPN:obl:passé',
  },
  {
    language: 'en',
    tokens: "The minister did n't sign the agreement .",
    expected:
      "minister:NOUN:nsubj:sign did:AUX:aux:sign n't:PART:advmod:sign sign:VERB:root:- agreement:NOUN:obj:sign",
  },
  {
    language: 'en',
    tokens: 'The president of the council met the mayor .',
    expected: 'president:NOUN:nsubj:met council:NOUN:nmod:president met:VERB:root:- mayor:NOUN:obj:met',
  },
];

const models = new Map((['fr', 'en'] as const).map((language) => [language, loadSyntax(language)]));

function parse(tokens: string, language: Language): readonly Word[] {
  const rows = tokens.split(' ').map((form, i) => `${i + 1}\t${form}${'\t_'.repeat(8)}\n`);
  const [article] = readConllu(rows.join(''), { language, id: 'x' });
  const { sentences } = models.get(language)!.parse(article);
  return sentences[0].words;
} // prettier-ignore

describe('sentences', () => {
  for (const { language, tokens, expected } of ROWS) {
    it(`${language}: ${tokens}`, () => {
      const words = parse(tokens, language);
      const found = words.map(({ text, upos, deprel, head }) => `${text}:${upos}:${deprel}:${head < 0 ? '-' : words[head].text}`); // prettier-ignore
      for (const word of expected.split(' '))
        assert.ok(found.includes(word), `${word} in ${found.join(' ')}`);
    });
  }

  it('give morphology and lemmas: number and gender agree, tense and mood are told', () => {
    const words = parse('Les négociatrices françaises refusaient toute discussion .', 'fr');
    assert.deepEqual(
      words.slice(1, 4).map(({ lemma, feats }) => [lemma, feats]),
      [
        [words[1].lemma, { Gender: 'Fem', Number: 'Plur' }],
        ['français', { Gender: 'Fem', Number: 'Plur' }],
        ['refuser', { Mood: 'Ind', Number: 'Plur', Person: '3', Tense: 'Imp', VerbForm: 'Fin' }],
      ],
    );
  });

  it('have one root and no circle, whatever the tokens', () => {
    for (const tokens of ['!', '« »', 'PARIS', 'de de de de', '3,14 % (', 'Oui , non , peut-être : et ?']) {
      for (const language of ['fr', 'en'] as const) {
        const words = parse(tokens, language);
        assert.equal(words.filter(({ head, deprel }) => head === -1 && deprel === 'root').length, 1);
        assert.equal(words.filter(({ head }) => head === -1).length, 1);
        for (const word of words) {
          let at: Word | undefined = word;
          for (let steps = 0; at !== undefined; steps += 1) {
            assert.ok(steps <= words.length, `a circle in "${tokens}"`);
            at = words[at.head];
          }
        }
      }
    }
  });

  it('do not depend on what was parsed before', () => {
    const model = models.get('fr')!;
    const before = JSON.stringify(parse(ROWS[1].tokens, 'fr'));
    parse('Autre phrase , autres mots .', 'fr');
    assert.equal(JSON.stringify(parse(ROWS[1].tokens, 'fr')), before);
    assert.deepEqual(model.parseSentence([]), []);
  }); // prettier-ignore
});
