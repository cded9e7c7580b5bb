/** Builds that are cut off: what was read is in the graph after the next build, without being read again. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createPipeline, open, readArticles } from '../src';
import { pipelineFingerprint } from '../src/fingerprint';
import { FolderUpdate } from '../src/stores/folder';

describe('a build after one that was cut off', function () {
  this.timeout(60_000);
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgraph-build-'));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('writes what the first had read just before it could write the graph', async () => {
    const file = join(folder, 'rome.txt');
    const graph = join(folder, 'graph');
    writeFileSync(file, "Paul Martin a rencontré Anna Rossi à Rome. Il l'a invitée à Paris.\n");
    const pipeline = createPipeline();
    const update = await FolderUpdate.open(graph);
    for await (const article of readArticles([file])) {
      await update.put(pipeline.read(article), pipelineFingerprint());
    }
    await update.close();

    const { read, written } = await build([file], { graph });
    assert.equal(read, 0);
    assert.equal(written?.counts.articles, 1);
    assert.equal((await open(graph)).person('Rossi').name, 'Anna Rossi');
    assert.equal((await build([file], { graph })).written, undefined);
  });
});
