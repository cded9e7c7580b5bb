/**
 * The annotated articles for tuning, read by newsgraph, through the Python scorer: its figures and ours are equal.
 * Skipped where `python3` or `../shared` is missing; figures.test.ts holds the figures then.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoredSets } from '../../../../src/learn/evaluate/events/event-sets';
import {
  ACCURACIES,
  accuracyOf,
  countAll,
  figuresOf,
  MEASURES,
} from '../../../../src/learn/evaluate/events/figures';

const SHARED = join(__dirname, '..', '..', '..', '..', '..', 'shared');
const SCORER = join(SHARED, 'evaluation', 'score.py');
const GOLD = join(SHARED, 'gold', 'dev');
const isThere = [SCORER, GOLD].every(existsSync) && spawnSync('python3', ['--version']).status === 0;

type Printed = Record<string, { p: number; r: number; f1: number; tp: number; fp: number; fn: number }> &
  Record<string, number | null>;

describe('score.py on the articles for tuning', function () {
  this.timeout(120_000);
  let folder = '';
  before(function () {
    if (!isThere) this.skip();
    folder = mkdtempSync(join(tmpdir(), 'events-'));
  });
  after(() => folder !== '' && rmSync(folder, { recursive: true }));

  it('prints our figures', () => {
    const [{ articles }] = scoredSets({ data: join(SHARED, 'data'), set: 'dev' });
    const lines = articles.map(({ gold: { document, text }, comparison: { system } }) =>
      JSON.stringify({ document, text, entities: system.entities, events: system.events }),
    );
    const file = join(folder, 'system.jsonl');
    writeFileSync(file, `${lines.join('\n')}\n`);
    const theirs = JSON.parse(
      execFileSync('python3', [SCORER, GOLD, file, '--json'], { encoding: 'utf8' }),
    ) as Printed;
    const ours = countAll(articles.map(({ comparison }) => comparison));
    for (const measure of MEASURES) {
      const { p, r, f1, tp, fp, fn } = theirs[measure];
      assert.deepEqual(Object.values(figuresOf(ours[measure])), [p, r, f1, tp, fp, fn], measure);
    }
    for (const name of ACCURACIES) assert.equal(accuracyOf(ours[name]) ?? null, theirs[name], name);
  });
});
