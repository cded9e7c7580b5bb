/** The ids of nodes and relationships: made from content alone, so that order and repetition do not matter. */
import { createHash } from 'node:crypto';
import type { Span } from '../span';
import { BASE_LABELS, type BaseLabel } from './labels';

export const articleId = (document: string): string => `Article:${document}`;

export const sentenceId = (document: string, index: number): string => `Sentence:${document}:${index}`;

/** One node a span, even where it stands for several entities ("les deux hommes"). */
export const mentionId = (document: string, { start, end }: Span): string =>
  `Mention:${document}:${start}-${end}`;

/** `key` is the event mention's: article, span of the trigger, type. */
export const eventMentionId = (key: string): string => `EventMention:${key}`;

/** `key` is what the resolution found to identify the thing. */
export const entityId = (key: string): string => `Entity:${digest(key)}`;

export const eventId = (key: string): string => `Event:${digest(key)}`;

/** `discriminator` tells apart relationships of one type between two nodes: two meetings stay two. */
export const relationshipId = (type: string, from: string, to: string, discriminator = ''): string =>
  `${type}:${digest(`${from}\n${to}\n${discriminator}`)}`;

/** Which base label a node with this id bears. */
export function labelOfId(id: string): BaseLabel | undefined {
  const prefix = id.slice(0, id.indexOf(':'));
  return BASE_LABELS.find((label) => label === prefix);
}

/** 80 bits: under ten million relationships the odds of one collision are below 1 in 10 billion. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}
