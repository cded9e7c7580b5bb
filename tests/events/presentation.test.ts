/** Polarity, kind of negation and realis: each rule with an example, and with one that must not fire. */
import assert from 'node:assert/strict';
import { presentationOf } from '../../src/events/context/presentation';
import { matchesAt } from '../../src/events/triggers/match';
import { loadOntology, loadTriggers } from '../../src/ontology';
import { Reader } from './read';

const FRENCH: readonly (readonly [sentence: string, trigger: string, expected: string])[] = [
  // plain
  ['Les deux pays ont signé un accord.', 'signé', 'positive none actual'],
  ['Le ministre signe le traité.', 'signe', 'positive none actual'],
  // syntactic negation
  ["Le document n'a pas été signé.", 'signé', 'negative syntactic actual'],
  ["Ils n'ont jamais signé ce texte.", 'signé', 'negative syntactic actual'],
  ['Il est parti sans signer le texte.', 'signer', 'negative syntactic actual'],
  ["L'absence d'accord inquiète les deux pays.", 'accord', 'negative syntactic actual'],
  ["Le président n'a signé que deux décrets.", 'signé', 'positive none actual'],
  ['France : pas d’alliance possible entre les deux partis', 'alliance', 'negative syntactic hypothetical'],
  ["Le sommet entre les deux rois n'aura pas lieu.", 'sommet', 'negative syntactic future'],
  ['Le sommet aura lieu mardi.', 'sommet', 'positive none future'],
  ['Moscou dément la libération des otages.', 'libération', 'negative denial hypothetical'],
  ["Le ministère dément toute rumeur de prise d'otages.", 'prise', 'negative denial hypothetical'],
  ['Le ministre récuse toute volonté de sanctionner le club.', 'sanctionner', 'negative denial hypothetical'],
  ['La France : pas d’alliance entre les deux partis.', 'alliance', 'negative syntactic actual'],
  ["Il n'y a pas d'alerte au tsunami.", 'alerte', 'negative syntactic actual'],
  ["Aucune alerte au tsunami n'a été lancée.", 'alerte', 'negative syntactic actual'],
  ["Aucun avion n'avait mené de raid.", 'raid', 'negative syntactic actual'],
  ["Les enquêteurs n'avaient pu arrêter aucun suspect.", 'arrêter', 'negative syntactic hypothetical'],
  ["Le ministre n'a fait ni commentaire ni déclaration.", 'déclaration', 'negative syntactic actual'],
  ["Le président a été nommé au lieu d'être élu.", 'élu', 'negative syntactic actual'],
  ['Plutôt que de signer, il est parti.', 'signer', 'negative syntactic actual'],
  ["Ses membres sont nommés au lieu d'être élus.", 'élus', 'negative syntactic actual'],
  ["Il n'a cessé de critiquer le ministre.", 'critiquer', 'positive none actual'],
  // of the subject, not of the object that is negated
  ["Les attaques n'ont eu aucun sens.", 'attaques', 'positive none actual'],
  // refusal, failure, avoidance, cancellation
  ['La Russie a refusé de signer la déclaration.', 'signer', 'negative refusal actual'],
  ["La Russie n'a pas refusé de signer la déclaration.", 'signer', 'positive none actual'],
  ['Les négociateurs ont échoué à signer un accord.', 'signer', 'negative failure actual'],
  ['Les négociateurs ne sont pas parvenus à signer un accord.', 'signer', 'negative failure actual'],
  ['Les négociateurs sont parvenus à signer un accord.', 'signer', 'positive none actual'],
  ['Ce désaccord les a empêchés de publier une déclaration.', 'publier', 'negative failure actual'],
  ['La ministre a évité de rencontrer son homologue.', 'rencontrer', 'negative avoidance actual'],
  ['Le président a renoncé à rencontrer le roi.', 'rencontrer', 'negative cancellation actual'],
  ['Le gouvernement a annulé le sommet.', 'sommet', 'negative cancellation actual'],
  ['Le sommet annulé devait réunir les deux rois.', 'sommet', 'negative cancellation actual'],
  ['Le Canada a mis fin aux frappes.', 'frappes', 'negative cancellation actual'],
  ['La fin des frappes a été annoncée.', 'frappes', 'negative cancellation actual'],
  ['Le ministre est parti à la fin de la réunion.', 'réunion', 'positive none actual'],
  ['Un attentat a été déjoué à Venise.', 'attentat', 'negative failure actual'],
  ["Un projet d'attentat déjoué à Venise", 'attentat', 'negative failure actual'],
  ["La panne n'a pas permis d'interroger le suspect.", 'interroger', 'negative failure actual'],
  ["La trêve a permis d'évacuer les blessés.", 'évacuer', 'positive none actual'],
  ["La ministre n'a pas souhaité commenter ces chiffres.", 'commenter', 'negative refusal hypothetical'],
  ["La mairie s'est refusée à tout commentaire.", 'commentaire', 'negative refusal hypothetical'],
  // what one had to do, one did
  ['Le ministre a dû démissionner.', 'démissionner', 'positive none actual'],
  ['Des stations ont dû être fermées dans la nuit.', 'fermées', 'positive none actual'],
  ["Le ministre n'a pas dû démissionner.", 'démissionner', 'negative syntactic actual'],
  ['Le ministre doit démissionner.', 'démissionner', 'positive none future'],
  // what became of a plan is no part of it
  ['Un projet de loi adopté par le Congrès est entré en vigueur.', 'adopté', 'positive none actual'],
  ["L'accord promis a été signé hier.", 'signé', 'positive none actual'],
  // what only seems so, seems not so
  ['Les passagers ne semblaient pas blessés.', 'blessés', 'negative syntactic hypothetical'],
  // denial
  ["Moscou a nié toute ingérence dans l'élection.", 'ingérence', 'negative denial hypothetical'],
  // future
  ['Le ministre rencontrera le roi lundi.', 'rencontrera', 'positive none future'],
  ['Le ministre va rencontrer le roi lundi.', 'rencontrer', 'positive none future'],
  ["Ils n'allaient pas signer cette déclaration.", 'signer', 'negative syntactic future'],
  ["Le ministre a annoncé qu'il rencontrerait le roi.", 'rencontrerait', 'positive none future'],
  // hypothetical
  ['Le ministre peut rencontrer le roi.', 'rencontrer', 'positive none hypothetical'],
  ['Le ministre veut rencontrer le roi.', 'rencontrer', 'positive none hypothetical'],
  ['Si le ministre rencontre le roi, la guerre cessera.', 'rencontre', 'positive none hypothetical'],
  ["L'ONU demande aux rebelles de libérer les otages.", 'libérer', 'positive none hypothetical'],
  ['Elle a proposé de se rencontrer à Oslo.', 'rencontrer', 'positive none hypothetical'],
  ['Washington ne tolérera aucune ingérence.', 'ingérence', 'positive none hypothetical'],
  // the conditional of hearsay
  ['Le ministre aurait rencontré le roi.', 'rencontré', 'positive none actual'],
];

