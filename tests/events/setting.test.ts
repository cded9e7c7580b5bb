/** What is told of sport elects, attacks and meets nobody, what is told of a feast is no protest; elsewhere they are. */
import assert from 'node:assert/strict';
import { settingsIn } from '../../src/events/triggers/setting';
import { matchesAt } from '../../src/events/triggers/match';
import { loadOntology, loadTriggers } from '../../src/ontology';
import { Reader } from './read';

const MATCH = 'Le tournoi a commencé samedi. Les joueurs ont gagné le premier match au stade. ';

const TABLE: readonly (readonly [text: string, word: string, other: boolean])[] = [
  // the sentences around tell
  [`${MATCH}Les Suédoises se sont inclinées face au Brésil.`, 'inclinées', true],
  [`${MATCH}Les Suédoises rencontreront les Allemandes mardi.`, 'rencontreront', true],
  [`${MATCH}La capitaine a porté une dernière attaque.`, 'attaque', true],
  [`${MATCH}La ministre a rencontré les deux équipes.`, 'rencontré', false],
  [`${MATCH}La police a repoussé une attaque près du stade.`, 'attaque', false],
  [`${MATCH}Trois personnes ont perdu la vie.`, 'perdu', false],
  [`${MATCH}La capitaine a ajouté que le terrain était mouillé.`, 'ajouté', false],
  // the word's own complement tells
  ["Dumoulin a remporté l'étape.", 'remporté', true],
  ['La Norvégienne est devenue championne du monde.', 'devenue', true],
  ['La Norvégienne est devenue ministre.', 'devenue', false],
  // a feast is no protest
  [
    "La fête des sciences attire un public nombreux. Les visiteurs de l'exposition ont aimé la manifestation.",
    'manifestation',
    true,
  ],
  [
    'La fête de la musique a réuni des visiteurs. La manifestation contre la réforme a attiré le public.',
    'manifestation',
    false,
  ],
  ['La manifestation a réuni mille personnes à Paris.', 'manifestation', false],
  // nothing tells
  ['Le candidat a remporté les élections.', 'remporté', false],
  ["Les deux présidents se sont affrontés lors d'un débat.", 'affrontés', false],
  ["L'attaque a fait trois morts à Kaboul. Le stade est fermé.", 'attaque', false],
];

describe('words in their setting', () => {
  const reader = new Reader();
  const lexicon = loadTriggers('fr', loadOntology());
  for (const [text, form, expected] of TABLE) {
    it(`${text} (${form}: ${expected ? 'another sense' : 'an event'})`, () => {
      const views = reader.views(text);
      const ofSetting = settingsIn(views, reader.cues('fr'));
      const found = views.flatMap((view) =>
        view.words
          .filter((word) => word.text === form)
          .map((word) => ofSetting(view, word, matchesAt(view, word, lexicon))),
      );
      assert.deepEqual(found, [expected]);
    });
  }
});
