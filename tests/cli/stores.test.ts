/** The verbs that store, export and take back: what they refuse, and that nothing is lost by it. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../../src/neo4j-server/ports';
import { buildGraph, loadGraphResources } from '../../src/graph';
import { writeFolder } from '../../src/stores/folder';
import { OSLO } from '../resolve/fixture';
import { newsgraph, runHere } from './call';

const SECRET = 'a-secret-word';

describe('command line of the stores', function () {
  this.timeout(120_000);
  let folder: string;
  let sound: string;
  let graph: string;
  let nowhere: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsgraph-stores-'));
    sound = join(folder, 'sound');
    const built = await buildGraph(OSLO, loadGraphResources());
    await writeFolder(sound, { articles: OSLO, graph: built, pipeline: 'test' });
    const [port] = await freePorts(1);
    nowhere = `bolt://127.0.0.1:${port}`;
  });
  beforeEach(() => {
    graph = join(folder, 'graph');
    cpSync(sound, graph, { recursive: true });
  });
  afterEach(() => rmSync(graph, { recursive: true, force: true }));
  after(() => rmSync(folder, { recursive: true, force: true }));

  describe('with a damaged folder', () => {
    const damages: readonly [what: string, file: string, damage: (path: string) => void][] = [
      ['cut short', 'nodes.jsonl', (path) => truncateSync(path, readFileSync(path).length - 20)],
      ['cut short at a line', 'relationships.jsonl', (path) => {
        const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
        writeFileSync(path, `${lines.slice(0, -1).join('\n')}\n`);
      }],
      ['changed by hand', 'nodes.jsonl', (path) =>
        writeFileSync(path, readFileSync(path, 'utf8').replace('Oslo', 'Oslo!'))],
      ['removed', 'relationships.jsonl', (path) => rmSync(path)],
    ]; // prettier-ignore
    for (const [what, file, damage] of damages) {
      it(`says which file was ${what}, before a server hears of it`, async () => {
        // a copy that was made before must not hide it
        assert.equal((await runHere(['query', 'RETURN 1 AS one', '--graph', graph])).code, 0);
        damage(join(graph, file));
        for (const args of [
          ['load', '--neo4j', nowhere],
          ['export', '--format', 'jsonld', '--output', join(folder, 'out')],
          ['query', 'RETURN 1 AS one'],
          ['retract', 'depeche', '--dry-run'],
        ]) {
          process.env['NEO4J_PASSWORD'] ??= SECRET;
          const { code, err } = await runHere([...args, '--graph', graph]);
          if (process.env['NEO4J_PASSWORD'] === SECRET) delete process.env['NEO4J_PASSWORD'];
          assert.equal(code, 1, `${args[0]}: ${err}`);
          assert.ok(err.includes(join(graph, file)), err);
          assert.match(err, /build it again/);
        }
      });
    }
  });

  describe('with credentials in a file', () => {
    const file = (): string => join(folder, 'neo4j.txt');

    it('goes where the file says, and never repeats it', async () => {
      writeFileSync(file(), `# from the hosted service\nNEO4J_URI=${nowhere}\nNEO4J_PASSWORD="${SECRET}"\n`);
      const { code, err } = await runHere(['load', '--graph', graph, '--credentials', file()]);
      assert.equal(code, 1);
      assert.ok(err.includes(`No Neo4j answers at ${nowhere}`), err);
      assert.ok(!err.includes(SECRET));
    });

    it('says what is missing in it', async () => {
      writeFileSync(file(), `NEO4J_PASS=${SECRET}\n`);
      const { code, err } = await runHere(['load', '--graph', graph, '--credentials', file()]);
      assert.equal(code, 2);
      assert.match(err, /no line NEO4J_PASSWORD/);
      assert.ok(!err.includes(SECRET));
    });

    it('says that there is no such file', async () => {
      const { code, err } = await runHere(['load', '--graph', graph, '--credentials', join(folder, 'none')]);
      assert.equal(code, 2);
      assert.match(err, /none: The credentials cannot be read/);
    });
  });

  it('asks for no password where there is no terminal', async () => {
    const { NEO4J_PASSWORD: own, ...rest } = process.env;
    process.env = rest;
    const { code, err } = await runHere(['load', '--graph', graph, '--neo4j', nowhere]);
    if (own !== undefined) process.env['NEO4J_PASSWORD'] = own;
    assert.equal(code, 2);
    assert.match(err, /no password/);
  });

  it('takes an article back, and says what went with it', async () => {
    const dry = await runHere(['retract', 'depeche', '--graph', graph, '--dry-run']);
    assert.match(dry.out, /depeche would go from/);
    const { code, out } = await runHere(['retract', 'depeche', '--graph', graph, '--json']);
    assert.equal(code, 0);
    const report = JSON.parse(out) as { articles: string[]; nodes: { removed: number } };
    assert.deepEqual(report.articles, ['depeche']);
    assert.ok(report.nodes.removed > 0);
    const again = await runHere(['retract', 'depeche', '--graph', graph]);
    assert.equal(again.code, 1);
    assert.match(again.err, /no article "depeche"/);
  });

  for (const [what, args, message] of [
    ['an unknown format', ['--format', 'xls'], /Allowed choices are graphml/],
    ['no format', [], /--format/],
    ['several files on standard output', ['--format', 'csv'], /--output/],
    ['half a graph for import', ['--format', 'neo4j-admin', '--facts', '--output', 'x'], /--facts/],
  ] as const) {
    it(`exports nothing for ${what}`, async () => {
      const { code, err, out } = await runHere(['export', '--graph', graph, ...args]);
      assert.equal(code, 2, err);
      assert.match(err, message);
      assert.equal(out, '');
    });
  }

  it('needs no engine for anything but questions', () => {
    // the engine's own loader finds none of its native parts, as on a platform that it has no build for
    const hook = join(folder, 'no-engine.js');
    writeFileSync(
      hook,
      `const Module = require('node:module');
       const load = Module._load;
       Module._load = (name, ...rest) => {
         if (/@grafeo-db.js-|grafeo.*node$/.test(name)) throw new Error('Cannot find module ' + name);
         return load(name, ...rest);
       };`,
    );
    for (const args of [
      ['show', 'Oslo'],
      ['export', '--format', 'jsonld', '--facts'],
      ['retract', 'depeche'],
    ]) {
      const { code, err } = newsgraph([...args, '--graph', graph], '', hook);
      assert.equal(code, 0, `${args[0]}: ${err}`);
    }
    const { code, err } = newsgraph(['query', 'RETURN 1 AS one', '--graph', graph], '', hook);
    assert.equal(code, 1);
    assert.match(err, /engine does not run on .* Query a Neo4j instead/);
  });
});
