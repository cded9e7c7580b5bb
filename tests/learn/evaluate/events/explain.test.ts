/** Errors in a text that is read with the real models: why, how far, in tables, and explained. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeOf } from '../../../../src/learn/evaluate/events/argument-errors';
import { Decisions } from '../../../../src/learn/evaluate/events/decisions';
import { type ScoredSet, scoredSets } from '../../../../src/learn/evaluate/events/event-sets';
import { tablesOf } from '../../../../src/learn/evaluate/events/event-tables';
import { explain } from '../../../../src/learn/evaluate/events/explain/explain';
import { missedEvents, whyMissed } from '../../../../src/learn/evaluate/events/trigger-errors';

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
      /^ {4}roles of MEET:\n(?: {6}".*\n)* {6}".*: agent \d\.\d\d >= /m,
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
