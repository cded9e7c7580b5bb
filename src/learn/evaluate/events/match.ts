/** When two spans, entities or fillers of two annotations are the same thing: the rules of the usual scorer. */
import { overlaps, type Span } from '../../../span';
import type { Argument, ExtractedEntity } from '../../../events/types';
import type { IndexedAnnotation } from './annotation';

/** What stands for something in each of the annotations. */
export interface Pair<T> {
  readonly gold: T;
  readonly system: T;
}

export function isExact(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The mentions that are names. */
export function namesOf(entity: ExtractedEntity): ExtractedEntity['mentions'] {
  return entity.mentions.filter(({ form }) => form === 'name');
}

/** Pairs, one to one: each gold one takes the first that is left and fits. */
export function greedyPairs<T>(
  gold: readonly T[],
  system: readonly T[],
  same: (gold: T, system: T) => boolean,
): readonly Pair<T>[] {
  const used = new Set<number>();
  return gold.flatMap((each) => {
    const at = system.findIndex((other, i) => !used.has(i) && same(each, other));
    if (at === -1) return [];
    used.add(at);
    return [{ gold: each, system: system[at] }];
  });
}

export function entitiesMatch(a: ExtractedEntity, b: ExtractedEntity): boolean {
  return a.mentions.some((m) => b.mentions.some((n) => overlaps(m, n)));
}

export function namesMatch(a: ExtractedEntity, b: ExtractedEntity): boolean {
  return namesOf(a).some((m) => namesOf(b).some((n) => overlaps(m, n)));
}

/** All spans that stand for a filler: an entity's mentions, an event's trigger, or the span itself. */
export function spansOf(argument: Argument, annotation: IndexedAnnotation): readonly Span[] {
  if ('entity' in argument) return annotation.entity(argument.entity).mentions;
  if ('event' in argument) return [annotation.event(argument.event).trigger];
  return [argument];
}

/** Whether any of the spans that stand for the one filler overlaps with any of the other's. */
export function fillersMatch(gold: Argument, system: Argument, both: Pair<IndexedAnnotation>): boolean {
  const spans = spansOf(system, both.system);
  return spansOf(gold, both.gold).some((m) => spans.some((n) => overlaps(m, n)));
}

/**
 * The gold entity that one of the system's shares most mentions with, exact ones first, names counting double;
 * none where it overlaps with none.
 */
export function closestEntity(
  entity: ExtractedEntity,
  gold: readonly ExtractedEntity[],
): ExtractedEntity | undefined {
  let best: { entity: ExtractedEntity; exact: number; weight: number } | undefined;
  for (const each of gold) {
    const { exact, weight } = sharedMentions(each, entity);
    if (weight === 0) continue;
    const better = best === undefined || exact > best.exact || (exact === best.exact && weight > best.weight);
    if (better) best = { entity: each, exact, weight };
  }
  return best?.entity;
}

function sharedMentions(gold: ExtractedEntity, system: ExtractedEntity): { exact: number; weight: number } {
  let [exact, weight] = [0, 0];
  for (const m of gold.mentions) {
    for (const n of system.mentions) {
      if (isExact(m, n)) exact += 1;
      if (overlaps(m, n)) weight += m.form === 'name' ? 2 : 1;
    }
  }
  return { exact, weight };
}
