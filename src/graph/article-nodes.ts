/** The nodes of one article: itself, the sentences that hold evidence, mentions of entities and of events. */
import { createHash } from 'node:crypto';
import type { ReadArticle } from '../events/types';
import { dayRange, localKey, sentenceIndex, type ArticleSummary, type LocalEvent } from '../resolve';
import type { Span } from '../span';
import { articleId, eventMentionId, mentionId, relationshipId, sentenceId } from './ids';
import { properties, textProperties } from './properties';
import type { GraphNode, GraphRelationship } from './types';

export interface ArticlePart {
  readonly nodes: GraphNode[];
  readonly relationships: GraphRelationship[];
  /** Ids of Mention nodes by `localKey(document, entity)`: what refers to whom is known after resolution. */
  readonly mentionsOf: ReadonlyMap<string, readonly string[]>;
}

/** Sentences without any mention carry no evidence and are left out: articles.jsonl has the whole text. */
export function articleNodes(
  { article, sentences, extraction }: ReadArticle,
  summary: ArticleSummary,
): ArticlePart {
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  const relate = (type: string, from: string, to: string) =>
    relationships.push({ id: relationshipId(type, from, to), type, from, to, properties: {} });
  const slice = ({ start, end }: Span): string => article.text.slice(start, end);
  const published = article.publishedAt === undefined ? undefined : dayRange(article.publishedAt);
  const own = articleId(article.id);
  nodes.push({
    id: own,
    labels: ['Article'],
    properties: properties({
      id: own,
      documentId: article.id,
      title: article.title,
      url: article.url,
      source: article.source,
      language: article.language,
      publishedAt: article.publishedAt,
      publishedStart: published?.start,
      publishedEnd: published?.end,
      contentHash: contentHash(article.text),
    }),
  });

  const written = new Set<string>();
  const inSentence = (id: string, span: Span) => {
    const index = sentenceIndex(sentences, span);
    if (index < 0) return;
    const { start, end } = sentences[index];
    const sentence = sentenceId(article.id, index);
    if (!written.has(sentence)) {
      written.add(sentence);
      const text = slice(sentences[index]);
      nodes.push({
        id: sentence,
        labels: ['Sentence'],
        properties: { id: sentence, index, start, end, text },
      });
      relate('IN_ARTICLE', sentence, own);
    }
    relate('IN_SENTENCE', id, sentence);
  };

  const mentionsOf = new Map<string, string[]>();
  for (const entity of extraction.entities) {
    const ids = new Set<string>();
    for (const { start, end, form } of entity.mentions) {
      const id = mentionId(article.id, { start, end });
      ids.add(id);
      if (written.has(id)) continue;
      written.add(id);
      nodes.push({
        id,
        labels: ['Mention'],
        properties: { id, start, end, text: slice({ start, end }), form },
      });
      inSentence(id, { start, end });
    }
    mentionsOf.set(localKey(article.id, entity.id), [...ids]);
  }

  extraction.events.forEach((event, index) => {
    const local = summary.events[index];
    const id = eventMentionId(local.key);
    const { start, end } = event.trigger;
    nodes.push({
      id,
      labels: ['EventMention'],
      properties: properties({
        id,
        start,
        end,
        trigger: slice(event.trigger),
        type: event.type,
        date: event.date,
        polarity: event.polarity,
        negationKind: event.negationKind,
        realis: event.realis,
        confidence: event.confidence,
        ...textProperties(textsOf(local)),
      }),
    });
    inSentence(id, event.trigger);
  });
  return { nodes, relationships, mentionsOf };
}

function textsOf(event: LocalEvent): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const argument of event.arguments) {
    if ('text' in argument) texts.set(argument.role, [...(texts.get(argument.role) ?? []), argument.text]);
  }
  return texts;
}

/** SHA-256 of the article's text, hexadecimal. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
