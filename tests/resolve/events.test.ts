/** Which reports tell of one event: a table of changes to a second report, and what each does. */
import assert from 'node:assert/strict';
import { loadResolutionResources, localKey, resolve, summarise } from '../../src/resolve';
import { OSLO, read, type ArticleNote, type EventNote } from './fixture';

const resources = loadResolutionResources();
const symmetric = new Set(['MEET', 'SIGN']);

const MEETING: EventNote = {
  type: 'MEET',
  roles: { agent: 'e1', recipient: 'e2', place: 'e3' },
  date: '2031-03-04',
};
const ENTITIES = {
  e1: 'PERSON Inès Moreau',
  e2: 'PERSON Arvid Dahl',
  e3: 'GPE Oslo',
  e4: 'GPE Lyon',
  e5: 'PERSON Rosa Lind',
  e6: 'TOPIC pêche',
} as const;

function report(id: string, event: EventNote, publishedAt = '2031-03-05'): ArticleNote {
  return {
    id,
    publishedAt,
    sentences: [
      '[e1|Inès Moreau], [e2|Arvid Dahl], [e5|Rosa Lind], [e3|Oslo], [e4|Lyon], [e6~la pêche] : {v1|vu}.',
    ],
    entities: ENTITIES,
    events: { v1: event },
  };
}

function same(a: ArticleNote, b: ArticleNote): boolean {
  const { eventOf } = resolve([a, b].map(read).map(summarise), resources, symmetric);
  return eventOf.get(localKey(a.id, 'v1')) === eventOf.get(localKey(b.id, 'v1'));
}

const ONE: readonly (readonly [why: string, change: Partial<EventNote>, publishedAt?: string])[] = [
  ['the same words', {}],
  ['the parties in another order', { roles: { agent: 'e2', recipient: 'e1', place: 'e3' } }],
  ['both parties as agents', { roles: { agent: 'e1,e2', place: 'e3' } }],
  ['the month only', { date: '2031-03' }],
  ['no place', { roles: { agent: 'e1,e2' } }],
  ['one party, but the town and the day', { roles: { agent: 'e1', place: 'e3' } }],
  ['announced, then done', { realis: 'future' }],
  ['no date, reported within the week', { date: undefined }],
];

const TWO: readonly (readonly [why: string, change: Partial<EventNote>, publishedAt?: string])[] = [
  ['another day', { date: '2031-03-05' }],
  ['another place', { roles: { agent: 'e1', recipient: 'e2', place: 'e4' } }],
  ['other parties', { roles: { agent: 'e5', recipient: 'e6' } }],
  ['another type', { type: 'DISCUSS' }],
  ['it did not happen', { polarity: 'negative', negationKind: 'syntactic' }],
  ['it was only wished for', { realis: 'hypothetical' }],
  ['no date, reported a month later', { date: undefined }, '2031-04-20'],
];

describe('resolution of events', () => {
  for (const [why, change, publishedAt] of ONE) {
    it(`one meeting: ${why}`, () => {
      assert.ok(same(report('x', MEETING), report('y', { ...MEETING, ...change }, publishedAt)));
    });
  }
  for (const [why, change, publishedAt] of TWO) {
    it(`two: ${why}`, () => {
      assert.ok(!same(report('x', MEETING), report('y', { ...MEETING, ...change }, publishedAt)));
    });
  }

  it('keeps two meetings two where a third report fits both, and gives it to the one of its month', () => {
    const notes = [
      report('x', MEETING),
      report('y', { ...MEETING, date: '2031-03-20' }),
      report('z', { ...MEETING, date: '2031' }),
    ];
    const { events } = resolve(notes.map(read).map(summarise), resources, symmetric);
    assert.equal(events.length, 2);
  });

  it('joins statements that say the same, not those of the same speaker and day', () => {
    const said = (id: string, content: string): ArticleNote => ({
      id,
      publishedAt: '2031-03-05',
      sentences: [`[e1|Inès Moreau] a {v1|dit} ceci : ${content}`],
      entities: { e1: 'PERSON Inès Moreau' },
      events: { v1: { type: 'STATE', roles: { agent: 'e1', content: `"${content}"` }, date: '2031-03-04' } },
    });
    const a = 'le traité sera signé avant la fin du mois';
    assert.ok(same(said('x', a), said('y', 'le traité sera signé avant la fin du mois de mars')));
    assert.ok(!same(said('x', a), said('y', 'la pêche reprendra demain')));
  });

  it('follows sameAs inside an article, unless the polarity differs', () => {
    const { events } = resolve(OSLO.map(summarise), resources, symmetric);
    const summary = events
      .map(({ type, polarity, mentions }) => `${type} ${polarity} ${mentions.length}`)
      .sort();
    assert.deepEqual(summary, [
      'INTERFERE positive 1',
      'MEET positive 1',
      'MEET positive 3',
      'SIGN negative 3',
      'STATE positive 1',
      'WARN positive 1',
    ]);
  });

  describe('joins encounters of one article', () => {
    const twice = (change: Partial<EventNote>): number => {
      const note: ArticleNote = {
        ...report('x', MEETING),
        sentences: [
          '[e1|Inès Moreau], [e2|Arvid Dahl], [e5|Rosa Lind], [e3|Oslo], [e4|Lyon] : {v1|vu}, {v2|revu}.',
        ],
        entities: { e1: ENTITIES.e1, e2: ENTITIES.e2, e3: ENTITIES.e3, e4: ENTITIES.e4, e5: ENTITIES.e5 },
        events: { v1: MEETING, v2: { ...MEETING, ...change } },
      };
      return resolve([note].map(read).map(summarise), resources, symmetric).events.length;
    };

    it('of the same parties on the same day', () => {
      assert.equal(twice({ roles: { agent: 'e1,e2' } }), 1);
    });
    it('but not of other parties, another day or place, no day, or another type', () => {
      assert.equal(twice({ roles: { agent: 'e1,e5', place: 'e3' } }), 2);
      assert.equal(twice({ roles: { agent: 'e1', place: 'e3' } }), 2);
      assert.equal(twice({ date: '2031-03-05' }), 2);
      assert.equal(twice({ roles: { agent: 'e1,e2', place: 'e4' } }), 2);
      assert.equal(twice({ date: undefined }), 2);
      assert.equal(twice({ type: 'DISCUSS' }), 2);
    });
  });
});
