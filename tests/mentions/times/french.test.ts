/** French time expressions in an article of Friday, 24 August 2018. */
import assert from 'node:assert/strict';
import { createTimeFinder } from '../../../src/mentions/times';
import { plainArticle } from '../fixture';

const finder = createTimeFinder('fr');

function values(text: string, publishedAt?: string): string[] {
  const article = plainArticle(text, 'fr', publishedAt);
  return finder
    .find(article)
    .map(
      ({ start, end, value, until }) =>
        `${text.slice(start, end)} = ${value ?? '?'}${until === undefined ? '' : `/${until}`}`,
    );
}

const TABLE: readonly [text: string, ...expected: string[]][] = [
  // calendar dates
  ['Ils ont signé le 17 février 2017 à Minsk.', 'le 17 février 2017 = 2017-02-17'],
  ['Mort le 1er février, il avait 84 ans.', 'le 1er février = 2018-02-01', '84 ans = P84Y'],
  ['Le texte avait été retiré le vendredi 24 mars 2017.', 'le vendredi 24 mars 2017 = 2017-03-24'],
  ['Son meeting du 12 juillet dernier', '12 juillet dernier = 2018-07-12'],
  ['Il comparaîtra le 17 février prochain.', 'le 17 février prochain = 2019-02-17'],
  ['Le scrutin du 15/03/2018', '15/03/2018 = 2018-03-15'],
  ['Le 2018-03-15, une frappe', 'Le 2018-03-15 = 2018-03-15'],
  ['Une date qui manque : le 30 février 2018', 'le 30 février 2018 = ?'],
  // an abbreviated weekday only before its day
  ['Le meeting du jeu. 23 août', 'jeu. 23 août = 2018-08-23'],
  // a day part of a day
  ['Dans la journée de lundi, on notait des menaces.', 'Dans la journée de lundi = 2018-08-20'],
  ["Ils ont tiré dans la soirée d'hier.", "dans la soirée d'hier = 2018-08-23"],
  ['Ils ont tiré dans la nuit du 12 août.', 'la nuit du 12 août = 2018-08-12'],
  // a day clearly nearer ahead than behind, even beside a past verb
  ['Il est convoqué le 5 septembre.', 'le 5 septembre = 2018-09-05'],
  ['Elle viendra à Noël.', 'Noël = 2018-12-25'],
  // months and years
  ['Les élections de mi-mandat en novembre', 'novembre = 2018-11'],
  ['Il a avoué en fin août 2017.', 'fin août 2017 = 2017-08'],
  ['Fin septembre 2017, ils sont partis.', 'Fin septembre 2017 = 2017-09'],
  ['Arrivé au pouvoir en février dernier', 'février dernier = 2018-02'],
  ["L'élection présidentielle de 2016", '2016 = 2016'],
  ["L'année 2015 fut dure.", "L'année 2015 = 2015"],
  ['Au troisième trimestre 2017', 'Au troisième trimestre 2017 = 2017-07'],
  ['Le chômage monte au deuxième trimestre.', 'au deuxième trimestre = 2018-04'],
  // days of the week, reckoned from Friday
  ['Il a assuré jeudi que non.', 'jeudi = 2018-08-23'],
  ['Ce vendredi, rien.', 'Ce vendredi = 2018-08-24'],
  ['Il a dit vendredi que oui.', 'vendredi = 2018-08-24'],
  ['Mercredi dernier, à Paris', 'Mercredi dernier = 2018-08-22'],
  ['Vendredi dernier, à Paris', 'Vendredi dernier = 2018-08-17'],
  ['Rendez-vous lundi prochain.', 'lundi prochain = 2018-08-27'],
  ['Lundi soir, ils étaient là.', 'Lundi soir = 2018-08-20'],
  ['Le mardi de la semaine prochaine', 'Le mardi de la semaine prochaine = 2018-08-28'],
  // counted from the publication
  [
    "Il a parlé hier, puis avant-hier et aujourd'hui.",
    'hier = 2018-08-23',
    'avant-hier = 2018-08-22',
    "aujourd'hui = 2018-08-24",
  ],
  ['Elle parlera ce soir et demain matin.', 'ce soir = 2018-08-24', 'demain matin = 2018-08-25'],
  ['La nuit dernière a été agitée.', 'La nuit dernière = 2018-08-23'],
  ['Le sommet du mois dernier', 'mois dernier = 2018-07'],
  ["L'année dernière, le pont est tombé.", "L'année dernière = 2017"],
  ['La semaine dernière et cette semaine', 'La semaine dernière = 2018-08', 'cette semaine = 2018-08'],
  ['Ce week-end, à Lyon', 'Ce week-end = 2018-08-25'],
  ['Le week-end dernier', 'Le week-end dernier = 2018-08-18'],
  ['Il y a trois semaines, il partait.', 'Il y a trois semaines = 2018-08-03'],
  ['Il y a environ dix jours', 'Il y a environ dix jours = 2018-08-14'],
  ['Il y a deux ans, il y a deux mois', 'Il y a deux ans = 2016', 'il y a deux mois = 2018-06'],
  ['Dans deux jours', 'Dans deux jours = 2018-08-26'],
  ['Il était là il y a quelques jours.', 'il y a quelques jours = ?'],
  // counted from the date last mentioned
  [
    'Le 5 août, vers 10 heures, il accuse ; le même jour, il se tait.',
    'Le 5 août, vers 10 heures = 2018-08-05T10:00',
    'le même jour = 2018-08-05',
  ],
  [
    'Le 5 mai, en janvier 2017, puis le lendemain',
    'Le 5 mai = 2018-05-05',
    'janvier 2017 = 2017-01',
    'le lendemain = 2018-05-06',
  ],
  ["Au lendemain de l'attentat de mardi", 'Au lendemain de = ?', 'mardi = 2018-08-21'],
  ['Il y a à peine un mois', 'Il y a à peine un mois = 2018-07'],
  ['De 2005 à 2007, puis en 2014-2015', 'De 2005 à 2007 = 2005/2007', 'en 2014-2015 = 2014/2015'],
  [
    'La nuit du samedi 18 au dimanche 19 août',
    'La nuit du samedi 18 au dimanche 19 août = 2018-08-18/2018-08-19',
  ],
  ["Les ventes d'avril à juin 2017", "d'avril à juin 2017 = 2017-04/2017-06"],
  ['Mardi, vers 18:00 UTC-5', 'Mardi, vers 18:00 UTC = 2018-08-21T18:00'],
  ['Le 5 mai, il accuse ; la veille, il se taisait.', 'Le 5 mai = 2018-05-05', 'la veille = 2018-05-04'],
  [
    'Ouvert le 27 août 2016, fermé une semaine plus tard.',
    'le 27 août 2016 = 2016-08-27',
    'une semaine plus tard = 2016-09-03',
  ],
  ["Élu en 2012, renversé l'année suivante.", '2012 = 2012', "l'année suivante = 2013"],
  [
    "L'accident du 16 août 2018. Il est mort le samedi suivant.",
    '16 août 2018 = 2018-08-16',
    'le samedi suivant = 2018-08-18',
  ],
  [
    "L'accident du 16 août 2018. Il était parti le lundi précédent.",
    '16 août 2018 = 2018-08-16',
    'le lundi précédent = 2018-08-13',
  ],
  // ranges take their start; pairs their month; stretches with an open or vague end give none
  ['Du 25 au 27 janvier 2017', 'Du 25 au 27 janvier 2017 = 2017-01-25/2017-01-27'],
  ['Dans la nuit de mardi à mercredi', 'la nuit de mardi à mercredi = 2018-08-21/2018-08-22'],
  ['Les 22 et 23 mars, à Bruxelles', 'Les 22 et 23 mars = 2018-03'],
  ['Arrêtés mardi et mercredi', 'mardi et mercredi = 2018-08'],
  ['Entre 2013 et 2016', 'Entre 2013 et 2016 = ?'],
  [
    'Depuis janvier, depuis deux ans, depuis 2014',
    'Depuis janvier = ?',
    'depuis deux ans = ?',
    'depuis 2014 = ?',
  ],
  [
    "Jusqu'à jeudi, jusqu'au 24 juin, jusqu'en 2019",
    "Jusqu'à jeudi = ?",
    "jusqu'au 24 juin = ?",
    "jusqu'en 2019 = ?",
  ],
  ['Au cours des cinq dernières années', 'Au cours des cinq dernières années = ?'],
  // hours, alone and with a day
  ['Mardi 21 août vers 15 heures', 'Mardi 21 août vers 15 heures = 2018-08-21T15:00'],
  ['Peu après 22 heures 30, heure locale', '22 heures 30, heure locale = 2018-08-24T22:30'],
  ['Le journal de 20h', ''],
  ['À 3 heures du matin', '3 heures du matin = 2018-08-24T03:00'],
  [
    'Peu avant minuit, dans la nuit de mardi à mercredi',
    'minuit = 2018-08-21T00:00',
    'la nuit de mardi à mercredi = 2018-08-21/2018-08-22',
  ],
  ['Il arrive à minuit et repart mardi.', 'minuit = 2018-08-24T00:00', 'mardi = 2018-08-21'],
  // durations and repeated times
  ['Une rencontre de cinq heures', 'cinq heures = PT5H'],
  ['Pendant deux jours, puis une heure et demie', 'deux jours = P2D', 'une heure et demie = PT1.5H'],
  ['Plusieurs heures', 'Plusieurs heures = ?'],
  ['Chaque lundi, tous les deux jours', 'Chaque lundi = ?', 'tous les deux jours = ?'],
];

