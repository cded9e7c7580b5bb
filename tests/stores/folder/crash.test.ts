/** Whatever cuts a build off, the folder holds the old graph or the new one, whole, and the next build succeeds. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphFolderError } from '../../../src/errors';
import { buildGraph, loadGraphResources, type Graph } from '../../../src/graph';
import { DATA_FILES, FolderUpdate, MANIFEST, readFolder, writeFolder } from '../../../src/stores/folder';
import { OSLO } from '../../resolve/fixture';
import { Crash, faultyFiles } from './faulty-files';

const resources = loadGraphResources();

describe('a build that is cut off', () => {
  let base: string;
  let folder: string;
  let old: Graph;
  let next: Graph;
  before(async () => {
    old = await buildGraph(OSLO.slice(0, 2), resources);
    next = await buildGraph(OSLO, resources);
  });
  beforeEach(async () => {
    base = mkdtempSync(join(tmpdir(), 'crash-'));
    folder = join(base, 'graph');
    await writeFolder(folder, { articles: OSLO.slice(0, 2), graph: old, pipeline: 'p1' });
  });
  afterEach(() => rmSync(base, { recursive: true, force: true }));

  /** The build that is cut off. */
  async function build(files = faultyFiles({})): Promise<void> {
    const update = await FolderUpdate.open(folder, files);
    try {
      for (const article of OSLO.slice(2)) await update.put(article, 'p1');
      await update.commit(next);
    } finally {
      // Of a dead process only the open files go; its lock stays, for it can remove nothing any more.
      await update.close().catch(() => undefined);
    }
  }

  /** A lock left by a crash in this test names this living process; make it that of a dead one. */
  function bury(): void {
    for (const name of readdirSync(folder).filter((candidate) => candidate.startsWith('.lock'))) {
      writeFileSync(join(folder, name), JSON.stringify({ host: hostname(), pid: 2 ** 30, started: '1' }));
    }
  }

  async function steps(): Promise<number> {
    cpSync(folder, `${folder}.copy`, { recursive: true });
    const files = faultyFiles({});
    await build(files);
    rmSync(folder, { recursive: true });
    cpSync(`${folder}.copy`, folder, { recursive: true });
    return files.count();
  }

  it('leaves the old or the new whole at every step, writes half done', async () => {
    const count = await steps();
    assert.ok(count > 40, `${count} steps`);
    const seen = new Set<string>();
    for (let crashAt = 0; crashAt < count; crashAt++) {
      rmSync(folder, { recursive: true });
      cpSync(`${folder}.copy`, folder, { recursive: true });
      const files = faultyFiles({ crashAt, tornWrites: true });
      await build(files).catch((error: unknown) => assert.ok(error instanceof Crash, String(error)));
      assert.ok(files.count() > crashAt, `step ${crashAt} was reached`);
      // A reader comes first, who may not repair anything.
      const graph = await (await readFolder(folder)).graph();
      const which = graph.nodes.length === old.nodes.length ? 'old' : 'new';
      assert.deepEqual(graph, which === 'old' ? old : next, `step ${crashAt}`);
      seen.add(which);
      bury();
      if (existsSync(join(folder, '.lock.takeover'))) rmSync(join(folder, '.lock.takeover'));
      await build();
      assert.deepEqual(await (await readFolder(folder)).graph(), next, `step ${crashAt}, built again`);
      assert.deepEqual(leftovers(), [], `step ${crashAt}`);
    }
    assert.deepEqual([...seen], ['old', 'new']);
  });

  const leftovers = () =>
    readdirSync(folder).filter(
      (name) => name !== MANIFEST && !DATA_FILES.some((file) => file === name) && !/^\.lock\..+-/.test(name),
    );

  it('leaves the old graph on a full disk, and says so', async () => {
    const total = readdirSync(folder).reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
    for (const diskFullAfter of [0, total >> 3, total >> 1, total]) {
      await assert.rejects(build(faultyFiles({ diskFullAfter })), (error) => {
        assert.ok(error instanceof GraphFolderError, String(error));
        assert.match(error.message, /no space left/);
        assert.match(error.remedy, /Free some space/);
        return true;
      });
      assert.deepEqual(await (await readFolder(folder)).graph(), old);
      bury();
    }
    await build();
    assert.deepEqual(await (await readFolder(folder)).graph(), next);
  });

  it('finds again what it had read', async () => {
    const update = await FolderUpdate.open(folder);
    await update.put(OSLO[2], 'p1');
    await update.close();
    writeFileSync(join(folder, '.spool.jsonl'), '{"id":"cut', { flag: 'a' });
    const again = await FolderUpdate.open(folder);
    assert.ok(!again.ids.includes(OSLO[2].article.id), 'what was not asked for is not in the graph');
    assert.ok(!again.has(OSLO[2].article, 'p2'));
    assert.ok(!again.has(OSLO[3].article, 'p1'));
    assert.ok(again.has(OSLO[2].article, 'p1'));
    await again.put(OSLO[3], 'p1');
    await again.commit(await buildGraph(again.articles(), resources));
    await again.close();
    assert.deepEqual(await (await readFolder(folder)).graph(), next);
    assert.deepEqual(leftovers(), []);
  });

  it('is not disturbed by a second one at the same time', async () => {
    const update = await FolderUpdate.open(folder);
    await assert.rejects(FolderUpdate.open(folder), (error) => {
      assert.ok(error instanceof GraphFolderError);
      assert.match(error.message, new RegExp(`process ${process.pid} .*is writing this graph`));
      return true;
    });
    await update.close();
    await (await FolderUpdate.open(folder)).close();
  });

  const LOCKS: readonly (readonly [what: string, lock: object | string, taken: boolean])[] = [
    ['of a dead process', { host: hostname(), pid: 2 ** 30, started: '1' }, true],
    [
      'of a dead process whose number another now has',
      { host: hostname(), pid: process.pid, started: '1' },
      process.platform === 'linux',
    ],
    ['of another machine', { host: 'elsewhere.example', pid: 1, started: '1' }, false],
    ['that says nothing', 'gone wrong', true],
  ];
  for (const [what, lock, taken] of LOCKS) {
    it(`${taken ? 'takes over' : 'respects'} a lock ${what}`, async () => {
      writeFileSync(join(folder, '.lock'), typeof lock === 'string' ? lock : JSON.stringify(lock));
      if (taken) await (await FolderUpdate.open(folder)).close();
      else await assert.rejects(FolderUpdate.open(folder), /is writing this graph/);
    });
  }

  it('survives kill -9 of a real process', async () => {
    const script = join(base, 'build.ts');
    const root = join(__dirname, '../../..');
    mkdirSync(base, { recursive: true });
    writeFileSync(
      script,
      `const { FolderUpdate } = require(${JSON.stringify(join(root, 'src/stores/folder'))});
       const { buildGraph, loadGraphResources } = require(${JSON.stringify(join(root, 'src/graph'))});
       const { OSLO } = require(${JSON.stringify(join(root, 'tests/resolve/fixture'))});
       (async () => {
         const resources = loadGraphResources();
         for (let round = 0; ; round++) {
           const update = await FolderUpdate.open(process.argv[2]);
           for (const id of update.ids) update.remove(id);
           for (const article of round % 2 === 0 ? OSLO : OSLO.slice(0, 2)) await update.put(article, 'p1');
           await update.commit(await buildGraph(update.articles(), resources));
           await update.close();
           console.log(round);
         }
       })();`,
    );
    for (const milliseconds of [5, 20]) {
      const child = spawn(process.execPath, ['-r', 'ts-node/register/transpile-only', script, folder], {
        cwd: root,
        env: { ...process.env, TS_NODE_TRANSPILE_ONLY: '1', TS_NODE_COMPILER_OPTIONS: '{"rootDir":"/"}' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise<void>((resolve, reject) => {
        child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
        child.on('exit', (_, signal) =>
          signal === 'SIGKILL' ? resolve() : reject(new Error('the build ended by itself')),
        );
      });
      const graph = await (await readFolder(folder)).graph();
      assert.deepEqual(graph, graph.nodes.length === old.nodes.length ? old : next);
      await build();
      assert.deepEqual(await (await readFolder(folder)).graph(), next);
    }
  });
});
