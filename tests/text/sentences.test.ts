/** Where sentences end: a stroke stands between sentences and is not part of the text; ¶ is a line break. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Language } from '../../src/article/types';
import { sentences } from './read';

type Table = Readonly<Record<string, readonly string[]>>;

const french: Table = {
  'points, questions, exclamations': [
    'Le président est arrivé jeudi. | Il est reparti vendredi.',
    'Que va-t-il dire ? | Personne ne le sait ! | On verra.',
    'Ils attendent… | La suite viendra.',
  ],
  'abbreviations and initials do not end a sentence': [
    'M. Bolton a rencontré M. Patrouchev à Genève. | MM. Le Drian et Trump étaient absents.',
    'Le Dr. Martin et J.-P. Raffarin ont parlé. | George H. W. Bush aussi.',
    'Selon l’art. 5 du traité, un pays est protégé. | La suite est connue.',
    'La ville date de 50 av. J.-C. selon lui. | Elle est belle.',
  ],
  'etc. ends one only before a new one': [
    'Ils parlent de commerce, de climat, etc. et de rien d’autre.',
    'Ils parlent de commerce, de climat, etc. | Le président est parti.',
  ],
  'numbers, times and addresses do not end a sentence': [
    'Il y avait 1.500 personnes à 20h30 sur lemonde.fr et ailleurs. | Tout va bien.',
    'Le taux est de 3,5 % et de 2.10 %. | Il monte.',
  ],
  'a quotation of several sentences is several sentences, its end mark stays with the last': [
    '« Nous ne signerons pas. | Nous partons. » | Il a ensuite quitté la salle.',
    '« Non », a-t-il dit. | « Oui ! » a-t-elle répondu.',
    '"Nous ne signerons pas", a dit M. Bolton. | La réunion est finie.',
    '« Vous partez ? » demande le journaliste. | Il ne répond pas.',
  ],
  'brackets do not end a sentence': [
    'Le président (voir p. 12) est parti. | Il reviendra (peut-être).',
    'Cette phrase [sur l’ingérence] est longue. | Elle finit ici.',
  ],
  'a footnote mark goes with the sentence before it': ['Le traité a été signé. [6] | Il a duré dix ans.'],
  'a sentence glued to the one before it': ['C’est la fin.|Début de la suite.'],
  'lines: a headline needs no point': [
    'Bolton à Genève¶ | Les deux hommes n’ont pas signé.¶ | La Russie est accusée.',
    'Chine : une logistique plus verte¶ | Premier vol prévu en 2023¶ | Xiaomi va accélérer',
    '- un accord¶ | - une réunion¶ | - un départ',
    'Genève¶¶ | 23 janvier 2017 . –¶ | Au sud, un train a déraillé.',
  ],
  'lines: names inside a line do not begin a sentence': [
    'Titre de l’article¶ | Le quotidien économique Les Échos le dit. | Jean-Yves Le Drian aussi.',
    'Titre de l’article¶ | France : des inondations font deux morts',
  ],
  'lines: a small letter goes on with the line before': [
    'Le ministre a parlé¶de la guerre et¶de la paix. | Il est parti.',
  ],
  'lines: dialogue': ['– Vous partez ?¶ | – Oui, je pars.¶ | – Adieu.'],
};

const english: Table = {
  'points, questions, exclamations': [
    'The president arrived on Thursday. | He left on Friday.',
    'What will he say? | Nobody knows! | We will see.',
  ],
  'abbreviations do not end a sentence': [
    'Mr. Bolton met Mr. Patrushev in Geneva. | Dr. Smith was there.',
    'The U.S. Senate voted. | The House did not.',
    'Acme Inc. said it would sell the unit. | Shares rose.',
  ],
  quotations: [
    '"We will not sign," Mr. Bolton said. | The meeting is over.',
    '“We will not sign. | We are leaving.” | He then left the room.',
  ],
  lines: ['Bolton in Geneva¶ | The two men did not sign.¶¶ | Russia denies it.'],
};

function check(table: Table, language: Language): void {
  for (const [title, rows] of Object.entries(table)) {
    describe(title, () => {
      for (const row of rows) {
        it(row, () => {
          const text = row
            .replace(/¶ \| /g, '\n')
            .replace(/ \| /g, ' ')
            .replace(/\|/g, '')
            .replace(/¶/g, '\n');
          const expected = row
            .split('|')
            .map((sentence) => sentence.trim().replace(/¶+$/, '').replace(/¶/g, '\n'));
          assert.deepEqual(sentences(text, language), expected);
        });
      }
    });
  }
}

describe('French sentences', () => check(french, 'fr'));
describe('English sentences', () => check(english, 'en'));

const WRAPPED = `Le conseiller à la sécurité nationale américain John Bolton a
assuré jeudi que les États-Unis ne toléreraient aucune ingérence
russe lors des élections de novembre. Il a rencontré M. Nikolaï
Patrouchev à Genève. Les deux hommes n'ont pas signé.
Un autre paragraphe commence ici, sur une ligne qui est pleine et
qui finit là.`;

describe('hard-wrapped text', () => {
  it('goes on over full lines and ends at short ones', () => {
    assert.deepEqual(
      sentences(WRAPPED, 'fr').map((sentence) => sentence.replace(/\n/g, ' ')),
      [
        'Le conseiller à la sécurité nationale américain John Bolton a assuré jeudi que les États-Unis ne toléreraient aucune ingérence russe lors des élections de novembre.',
        'Il a rencontré M. Nikolaï Patrouchev à Genève.',
        "Les deux hommes n'ont pas signé.",
        'Un autre paragraphe commence ici, sur une ligne qui est pleine et qui finit là.',
      ],
    );
  });

  it('reads carriage returns as it reads line feeds', () => {
    const withReturns = WRAPPED.replace(/\n/g, '\r\n');
    assert.deepEqual(
      sentences(withReturns, 'fr').map((sentence) => sentence.replace(/\r/g, '')),
      sentences(WRAPPED, 'fr'),
    );
  });
});
