/** Error classes and confidence: for the small annotations by hand, and for a text that is read with the real models. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeOf, unmatchedArguments } from '../../../../src/learn/evaluate/events/argument-errors';
import { confidenceRows } from '../../../../src/learn/evaluate/events/confidence-table';
import { Decisions } from '../../../../src/learn/evaluate/events/decisions';
import { unmatchedEdges, whyNoEdge } from '../../../../src/learn/evaluate/events/edge-errors';
import { scoredSets } from '../../../../src/learn/evaluate/events/event-sets';
import { tablesOf } from '../../../../src/learn/evaluate/events/event-tables';
import { polarityRows } from '../../../../src/learn/evaluate/events/polarity-table';
import { missedEvents, whyMissed } from '../../../../src/learn/evaluate/events/trigger-errors';
import { compareAll } from './compared';

const compared = compareAll();

function of(document: string) {
  const comparison = compared.get(document);
  assert.ok(comparison);
  return comparison;
}

describe('why edges are missed or spurious', () => {
  const table: [string, 'edges' | 'graph', 'gold' | 'system', string[]][] = [
    ['geneva', 'edges', 'gold', ['MEET: role', 'SIGN: polarity', 'SIGN: polarity', 'SIGN: polarity']],
    [
      'geneva',
      'graph',
      'gold',
      ['MEET: role', 'WARN: name', 'SIGN: polarity', 'SIGN: polarity', 'SIGN: polarity'],
    ],
    ['geneva', 'graph', 'system', ['WARN: name', 'SIGN: polarity']],
    ['lyon', 'edges', 'gold', []],
    ['rome', 'edges', 'gold', ['INVESTIGATE: no such event']],
  ];
  for (const [document, measure, side, expected] of table) {
    it(`${document}, ${measure}, ${side}`, () => {
      const comparison = of(document);
      const found = unmatchedEdges(comparison, measure, side).map(
        (edge) => `${edge.type}: ${whyNoEdge(edge, comparison, side)}`,
      );
      assert.deepEqual(found, expected);
    });
  }
});

describe('arguments without a counterpart', () => {
  it('a role that is wrong is told from a filler that is missing', () => {
    const pair = of('lyon').events.find(({ gold }) => gold.type === 'JUDGE');
    assert.ok(pair);
    assert.deepEqual(unmatchedArguments(pair, 'gold'), {
      wrongRole: [{ role: 'recipient', entity: 'e7' }],
      noFiller: [],
    });
  });
});

describe('confidence', () => {
  it('of the halves of all events found, the surer one comes first', () => {
    const rows = confidenceRows([...compared.values()]);
    assert.deepEqual(
      rows.map(({ values }) => [values['found'], values['trigger-c P']]),
      [
        [7, 100],
        [7, 42.9],
      ],
    );
  });
});

describe('polarity', () => {
  it('by the annotated negation, then by the one found', () => {
    const rows = polarityRows([...compared.values()]);
    assert.deepEqual(
      rows.map(({ name, values }) => [name, values['gold'], values['found'], values['right']]),
      [
        ['annotated as positive', 10, 8, 8],
        ['annotated as negative, denial', 1, 0, 0],
        ['annotated as negative, refusal', 1, 1, 0],
        ['annotated as negative, syntactic', 1, 1, 1],
        ['said to be negative, syntactic', undefined, 1, 1],
      ],
    );
  });
});

describe('errors in what newsgraph reads', function () {
  this.timeout(60_000);
  const text =
    'Emmanuel Macron a rencontré Angela Merkel à Berlin. Une vieille chaise bleue trônait dans le salon vide.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const event = (id: string, type: string, words: string) => ({
    id,
    type,
    trigger: at(words),
    polarity: 'positive',
    negationKind: 'none',
    realis: 'actual',
    arguments: [{ role: 'agent', entity: 'e1' }],
  });
  const table: [string, string, string][] = [
    ['VISIT', 'rencontré', 'another type there'],
    ['MEET', 'Merkel', 'no candidate: a name, a date, or no verb, noun or adjective'],
    ['SIGN', 'chaise', 'not likely enough, not listed'],
  ];
  const gold = {
    format: 'extraction/1',
    document: { id: 'berlin', language: 'fr', publishedAt: '2018-08-24' },
    text,
    entities: [
      {
        id: 'e1',
        type: 'PERSON',
        name: 'Emmanuel Macron',
        mentions: [{ ...at('Emmanuel Macron'), form: 'name' }],
      },
      { id: 'e2', type: 'FAC', name: 'salon', mentions: [{ ...at('le salon'), form: 'nominal' }] },
    ],
    events: table.map(([type, words], i) => event(`v${i}`, type, words)),
  };
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'gold-'));
    writeFileSync(join(folder, 'berlin.json'), JSON.stringify(gold));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('says why each event was missed, where fillers stand, and tables all of it', () => {
    const [set] = scoredSets({ data: '', gold: folder });
    const [article] = set.articles;
    const decisions = new Decisions(article);
    const { comparison } = article;
    assert.deepEqual(
      missedEvents(comparison).map((missed) => whyMissed(missed, comparison, decisions)),
      table.map(([, , why]) => why),
    );
    const place = (entity: string, from: number) =>
      placeOf({ role: 'agent', entity }, comparison.gold.events[from], comparison.gold, decisions);
    assert.deepEqual(place('e1', 0), { distance: 'same sentence', form: 'name', span: { ...at('Emmanuel Macron'), form: 'name' } }); // prettier-ignore
    assert.equal(place('e1', 2).distance, 'sentence before');
    assert.equal(place('e2', 0).distance, 'farther');
    const titles = [...tablesOf(set)].map(({ title }) => title.split(',')[0]);
    assert.ok(titles.includes('Events by type') && titles.includes('Errors: edges'), titles.join());
    assert.equal([...tablesOf(set, true)].length, 1);
  });
});
