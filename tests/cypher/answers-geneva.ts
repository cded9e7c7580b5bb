/** What the shipped questions answer on the Geneva graph (tests/stores/fixture.ts). */
import { table, type Answer } from './table';

export const GENEVA_ANSWERS: readonly Answer[] = [
  {
    query: 'people/who-met-whom',
    rows: table(`
      who | whom | date | place | about | articles | sentence
      Donald Trump | Vladimir Poutine | 2018-07 | Helsinki | – | 1 | Donald Trump avait rencontré Vladimir Poutine en juillet à Helsinki.
      John Bolton | Nikolaï Patrouchev | 2018-08-23 | Genève | – | 2 | John Bolton a rencontré Nikolaï Patrouchev jeudi à Genève pendant cinq heures.
    `),
  },
  {
    query: 'people/who-met-whom',
    parameters: { name: 'vladimir putin' },
    rows: table(`
      who | whom | date | place | about | articles | sentence
      Donald Trump | Vladimir Poutine | 2018-07 | Helsinki | – | 1 | Donald Trump avait rencontré Vladimir Poutine en juillet à Helsinki.
    `),
  },
  {
    query: 'people/who-invited-whom',
    parameters: { name: 'Bolton' },
    rows: table(`
      who | whom | destinations | date | articles | sentence
      Nikolaï Patrouchev | John Bolton | [Moscou] | – | 1 | Patrouchev a invité Bolton à Moscou.
    `),
  },
  {
    query: 'people/who-is-called',
    parameters: { part: 'PATR' },
    rows: table(`
      name | type | english | others | country | wikidata | mentions | articles
      Nikolaï Patrouchev | PERSON | Nikolai Patrushev | [Nikolai Patrushev; Patrouchev] | – | – | 4 | 2
    `),
  },
  {
    query: 'people/dealings',
    parameters: { who: 'Russia', most: 2 },
    rows: table(`
      name | type | times | relations | first | last
      déclaration conjointe | DOC | 2 | [DID_NOT_SIGN; SIGNED] | – | –
      John Bolton | PERSON | 1 | [WARNED] | 2018-08-23 | 2018-08-23
    `),
  },
  {
    query: 'statements/who-warned-whom',
    parameters: { name: 'John Bolton' },
    rows: table(`
      who | whom | about | date | articles | sentence
      John Bolton | Russie | [ingérence de la Russie dans les élections de mi-mandat] | 2018-08-23 | 1 | Bolton a mis en garde la Russie contre toute ingérence dans les élections de mi-mandat.
    `),
  },
  {
    query: 'statements/who-warned-whom',
    parameters: { name: 'Donald Trump' },
    rows: '',
  },
  {
    query: 'statements/who-is-quoted-on-what',
    parameters: { name: 'Nikolai Patrushev', word: 'déclaration' },
    rows: table(`
      who | about | polarity | sentence | source | published
      Nikolaï Patrouchev | États-Unis refuse de signer la déclaration conjointe | negative | Les États-Unis ont refusé de signer la déclaration conjointe, a dit Patrouchev. | Agence Alpha | 2018-08-24
    `),
  },
  {
    query: 'statements/who-is-quoted-on-what',
    parameters: { word: 'RUSSIE' },
    rows: table(`
      who | about | polarity | sentence | source | published
      Donald Trump | Russie signe la déclaration conjointe | positive | La Russie a signé la déclaration conjointe, assure Donald Trump. | Agence Gamma | 2018-08-24
    `),
  },
  {
    query: 'actions/refused-or-failed',
    rows: table(`
      who | action | negation | targets | date | accordingTo | articles | sentence
      États-Unis | SIGN | refusal | [déclaration conjointe] | 2018-08-23 | [Nikolaï Patrouchev] | 1 | Les États-Unis ont refusé de signer la déclaration conjointe, a dit Patrouchev.
      Russie | SIGN | syntactic | [déclaration conjointe] | – | [] | 1 | La Russie n'a pas signé la déclaration conjointe.
    `),
  },
  {
    query: 'actions/between-two',
    parameters: { second: 'Nikolai Patrushev' },
    rows: table(`
      date | action | polarity | realis | who | role | whom | otherRole | event | articles | sentence
      2018-08-23 | MEET | positive | actual | John Bolton | AGENT | Nikolaï Patrouchev | RECIPIENT | John Bolton rencontre Nikolaï Patrouchev à Genève | 2 | John Bolton a rencontré Nikolaï Patrouchev jeudi à Genève pendant cinq heures.
      – | INVITE | positive | actual | John Bolton | RECIPIENT | Nikolaï Patrouchev | AGENT | Nikolaï Patrouchev invite John Bolton à Moscou | 1 | Patrouchev a invité Bolton à Moscou.
    `),
  },
  {
    query: 'actions/in-a-period',
    rows: table(`
      date | action | parties | event | articles
      2018-08-23 | MEET | [John Bolton; Nikolaï Patrouchev] | John Bolton rencontre Nikolaï Patrouchev à Genève | 2
      2018-08-23 | WARN | [John Bolton; Russie] | John Bolton met en garde la Russie | 1
    `),
  },
  {
    query: 'actions/in-a-period',
    parameters: { from: '2018-07-15', to: '2018-07-20' },
    rows: table(`
      date | action | parties | event | articles
      2018-07 | MEET | [Donald Trump; Vladimir Poutine] | Donald Trump rencontre Vladimir Poutine à Helsinki | 1
    `),
  },
  {
    query: 'evidence/sentence-by-sentence',
    parameters: { first: 'Russia', second: 'déclaration conjointe', action: 'SIGN' },
    rows: table(`
      event | polarity | negation | said | trigger | start | end | document | source | published
      Russie ne signe pas la déclaration conjointe | negative | syntactic | La Russie n'a pas signé la déclaration conjointe. | signé | 66 | 71 | beta | Agence Bêta | 2018-08-24
      Russie signe la déclaration conjointe | positive | none | La Russie a signé la déclaration conjointe, assure Donald Trump. | signé | 12 | 17 | gamma | Agence Gamma | 2018-08-24
    `),
  },
  {
    query: 'evidence/contradictions',
    rows: table(`
      who | action | target | negation | saysSoIn | saysSo | saysNotIn | saysNot
      Russie | SIGN | déclaration conjointe | syntactic | [Agence Gamma] | [La Russie a signé la déclaration conjointe, assure Donald Trump.] | [Agence Bêta] | [La Russie n'a pas signé la déclaration conjointe.]
    `),
  },
  {
    query: 'evidence/only-one-source',
    rows: table(`
      source | date | action | polarity | event | articles | sentence
      Agence Alpha | 2018-08-23 | SIGN | negative | États-Unis refuse de signer la déclaration conjointe | 1 | Les États-Unis ont refusé de signer la déclaration conjointe, a dit Patrouchev.
      Agence Alpha | 2018-08-23 | WARN | positive | John Bolton met en garde la Russie | 1 | Bolton a mis en garde la Russie contre toute ingérence dans les élections de mi-mandat.
      Agence Alpha | – | STATE | positive | Nikolaï Patrouchev déclare | 1 | Les États-Unis ont refusé de signer la déclaration conjointe, a dit Patrouchev.
      Agence Bêta | – | INVITE | positive | Nikolaï Patrouchev invite John Bolton à Moscou | 1 | Patrouchev a invité Bolton à Moscou.
      Agence Bêta | – | SIGN | negative | Russie ne signe pas la déclaration conjointe | 1 | La Russie n'a pas signé la déclaration conjointe.
      Agence Gamma | 2018-07 | MEET | positive | Donald Trump rencontre Vladimir Poutine à Helsinki | 1 | Donald Trump avait rencontré Vladimir Poutine en juillet à Helsinki.
      Agence Gamma | – | SIGN | positive | Russie signe la déclaration conjointe | 1 | La Russie a signé la déclaration conjointe, assure Donald Trump.
    `),
  },
  {
    query: 'evidence/only-one-source',
    parameters: { name: 'washington' },
    rows: table(`
      source | date | action | polarity | event | articles | sentence
      Agence Alpha | 2018-08-23 | SIGN | negative | États-Unis refuse de signer la déclaration conjointe | 1 | Les États-Unis ont refusé de signer la déclaration conjointe, a dit Patrouchev.
    `),
  },
  {
    query: 'evidence/sources',
    rows: table(`
      source | articles | first | last | events | alone
      Agence Alpha | 1 | 2018-08-24 | 2018-08-24 | 5 | 4
      Agence Bêta | 1 | 2018-08-24 | 2018-08-24 | 3 | 2
      Agence Gamma | 1 | 2018-08-24 | 2018-08-24 | 2 | 2
    `),
  },
  {
    query: 'evidence/only-alleged',
    rows: table(`
      event | action | parties | date | accordingTo | articles | sentence
      ingérence de la Russie dans les élections de mi-mandat | INTERFERE | [Russie; élections de mi-mandat] | – | [] | 1 | Bolton a mis en garde la Russie contre toute ingérence dans les élections de mi-mandat.
    `),
  },
  {
    query: 'places/time-line',
    rows: table(`
      date | town | role | action | polarity | realis | parties | event | sentence
      2018-08-23 | Genève | PLACE | MEET | positive | actual | [John Bolton; Nikolaï Patrouchev] | John Bolton rencontre Nikolaï Patrouchev à Genève | John Bolton a rencontré Nikolaï Patrouchev jeudi à Genève pendant cinq heures.
    `),
  },
  {
    query: 'places/time-line',
    parameters: { place: 'moscou' },
    rows: table(`
      date | town | role | action | polarity | realis | parties | event | sentence
      – | Moscou | DESTINATION | INVITE | positive | actual | [John Bolton; Nikolaï Patrouchev] | Nikolaï Patrouchev invite John Bolton à Moscou | Patrouchev a invité Bolton à Moscou.
    `),
  },
  {
    query: 'network/most-connected',
    parameters: { most: 3 },
    rows: table(`
      name | type | others | relations | mentions | articles
      John Bolton | PERSON | 2 | 3 | 4 | 2
      Russie | GPE | 2 | 3 | 3 | 3
      déclaration conjointe | DOC | 2 | 3 | 3 | 3
    `),
  },
  {
    query: 'network/shortest-connection',
    parameters: { first: 'John Bolton', second: 'Russia' },
    rows: table(`
      steps | through | relations | sentences
      1 | [John Bolton; Russie] | [WARNED] | [Bolton a mis en garde la Russie contre toute ingérence dans les élections de mi-mandat.]
    `),
  },
  {
    query: 'documents/who-signed',
    rows: table(`
      text | who | outcome | date | accordingTo | articles | sentence
      déclaration conjointe | Russie | did not sign | – | [] | 1 | La Russie n'a pas signé la déclaration conjointe.
      déclaration conjointe | Russie | signed | – | [Donald Trump] | 1 | La Russie a signé la déclaration conjointe, assure Donald Trump.
      déclaration conjointe | États-Unis | refused to sign | 2018-08-23 | [Nikolaï Patrouchev] | 1 | Les États-Unis ont refusé de signer la déclaration conjointe, a dit Patrouchev.
    `),
  },
  {
    query: 'documents/who-signed',
    parameters: { document: 'joint statement' },
    rows: table(`
      text | who | outcome | date | accordingTo | articles | sentence
      déclaration conjointe | Russie | did not sign | – | [] | 1 | La Russie n'a pas signé la déclaration conjointe.
      déclaration conjointe | Russie | signed | – | [Donald Trump] | 1 | La Russie a signé la déclaration conjointe, assure Donald Trump.
      déclaration conjointe | États-Unis | refused to sign | 2018-08-23 | [Nikolaï Patrouchev] | 1 | Les États-Unis ont refusé de signer la déclaration conjointe, a dit Patrouchev.
    `),
  },
];
