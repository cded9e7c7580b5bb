/** Who warns, accuses or denies stands outside the act that he speaks of, unless the syntax puts him there. */
import type { EventSeed, Filled } from './draft';

/** Types whose theme is an act of somebody else's: "Bolton a mis en garde Moscou contre toute ingérence". */
const BLAMING = new Set(['WARN', 'ACCUSE']);

/**
 * Takes the one who warns or accuses out of the act in question. "A accusé Poutine de l'avoir menacé" keeps him:
 * there a pronoun inside the act's own clause names him, so the entity stands below the act in the tree.
 * @param isNamedBelow whether the entity has a mention that hangs under the event's trigger
 */
export function keepBlamersOut(
  events: readonly Filled[],
  isNamedBelow: (seed: EventSeed, entity: string) => boolean,
): readonly Filled[] {
  const outsiders = new Map<EventSeed, Set<string>>();
  for (const { seed, roles } of events) {
    if (!BLAMING.has(seed.type.id)) continue;
    const blamers = roles.flatMap(({ role, filler }) =>
      role === 'agent' && filler.kind === 'entity' ? [filler.id] : [],
    );
    for (const { filler } of roles) if (filler.kind === 'event') outsiders.set(filler.seed, new Set(blamers));
  }
  return events.map(({ seed, roles }) => {
    const out = outsiders.get(seed);
    if (out === undefined) return { seed, roles };
    const kept = roles.filter(
      ({ filler }) => filler.kind !== 'entity' || !out.has(filler.id) || isNamedBelow(seed, filler.id),
    );
    return { seed, roles: kept };
  });
}
