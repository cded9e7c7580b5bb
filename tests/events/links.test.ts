/** The syntactic slots around a trigger, through passives, relatives, participles, control, coordination and light verbs. */
import assert from 'node:assert/strict';
import { isRelative } from '../../src/events/view/grammar';
import { Reader } from './read';

const TABLE: readonly (readonly [sentence: string, trigger: string, slot: string, fillers: string])[] = [
  ['Le ministre a rencontré le roi.', 'rencontré', 'subj', 'ministre'],
  ['Le ministre a rencontré le roi.', 'rencontré', 'obj', 'roi'],
  // passive
  ['Le traité a été signé par la Norvège.', 'signé', 'obj', 'traité'],
  ['Le traité a été signé par la Norvège.', 'signé', 'subj', 'Norvège'],
  ['La police a arrêté les traités signés par la Norvège.', 'signés', 'obj', 'traités'],
  // participles of verbs that take "être" are no passives, unless "été" says so
  ['Les réfugiés arrivés en Italie attendent.', 'arrivés', 'subj', 'réfugiés'],
  ['Arrivé aux Pays-Bas, le ministre a été incarcéré.', 'Arrivé', 'subj', 'ministre'],
  ['La voiture a été sortie de la rivière.', 'sortie', 'obj', 'voiture'],
  // relative clause and participle
  ['Le ministre qui a signé le traité est parti.', 'signé', 'subj', 'ministre'],
  // control
  ['Le ministre veut rencontrer le roi.', 'rencontrer', 'subj', 'ministre'],
  ['Le ministre a refusé de rencontrer le roi.', 'rencontrer', 'subj', 'ministre'],
  ['Le juge a empêché le ministre de quitter le pays.', 'quitter', 'subj', 'ministre'],
  ['La Norvège a vendu le navire, deux mois après avoir signé le traité.', 'signé', 'subj', 'Norvège'],
  [
    'Le président a promis une aide à ceux qui ont tout perdu, sans préciser le montant.',
    'préciser',
    'subj',
    'président',
  ],
  // a participle behind a comma is no time's
  [
    'Ce dernier a été déféré au parquet le samedi suivant, mis en examen et placé en détention.',
    'mis',
    'obj',
    'dernier',
  ],
  // what stands before the colon of a headline
  ['Oslo : le ministre rencontre le roi', 'rencontre', 'subj', 'ministre'],
  ['Le sommet qui a réuni le Chili et le Pérou a duré une heure.', 'sommet', 'entre', 'Chili Pérou'],
  ['La rencontre a réuni le Chili et le Pérou.', 'rencontre', 'entre', 'Chili Pérou'],
  // coordination
  ['Le Chili et le Pérou ont signé un accord.', 'signé', 'subj', 'Chili Pérou'],
  ['Le ministre est arrivé lundi et a rencontré le roi.', 'rencontré', 'subj', 'ministre'],
  // what has a preposition of its own is coordinated with a word inside the phrase
  [
    'Le parolier et acteur de théâtre, de cinéma et de télévision a été arrêté.',
    'arrêté',
    'obj',
    'parolier acteur',
  ],
  // prepositions
  ['Le ministre a discuté de la réforme avec le syndicat.', 'discuté', 'avec', 'syndicat'],
  ['Des jeunes ont jeté des pierres sur les policiers.', 'jeté', 'sur', 'policiers'],
  ["Le rachat des activités de la filiale à l'État est annoncé.", 'rachat', 'à', 'État'],
  ['La cessation du dialogue avec la Norvège est annoncée.', 'cessation', 'avec', 'Norvège'],
  // nouns, and the light verbs that lend them their subjects
  ['La rencontre entre le Chili et le Pérou a duré une heure.', 'rencontre', 'entre', 'Chili Pérou'],
  ['Le ministre a eu une rencontre avec le roi.', 'rencontre', 'subj', 'ministre'],
  ['Le ministre a regardé une rencontre avec le roi.', 'rencontre', 'subj', ''],
  ["L'enquête sera dirigée par la police.", 'enquête', 'subj', 'police'],
  ["Le ministre a fait l'objet d'une enquête.", 'enquête', 'obj', 'ministre'],
  ['Le ministre a obtenu une amnistie.', 'amnistie', 'obj', 'ministre'],
  // a verb lends nothing to one noun that it says of another
  ['Le ministre a adressé ses remerciements pour la nomination de deux juges.', 'nomination', 'subj', ''],
  // who denies any such deed denies his own
  ['La Norvège nie toute attaque.', 'attaque', 'subj', 'Norvège'],
  ['La Norvège nie toute attaque de la Suède.', 'attaque', 'subj', ''],
];

const ENGLISH: typeof TABLE = [
  ["Russia's invasion of Ukraine was condemned.", 'invasion', 'poss', 'Russia'],
  ["Russia's invasion of Ukraine was condemned.", 'invasion', 'compound', ''],
  ['The Trump-Putin summit ended.', 'summit', 'compound', 'Putin Trump'],
  ['The Palestinian leader called on Israel to release the prisoners.', 'release', 'subj', 'Israel'],
  ['Russia-backed separatists released 20 prisoners.', 'backed', 'subj', 'Russia'],
  ['The newly backed separatists released 20 prisoners.', 'backed', 'subj', ''],
  ['The minister travelled to Israel to meet the prisoners.', 'meet', 'subj', 'minister'],
  ['The king warned Norway against attacking Sweden.', 'attacking', 'subj', 'Norway'],
];

describe('links', () => {
  const reader = new Reader();
  for (const [language, table] of [
    ['fr', TABLE],
    ['en', ENGLISH],
  ] as const) {
    for (const [sentence, trigger, slot, fillers] of table) {
      it(`${sentence} [${trigger}] ${slot} = ${fillers === '' ? 'nothing' : fillers}`, () => {
        const { sentence: view, word } = reader.at(sentence, trigger, language);
        const found = view
          .links(word)
          .filter((link) => link.slot === slot && !isRelative(link.word, view.cues));
        assert.equal(found.map((link) => link.word.text).join(' '), fillers);
      });
    }
  }
});
