/** A small graph in the full shape: a meeting in Geneva and what three articles say of it. */
import {
  articleId,
  entityId,
  eventId,
  eventMentionId,
  mentionId,
  relationshipId,
  sentenceId,
} from '../../src/graph/ids';
import { ENTITY_LABELS, eventLabel } from '../../src/graph/labels';
import { roleType } from '../../src/graph/roles';
import { graphSchema } from '../../src/graph/schema';
import type { Graph, GraphNode, GraphRelationship, Properties } from '../../src/graph/types';

export const schema = graphSchema({
  eventTypes: [
    { id: 'MEET', roles: ['agent', 'recipient', 'topic', 'duration', 'place', 'date'] },
    { id: 'INVITE', roles: ['agent', 'recipient', 'destination', 'theme', 'place', 'date'] },
    { id: 'SIGN', roles: ['agent', 'recipient', 'document', 'witness', 'place', 'date'] },
    { id: 'WARN', roles: ['agent', 'recipient', 'theme', 'place', 'date'] },
    { id: 'INTERFERE', roles: ['agent', 'recipient', 'theme', 'means', 'place', 'date'] },
    { id: 'STATE', roles: ['agent', 'content', 'recipient', 'medium', 'place', 'date'] },
  ],
  shortcutNames: ['MET', 'WARNED', 'INVITED', 'SIGNED', 'DID_NOT_SIGN', 'REFUSED_TO_SIGN', 'STATED'],
});

/** Sentences of articles written for this test. */
const ARTICLES = {
  alpha: {
    source: 'Agence Alpha',
    sentences: [
      'John Bolton a rencontré Nikolaï Patrouchev jeudi à Genève pendant cinq heures.',
      'Bolton a mis en garde la Russie contre toute ingérence dans les élections de mi-mandat.',
      'Les États-Unis ont refusé de signer la déclaration conjointe, a dit Patrouchev.',
    ],
  },
  beta: {
    source: 'Agence Bêta',
    sentences: [
      'Nikolaï Patrouchev a reçu John Bolton à Genève.',
      "La Russie n'a pas signé la déclaration conjointe.",
      'Patrouchev a invité Bolton à Moscou.',
    ],
  },
  gamma: {
    source: 'Agence Gamma',
    sentences: [
      'La Russie a signé la déclaration conjointe, assure Donald Trump.',
      'Donald Trump avait rencontré Vladimir Poutine en juillet à Helsinki.',
    ],
  },
} as const;
type ArticleKey = keyof typeof ARTICLES;

/** Where evidence lies: article, sentence, and the words that are meant. */
type Place = readonly [ArticleKey, number, string];

interface Thing {
  readonly type: keyof typeof ENTITY_LABELS;
  readonly name: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Place[];
}
const THINGS: Readonly<Record<string, Thing>> = {
  bolton: {
    type: 'PERSON',
    name: 'John Bolton',
    nameEn: 'John Bolton',
    aliases: ['Bolton'],
    mentions: [
      ['alpha', 0, 'John Bolton'],
      ['alpha', 1, 'Bolton'],
      ['beta', 0, 'John Bolton'],
      ['beta', 2, 'Bolton'],
    ],
  },
  patrushev: {
    type: 'PERSON',
    name: 'Nikolaï Patrouchev',
    nameEn: 'Nikolai Patrushev',
    aliases: ['Nikolai Patrushev', 'Patrouchev'],
    mentions: [
      ['alpha', 0, 'Nikolaï Patrouchev'],
      ['alpha', 2, 'Patrouchev'],
      ['beta', 0, 'Nikolaï Patrouchev'],
      ['beta', 2, 'Patrouchev'],
    ],
  },
  trump: {
    type: 'PERSON',
    name: 'Donald Trump',
    nameEn: 'Donald Trump',
    aliases: ['Trump'],
    mentions: [
      ['gamma', 0, 'Donald Trump'],
      ['gamma', 1, 'Donald Trump'],
    ],
  },
  putin: {
    type: 'PERSON',
    name: 'Vladimir Poutine',
    nameEn: 'Vladimir Putin',
    aliases: ['Poutine', 'Vladimir Putin'],
    mentions: [['gamma', 1, 'Vladimir Poutine']],
  },
  russia: {
    type: 'GPE',
    name: 'Russie',
    nameEn: 'Russia',
    aliases: ['Russia'],
    mentions: [
      ['alpha', 1, 'Russie'],
      ['beta', 1, 'Russie'],
      ['gamma', 0, 'Russie'],
    ],
  },
  usa: {
    type: 'GPE',
    name: 'États-Unis',
    nameEn: 'United States',
    aliases: ['Washington'],
    mentions: [['alpha', 2, 'États-Unis']],
  },
  geneva: {
    type: 'GPE',
    name: 'Genève',
    nameEn: 'Geneva',
    aliases: [],
    mentions: [
      ['alpha', 0, 'Genève'],
      ['beta', 0, 'Genève'],
    ],
  },
  moscow: { type: 'GPE', name: 'Moscou', nameEn: 'Moscow', aliases: [], mentions: [['beta', 2, 'Moscou']] },
  helsinki: {
    type: 'GPE',
    name: 'Helsinki',
    nameEn: 'Helsinki',
    aliases: [],
    mentions: [['gamma', 1, 'Helsinki']],
  },
  statement: {
    type: 'DOC',
    name: 'déclaration conjointe',
    nameEn: 'joint statement',
    aliases: [],
    mentions: [
      ['alpha', 2, 'déclaration conjointe'],
      ['beta', 1, 'déclaration conjointe'],
      ['gamma', 0, 'déclaration conjointe'],
    ],
  },
  midterms: {
    type: 'EVENT',
    name: 'élections de mi-mandat',
    nameEn: 'midterm elections',
    aliases: [],
    mentions: [['alpha', 1, 'élections de mi-mandat']],
  },
};

