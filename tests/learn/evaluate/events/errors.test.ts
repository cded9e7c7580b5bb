/** Error classes and confidence: for the small annotations by hand, and for a text that is read with the real models. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeOf, unmatchedArguments } from '../../../../src/learn/evaluate/events/argument-errors';
import { confidenceRows } from '../../../../src/learn/evaluate/events/confidence-table';
import { Decisions } from '../../../../src/learn/evaluate/events/decisions';
import { unmatchedEdges, whyNoEdge } from '../../../../src/learn/evaluate/events/edge-errors';
import { type ScoredSet, scoredSets } from '../../../../src/learn/evaluate/events/event-sets';
import { tablesOf } from '../../../../src/learn/evaluate/events/event-tables';
import { explain } from '../../../../src/learn/evaluate/events/explain/explain';
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
    ['geneva', 'edges', 'gold', ['MEET: not drawn', 'SIGN: polarity', 'SIGN: polarity', 'SIGN: polarity']],
    [
      'geneva',
      'graph',
      'gold',
      ['MEET: not drawn', 'WARN: name', 'SIGN: polarity', 'SIGN: polarity', 'SIGN: polarity'],
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
    'Emmanuel Macron a rencontré Angela Merkel à Berlin. Une vieille chaise bleue trônait dans le salon vide. ' +
    'Le président Vladimir Poutine a reçu une lettre. Vladimir Poutine a menacé la Turquie.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const name = (id: string, type: string, words: string) => ({
    id,
    type,
    name: words,
    mentions: [{ ...at(words), form: 'name' }],
  });
  const event = (id: string, type: string, words: string, ...filled: object[]) => ({
    id,
    type,
    trigger: at(words),
    polarity: 'positive',
    negationKind: 'none',
    realis: 'actual',
    arguments: [{ role: 'agent', entity: 'e1' }, ...filled],
  });
  const missed: [string, string, string][] = [
    ['VISIT', 'rencontré', 'another type there'],
    ['MEET', 'Merkel', 'no candidate: a name, a date, or no verb, noun or adjective'],
    ['SIGN', 'chaise', 'not likely enough, not listed'],
  ];
  const gold = {
    format: 'extraction/1',
    document: { id: 'berlin', language: 'fr', publishedAt: '2018-08-24' },
    text,
    entities: [
      name('e1', 'PERSON', 'Emmanuel Macron'),
      name('e2', 'GPE', 'Turquie'),
      { id: 'e3', type: 'FAC', name: 'salon', mentions: [{ ...at('le salon'), form: 'nominal' }] },
    ],
    events: [
      ...missed.map(([type, words], i) => event(`v${i}`, type, words)),
      // wrong on purpose: it is Poutine who threatens
      event('v4', 'THREATEN', 'menacé', { role: 'recipient', entity: 'e2' }),
    ],
  };
  let set: ScoredSet;
  before(() => {
    const folder = mkdtempSync(join(tmpdir(), 'gold-'));
    writeFileSync(join(folder, 'berlin.json'), JSON.stringify(gold));
    [set] = scoredSets({ data: '', gold: folder });
    rmSync(folder, { recursive: true });
  });

  it('says why each event was missed', () => {
    const [article] = set.articles;
    const decisions = new Decisions(article);
    assert.deepEqual(
      missedEvents(article.comparison).map((each) => whyMissed(each, article.comparison, decisions)),
      missed.map(([, , why]) => why),
    );
  });

  it('says how far fillers are', () => {
    const [article] = set.articles;
    const decisions = new Decisions(article);
    const annotated = article.comparison.gold;
    const place = (entity: string, from: number) =>
      placeOf({ role: 'agent', entity }, annotated.events[from], annotated, decisions);
    const { distance, form } = place('e1', 0);
    assert.deepEqual([distance, form], ['same sentence', 'name']);
    assert.equal(place('e1', 2).distance, 'sentence before');
    assert.equal(place('e1', 3).distance, 'farther');
    assert.equal(place('e3', 0).distance, 'farther');
  });

  it('tables all of it, or the overall figures alone', () => {
    const titles = [...tablesOf(set)].map(({ title }) => title.split(',')[0]);
    assert.ok(titles.includes('Events by type') && titles.includes('Errors: edges'), titles.join());
    assert.equal([...tablesOf(set, true)].length, 1);
  });

  it('explains each error with sentence, tree and what was decided', () => {
    const blocks = [...explain(set.articles, { limit: 99 })];
    const [first] = blocks;
    for (const line of [
      /^== berlin, from 18$/m,
      /^Emmanuel Macron a rencontré Angela Merkel à Berlin\.$/m,
      /^ {2}>4 +rencontré +rencontrer +VERB +0:root$/m,
      /^\* missed VISIT "rencontré" \(agent: Emmanuel Macron\) positive actual$/m,
      /^\* spurious MEET "rencontré" \(agent: Emmanuel Macron; /m,
      /^ {4}another type there$/m,
      /^ {4}candidate "rencontré" \(rencontrer, VERB\): listed as MEET verb "rencontrer" .*; likeliest MEET \d\.\d\d >= /m,
      /^ {4}roles of MEET:\n {6}".*: agent \d\.\d\d >= /m,
      /^ {4}no candidate here$/m,
    ]) assert.match(first, line); // prettier-ignore
    const last = blocks[blocks.length - 1];
    assert.match(last, /missed edge \(Emmanuel Macron\) -\[THREATEN\]-> \(Turquie\): agent\n/);
    assert.match(last, /spurious edge \(Vladimir Poutine\) -\[THREATEN\]-> \(.*Turquie\): agent\n/);
  });

  it('explains one type alone, and no more errors than asked for', () => {
    const signs = [...explain(set.articles, { type: 'SIGN', limit: 99 })].join('\n');
    assert.deepEqual(signs.match(/^\* .*? (?=")/gmu), ['* missed SIGN ']);
    const one = [...explain(set.articles, { limit: 1 })].join('\n');
    assert.equal(one.match(/^\* /gmu)?.length, 1);
  });
});
