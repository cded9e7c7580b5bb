/** The resolve stage: one node for one thing in the world, across articles, spellings and languages; one event for its reports. */
export { dayRange, type DatePrecision, type DayRange } from './dates';
export { ENTITY_CLASS, type EntityClass } from './entities/classes';
export { normalise, compare } from './normalise';
export { resolve } from './resolve';
export { loadResolutionResources, type ResolutionResources } from './resources';
export { sentenceIndex } from './sentences';
export { summarise } from './summary';
export * from './types';
