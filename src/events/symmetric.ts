/** Parties of symmetric types: nobody is both agent and recipient, and the second party stays recipient. */
import type { EventSeed, RoleFiller } from './draft';

/** The roles without a party that stands twice. */
export function onePlaceEach(seed: EventSeed, roles: readonly RoleFiller[]): readonly RoleFiller[] {
  if (!seed.type.symmetric) return roles;
  const agents = new Set(
    roles.flatMap(({ role, filler }) => (role === 'agent' && filler.kind === 'entity' ? [filler.id] : [])),
  );
  return roles.filter(
    ({ role, filler }) => role !== 'recipient' || filler.kind !== 'entity' || !agents.has(filler.id),
  );
}
