/** Which French pronouns stand for somebody, and with which features. */
import assert from 'node:assert/strict';
import { loadMentionLexicon } from '../../../src/mentions/lexicon';
import { findPronouns } from '../../../src/mentions/pronouns';
import { Tree } from '../../../src/mentions/tree';
import { parseFrench } from '../reader';

const lexicon = loadMentionLexicon('fr');

function pronouns(text: string): string[] {
  return parseFrench(text)
    .sentences.flatMap((sentence) => findPronouns(new Tree(sentence), text, () => false, lexicon))
    .map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`);
}

const TABLE: readonly [text: string, ...expected: string[]][] = [
  ['Il a rencontré le ministre.', 'Il personal'],
  ['Le ministre lui a répondu.', 'lui personal'],
  ['Elle a présenté son projet.', 'Elle personal', 'son possessive'],
  ["L'homme qui parle est parti.", 'qui relative'],
  ['Il a battu Poutine, mais ce dernier a souri.', 'Il personal', 'ce dernier latter'],
  ['Nous partons, a-t-il déclaré.', 'Nous speakers', 'il personal'],
  ["J'ai perdu mon sac.", "J' speaker", 'mon speaker'],
  // impersonal, reflexive and indefinite ones stand for nobody
  ['Il faut partir.'],
  ['Il y a trois pays.'],
  ['On se réunit demain.'],
];

describe('French pronouns', () => {
  for (const [text, ...expected] of TABLE) it(text, () => assert.deepEqual(pronouns(text), expected));
});
