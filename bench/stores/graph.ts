/** A graph of a wanted size in newsgraph's full shape: articles, sentences, mentions, entities, events, shortcuts. */
import {
  articleId,
  entityId,
  eventId,
  eventMentionId,
  mentionId,
  relationshipId,
  sentenceId,
} from '../../src/graph/ids';
import type { Graph, GraphNode, GraphRelationship, Properties } from '../../src/graph/types';
import { Random } from '../../src/learn/random';

/** Per article; with entities and events 25 nodes and 75 relationships. */
const SENTENCES = 4;
const MENTIONS_A_SENTENCE = 2;
const EVENTS_AN_ARTICLE = 4;
const ENTITIES_AN_ARTICLE = 4;
const NODES_AN_ARTICLE = 25;

/** Event types that the ten questions ask for, with their shortcuts. */
const TYPES = [
  ['MEET', 'Meet', 'MET'],
  ['WARN', 'Warn', 'WARNED'],
  ['INVITE', 'Invite', 'INVITED'],
  ['SIGN', 'Sign', 'SIGNED'],
  ['SIGN', 'Sign', 'REFUSED_TO_SIGN'],
  ['SUPPORT', 'Support', 'SUPPORTED'],
] as const;

/** The names that the shipped questions give as examples come first. */
const NAMES: Readonly<Record<'PERSON' | 'GPE' | 'DOC', readonly string[]>> = {
  PERSON: ['John Bolton', 'Nikolaï Patrouchev'],
  GPE: ['Russie', 'Genève'],
  DOC: ['déclaration conjointe'],
};
const LABELS = { PERSON: 'Person', GPE: 'Place', DOC: 'Document' } as const;
const NAMES_EN: Readonly<Record<string, string>> = { Russie: 'Russia', Genève: 'Geneva' };

const day = (random: Random): string =>
  `2018-${String(1 + Math.floor(random.next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random.next() * 28)).padStart(2, '0')}`;

function entities(type: keyof typeof NAMES, count: number): GraphNode[] {
  return Array.from({ length: count }, (_, index) => {
    const id = entityId(`${type}-${index}`);
    const name = NAMES[type][index] ?? `${LABELS[type]} Nom${index}`;
    const nameEn = NAMES_EN[name] ?? name;
    const properties = {
      id,
      type,
      name,
      nameFr: name,
      nameEn,
      aliases: [name.split(' ').at(-1) ?? name],
      ...(type === 'GPE' ? { kind: 'GPE' } : {}),
      mentionCount: 8,
      articleCount: 6,
    };
    return { id, labels: ['Entity', LABELS[type]], properties };
  });
}

/** About `size` nodes and three times as many relationships; the same for the same size. */
export function newsLike(size: number): Graph {
  const random = new Random(7);
  const articles = Math.round(size / NODES_AN_ARTICLE);
  const share = (part: number): number => Math.round(articles * ENTITIES_AN_ARTICLE * part);
  const groups = {
    PERSON: entities('PERSON', share(0.6)),
    GPE: entities('GPE', share(0.2)),
    DOC: entities('DOC', share(0.2)),
  };
  const nodes: GraphNode[] = [...groups.PERSON, ...groups.GPE, ...groups.DOC];
  const all = nodes.map(({ id }) => id);
  const relationships = new Map<string, GraphRelationship>();
  /** A few are in most news: the square of a random number prefers the first. */
  const pick = (ids: readonly string[]): string => ids[Math.floor(random.next() ** 2 * ids.length)];
  const [persons, places, documents] = [groups.PERSON, groups.GPE, groups.DOC].map((group) =>
    group.map(({ id }) => id),
  );
  const add = (id: string, labels: readonly string[], values: Properties): void =>
    void nodes.push({ id, labels, properties: { ...values, id } });
  const relate = (type: string, from: string, to: string, properties: Properties = {}, key = ''): void => {
    const id = relationshipId(type, from, to, key);
    relationships.set(id, { id, type, from, to, properties });
  };

  for (let article = 0; article < articles; article++) {
    const document = `article-${article}`;
    const own = articleId(document);
    const published = day(random);
    add(own, ['Article'], {
      documentId: document,
      title: `Titre de l'article ${article}`,
      source: `Source ${article % 40}`,
      language: 'fr',
      publishedAt: published,
      publishedStart: published,
      publishedEnd: published,
      contentHash: own,
    });
    for (let index = 0; index < SENTENCES; index++) {
      const sentence = sentenceId(document, index);
      const [start, end] = [index * 200, index * 200 + 160];
      const text = `Phrase ${index} de l'article ${article}, longue comme le sont les phrases de la presse, qui nomme deux personnes, un lieu et ce qui s'y est passé.`;
      add(sentence, ['Sentence'], { index, start, end, text });
      relate('IN_ARTICLE', sentence, own);
      for (let place = 0; place < MENTIONS_A_SENTENCE; place++) {
        const span = { start: start + place * 20, end: start + place * 20 + 11 };
        const mention = mentionId(document, span);
        add(mention, ['Mention'], { ...span, text: 'John Bolton', form: 'name' });
        relate('IN_SENTENCE', mention, sentence);
        relate('REFERS_TO', mention, pick(all), { method: 'name', score: 0.95 });
      }
    }
    for (let index = 0; index < EVENTS_AN_ARTICLE; index++) {
      const [type, label, shortcut] = TYPES[Math.floor(random.next() * TYPES.length)];
      const key = `${document}:${index}:${type}`;
      const mention = eventMentionId(key);
      const negationKind = shortcut === 'REFUSED_TO_SIGN' ? 'refusal' : 'none';
      const qualified = {
        polarity: negationKind === 'none' ? 'positive' : 'negative',
        negationKind,
        realis: 'actual',
      };
      const span = { start: index * 200 + 60, end: index * 200 + 70 };
      add(mention, ['EventMention'], { ...span, trigger: 'rencontre', type, ...qualified, confidence: 0.8 });
      relate('IN_SENTENCE', mention, sentenceId(document, index));
      relate('ATTRIBUTED_TO', mention, pick(persons));
      const event = eventId(key);
      const happened = day(random);
      const dated = { date: happened, datePrecision: 'day', dateStart: happened, dateEnd: happened };
      const evidence = { evidenceCount: 1, articleCount: 1, evidence: [mention] };
      const text = `Phrase ${index} de l'article ${article}, longue comme le sont les phrases de la presse.`;
      add(event, ['Event', label], {
        type,
        label: `événement ${key}`,
        labelEn: `event ${key}`,
        ...dated,
        ...qualified,
        evidenceCount: 1,
        articleCount: 1,
      });
      relate('EVIDENCE_FOR', mention, event);
      const [agents, other] = [[pick(persons), pick(persons), pick(persons)], pick(persons)];
      const target = type === 'SIGN' ? pick(documents) : other;
      const role = type === 'SIGN' ? 'DOCUMENT' : 'RECIPIENT';
      for (const agent of agents) {
        relate('AGENT', event, agent, evidence);
        const about = { eventId: event, eventType: type, ...dated, ...qualified, sentence: text };
        relate(shortcut, agent, target, { ...about, place: 'Genève', ...evidence }, event);
      }
      relate(role, event, target, evidence);
      for (const name of ['PLACE', 'THEME', 'TOPIC', 'CAUSE']) {
        if (random.next() < 0.94) relate(name, event, name === 'PLACE' ? pick(places) : pick(all), evidence);
      }
    }
  }
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  return { nodes: nodes.sort(byId), relationships: [...relationships.values()].sort(byId) };
}
