/** Exports that are folders of tables. */
import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreError } from '../../src/errors';
import { exportTo, type WriteOptions } from '../../src/export';
import type { Graph } from '../../src/graph/types';
import { genevaGraph, graphOf, schema } from '../stores/fixture';
import { sourceOf } from './source';

const graph = genevaGraph();

describe('export as CSV', () => {
  let folder: string;
  let out: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgraph-csv-'));
    out = join(folder, 'out');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (what: Graph = graph, options: WriteOptions = {}): Promise<void> =>
    exportTo(out, sourceOf(what), schema, 'csv', options);
  const read = (file: string): Record<string, string>[] =>
    parse(readFileSync(join(out, file)), { columns: true });

  it('has a row for every node and relationship', async () => {
    await write();
    const rows = readdirSync(out).flatMap((file) => read(file));
    const ids = [...graph.nodes, ...graph.relationships].map(({ id }) => id);
    assert.deepEqual(rows.map(({ id }) => id).sort(), ids.sort());
  });

  it('names the ends of relationships, and joins lists', async () => {
    await write();
    const [invited] = read('shortcuts.csv').filter(({ type }) => type === 'INVITED');
    assert.deepEqual([invited.fromName, invited.toName], ['Nikolaï Patrouchev', 'John Bolton']);
    const [patrushev] = read('Entity.csv').filter(({ name }) => name === 'Nikolaï Patrouchev');
    assert.equal(patrushev.aliases, 'Nikolai Patrushev | Patrouchev');
  });

  it('gives a spreadsheet nothing to run', async () => {
    const [node] = graph.nodes.filter(({ labels }) => labels.includes('Person'));
    const name = '=HYPERLINK("http://example.org";"x")';
    await write(graphOf([{ ...node, properties: { ...node.properties, name } }]));
    assert.equal(read('Entity.csv')[0].name, `'${name}`);
  });

  it('keeps only facts where asked', async () => {
    await write(graph, { factsOnly: true });
    assert.deepEqual(readdirSync(out).sort(), ['Entity.csv', 'shortcuts.csv']);
  });

  it('takes no place that is taken, unless told', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'mine.txt'), 'mine');
    await assert.rejects(write(), /taken/);
    assert.equal(readFileSync(join(out, 'mine.txt'), 'utf8'), 'mine');
    await write(graph, { replace: true });
    assert.ok(!existsSync(join(out, 'mine.txt')) && existsSync(join(out, 'Entity.csv')));
  });

  it('leaves nothing behind when it fails', async () => {
    const wrong = { ...graph, relationships: [{ ...graph.relationships[0], type: 'NOPE' }] };
    await assert.rejects(write(wrong), StoreError);
    assert.deepEqual(readdirSync(folder), []);
  });
});