const ENGLISH: readonly (readonly [sentence: string, trigger: string, expected: string])[] = [
  ['The two countries signed an agreement.', 'signed', 'positive none actual'],
  ['The two countries did not sign the agreement.', 'sign', 'negative syntactic actual'],
  ['Russia refused to sign the statement.', 'sign', 'negative refusal actual'],
  ['The envoys failed to sign the statement.', 'sign', 'negative failure actual'],
  ['The minister will meet the king on Monday.', 'meet', 'positive none future'],
  ['Germany to send troops to Mali.', 'send', 'positive none future'],
  ['The firm said it would close its plant.', 'close', 'positive none future'],
  ['The firm could close its plant and lay off 800 workers.', 'lay', 'positive none hypothetical'],
  ['The summit in Helsinki ended on Monday.', 'summit', 'positive none actual'],
  [
    'The Palestinian leader called on Israel to release the prisoners.',
    'release',
    'positive none hypothetical',
  ],
  ['The minister called for an investigation.', 'investigation', 'positive none hypothetical'],
  ['The minister apologised for the attack.', 'attack', 'positive none actual'],
  ['Police prevented protesters from attacking the palace.', 'attacking', 'negative failure actual'],
  ['Police arrested protesters after attacking the palace.', 'attacking', 'positive none actual'],
  ['The police foiled an attack.', 'attack', 'negative failure actual'],
  ['The rebels attacked the base, a spokesman told reporters.', 'attacked', 'positive none actual'],
  ['The king told the minister to sign the treaty.', 'sign', 'positive none hypothetical'],
  // what one is told not to do
  ['Germany warned Russia not to attack Ukraine.', 'attack', 'positive none hypothetical'],
  ['Germany asked Russia not to attack Ukraine.', 'attack', 'negative syntactic hypothetical'],
  ['The minister may meet the king.', 'meet', 'positive none hypothetical'],
];

