/** The classes within which entities are resolved; types that newspapers mix up (GPE, LOC, FAC) are one class. */
import type { EntityType } from '../../mentions/types';

export const ENTITY_CLASS = {
  PERSON: 'Person',
  ORG: 'Organization',
  GPE: 'Place',
  LOC: 'Place',
  FAC: 'Place',
  DOC: 'Document',
  TOPIC: 'Topic',
  GROUP: 'Group',
  PRODUCT: 'Product',
  EVENT: 'NamedEvent',
} as const satisfies Record<EntityType, string>;

export type EntityClass = (typeof ENTITY_CLASS)[EntityType];
