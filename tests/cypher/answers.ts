/** What each shipped question answers on the fixture; a row lists its columns in order. */
import type { Parameters, Value } from '../../src/stores/contract';

export interface Answer {
  readonly query: string;
  readonly parameters?: Parameters;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

const SIGNED = 'La Russie a signé la déclaration conjointe, assure Donald Trump.';
const NOT_SIGNED = "La Russie n'a pas signé la déclaration conjointe.";
const MEETING = 'John Bolton rencontre Nikolaï Patrouchev à Genève';
const SUMMIT = 'Donald Trump rencontre Vladimir Poutine à Helsinki';
const INVITATION = 'Nikolaï Patrouchev invite John Bolton à Moscou';
const WARNING = 'John Bolton met en garde la Russie';
const REFUSAL = 'États-Unis refuse de signer la déclaration conjointe';
const NO_SIGNATURE = 'Russie ne signe pas la déclaration conjointe';
const SIGNATURE = 'Russie signe la déclaration conjointe';

export const ANSWERS: readonly Answer[] = [
  {
    query: 'people/who-met-whom',
    parameters: { name: '' },
    columns: ['who', 'whom', 'date', 'place', 'about', 'articles', 'sentence'],
    rows: [
      [
        'Donald Trump',
        'Vladimir Poutine',
        '2018-07',
        'Helsinki',
        null,
        1,
        'Donald Trump avait rencontré Vladimir Poutine en juillet à Helsinki.',
      ],
      [
        'John Bolton',
        'Nikolaï Patrouchev',
        '2018-08-23',
        'Genève',
        null,
        2,
        'John Bolton a rencontré Nikolaï Patrouchev jeudi à Genève pendant cinq heures.',
      ],
    ],
  },
  {
    query: 'people/who-met-whom',
    parameters: { name: 'vladimir putin' },
    columns: ['who', 'whom', 'date', 'place', 'about', 'articles', 'sentence'],
    rows: [
      [
        'Donald Trump',
        'Vladimir Poutine',
        '2018-07',
        'Helsinki',
        null,
        1,
        'Donald Trump avait rencontré Vladimir Poutine en juillet à Helsinki.',
      ],
    ],
  },
  {
    query: 'people/who-invited-whom',
    columns: ['host', 'guest', 'destinations', 'date', 'articles'],
    rows: [['Nikolaï Patrouchev', 'John Bolton', ['Moscou'], null, 1]],
  },
  {
    query: 'statements/who-warned-whom',
    columns: ['who', 'whom', 'about', 'date', 'articles'],
    rows: [
      ['John Bolton', 'Russie', ['ingérence de la Russie dans les élections de mi-mandat'], '2018-08-23', 1],
    ],
  },
  { query: 'statements/who-warned-whom', parameters: { name: 'Donald Trump' }, columns: [], rows: [] },
  {
    query: 'statements/who-is-quoted-on-what',
    columns: ['speaker', 'about', 'polarity', 'sentence', 'source', 'published'],
    rows: [
      [
        'Nikolaï Patrouchev',
        REFUSAL,
        'negative',
        'Les États-Unis ont refusé de signer la déclaration conjointe, a dit Patrouchev.',
        'Agence Alpha',
        '2018-08-24',
      ],
    ],
  },
  {
    query: 'statements/who-is-quoted-on-what',
    parameters: { name: '', word: 'RUSSIE' },
    columns: ['speaker', 'about', 'polarity', 'sentence', 'source', 'published'],
    rows: [['Donald Trump', SIGNATURE, 'positive', SIGNED, 'Agence Gamma', '2018-08-24']],
  },
  {
    query: 'actions/refused-or-failed',
    parameters: { name: '' },
    columns: ['who', 'action', 'negation', 'targets', 'date', 'accordingTo', 'articles'],
    rows: [
      ['États-Unis', 'SIGN', 'refusal', ['déclaration conjointe'], '2018-08-23', ['Nikolaï Patrouchev'], 1],
      ['Russie', 'SIGN', 'syntactic', ['déclaration conjointe'], null, [], 1],
    ],
  },
  {
    query: 'actions/between-two',
    columns: [
      'date',
      'action',
      'polarity',
      'realis',
      'first',
      'firstRole',
      'second',
      'secondRole',
      'event',
      'articles',
    ],
    rows: [
      [
        '2018-08-23',
        'MEET',
        'positive',
        'actual',
        'John Bolton',
        'AGENT',
        'Nikolaï Patrouchev',
        'RECIPIENT',
        MEETING,
        2,
      ],
      [
        null,
        'INVITE',
        'positive',
        'actual',
        'John Bolton',
        'RECIPIENT',
        'Nikolaï Patrouchev',
        'AGENT',
        INVITATION,
        1,
      ],
    ],
  },
  {
    query: 'actions/in-a-period',
    columns: ['date', 'action', 'who', 'event', 'articles'],
    rows: [
      ['2018-08-23', 'MEET', ['John Bolton', 'Nikolaï Patrouchev'], MEETING, 2],
      ['2018-08-23', 'WARN', ['John Bolton', 'Russie'], WARNING, 1],
    ],
  },
  {
    // a date known to the month counts where the month and the period overlap
    query: 'actions/in-a-period',
    parameters: { from: '2018-07-15', to: '2018-07-20' },
    columns: ['date', 'action', 'who', 'event', 'articles'],
    rows: [['2018-07', 'MEET', ['Donald Trump', 'Vladimir Poutine'], SUMMIT, 1]],
  },
  {
    query: 'evidence/sentence-by-sentence',
    columns: [
      'event',
      'polarity',
      'negation',
      'sentence',
      'trigger',
      'start',
      'end',
      'article',
      'source',
      'published',
    ],
    rows: [
      [
        NO_SIGNATURE,
        'negative',
        'syntactic',
        NOT_SIGNED,
        'signé',
        66,
        71,
        'beta',
        'Agence Bêta',
        '2018-08-24',
      ],
      [SIGNATURE, 'positive', 'none', SIGNED, 'signé', 12, 17, 'gamma', 'Agence Gamma', '2018-08-24'],
    ],
  },
  {
    query: 'evidence/contradictions',
    columns: ['who', 'action', 'target', 'negation', 'saysSoIn', 'saysSo', 'saysNotIn', 'saysNot'],
    rows: [
      [
        'Russie',
        'SIGN',
        'déclaration conjointe',
        'syntactic',
        ['Agence Gamma'],
        [SIGNED],
        ['Agence Bêta'],
        [NOT_SIGNED],
      ],
    ],
  },
  {
    query: 'evidence/only-one-source',
    columns: ['source', 'date', 'action', 'polarity', 'event', 'articles'],
    rows: [
      ['Agence Alpha', '2018-08-23', 'SIGN', 'negative', REFUSAL, 1],
      ['Agence Alpha', '2018-08-23', 'WARN', 'positive', WARNING, 1],
      ['Agence Alpha', null, 'STATE', 'positive', 'Nikolaï Patrouchev déclare', 1],
      ['Agence Bêta', null, 'INVITE', 'positive', INVITATION, 1],
      ['Agence Bêta', null, 'SIGN', 'negative', NO_SIGNATURE, 1],
      ['Agence Gamma', '2018-07', 'MEET', 'positive', SUMMIT, 1],
      ['Agence Gamma', null, 'SIGN', 'positive', SIGNATURE, 1],
    ],
  },
  {
    query: 'places/time-line',
    columns: ['date', 'place', 'role', 'action', 'polarity', 'realis', 'who', 'event'],
    rows: [
      [
        '2018-08-23',
        'Genève',
        'PLACE',
        'MEET',
        'positive',
        'actual',
        ['John Bolton', 'Nikolaï Patrouchev'],
        MEETING,
      ],
    ],
  },
  {
    query: 'places/time-line',
    parameters: { place: 'moscou' },
    columns: ['date', 'place', 'role', 'action', 'polarity', 'realis', 'who', 'event'],
    rows: [
      [
        null,
        'Moscou',
        'DESTINATION',
        'INVITE',
        'positive',
        'actual',
        ['John Bolton', 'Nikolaï Patrouchev'],
        INVITATION,
      ],
    ],
  },
  {
    query: 'network/most-connected',
    parameters: { most: 3 },
    columns: ['name', 'type', 'others', 'relations', 'mentions', 'articles'],
    rows: [
      ['John Bolton', 'PERSON', 2, 3, 4, 2],
      ['Russie', 'GPE', 2, 3, 3, 3],
      ['déclaration conjointe', 'DOC', 2, 3, 3, 3],
    ],
  },
  {
    query: 'documents/who-signed',
    columns: ['document', 'party', 'outcome', 'date', 'accordingTo', 'articles'],
    rows: [
      ['déclaration conjointe', 'Russie', 'did not sign', null, [], 1],
      ['déclaration conjointe', 'Russie', 'signed', null, ['Donald Trump'], 1],
      ['déclaration conjointe', 'États-Unis', 'refused to sign', '2018-08-23', ['Nikolaï Patrouchev'], 1],
    ],
  },
];