interface Happening {
  readonly type: string;
  readonly label: string;
  readonly labelEn: string;
  readonly roles: readonly (readonly [role: string, filler: string])[];
  readonly evidence: readonly Place[];
  readonly date?: readonly [date: string, precision: string, start: string, end: string];
  readonly qualifiers?: Properties;
  readonly texts?: Properties;
  readonly saidBy?: string;
  /** Drawn from the first to the second. */
  readonly shortcut?: readonly [type: string, from: string, to: string, properties?: Properties];
}
const THAT_DAY = ['2018-08-23', 'day', '2018-08-23', '2018-08-23'] as const;
const HAPPENINGS: Readonly<Record<string, Happening>> = {
  meeting: {
    type: 'MEET',
    label: 'John Bolton rencontre Nikolaï Patrouchev à Genève',
    labelEn: 'John Bolton meets Nikolai Patrushev in Geneva',
    roles: [
      ['agent', 'bolton'],
      ['recipient', 'patrushev'],
      ['place', 'geneva'],
    ],
    evidence: [
      ['alpha', 0, 'rencontré'],
      ['beta', 0, 'reçu'],
    ],
    date: THAT_DAY,
    texts: { durationText: ['cinq heures'] },
    shortcut: ['MET', 'bolton', 'patrushev', { place: 'Genève', placeEn: 'Geneva' }],
  },
  interference: {
    type: 'INTERFERE',
    label: 'ingérence de la Russie dans les élections de mi-mandat',
    labelEn: 'Russian interference in the midterm elections',
    roles: [
      ['agent', 'russia'],
      ['theme', 'midterms'],
    ],
    evidence: [['alpha', 1, 'ingérence']],
    qualifiers: { realis: 'hypothetical' },
  },
  warning: {
    type: 'WARN',
    label: 'John Bolton met en garde la Russie',
    labelEn: 'John Bolton warns Russia',
    roles: [
      ['agent', 'bolton'],
      ['recipient', 'russia'],
      ['theme', 'interference'],
    ],
    evidence: [['alpha', 1, 'mis en garde']],
    date: THAT_DAY,
    shortcut: [
      'WARNED',
      'bolton',
      'russia',
      {
        about: 'ingérence de la Russie dans les élections de mi-mandat',
        aboutEn: 'Russian interference in the midterm elections',
        aboutEventId: eventId('interference'),
      },
    ],
  },
  refusal: {
    type: 'SIGN',
    label: 'États-Unis refuse de signer la déclaration conjointe',
    labelEn: 'United States refuses to sign the joint statement',
    roles: [
      ['agent', 'usa'],
      ['document', 'statement'],
    ],
    evidence: [['alpha', 2, 'signer']],
    date: THAT_DAY,
    qualifiers: { polarity: 'negative', negationKind: 'refusal' },
    saidBy: 'patrushev',
    shortcut: ['REFUSED_TO_SIGN', 'usa', 'statement', { attributedTo: ['Nikolaï Patrouchev'] }],
  },
  saying: {
    type: 'STATE',
    label: 'Nikolaï Patrouchev déclare',
    labelEn: 'Nikolai Patrushev states',
    roles: [['agent', 'patrushev']],
    evidence: [['alpha', 2, 'dit']],
    texts: { contentText: ['Les États-Unis ont refusé de signer la déclaration conjointe'] },
  },
  noSignature: {
    type: 'SIGN',
    label: 'Russie ne signe pas la déclaration conjointe',
    labelEn: 'Russia does not sign the joint statement',
    roles: [
      ['agent', 'russia'],
      ['document', 'statement'],
    ],
    evidence: [['beta', 1, 'signé']],
    qualifiers: { polarity: 'negative', negationKind: 'syntactic' },
    shortcut: ['DID_NOT_SIGN', 'russia', 'statement'],
  },
  signature: {
    type: 'SIGN',
    label: 'Russie signe la déclaration conjointe',
    labelEn: 'Russia signs the joint statement',
    roles: [
      ['agent', 'russia'],
      ['document', 'statement'],
    ],
    evidence: [['gamma', 0, 'signé']],
    saidBy: 'trump',
    shortcut: ['SIGNED', 'russia', 'statement', { attributedTo: ['Donald Trump'] }],
  },
  invitation: {
    type: 'INVITE',
    label: 'Nikolaï Patrouchev invite John Bolton à Moscou',
    labelEn: 'Nikolai Patrushev invites John Bolton to Moscow',
    roles: [
      ['agent', 'patrushev'],
      ['recipient', 'bolton'],
      ['destination', 'moscow'],
    ],
    evidence: [['beta', 2, 'invité']],
    shortcut: ['INVITED', 'patrushev', 'bolton'],
  },
  summit: {
    type: 'MEET',
    label: 'Donald Trump rencontre Vladimir Poutine à Helsinki',
    labelEn: 'Donald Trump meets Vladimir Putin in Helsinki',
    roles: [
      ['agent', 'trump'],
      ['recipient', 'putin'],
      ['place', 'helsinki'],
    ],
    evidence: [['gamma', 1, 'rencontré']],
    date: ['2018-07', 'month', '2018-07-01', '2018-07-31'],
    shortcut: ['MET', 'trump', 'putin', { place: 'Helsinki', placeEn: 'Helsinki' }],
  },
};

