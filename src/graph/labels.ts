/** Node labels: which of an entity's and an event's types becomes which label. */
import { ENTITY_CLASS } from '../resolve';

export const BASE_LABELS = ['Article', 'Sentence', 'Mention', 'Entity', 'Event', 'EventMention'] as const;
export type BaseLabel = (typeof BASE_LABELS)[number];

/** GPE, LOC and FAC are one label, told apart by the property `kind`; a named event is an entity. */
export const ENTITY_LABELS = ENTITY_CLASS;

/** `SEIZE_TERRITORY` → `SeizeTerritory`. */
export function eventLabel(type: string): string {
  return type
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
}
