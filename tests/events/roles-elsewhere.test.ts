/** What is known of an entity's role from the other events of the article. */
import assert from 'node:assert/strict';
import { RolesElsewhere } from '../../src/events/model/roles-elsewhere';
import type { RoleOption, SeedOptions } from '../../src/events/roles/role-options';

/** An option of an entity, or of a span, for a role. */
function option(id: string, role: string, weighed: number, kind = 'entity'): RoleOption {
  const filler = kind === 'entity' ? { kind, id } : { kind, start: 0, end: 1 };
  return { candidate: { kind, filler }, role: { name: role }, weighed } as unknown as RoleOption;
}

function event(type: string, ...options: RoleOption[]): SeedOptions {
  return { seed: { type: { id: type } }, options } as unknown as SeedOptions;
}

describe('roles elsewhere', () => {
  const met = event(
    'MEET',
    option('e1', 'agent', 0.9),
    option('e1', 'agent', 0.5),
    option('e2', 'agent', 0.3),
  );
  const met2 = event('MEET', option('e1', 'agent', 0.6), option('e1', 'recipient', 0.7));
  const signed = event('SIGN', option('e1', 'agent', 0.8), option('', 'agent', 0.9, 'span'));
  const elsewhere = new RolesElsewhere([met, met2, signed]);

  it('are those of other events, of the type and of any', () => {
    assert.deepEqual(elsewhere.numbers(met, met.options[0]), [0.6, 0.8, 2]);
    assert.deepEqual(elsewhere.numbers(met2, met2.options[0]), [0.9, 0.9, 3]);
    assert.deepEqual(elsewhere.numbers(signed, signed.options[0]), [0, 0.9, 3]);
  });

  it('are none where only the event itself has them, and for what is no entity', () => {
    assert.deepEqual(elsewhere.numbers(met, met.options[2]), [0, 0, 0]);
    assert.deepEqual(elsewhere.numbers(signed, signed.options[1]), [0, 0, 0]);
  });
});
