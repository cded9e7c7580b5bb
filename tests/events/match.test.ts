/** The lexicon's entries are found in sentences, with the plural forms and restrictions that they ask for. */
import assert from 'node:assert/strict';
import { type Match, matchesAt } from '../../src/events/triggers/match';
import { loadOntology, loadTriggers } from '../../src/ontology';
import { Reader } from './read';

describe('triggers in sentences', () => {
  const reader = new Reader();
  const lexicon = loadTriggers('fr', loadOntology());

  function found(text: string, form: string): readonly Match[] {
    const { sentence, word } = reader.at(text, form);
    return matchesAt(sentence, word, lexicon);
  }

  const phrases = (text: string, form: string, type: string): readonly string[] =>
    found(text, form)
      .filter(({ trigger, fit }) => trigger.type === type && fit !== 'no')
      .map(({ trigger }) => trigger.words.join(' '));

  it('finds nouns that the lexicon lists in the plural by their form', () => {
    assert.ok(phrases('Les hostilités ont repris.', 'hostilités', 'ATTACK').includes('hostilités'));
    assert.ok(!phrases("L'hostilité du public le surprend.", 'hostilité', 'ATTACK').includes('hostilités'));
  });

  it('finds expressions across words between their parts', () => {
    assert.ok(
      phrases("L'ancien maire a été une nouvelle fois mis en examen.", 'mis', 'JUDGE').includes(
        'mettre en examen',
      ),
    );
    assert.ok(phrases('Les policiers ont ouvert le feu.', 'ouvert', 'ATTACK').includes('ouvrir le feu'));
  });

  it('keeps apart what only looks like an expression or a noun', () => {
    assert.deepEqual(phrases('Il a mis la main au sac.', 'mis', 'ATTACK'), []);
    assert.ok(phrases('Ils ont mis la ville à sac.', 'mis', 'ATTACK').includes('mettre à sac'));
    const nouns = found('La situation critique poussait le maire à agir.', 'critique');
    assert.ok(nouns.every(({ trigger }) => trigger.pos === 'adjective'));
    assert.ok(phrases('La critique du maire est vive.', 'critique', 'CRITICIZE').includes('critique'));
  });

  it('finds reflexive expressions whose pronoun stands before a causative', () => {
    assert.ok(
      phrases("Un homme s'est fait exploser devant la gare.", 'fait', 'ATTACK').includes('faire exploser'),
    );
    const reflexive = found('Ils ont fait exploser le pont.', 'fait').filter(
      ({ trigger }) => trigger.reflexive,
    );
    assert.deepEqual(reflexive, []);
  });

  it('keeps the restrictions of two entries of one verb and type apart', () => {
    const fits = (text: string, form: string): readonly string[] =>
      found(text, form)
        .filter(({ trigger }) => trigger.type === 'CLOSE_LAYOFF' && trigger.pos === 'verb')
        .map(({ trigger, fit }) => `${trigger.tier} ${fit}`);
    assert.ok(fits('Le groupe a fermé son usine.', 'fermé').includes('strong yes'));
    assert.ok(!fits('Le groupe a fermé les stands.', 'fermé').includes('strong yes'));
    assert.ok(fits('Le groupe a fermé les stands.', 'fermé').includes('weak yes'));
  });

  it('rules out a type beside the words with which an entry means something else', () => {
    const out = (text: string, form: string, type: string): boolean =>
      found(text, form)
        .filter(({ trigger }) => trigger.type === type)
        .every(({ ruledOut, fit }) => ruledOut || fit === 'no');
    assert.ok(out('Le ministre est arrivé à la troisième place.', 'arrivé', 'VISIT'));
    assert.ok(!out('Le ministre est arrivé à Oslo.', 'arrivé', 'VISIT'));
    assert.ok(out("L'espèce est menacée d'extinction.", 'menacée', 'THREATEN'));
    assert.ok(!out('Le maire a été menacé de mort.', 'menacé', 'THREATEN'));
    assert.ok(out('Le groupe a fermé les yeux.', 'fermé', 'CLOSE_LAYOFF'));
    assert.ok(out('La salle de réunion est vide.', 'réunion', 'MEET'));
    assert.ok(!out('Le lieu de la réunion est secret.', 'réunion', 'MEET'));
    assert.ok(out("L'union des déportés et internés a protesté.", 'déportés', 'EXPEL_PERSON'));
  });
});