const textOf = (article: ArticleKey): string => ARTICLES[article].sentences.join(' ');

/** Where a sentence begins in its article. */
function sentenceStart(article: ArticleKey, index: number): number {
  return ARTICLES[article].sentences.slice(0, index).reduce((sum, sentence) => sum + sentence.length + 1, 0);
}

function spanOf([article, index, words]: Place): { start: number; end: number } {
  const start = sentenceStart(article, index) + ARTICLES[article].sentences[index].indexOf(words);
  return { start, end: start + words.length };
}

const articlesOf = (places: readonly Place[]): number => new Set(places.map(([article]) => article)).size;
const fillerId = (key: string): string => (key in THINGS ? entityId(key) : eventId(key));
const qualifiersOf = (happening: Happening): Properties => ({
  polarity: 'positive',
  negationKind: 'none',
  realis: 'actual',
  ...happening.qualifiers,
});
const datesOf = ({ date }: Happening): Properties =>
  date === undefined ? {} : { date: date[0], datePrecision: date[1], dateStart: date[2], dateEnd: date[3] };
const evidenceOf = ({ type, evidence }: Happening): { count: Properties; ids: readonly string[] } => ({
  count: { evidenceCount: evidence.length, articleCount: articlesOf(evidence) },
  ids: evidence.map((place) =>
    eventMentionId(`${place[0]}:${spanOf(place).start}-${spanOf(place).end}:${type}`),
  ),
});

