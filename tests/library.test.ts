/** The library as a user writes against it: build a graph of articles, open it, walk it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewsgraphError } from '../src';
import { build, type BuildReport, type NewsGraph, open } from '../src';
import { dataPath } from '../src/data-path';

const SAMPLES = dataPath('articles');

function hashes(folder: string): Record<string, string> {
  const files = [
    'articles.jsonl',
    'extractions.jsonl',
    'nodes.jsonl',
    'relationships.jsonl',
    'manifest.json',
  ];
  const hash = (file: string): string =>
    createHash('sha256').update(readFileSync(join(folder, file))).digest('hex'); // prettier-ignore
  return Object.fromEntries(files.map((file) => [file, hash(file)]));
}

describe('library', function () {
  this.timeout(300_000);
  let folder: string;
  let report: BuildReport;
  let graph: NewsGraph;
  const errors: NewsgraphError[] = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsgraph-library-'));
    report = await build([SAMPLES], { graph: join(folder, 'graph'), onError: (error) => errors.push(error) });
    graph = await open(join(folder, 'graph'));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('reads all eight samples without complaint', () => {
    assert.deepEqual(errors, []);
    assert.equal(report.read, 8);
    assert.equal(report.written?.counts.articles, 8);
  });

  it('knows who met whom, when and where, with the sentence', () => {
    const meeting = graph
      .person('Bolton')
      .met()
      .find(({ other }) => other.name === 'Nikolaï Patrouchev');
    assert.ok(meeting);
    assert.equal(meeting.data.date, '2018-08-23');
    assert.match(meeting.data.place ?? '', /Genève/);
    for (const { sentence, article, start, end, text } of meeting.evidence()) {
      assert.ok(sentence.start <= start && end <= sentence.end);
      assert.equal(sentence.text.slice(start - sentence.start, end - sentence.start), text);
      assert.ok(article.documentId.length > 0);
    }
  });

  it('makes one node of French and English names', () => {
    assert.equal(graph.person('Patrushev').id, graph.person('Patrouchev').id);
    assert.equal(graph.person('Putin').id, graph.person('Vladimir Poutine').id);
    assert.equal(graph.place('Geneva').id, graph.place('Genève').id);
    assert.equal(graph.place('Russia').data.nameFr, 'Russie');
  });

  it('finds the Helsinki summit in July, whichever article tells of it', () => {
    const [summit] = graph
      .events({ type: 'MEET', from: '2018-07-01', to: '2018-07-31', participant: 'Trump', realis: 'actual' })
      .filter((event) => event.participants().some(({ name }) => name === 'Vladimir Poutine'));
    assert.ok(summit);
    assert.match(summit.data.date ?? '', /^2018-07/);
  });

  it('gives graphology’s algorithms the whole graph', () => {
    const { nodes, relationships } = report.written?.counts ?? { nodes: 0, relationships: 0 };
    assert.equal(graph.graphology.order, nodes);
    assert.equal(graph.graphology.size, relationships);
  });

  it('writes nothing the second time', async () => {
    const again = await build([SAMPLES], { graph: join(folder, 'graph') });
    assert.equal(again.written, undefined);
    assert.equal(again.unchanged, 8);
  });

  it('gives the same bytes in any order of articles, one at a time', async () => {
    const other = join(folder, 'other');
    const files = readdirSync(SAMPLES).filter((file) => !file.endsWith('.meta.json'));
    for (const file of files.reverse()) await build([join(SAMPLES, file)], { graph: other });
    assert.deepEqual(hashes(other), hashes(join(folder, 'graph')));
  });
});
