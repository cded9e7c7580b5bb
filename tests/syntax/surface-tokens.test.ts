/** Multiword tokens joined as the design says: whose tag, head, relation and features the token gets. */
import assert from 'node:assert/strict';
import { readBlocks } from '../../src/syntax/conllu-rows';
import { plainRelation, toTokens } from '../../src/syntax/surface-tokens';

const SENTENCE = `1	Parler	parler	VERB	_	VerbForm=Inf	0	root	_	_
2-3	du	_	_	_	_	_	_	_	_
2	de	de	ADP	_	_	4	case	_	_
3	le	le	DET	_	Definite=Def|Gender=Masc	4	det	_	_
4	port	port	NOUN	_	Gender=Masc	1	obl:arg	_	_
5-6	auquel	_	_	_	_	_	_	_	SpaceAfter=No
5	à	à	ADP	_	_	6	case	_	_
6	lequel	lequel	PRON	_	PronType=Rel	7	iobj	_	_
7	tient	tenir	VERB	_	_	4	acl:relcl	_	_
`;

describe('surface tokens', () => {
  const tokens = toTokens(readBlocks(SENTENCE)[0].rows, true);
  const table: [form: string, lemma: string, upos: string, feats: object, head: number, deprel: string][] = [
    ['Parler', 'parler', 'VERB', { VerbForm: 'Inf' }, -1, 'root'],
    ['du', 'de', 'ADP', { Definite: 'Def', Gender: 'Masc' }, 2, 'case'],
    ['port', 'port', 'NOUN', { Gender: 'Masc' }, 0, 'obl'],
    // "à" hangs from "lequel": the token's head is that of "lequel", which lies outside
    ['auquel', 'à', 'ADP', { PronType: 'Rel' }, 4, 'iobj'],
    ['tient', 'tenir', 'VERB', {}, 2, 'acl'],
  ];
  table.forEach(([form, lemma, upos, feats, head, deprel], i) => {
    it(`${form}: ${upos}, ${deprel}`, () => {
      const { spaceAfter, line, ...token } = tokens[i];
      assert.deepEqual(token, { form, lemma, upos, feats, head, deprel });
      assert.equal(spaceAfter, form !== 'auquel');
      assert.ok(line > 0);
    });
  });

  it('gives each word of an unjoined token, unless they are not its letters', () => {
    const forms = toTokens(readBlocks(SENTENCE)[0].rows, false).map(({ form }) => form);
    assert.deepEqual(forms, ['Parler', 'du', 'port', 'auquel', 'tient']);
  });

  for (const [relation, plain] of [
    ['obl:arg', 'obl'],
    ['nsubj:pass', 'nsubj:pass'],
    ['aux:tense', 'aux'],
    ['obl:agent', 'obl:agent'],
    ['nsubj', 'nsubj'],
  ]) {
    it(`${relation} → ${plain}`, () => assert.equal(plainRelation(relation), plain));
  }
});
