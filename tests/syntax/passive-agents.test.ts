/** Agents of passives are found past a noun between, and stay with nouns that tell of deeds. */
import assert from 'node:assert/strict';
import { PassiveAgents } from '../../src/syntax/passive-agents';
import { mendRows, type Row, withRow } from './rows';

const agents = new PassiveAgents('fr');

const mended = (rows: readonly Row[]): readonly string[] =>
  mendRows(rows, (input, tree, names) => {
    const tokens = input.lemmas.map((text) => ({ text, start: 0, end: 0 }));
    agents.name(tokens, { ...input }, tree, names);
  });

/** "être envoyer sur terrain par la mairie", the town hall on the ground. */
const SENT: readonly Row[] = [
  ['être', 'AUX', 1, 'aux:pass'],
  ['envoyer', 'VERB', -1, 'root', { VerbForm: 'Part', Tense: 'Past' }],
  ['sur', 'ADP', 3, 'case'],
  ['terrain', 'NOUN', 1, 'obl'],
  ['par', 'ADP', 6, 'case'],
  ['la', 'DET', 6, 'det'],
  ['mairie', 'NOUN', 3, 'nmod'],
];

describe('agents of passives', () => {
  it("are the verb's where they hang from a noun between", () => {
    assert.equal(mended(SENT)[6], 'mairie obl:agent 1');
    assert.equal(mended(withRow(SENT, 6, ['mairie', 'NOUN', 1, 'obl']))[6], 'mairie obl:agent 1');
  });

  it('stay with a noun that tells of a deed, and in actives', () => {
    assert.equal(mended(withRow(SENT, 3, ['ratification', 'NOUN', 1, 'obl']))[6], 'mairie nmod 3');
    assert.equal(mended(withRow(SENT, 0, ['avoir', 'AUX', 1, 'aux']))[6], 'mairie nmod 3');
  });

  it('have an article or a name, and are not what says how or how often', () => {
    assert.equal(mended(withRow(SENT, 5, ['fois', 'NOUN', 1, 'obl']))[6], 'mairie nmod 3');
    assert.equal(mended(withRow(SENT, 6, ['téléphone', 'NOUN', 3, 'nmod']))[6], 'téléphone nmod 3');
  });
});