/** What looks like a time and is none. */
const NEGATIVE: readonly string[] = [
  'Il joue au jeu. Elle est en mer. Le père Noël arrive.',
  'Ana a un court de tennis.',
  'Les jours passent, en secondaire.',
  'Il marche vers Mars et la jeunesse dimanchera.',
  'Le numéro 17 a gagné 74 points.',
  'La loi 2016-1691 compte 3 articles.',
];

describe('French times', () => {
  for (const [text, ...expected] of TABLE) {
    it(text, () =>
      assert.deepEqual(
        values(text, '2018-08-24'),
        expected.filter((each) => each !== ''),
      ),
    );
  }
  for (const text of NEGATIVE) it(`none: ${text}`, () => assert.deepEqual(values(text, '2018-08-24'), []));
});

describe('French times where the publication is known to the month, or not at all', () => {
  const months: readonly [string, string][] = [
    ['Il a assuré jeudi que non.', 'jeudi = 2018-08'],
    ['Hier, à Genève', 'Hier = 2018-08'],
    ['Le mois dernier', 'Le mois dernier = 2018-07'],
    ['En novembre', 'novembre = 2018-11'],
  ];
  for (const [text, expected] of months)
    it(text, () => assert.deepEqual(values(text, '2018-08'), [expected]));
  it('jeudi, without any date', () => assert.deepEqual(values('Il a assuré jeudi que non.'), ['jeudi = ?']));
  it('le 3 mai 2017, without any date', () =>
    assert.deepEqual(values('Le 3 mai 2017'), ['Le 3 mai 2017 = 2017-05-03']));
});
