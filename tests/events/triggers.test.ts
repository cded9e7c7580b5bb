/** Which entries of the lexicon a word matches: expressions in all their forms, reflexive verbs, and what restrictions ask. */
import assert from 'node:assert/strict';
import { loadOntology, loadTriggers } from '../../src/ontology';
import { strongTypes } from '../../src/events/model/document';
import { matchesAt } from '../../src/events/triggers/match';
import { viewArticle } from '../../src/events/view/article-view';
import { Reader } from './read';

const TABLE: readonly (readonly [sentence: string, word: string, strong: string])[] = [
  // an expression's article may be any determiner, and its object may stand before the verb
  ["Le candidat a jeté l'éponge.", 'jeté', 'LEAVE_OFFICE'],
  ['Le candidat a enfin jeté son éponge.', 'jeté', 'LEAVE_OFFICE'],
  ["L'éponge a été jetée dans la nuit.", 'jetée', 'LEAVE_OFFICE'],
  ['Le candidat a jeté la lettre.', 'jeté', ''],
  // the verb that a noun depends on
  ['Les deux pays ont trouvé un accord.', 'accord', 'COMMIT'],
  ['Un accord a été trouvé dans la nuit.', 'accord', 'COMMIT'],
  ["L'accord est connu.", 'accord', ''],
  ['Les deux pays ont renoué le dialogue.', 'dialogue', 'DISCUSS'],
  ['Le dialogue renoué en mai est rompu.', 'dialogue', 'DISCUSS'],
  ['Le dialogue est un art.', 'dialogue', ''],
  // reflexive verbs are words of their own
  ['La ministre félicite le maire.', 'félicite', 'SUPPORT'],
  ['Le ministre appuie la proposition.', 'appuie', 'SUPPORT'],
  ["Le ministre s'appuie sur un rapport.", 'appuie', ''],
  ['Le ministre se rend à Oslo.', 'rend', 'VISIT'],
  // a clitic is a part of the verb
  ["La ministre s'en prend au maire.", 'prend', 'CRITICIZE'],
  // verbs that report speech only where they have something to report
  ['« Nous ouvrirons le tunnel en mai », a noté la ministre.', 'noté', 'STATE'],
  ['Le maire note que le tunnel est ouvert.', 'note', 'STATE'],
  ['Le tunnel sera prêt en mai, a-t-elle noté.', 'noté', 'STATE'],
  ['Le maire a noté le numéro.', 'noté', ''],
  // a wish is a demand where somebody else is to act
  ['Le maire souhaite que la ministre vienne.', 'souhaite', 'DEMAND'],
  ['Le maire souhaite venir.', 'souhaite', ''],
  // what one refuses to do is the event, not the refusal
  ["Le maire a refusé l'offre.", 'refusé', 'REFUSE'],
  ['Le maire a refusé de venir.', 'refusé', ''],
  // the object decides
  ['Des inconnus ont revendiqué un attentat.', 'revendiqué', 'STATE'],
  ['Le syndicat revendique une hausse des salaires.', 'revendique', 'DEMAND'],
  ['Le pays a levé les sanctions.', 'levé', 'EASE'],
  ['Le ministre a levé la main.', 'levé', ''],
  ['Moscou a expulsé trois diplomates.', 'expulsé', 'BREAK_OFF'],
];

describe('matching of triggers', () => {
  const reader = new Reader();
  const lexicon = loadTriggers('fr', loadOntology());

  for (const [text, form, expected] of TABLE) {
    it(`${text} (${form}: ${expected === '' ? 'nothing strong' : expected})`, () => {
      const [view] = viewArticle(reader.mention(text), reader.cues('fr'));
      const word = view.words.find((each) => each.text === form);
      assert.ok(word !== undefined);
      assert.equal([...strongTypes(matchesAt(view, word, lexicon))].join(' '), expected);
    });
  }
});