function node(labels: readonly string[], id: string, properties: Properties): GraphNode {
  return { id, labels, properties: { id, ...properties } };
}
function relationship(
  type: string,
  from: string,
  to: string,
  properties: Properties = {},
  tellApart = '',
): GraphRelationship {
  return { id: relationshipId(type, from, to, tellApart), type, from, to, properties };
}

function* articleParts(): Generator<GraphNode | GraphRelationship> {
  for (const key of Object.keys(ARTICLES) as ArticleKey[]) {
    const { source, sentences } = ARTICLES[key];
    yield node(['Article'], articleId(key), {
      documentId: key,
      title: `Article ${key}`,
      source,
      language: 'fr',
      publishedAt: '2018-08-24',
      publishedStart: '2018-08-24',
      publishedEnd: '2018-08-24',
      contentHash: '0'.repeat(64),
    });
    for (const [index, text] of sentences.entries()) {
      const start = sentenceStart(key, index);
      yield node(['Sentence'], sentenceId(key, index), { index, start, end: start + text.length, text });
      yield relationship('IN_ARTICLE', sentenceId(key, index), articleId(key));
    }
  }
}

function* thingParts(): Generator<GraphNode | GraphRelationship> {
  for (const [key, { type, name, nameEn, aliases, mentions }] of Object.entries(THINGS)) {
    yield node(['Entity', ENTITY_LABELS[type]], entityId(key), {
      type,
      name,
      nameFr: name,
      nameEn,
      aliases,
      ...(ENTITY_LABELS[type] === 'Place' ? { kind: type } : {}),
      mentionCount: mentions.length,
      articleCount: articlesOf(mentions),
    });
    for (const place of mentions) {
      const id = mentionId(place[0], spanOf(place));
      yield node(['Mention'], id, { ...spanOf(place), text: place[2], form: 'name' });
      yield relationship('IN_SENTENCE', id, sentenceId(place[0], place[1]));
      yield relationship('REFERS_TO', id, entityId(key), { method: 'name', score: 0.75 });
    }
  }
}

function* happeningParts(): Generator<GraphNode | GraphRelationship> {
  for (const [key, happening] of Object.entries(HAPPENINGS)) {
    const { type, label, labelEn, roles, evidence, texts, saidBy, shortcut } = happening;
    const { count, ids } = evidenceOf(happening);
    const all = { ...datesOf(happening), ...qualifiersOf(happening) };
    yield node(['Event', eventLabel(type)], eventId(key), {
      type,
      label,
      labelEn,
      ...all,
      ...count,
      ...texts,
    });
    for (const [role, filler] of roles) {
      yield relationship(roleType(role), eventId(key), fillerId(filler), { ...count, evidence: ids });
    }
    for (const [index, place] of evidence.entries()) {
      yield node(['EventMention'], ids[index], {
        ...spanOf(place),
        trigger: place[2],
        type,
        ...qualifiersOf(happening),
        confidence: 0.5,
      });
      yield relationship('EVIDENCE_FOR', ids[index], eventId(key));
      yield relationship('IN_SENTENCE', ids[index], sentenceId(place[0], place[1]));
      if (saidBy !== undefined) yield relationship('ATTRIBUTED_TO', ids[index], entityId(saidBy));
    }
    if (shortcut === undefined) continue;
    const [name, from, to, properties] = shortcut;
    const sentence = ARTICLES[evidence[0][0]].sentences[evidence[0][1]];
    const shown = {
      eventId: eventId(key),
      eventType: type,
      ...all,
      ...properties,
      sentence,
      ...count,
      evidence: ids,
    };
    yield relationship(name, entityId(from), entityId(to), shown, eventId(key));
  }
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Nodes and relationships, sorted by id. */
export function graphOf(parts: Iterable<GraphNode | GraphRelationship>): Graph {
  const all = [...parts];
  return {
    nodes: all.filter((part): part is GraphNode => 'labels' in part).sort(byId),
    relationships: all.filter((part): part is GraphRelationship => 'type' in part).sort(byId),
  };
}

/** The whole fixture. */
export function genevaGraph(): Graph {
  return graphOf([...articleParts(), ...thingParts(), ...happeningParts()]);
}

/** The articles' texts, to check spans against. */
export const texts: Readonly<Record<string, string>> = Object.fromEntries(
  (Object.keys(ARTICLES) as ArticleKey[]).map((key) => [key, textOf(key)]),
);
