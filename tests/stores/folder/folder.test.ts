/** The graph folder: what is written is read, the same bytes for the same input, damage is named. */
import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { GraphFolderError } from '../../../src/errors';
import type { ReadArticle } from '../../../src/events/types';
import { buildGraph, loadGraphResources, type Graph } from '../../../src/graph';
import { DATA_FILES, FolderUpdate, MANIFEST, readFolder, writeFolder } from '../../../src/stores/folder';
import { OSLO } from '../../resolve/fixture';

const resources = loadGraphResources();

describe('the graph folder', () => {
  let folder: string;
  let graph: Graph;
  before(async () => {
    graph = await buildGraph(OSLO, resources);
  });
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'folder-')), 'graph');
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  const bytes = () =>
    Object.fromEntries(
      readdirSync(folder)
        .sort()
        .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
  const write = () => writeFolder(folder, { articles: OSLO, graph, pipeline: 'p1' });

  it('gives back what was written', async () => {
    await write();
    const read = await readFolder(folder);
    assert.deepEqual(await read.graph(), graph);
    const articles: ReadArticle[] = [];
    for await (const article of read.readArticles()) articles.push(article);
    const byId = (a: ReadArticle, b: ReadArticle) => (a.article.id < b.article.id ? -1 : 1);
    assert.deepEqual(articles, [...OSLO].sort(byId));
    const ids: string[] = [];
    for await (const { id } of read.articles()) ids.push(id);
    assert.deepEqual(ids, ['analyse', 'depeche', 'suite', 'wire']);
  });

  it('holds five files and nothing else', async () => {
    await write();
    assert.deepEqual(readdirSync(folder).sort(), [...DATA_FILES, MANIFEST].sort());
  });

  it('counts what it holds', async () => {
    const manifest = await write();
    assert.equal(manifest.counts.articles, OSLO.length);
    assert.equal(manifest.counts.nodes, graph.nodes.length);
    assert.equal(manifest.counts.labels.Person, 2);
    assert.equal(manifest.counts.types.MET, 2);
    assert.deepEqual(manifest.pipelines, ['p1']);
  });

  it('has the same bytes for the same input in any order', async () => {
    await write();
    const expected = bytes();
    const all = fc.shuffledSubarray([...OSLO], { minLength: OSLO.length });
    await fc.assert(
      fc.asyncProperty(all, async (articles) => {
        rmSync(folder, { recursive: true });
        const shuffled = await buildGraph(articles, resources);
        await writeFolder(folder, { articles, graph: shuffled, pipeline: 'p1' });
        assert.deepEqual(bytes(), expected);
      }),
      { numRuns: 12 },
    );
  });

  it('has the same bytes whether built at once or article by article', async () => {
    await write();
    const expected = bytes();
    rmSync(folder, { recursive: true });
    for (const article of OSLO) {
      const update = await FolderUpdate.open(folder);
      await update.put(article, 'p1');
      await update.commit(await buildGraph(update.articles(), resources));
      await update.close();
    }
    assert.deepEqual(bytes(), expected);
  });

  it('is without an article that was removed', async () => {
    const without = OSLO.slice(1);
    await writeFolder(folder, {
      articles: without,
      graph: await buildGraph(without, resources),
      pipeline: 'p1',
    });
    const expected = bytes();
    await write();
    const update = await FolderUpdate.open(folder);
    assert.ok(update.remove(OSLO[0].article.id));
    assert.ok(!update.remove(OSLO[0].article.id));
    await update.commit(await buildGraph(update.articles(), resources));
    await update.close();
    assert.deepEqual(bytes(), expected);
  });

  it('knows an unchanged article, and not one that changed or was read by another pipeline', async () => {
    await write();
    const update = await FolderUpdate.open(folder);
    const { article } = OSLO[0];
    assert.ok(update.has(article, 'p1'));
    assert.ok(!update.has(article, 'p2'));
    assert.ok(!update.has({ ...article, text: `${article.text} ` }, 'p1'));
    assert.ok(!update.has({ ...article, publishedAt: '2031-03-05' }, 'p1'));
    assert.deepEqual(update.readBefore('p2'), update.ids);
    await update.close();
  });

  it('leaves what else lies in the folder', async () => {
    await write();
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    await write();
    assert.equal(readFileSync(join(folder, 'mine.txt'), 'utf8'), 'mine');
  });

  describe('damaged', () => {
    const TABLE: readonly (readonly [
      what: string,
      damage: () => void,
      message: RegExp,
      file: string,
      line?: number,
    ])[] = [
      ['a file that is missing', () => unlinkSync(join(folder, 'nodes.jsonl')), /missing/, 'nodes.jsonl'],
      [
        'a file that is cut off inside a line',
        () => truncateSync(join(folder, 'nodes.jsonl'), readFileSync(join(folder, 'nodes.jsonl')).length - 3),
        /cut off/,
        'nodes.jsonl',
        -1,
      ],
      [
        'lines that are gone',
        () => editLines('relationships.jsonl', (lines) => lines.slice(0, -2)),
        /lines, the manifest says/,
        'relationships.jsonl',
        -1,
      ],
      [
        'a name that was changed by hand',
        () => editLines('nodes.jsonl', (lines) => lines.map((line) => line.replace('Moreau', 'Martin'))),
        /changed after it was written/,
        'nodes.jsonl',
      ],
      [
        'a line that is no JSON',
        () =>
          editLines('nodes.jsonl', (lines) =>
            lines.map((line, index) => (index === 4 ? line.slice(1) : line)),
          ),
        /no JSON/,
        'nodes.jsonl',
        5,
      ],
      [
        'a line that is something else',
        () =>
          editLines('relationships.jsonl', (lines) =>
            lines.map((line, index) => (index === 2 ? '{}' : line)),
          ),
        /no relationship/,
        'relationships.jsonl',
        3,
      ],
      [
        'more lines than there were',
        () => appendFileSync(join(folder, 'nodes.jsonl'), '{}\n'),
        /no node/,
        'nodes.jsonl',
        -1,
      ],
      ['a manifest that is no JSON', () => writeFileSync(join(folder, MANIFEST), '{'), /no JSON/, MANIFEST],
      [
        'a manifest of another format',
        () => writeFileSync(join(folder, MANIFEST), '{"format":"newsgraph-folder/9"}'),
        /newsgraph-folder\/9/,
        MANIFEST,
      ],
      [
        'a manifest that lacks something',
        () => writeFileSync(join(folder, MANIFEST), '{"format":"newsgraph-folder/1"}'),
        /not sound/,
        MANIFEST,
      ],
      ['no manifest', () => unlinkSync(join(folder, MANIFEST)), /no graph folder/, 'graph'],
    ];
    const editLines = (name: string, edit: (lines: string[]) => string[]) => {
      const path = join(folder, name);
      writeFileSync(path, `${edit(readFileSync(path, 'utf8').trimEnd().split('\n')).join('\n')}\n`);
    };

    for (const [what, damage, message, file, line] of TABLE) {
      it(`names ${what}, with a remedy`, async () => {
        await write();
        damage();
        await assert.rejects(
          async () => (await readFolder(folder)).graph(),
          (error) => {
            assert.ok(error instanceof GraphFolderError, String(error));
            assert.match(error.message, message);
            assert.ok(error.place?.file?.endsWith(file), error.place?.file);
            if (line !== undefined)
              assert.ok(line < 0 ? error.place?.line !== undefined : error.place?.line === line);
            assert.notEqual(error.remedy, '');
            return true;
          },
        );
      });
    }

    it('is not added to', async () => {
      await write();
      editLines('extractions.jsonl', (lines) => lines.map((line) => line.replace('Oslo', 'Olso')));
      await assert.rejects(FolderUpdate.open(folder), /changed after it was written/);
    });
  });

  it('says that a folder is none', async () => {
    await assert.rejects(readFolder(folder), /no graph folder/);
  });
});
