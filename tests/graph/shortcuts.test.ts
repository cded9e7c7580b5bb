/** The names of shortcuts: form by reading, and what nobody may read as done. */
import assert from 'node:assert/strict';
import { loadGraphSchema, roleType } from '../../src/graph';
import { loadOntology } from '../../src/ontology';
import { loadShortcuts, shortcutType, type Reading, type Speaker } from '../../src/ontology/shortcuts';

const shortcuts = loadShortcuts();
const ontology = loadOntology();

type Row = readonly [
  type: string,
  polarity: string,
  kind: string,
  realis: string,
  speaker: Speaker,
  name?: string,
];

const TABLE: readonly Row[] = [
  ['MEET', 'positive', 'none', 'actual', 'writer', 'MET'],
  ['MEET', 'positive', 'none', 'future', 'writer', 'WILL_MEET'],
  ['MEET', 'positive', 'none', 'hypothetical', 'writer'],
  ['MEET', 'positive', 'none', 'generic', 'writer'],
  ['MEET', 'negative', 'syntactic', 'actual', 'writer', 'DID_NOT_MEET'],
  ['MEET', 'negative', 'syntactic', 'actual', 'self', 'DID_NOT_MEET'],
  ['MEET', 'negative', 'syntactic', 'future', 'writer', 'WILL_NOT_MEET'],
  ['MEET', 'negative', 'syntactic', 'future', 'other', 'WILL_NOT_MEET'],
  ['MEET', 'negative', 'syntactic', 'future', 'self', 'REFUSED_TO_MEET'],
  ['MEET', 'negative', 'syntactic', 'hypothetical', 'self'],
  ['MEET', 'negative', 'refusal', 'actual', 'writer', 'REFUSED_TO_MEET'],
  ['MEET', 'negative', 'refusal', 'future', 'other', 'REFUSED_TO_MEET'],
  ['MEET', 'negative', 'refusal', 'hypothetical', 'writer'],
  ['MEET', 'negative', 'failure', 'actual', 'writer', 'FAILED_TO_MEET'],
  ['MEET', 'negative', 'failure', 'future', 'writer', 'WILL_NOT_MEET'],
  ['MEET', 'negative', 'avoidance', 'actual', 'writer', 'AVOIDED_MEETING'],
  ['MEET', 'negative', 'cancellation', 'actual', 'writer', 'CANCELLED_MEETING'],
  ['MEET', 'negative', 'cancellation', 'future', 'writer', 'WILL_NOT_MEET'],
  ['MEET', 'negative', 'denial', 'actual', 'self', 'DENIED_MEETING'],
  // "Y dément que X ait rencontré Z": X denied nothing.
  ['MEET', 'negative', 'denial', 'actual', 'other'],
  ['SIGN', 'positive', 'none', 'actual', 'writer', 'SIGNED'],
  ['BREAK_OFF', 'negative', 'avoidance', 'actual', 'writer', 'AVOIDED_BREAKING_OFF'],
  ['LEAVE_OFFICE', 'negative', 'refusal', 'actual', 'writer', 'REFUSED_TO_LEAVE_OFFICE_IN'],
  ['NO_SUCH_TYPE', 'positive', 'none', 'actual', 'writer'],
];

describe('shortcut names', () => {
  for (const [type, polarity, negationKind, realis, speaker, name] of TABLE) {
    it(`${[type, polarity, negationKind, realis, speaker].join(' ')} → ${name ?? 'none'}`, () => {
      assert.equal(shortcuts.name(type, { polarity, negationKind, realis } as Reading, speaker), name);
    });
  }

  it('gives the same without a speaker', () => {
    assert.equal(shortcutType(shortcuts, 'WARN', 'positive', 'none', 'actual'), 'WARNED');
  });

  it('has forms of its own where the type’s would mislead', () => {
    const [pair] = shortcuts
      .groups('ARREST')[0]
      .filter((candidate) => 'from' in candidate && candidate.from === 'recipient');
    const reading = { polarity: 'negative', negationKind: 'syntactic', realis: 'actual' } as const;
    assert.equal(shortcuts.name('ARREST', reading, 'writer', pair), 'WAS_NOT_ARRESTED_IN');
  });

  it('knows every type of the ontology, and only roles that the type has', () => {
    assert.deepEqual([...shortcuts.types].sort(), ontology.types.map(({ id }) => id).sort());
    for (const type of shortcuts.types) {
      const { roles } = ontology.type(type);
      for (const pair of shortcuts.groups(type).flat()) {
        for (const role of 'parties' in pair ? pair.parties : [pair.from, pair.to]) {
          assert.ok(roles.has(role), `${type} has no role ${role}`);
        }
      }
    }
  });

  it('draws parties for symmetric types alone', () => {
    for (const { id, symmetric } of ontology.types) {
      const drawn = shortcuts
        .groups(id)
        .flat()
        .some((pair) => 'parties' in pair);
      assert.equal(drawn, symmetric, id);
    }
  });

  it('lists every name that can arise, and gives none that is a role or a structure', () => {
    const names = new Set(shortcuts.names);
    for (const type of shortcuts.types) {
      for (const pair of shortcuts.groups(type).flat()) {
        for (const realis of ['actual', 'future'] as const) {
          const kinds = ['syntactic', 'refusal', 'failure', 'avoidance', 'cancellation', 'denial'] as const;
          for (const negationKind of kinds) {
            for (const polarity of ['positive', 'negative'] as const) {
              const name = shortcuts.name(type, { polarity, negationKind, realis }, 'self', pair);
              assert.ok(name === undefined || names.has(name), name);
            }
          }
        }
      }
    }
    const { relationships } = loadGraphSchema();
    const roles = new Set(ontology.types.flatMap(({ roles }) => [...roles.keys()].map(roleType)));
    for (const role of roles) assert.equal(relationships.get(role)?.kind, 'role', role);
    for (const name of names) assert.equal(relationships.get(name)?.kind, 'shortcut', name);
  });
});
