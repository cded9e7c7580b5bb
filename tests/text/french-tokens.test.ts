/**
 * French tokens, class by class, as the UD French treebanks cut them. A stroke stands between tokens that the
 * text glues, a low line for a space inside a token.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { tokenRow, tokens } from './read';

const cases: Readonly<Record<string, readonly string[]>> = {
  'multiword tokens stay one token': [
    'du pays et des élections aux États-Unis|, au nom duquel',
    'les sujets auxquels il tient',
  ],
  'elided words are tokens, with either apostrophe': [
    "l'|issue d'|une rencontre",
    'l’|issue d’|une rencontre',
    "qu'|il n'|allait pas s'|ingérer",
    "jusqu'|à ce que lorsqu'|elle puisqu'|on",
    "J'|ai vu QU'|ON L'|Oréal L'|Humanité",
    "l'|ONU d'|URSS l'|« accord »",
    'l´|Europe et l`|Iran',
    "d'|Artagnan en Côte d'|Ivoire et à L'|Haÿ-les-Roses",
    'l’|ex-URSS et l’|Émirat d’|aujourd’hui',
    "Qu'|est|-ce que c'|est ?",
  ],
  'an apostrophe inside a word or a name is no elision': [
    "aujourd'hui Aujourd’hui quelqu’un",
    "c'est-à-dire que l'on sait",
    "N'Djamena O'Neill M'Bappé Maud'Huy",
    "des prud'hommes sur la presqu'île",
    "N'Golo Kanté et M'Bala",
    "Val-d'Oise et presqu'îles",
  ],
  'an English genitive is a token': ["Standard & Poor|'s"],
  'pronouns after a verb are tokens with their hyphen': [
    'dit|-il|, affirme|-t-elle|, a|-t-on appris',
    'Pensez|-vous que devons|-nous dis|-je',
    'Est|-ce vrai ? Peut|-on le dire ?',
    'EST|-CE VRAI',
    "Dis|-moi|, donnez|-m'|en et allons|-y",
    'dites|-le|-moi',
    'ce jour|-là et cette fois|-ci',
    'Y a|-t-il un pilote ?',
    'A|-t-on vu ce que dira|-t-elle ?',
    "Va|-t'|en et allez|-vous|-en !",
    'dit|-on|, vas|-y|, parle|-t-on',
  ],
  'what only looks like such a pronoun stays in its word': [
    'un rendez-vous peut-être vis-à-vis',
    'Kim Jong-il',
    'Bar-le-Duc et Saint-Germain-en-Laye et Villeneuve-la-Garenne',
    'celui-ci|, celles-là et jusque-là',
  ],
  'hyphenated words and names are whole': [
    'mi-mandat porte-parole sino-russe États-Unis',
    'le vice-Premier ministre Jean-Yves Le Drian',
    'franco‑allemand et Benoît‐Xavier',
    'A380 G20 TRAPPIST-1 CO2 m² km/h',
    'ex-président et c’est-à-dire et Moi-même',
    'Dupond-Moretti à Saint-Denis',
  ],
  'abbreviations keep their point': [
    'M. Bolton|, MM. Le Drian et Trump|, Mme. Merkel|, Dr. No',
    'cf. la page|, etc.|, env. cent',
    "l'|art. 5 et pp. 10-12",
    'aux articles L. 642-3 et R.|4127-1|, le plan A|. 150 personnes',
    'av. J.-C. puis c.-à-d. deux',
    'le 7 sept. 2018 et le 3 nov. dernier',
    'Mlle Petit|, Me Dupond et Mgr Aupetit',
    'le Pr. Raoult et le Dr House',
  ],
  'a word that is spelt like an abbreviation does not': ['un bel art|. Il peint', 'ils étaient sept|. Puis'],
  'initials and acronyms keep their points': [
    'J.-P. Raffarin et F. Fillon',
    'George H. W. Bush',
    "les U.S.A. et l'|O.U.A. aussi",
    'le D.III vole',
    'J.-M. Le Pen et F.-X. Bellamy',
    'J. F. Kennedy et G.W. Bush',
    'la S.N.C.F. aussi',
  ],
  'a capital letter before the end of a sentence is no initial': ['le plan B|. Il faut'],
  'numbers are whole, with their spaces, points and commas': [
    '1_500_000 euros',
    '1.500.000 et 3,5 % et -0,8 °C',
    'En 2017|, 300 personnes',
    'en 2017 300 personnes',
    'le 24/08 et le 23/12/2006|, 2006-08-07',
    'un score de 4-3 en 2016-2017',
    'de +14 à +/- 3',
    '1_500_000 € et 12,5 %',
    'n° 5 et § 3 et n° 12',
    '3,14 et 1.000.000',
  ],
  'ordinals are whole': [
    '1er 2e IIIème XXe 21e 1re',
    'le XXIe siècle et la 3ème fois',
    '22ème et 1ère|, Louis XIV',
  ],
  'a unit glued to a number is a token': [
    'à 20|h|30|, vers 21|h',
    'de 12|H|30 GMT',
    'à 160|km de 60|€ de 5|%',
    'à 20|h|30 et à 20 h 30',
    '37,5|°C et 3|kg et 10|€',
  ],
  'web and mail addresses, tags and files are whole': [
    'http://www.papa66.com|, www.lemonde.fr/a?b=c|.',
    'contact@lemonde.fr et @lemonde et #AvecBarto',
    'sur iPhoneAddict.fr|.',
    'https://www.lemonde.fr/a/b-c?d=1#x|, jean.dupont@x.fr|.',
  ],
  'a point without a space behind it still ends a word': ['la fin|.|Début de tout', 'il est élu|.|La suite'],
  'signs are tokens': [
    '« Non »|, “|non|”|, "|non|"|, (|non|)|, [|non|]',
    'et|/|ou R|&|B',
    'Attends|... non|… -- oui — non – !',
    "les '|gilets jaunes|'",
    '![](image.png) Le conseiller',
  ],
  'inclusive endings stay with their word': ['traité(e) AUTRE(S) étudiant·e·s élu.e.s'],
  'signs beyond the basic plane are whole': ['👍🏽 🇫🇷 👩‍🚀 𝒜𝒷'],
};

describe('French tokens', () => {
  for (const [title, rows] of Object.entries(cases)) {
    describe(title, () => {
      for (const row of rows) {
        it(row, () => {
          const { text, expected } = tokenRow(row);
          assert.deepEqual(tokens(text, 'fr'), expected);
        });
      }
    });
  }

  it('takes every kind of space between digits and words', () => {
    assert.deepEqual(tokens('1\u202f500\u00a0000\u2009euros\u00a0: «\u00a0oui\u202f»', 'fr'), [
      '1\u202f500\u00a0000', 'euros', ':', '«', 'oui', '»',
    ]); // prettier-ignore
  });

  it('takes no-break spaces, wide and narrow, for spaces beside signs', () => {
    const spaced = '«~Non~»,~a-t-il dit~: «~Qui~?~»';
    for (const space of ['\u00a0', '\u202f', '\u2009', ' ']) {
      assert.deepEqual(tokens(spaced.replace(/~/g, space), 'fr'), [
        '«', 'Non', '»', ',', 'a', '-t-il', 'dit', ':', '«', 'Qui', '?', '»',
      ]); // prettier-ignore
    }
  });

  it('never joins digits over a line break', () => {
    assert.deepEqual(tokens('en 20\n000 personnes', 'fr'), ['en', '20', '000', 'personnes']);
  });
});
