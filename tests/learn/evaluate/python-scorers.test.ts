/**
 * The same small files through the Python scorers, where they are at hand: their figures and ours are equal.
 * Skipped where `python3` or `../shared/evaluation` is missing; the other tests here hold the figures then.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateOnBrat, type Extract } from '../../../src/learn/evaluate/evaluate-names';
import { f1 } from '../../../src/learn/evaluate/score-raw';

const SCORERS = join(__dirname, '..', '..', '..', '..', 'shared', 'evaluation');
const file = (name: string): string => join(__dirname, name);
const isThere = existsSync(SCORERS) && spawnSync('python3', ['--version']).status === 0;

type Figures = Record<string, { F1: number }>;

describe('the Python scorers', () => {
  let folder = '';
  before(function () {
    if (!isThere) this.skip();
    folder = mkdtempSync(join(tmpdir(), 'scores-'));
  });
  after(() => folder !== '' && rmSync(folder, { recursive: true }));

  const python = (script: string, args: readonly string[], input?: string): string =>
    execFileSync('python3', [join(SCORERS, script), ...args], { encoding: 'utf8', input });

  function scoreTrees(mode: 'raw' | 'surface', system: string): Figures {
    const adapted = join(folder, `${mode}.jsonl`);
    writeFileSync(adapted, python('adapt.py', [mode], readFileSync(file(system), 'utf8')));
    const args = ['score', '--gold', file('gold.conllu'), '--mode', mode, '--sys', adapted, '--json'];
    return JSON.parse(python('eval_dep.py', args)) as Figures;
  }

  it('trees on gold tokens', () => {
    const { UPOS, UAS, LAS } = scoreTrees('surface', 'system-tokens.conllu');
    assert.deepEqual([UPOS.F1, UAS.F1, LAS.F1], [89.29, 92, 80]);
  });

  it('trees from raw text', () => {
    const { tokens, sentences, UPOS, UAS, LAS } = scoreTrees('raw', 'system-raw.conllu');
    assert.deepEqual([tokens.F1, sentences.F1, UPOS.F1, UAS.F1, LAS.F1], [87.72, 33.33, 87.72, 76, 76]);
  });

  it('names', () => {
    const brat = file('brat');
    const text = readFileSync(join(brat, 'harbour.txt'), 'utf8');
    const entities = JSON.parse(
      readFileSync(join(brat, 'harbour.system.json'), 'utf8'),
    ) as ReturnType<Extract>['entities'];
    // adapt.py hands offsets on as they are, and eval_ner.py counts code points
    const inCodePoints = entities.map(({ type, mentions }) => ({
      type,
      mentions: mentions.map(({ start, end, form }) => ({
        start: [...text.slice(0, start)].length,
        end: [...text.slice(0, end)].length,
        form,
      })),
    }));
    const adapted = join(folder, 'names.jsonl');
    const extraction = JSON.stringify({ document: { id: 'harbour' }, entities: inCodePoints });
    writeFileSync(adapted, python('adapt.py', ['names'], `${extraction}\n`));
    const printed = python('eval_ner.py', ['score', brat, '--sys', adapted, '--json']);
    const theirs = (JSON.parse(printed) as { strict_outer: Figures }).strict_outer;
    for (const [type, matches] of evaluateOnBrat(() => ({ entities }), brat)) {
      assert.equal(Math.round(100 * f1(matches)) / 100, theirs[type === 'micro' ? 'MICRO' : type].F1, type);
    }
  });
});
