/** The embedded engine's file in the graph folder: used while it fits, made anew when not, never needed. */
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../../src/graph/types';
import { openEmbeddedFolder } from '../../../src/stores/embedded';
import { readFolder, writeFolder } from '../../../src/stores/folder';
import { readBack } from '../conformance/specs';
import { genevaGraph, graphOf, schema } from '../fixture';

const graph = genevaGraph();

describe('embedded store of a graph folder', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'newsgraph-test-'))));
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  });
  const cached = (): string[] => readdirSync(folder).filter((name) => name.startsWith('.embedded-'));
  const write = (graph: Graph): Promise<unknown> =>
    writeFolder(folder, { articles: [], graph, pipeline: 'test' });

  /** The graph in the store, and whether it had to be copied from the folder. */
  async function open(): Promise<{ graph: Graph; wasCopied: boolean }> {
    const opened = await readFolder(folder);
    let wasCopied = false;
    const read = opened.graph.bind(opened);
    opened.graph = () => {
      wasCopied = true;
      return read();
    };
    const store = await openEmbeddedFolder(opened, schema);
    const found = await readBack(store).finally(() => store.close());
    return { graph: found, wasCopied };
  }

  it('copies the graph once', async () => {
    await write(graph);
    assert.deepEqual(await open(), { graph, wasCopied: true });
    assert.equal(cached().length, 1);
    assert.deepEqual(await open(), { graph, wasCopied: false });
    assert.equal(cached().length, 1);
  });

  it('copies a changed graph again, and drops the old copy', async () => {
    await write(graph);
    await open();
    const [old] = cached();
    const fewer = graphOf(graph.nodes);
    await write(fewer);
    assert.deepEqual(await open(), { graph: fewer, wasCopied: true });
    assert.equal(cached().length, 1);
    assert.notEqual(cached()[0], old);
  });

  for (const [what, damage] of [
    ['empty', () => ''],
    ['no such file at all', () => 'not a database'.repeat(1000)],
  ] as const) {
    it(`makes a copy anew that is ${what}`, async () => {
      await write(graph);
      await open();
      writeFileSync(join(folder, cached()[0]), damage());
      assert.deepEqual(await open(), { graph, wasCopied: true });
      assert.deepEqual(await open(), { graph, wasCopied: false });
    });
  }

  it('refuses to write to a copy as it does in memory', async () => {
    await write(graph);
    await open();
    const store = await openEmbeddedFolder(await readFolder(folder), schema);
    for (const cypher of ['CREATE (:Entity)', 'MATCH (n) DETACH DELETE n']) {
      await assert.rejects(store.run(cypher), /writes, and queries only read/);
    }
    await store.close();
    assert.deepEqual(await open(), { graph, wasCopied: false });
  });

  it('is shared by readers', async () => {
    await write(graph);
    await open();
    const stores = await Promise.all(
      [1, 2].map(async () => openEmbeddedFolder(await readFolder(folder), schema)),
    );
    for (const store of stores) assert.deepEqual(await readBack(store), graph);
    for (const store of stores) await store.close();
  });

  it('does without where the folder cannot be written', async function () {
    await write(graph);
    chmodSync(folder, 0o555);
    // to root and on Windows every folder is writable
    const isForbidden = process.getuid?.() !== 0 && (statSync(folder).mode & 0o200) === 0;
    if (!isForbidden) this.skip();
    assert.deepEqual(await open(), { graph, wasCopied: true });
    assert.deepEqual(cached(), []);
  });
});
