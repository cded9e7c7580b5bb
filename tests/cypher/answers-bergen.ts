/** What the shipped questions answer on the Bergen graph (fixture.ts). */
import { table, type Answer } from './table';

export const BERGEN_ANSWERS: readonly Answer[] = [
  {
    query: 'actions/announced',
    rows: table(`
      date | action | outlook | parties | event | articles | sentence
      2031-05-09 | VISIT | planned | [Inès Moreau; Oslo] | visite à venir d’Inès Moreau à Oslo | 1 | Inès Moreau doit se rendre à Oslo le 9 mai.
      – | MEET | ruled out | [Inès Moreau; Kari Lund] | pas de rencontre à venir de Kari Lund avec Inès Moreau | 1 | Kari Lund will not meet Inès Moreau.
    `),
  },
  {
    query: 'actions/announced',
    parameters: { name: 'kari lund' },
    rows: table(`
      date | action | outlook | parties | event | articles | sentence
      – | MEET | ruled out | [Inès Moreau; Kari Lund] | pas de rencontre à venir de Kari Lund avec Inès Moreau | 1 | Kari Lund will not meet Inès Moreau.
    `),
  },
  {
    query: 'actions/between-two',
    parameters: { first: 'Inès Moreau', second: 'Kari Lund' },
    rows: table(`
      date | action | polarity | realis | who | role | whom | otherRole | event | articles | sentence
      – | CRITICIZE | positive | actual | Inès Moreau | RECIPIENT | Kari Lund | AGENT | critique par Kari Lund d’Inès Moreau | 1 | Kari Lund criticised Inès Moreau.
      – | MEET | negative | future | Inès Moreau | RECIPIENT | Kari Lund | AGENT | pas de rencontre à venir de Kari Lund avec Inès Moreau | 1 | Kari Lund will not meet Inès Moreau.
    `),
  },
  {
    query: 'actions/pressure',
    rows: table(`
      date | who | action | whom | articles | sentence
      – | France | THREATEN | Norvège | 1 | La France menace la Norvège.
      – | Norvège | SANCTION | France | 1 | La Norvège a sanctionné la France.
    `),
  },
  {
    query: 'actions/pressure',
    parameters: { name: 'France' },
    rows: table(`
      date | who | action | whom | articles | sentence
      – | France | THREATEN | Norvège | 1 | La France menace la Norvège.
      – | Norvège | SANCTION | France | 1 | La Norvège a sanctionné la France.
    `),
  },
  {
    query: 'actions/refused-or-failed',
    parameters: { name: 'Norway' },
    rows: table(`
      who | action | negation | targets | date | accordingTo | articles | sentence
      Norvège | SANCTION | syntactic | [France] | – | [Arvid Dahl] | 1 | Norway has not sanctioned France, Mr Dahl said.
    `),
  },
  {
    query: 'evidence/contradictions',
    rows: table(`
      who | action | target | negation | saysSoIn | saysSo | saysNotIn | saysNot
      Norvège | SANCTION | France | syntactic | [Le Phare] | [La Norvège a sanctionné la France.] | [Fjord Post] | [Norway has not sanctioned France, Mr Dahl said.]
    `),
  },
  {
    query: 'evidence/contradictions',
    parameters: { name: 'Kari Lund' },
    rows: '',
  },
  {
    query: 'evidence/most-reported',
    parameters: { most: 2 },
    rows: table(`
      event | date | polarity | realis | sourceCount | articles | sources
      rencontre d’Inès Moreau avec Arvid Dahl à Bergen | 2031-05-01 | positive | actual | 2 | 2 | [Fjord Post; Le Phare]
      rencontre d’Arvid Dahl avec Kari Lund à Oslo | 2031-05-02 | positive | actual | 1 | 1 | [Fjord Post]
    `),
  },
  {
    query: 'evidence/most-reported',
    parameters: { name: 'Kari Lund', most: 25 },
    rows: table(`
      event | date | polarity | realis | sourceCount | articles | sources
      rencontre d’Arvid Dahl avec Kari Lund à Oslo | 2031-05-02 | positive | actual | 1 | 1 | [Fjord Post]
      critique par Kari Lund d’Inès Moreau | – | positive | actual | 1 | 1 | [Fjord Post]
      démenti d’attaque de Kari Lund contre Parti vert | – | negative | actual | 1 | 1 | [Le Phare]
      pas de rencontre à venir de Kari Lund avec Inès Moreau | – | negative | future | 1 | 1 | [Fjord Post]
    `),
  },
  {
    query: 'evidence/only-alleged',
    parameters: { name: 'norvège' },
    rows: table(`
      event | action | parties | date | accordingTo | articles | sentence
      ingérence possible de la Norvège | INTERFERE | [Norvège] | – | [Arvid Dahl] | 1 | M. Dahl nie toute ingérence de la Norvège.
      ingérence possible de la Norvège dans élections municipales | INTERFERE | [Norvège; élections municipales] | – | [Inès Moreau] | 1 | Mme Moreau accuse la Norvège d'ingérence dans les élections municipales.
    `),
  },
  {
    query: 'evidence/sources',
    rows: table(`
      source | articles | first | last | events | alone
      Le Phare | 2 | 2031-05-02 | 2031-05-06 | 12 | 11
      Fjord Post | 1 | 2031-05-03 | 2031-05-03 | 6 | 5
    `),
  },
  {
    query: 'evidence/where-mentioned',
    parameters: { who: 'Arvid Dahl', most: 4 },
    rows: table(`
      published | source | title | words | form | start | end | said
      2031-05-02 | Le Phare | Inès Moreau a rencontré Arvid Dahl jeudi à Bergen. | Arvid Dahl | name | 24 | 34 | Inès Moreau a rencontré Arvid Dahl jeudi à Bergen.
      2031-05-02 | Le Phare | Inès Moreau a rencontré Arvid Dahl jeudi à Bergen. | M. Dahl | name | 124 | 131 | M. Dahl nie toute ingérence de la Norvège.
      2031-05-02 | Le Phare | Inès Moreau a rencontré Arvid Dahl jeudi à Bergen. | Arvid Dahl | name | 211 | 221 | Arvid Dahl a promis ce rapport à l'intéressée.
      2031-05-03 | Fjord Post | Inès Moreau met Arvid Dahl in Bergen on Thursday. | Arvid Dahl | name | 16 | 26 | Inès Moreau met Arvid Dahl in Bergen on Thursday.
    `),
  },
  {
    query: 'network/common-contacts',
    parameters: { first: 'Inès Moreau', second: 'Kari Lund' },
    rows: table(`
      name | type | withFirst | withSecond | articles
      Arvid Dahl | PERSON | [MADE_COMMITMENT_TO; MET] | [MET] | 2
      Parti vert | ORG | [SUPPORTED] | [DENIED_ATTACKING] | 2
    `),
  },
  {
    query: 'network/most-connected',
    parameters: { most: 3 },
    rows: table(`
      name | type | others | relations | mentions | articles
      Inès Moreau | PERSON | 6 | 9 | 9 | 2
      Arvid Dahl | PERSON | 4 | 5 | 6 | 2
      Kari Lund | PERSON | 3 | 4 | 4 | 2
    `),
  },
  {
    query: 'network/shortest-connection',
    parameters: { first: 'Oslo', second: 'Norvège' },
    rows: table(`
      steps | through | relations | sentences
      3 | [Oslo; Arvid Dahl; Inès Moreau; Norvège] | [VISITED; MADE_COMMITMENT_TO; ACCUSED] | [Arvid Dahl then travelled from Bergen to Oslo.; Arvid Dahl a promis ce rapport à l'intéressée.; Mme Moreau accuse la Norvège d'ingérence dans les élections municipales.]
      3 | [Oslo; Arvid Dahl; Inès Moreau; Norvège] | [VISITED; MADE_COMMITMENT_TO; URGED] | [Arvid Dahl then travelled from Bergen to Oslo.; Arvid Dahl a promis ce rapport à l'intéressée.; Inès Moreau exige de la Norvège un rapport.]
      3 | [Oslo; Arvid Dahl; Inès Moreau; Norvège] | [VISITED; MET; ACCUSED] | [Arvid Dahl then travelled from Bergen to Oslo.; Inès Moreau a rencontré Arvid Dahl jeudi à Bergen.; Mme Moreau accuse la Norvège d'ingérence dans les élections municipales.]
      3 | [Oslo; Arvid Dahl; Inès Moreau; Norvège] | [VISITED; MET; URGED] | [Arvid Dahl then travelled from Bergen to Oslo.; Inès Moreau a rencontré Arvid Dahl jeudi à Bergen.; Inès Moreau exige de la Norvège un rapport.]
    `),
  },
  {
    query: 'network/shortest-connection',
    parameters: { first: 'Oslo', second: 'Oslo' },
    rows: '',
  },
  {
    query: 'people/dealings',
    parameters: { who: 'Arvid Dahl' },
    rows: table(`
      name | type | times | relations | first | last
      Inès Moreau | PERSON | 2 | [MADE_COMMITMENT_TO; MET] | 2031-05-01 | 2031-05-01
      Kari Lund | PERSON | 1 | [MET] | 2031-05-02 | 2031-05-02
      Oslo | GPE | 1 | [VISITED] | – | –
      rapport | DOC | 1 | [COMMITTED_TO] | – | –
    `),
  },
  {
    query: 'people/profile',
    parameters: { who: 'Arvid Dahl' },
    rows: table(`
      name | side | relation | times | others | first | last
      Arvid Dahl | together | MET | 2 | [Inès Moreau; Kari Lund] | 2031-05-01 | 2031-05-02
      Arvid Dahl | did | COMMITTED_TO | 1 | [rapport] | – | –
      Arvid Dahl | did | MADE_COMMITMENT_TO | 1 | [Inès Moreau] | – | –
      Arvid Dahl | did | VISITED | 1 | [Oslo] | – | –
    `),
  },
  {
    query: 'people/who-is-called',
    parameters: { part: 'vert' },
    rows: table(`
      name | type | english | others | country | wikidata | mentions | articles
      Parti vert | ORG | Green Party | [Le Parti vert; le Parti vert] | – | – | 2 | 2
    `),
  },
  {
    query: 'people/who-met-whom',
    rows: table(`
      who | whom | date | place | about | articles | sentence
      Inès Moreau | Arvid Dahl | 2031-05-01 | Bergen | – | 2 | Inès Moreau a rencontré Arvid Dahl jeudi à Bergen.
      Arvid Dahl | Kari Lund | 2031-05-02 | Oslo | – | 1 | There he met Kari Lund on Friday.
    `),
  },
  {
    query: 'people/who-visited-where',
    rows: table(`
      who | visit | origins | goals | hosts | date | articles | sentence
      Inès Moreau | planned | [] | [Oslo] | [] | 2031-05-09 | 1 | Inès Moreau doit se rendre à Oslo le 9 mai.
      Arvid Dahl | done | [Bergen] | [Oslo] | [] | – | 1 | Arvid Dahl then travelled from Bergen to Oslo.
    `),
  },
  {
    query: 'people/who-visited-where',
    parameters: { name: 'Bergen' },
    rows: table(`
      who | visit | origins | goals | hosts | date | articles | sentence
      Arvid Dahl | done | [Bergen] | [Oslo] | [] | – | 1 | Arvid Dahl then travelled from Bergen to Oslo.
    `),
  },
  {
    query: 'places/time-line',
    parameters: { place: 'Oslo' },
    rows: table(`
      date | town | role | action | polarity | realis | parties | event | sentence
      2031-05-02 | Oslo | PLACE | MEET | positive | actual | [Arvid Dahl; Kari Lund] | rencontre d’Arvid Dahl avec Kari Lund à Oslo | There he met Kari Lund on Friday.
      2031-05-09 | Oslo | DESTINATION | VISIT | positive | future | [Inès Moreau] | visite à venir d’Inès Moreau à Oslo | Inès Moreau doit se rendre à Oslo le 9 mai.
      – | Oslo | DESTINATION | VISIT | positive | actual | [Arvid Dahl] | visite d’Arvid Dahl à Oslo depuis Bergen | Arvid Dahl then travelled from Bergen to Oslo.
    `),
  },
  {
    query: 'statements/who-accused-whom',
    rows: table(`
      who | whom | charges | date | articles | sentence
      Inès Moreau | Norvège | [ingérence possible de la Norvège dans élections municipales] | – | 1 | Mme Moreau accuse la Norvège d'ingérence dans les élections municipales.
    `),
  },
  {
    query: 'statements/who-demanded-what',
    rows: table(`
      who | whom | demands | date | articles | sentence
      Inès Moreau | Norvège | [rapport] | – | 1 | Inès Moreau exige de la Norvège un rapport.
    `),
  },
  {
    query: 'statements/who-denied-what',
    rows: table(`
      who | denies | date | articles | sentence
      Arvid Dahl | [ingérence possible de la Norvège] | – | 1 | M. Dahl nie toute ingérence de la Norvège.
      Kari Lund | [démenti d’attaque de Kari Lund contre Parti vert] | – | 1 | Kari Lund dément avoir attaqué le Parti vert.
    `),
  },
  {
    query: 'statements/who-promised-what',
    rows: table(`
      who | whom | promises | date | articles | sentence
      Arvid Dahl | Inès Moreau | [rapport] | – | 1 | Arvid Dahl a promis ce rapport à l'intéressée.
    `),
  },
  {
    query: 'statements/who-supports-whom',
    rows: table(`
      who | attitude | whom | date | articles | sentence
      Kari Lund | criticises | Inès Moreau | – | 1 | Kari Lund criticised Inès Moreau.
      Parti vert | supports | Inès Moreau | – | 1 | Le Parti vert soutient Inès Moreau.
    `),
  },
  {
    query: 'statements/who-supports-whom',
    parameters: { name: 'Kari Lund' },
    rows: table(`
      who | attitude | whom | date | articles | sentence
      Kari Lund | criticises | Inès Moreau | – | 1 | Kari Lund criticised Inès Moreau.
    `),
  },
  {
    query: 'topics/who-did-what-about',
    parameters: { topic: 'Norway' },
    rows: table(`
      date | actors | action | polarity | realis | role | event | articles | sentence
      – | [Inès Moreau] | ACCUSE | positive | actual | RECIPIENT | accusation par Inès Moreau contre la Norvège sur l’ingérence possible de la Norvège dans élections municipales | 1 | Mme Moreau accuse la Norvège d'ingérence dans les élections municipales.
      – | [Inès Moreau] | DEMAND | positive | actual | RECIPIENT | demande d’Inès Moreau à la Norvège sur le rapport | 1 | Inès Moreau exige de la Norvège un rapport.
      – | [France] | THREATEN | positive | actual | RECIPIENT | menace de la France contre la Norvège | 1 | La France menace la Norvège.
    `),
  },
];
