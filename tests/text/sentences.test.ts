/**
 * Where sentences end: a stroke stands between sentences and is not part of the text; ¶ is a line break, ~ a
 * no-break space, ^ a narrow one.
 */
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
  'initials stand before a name, "J.-C." and acronyms may end a sentence': [
    'J.-M. Le Pen et J. F. Kennedy. | G. W. Bush aussi.',
    'Né en 52 av. J.-C. | Il est mort jeune.',
    'Il vit à Washington, D.C. depuis 2010. | Il travaille aux U.S.A. | Elle est restée en France.',
  ],
  'a number goes with the abbreviation or the letter before it': [
    'Il a écrit dans Études internationales, Vol. XVIII, No. 3, pp. 546-571. | La revue est ancienne.',
    'Ces missions sont définies aux articles L. 642-3 et R. 4127-1 du code. | Il préfère le plan A. | 150 personnes sont là.',
  ],
  'signs in a row are not parted': [
    'Vous êtes-vous égarés ? ... | Il est nommé en 2008. | Quelle joie ! ! ! | On verra.',
  ],
  'etc. ends one only before a new one': [
    'Ils parlent de commerce, de climat, etc. et de rien d’autre.',
    'Ils parlent de commerce, de climat, etc. | Le président est parti.',
  ],
  'numbers, times and addresses do not end a sentence': [
    'Il y avait 1.500 personnes à 20h30 sur lemonde.fr et ailleurs. | Tout va bien.',
    'Le taux est de 3,5 % et de 2.10 %. | Il monte.',
    'Il était 20h30 le 1er mai 2018. | Le 2 mai, rien.',
    'Voir www.lemonde.fr. | Plus sur https://www.gouvernement.fr/actualites. | Appelez le 39 39.',
  ],
  'a quotation of several sentences is several sentences, its end mark stays with the last': [
    '« Nous ne signerons pas. | Nous partons. » | Il a ensuite quitté la salle.',
    '« Non », a-t-il dit. | « Oui ! » a-t-elle répondu.',
    '"Nous ne signerons pas", a dit M. Bolton. | La réunion est finie.',
    'Il a dit : "Nous partons." | La réunion est finie. | "Nous restons", dit-elle.',
    '"Verdun, ville de lumière !" | La gare attend toujours ses lampes.',
    'Il a dit : " Nous partons. " | La réunion est finie. | " Tu restes ? " a-t-elle demandé.',
    '« Vous partez ? » demande le journaliste. | Il ne répond pas.',
    '« Vous partez ? | Déjà ? » demande-t-elle. | « Oui, répond-il. | Il est tard. »',
    'Le ministre a dit : « Nous ne céderons pas. | Nous irons jusqu’au bout. » | Il est ensuite parti.',
  ],
  'no-break spaces, wide and narrow': [
    '«~Non~», a-t-il dit. | «^Oui^!^» a-t-elle répondu. | Il était 20^h^30.',
    'Il reste 1^500~000~€. | Combien~? | Personne ne sait^!',
  ],
  'one line: a headline needs no point where words show it': [
    'Bolton à Genève | Les deux hommes n’ont pas signé de déclaration commune.',
    'Grèves en France | Les syndicats appellent à manifester mardi. | La CGT dénonce une réforme injuste.',
    'Contre-indications | N’utilisez jamais ce médicament si vous êtes allergique.',
    'COMMENT CONSERVER CE MÉDICAMENT | Tenir hors de la portée des enfants.',
  ],
  'one line: headlines in a row, in capitals, before a date': [
    'Liens externes | Voir aussi | Les avocats du ministre ont fait appel. | Chronologie | Il est libéré en 2004.',
    'Références | Contexte | Le préfet est suspendu de ses fonctions.',
    'Les origines du conflit | En 1990, les deux pays rompent leurs relations. | Les négociations | Un accord est signé à Vienne.',
    'QUE CONTIENT LA BOÎTE | La boîte contient dix comprimés. | AUTRES INFORMATIONS',
    'Posologie | Les enfants prennent un comprimé par jour. | Effets indésirables | Des maux de tête peuvent survenir.',
  ],
  'one line: a capital in a name begins no sentence': [
    'Le roman La Peste paraît en 1947. | Albert Camus reçoit le prix Nobel.',
    'La ministre a visité le centre hospitalier Émile Roux. | Les syndicats étaient absents.',
    'Selon Paris Match, le ministre démissionne. | Le Monde et Les Échos confirment.',
    'Le président du Conseil européen Donald Tusk a rencontré le Premier ministre Alexis Tsipras.',
    'L’équipe de France a battu la Croatie 4 à 2 à Moscou. | Paul Pogba a marqué.',
    'Il a lu Le Figaro et Libération. | La presse est unanime.',
  ],
  'one line: nothing ends behind an article or a preposition': [
    'OBLIGATIONS IMPOSÉES AU TITULAIRE DE LA LICENCE | Le titulaire rend compte une fois par an.',
    'Le vaccin contre l’hépatite A est sûr. | Les médecins recommandent le vaccin.',
  ],
  'one line: nothing ends where a hyphen hangs a word to another': [
    'Dites-le-moi, donnez-m’en, parlez-vous.',
  ],
  'one line: the items of a list': [
    'Les articles : | - le pain ; | - le vin ; | - le fromage. | La suite vient demain.',
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
  'lines: lists, with dashes or numbers': [
    'Les articles :¶ | - le pain ;¶ | - le vin.¶ | La suite vient demain.',
    'Ordre du jour¶ | 1. Le budget¶ | 2. Les élections¶ | La séance est levée.',
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
            .replace(/¶/g, '\n')
            .replace(/~/g, '\u00a0')
            .replace(/\^/g, '\u202f');
          const expected = row
            .replace(/~/g, '\u00a0')
            .replace(/\^/g, '\u202f')
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