/** What a word says of itself, for events of a type. */
const LEXICAL: readonly (readonly [sentence: string, trigger: string, type: string, expected: string])[] = [
  ['La défaite du candidat surprend.', 'défaite', 'ELECT', 'negative failure actual'],
  ['Le président sortant a été battu.', 'battu', 'ELECT', 'negative failure actual'],
  ['Le candidat a battu le président sortant.', 'battu', 'ELECT', 'positive none actual'],
  ['Un juge a suspendu le décret.', 'suspendu', 'ADOPT', 'negative cancellation actual'],
  ['Le parlement a abrogé la loi.', 'abrogé', 'ADOPT', 'positive none actual'],
  ["Les rebelles n'ont pas perdu l'élection.", 'perdu', 'ELECT', 'positive none actual'],
  // denying an accusation does not say that nobody accused
  ['Le régime nie les accusations.', 'accusations', 'ACCUSE', 'positive none hypothetical'],
];

describe('presentation', () => {
  const reader = new Reader();
  for (const [sentence, trigger, type, expected] of LEXICAL) {
    it(`${sentence} [${trigger} as ${type}] ${expected}`, () => {
      const at = { ...reader.at(sentence, trigger), type: { id: type } };
      const { polarity, negationKind, realis } = presentationOf(at, reader.cues('fr'));
      assert.equal(`${polarity} ${negationKind} ${realis}`, expected);
    });
  }
  const defeats = [
    ['The king was defeated by the senator.', 'defeated', 'negative'],
    ['The senator won, defeating the king.', 'defeating', 'positive'],
    ['His defeat surprised the king.', 'defeat', 'negative'],
  ] as const;
  for (const [sentence, trigger, expected] of defeats) {
    it(`${sentence} [${trigger} as ELECT] ${expected}`, () => {
      const at = { ...reader.at(sentence, trigger, 'en'), type: { id: 'ELECT' } };
      assert.equal(presentationOf(at, reader.cues('en')).polarity, expected);
    });
  }
  it("Le projet est tombé à l'eau. [tombé as ADOPT] by the whole expression", () => {
    const at = reader.at("Le projet est tombé à l'eau.", 'tombé');
    const found = matchesAt(at.sentence, at.word, loadTriggers('fr', loadOntology()));
    const match = found.find(({ trigger }) => trigger.type === 'ADOPT' && trigger.words.length > 1);
    assert.ok(match !== undefined);
    const type = { id: 'ADOPT' };
    assert.equal(presentationOf({ ...at, type, match }, reader.cues('fr')).negationKind, 'failure');
    assert.equal(presentationOf({ ...at, type }, reader.cues('fr')).negationKind, 'none');
  });
  const tables = { fr: FRENCH, en: ENGLISH } as const;
  for (const language of ['fr', 'en'] as const) {
    for (const [sentence, trigger, expected] of tables[language]) {
      it(`${sentence} [${trigger}] ${expected}`, () => {
        const at = reader.at(sentence, trigger, language);
        const { polarity, negationKind, realis } = presentationOf(at, reader.cues(language));
        assert.equal(`${polarity} ${negationKind} ${realis}`, expected);
      });
    }
  }
});
