/** The command line as a user calls it: output, messages, exit codes. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newsgraph, runHere } from './call';

const MEETING =
  'Le ministre français des Affaires étrangères, Paul Martin, a rencontré mardi à Rome son homologue italienne, Anna Rossi. ' +
  "M. Martin a invité Mme Rossi à Paris. La ministre a refusé de signer l'accord.\n";

describe('command line', function () {
  this.timeout(120_000);
  let folder: string;
  let graph: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgraph-cli-'));
    graph = join(folder, 'graph');
    writeFileSync(join(folder, 'rome.txt'), MEETING);
    writeFileSync(join(folder, 'rome.meta.json'), JSON.stringify({ publishedAt: '2019-03-07' }));
    writeFileSync(join(folder, 'empty.txt'), '');
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('builds a graph, leaves out what it cannot read, and says so by code 3', () => {
    const { code, out, err } = newsgraph(['build', folder, '--graph', graph]);
    assert.equal(code, 3, err);
    assert.match(err, /empty\.txt/);
    assert.match(out, /1 articles \(1 new or changed/);
  });

  it('says that there is nothing new the second time', () => {
    const { code, out } = newsgraph(['build', join(folder, 'rome.txt'), '--graph', graph]);
    assert.equal(code, 0);
    assert.match(out, /Nothing new: the article is in .* already/);
  });

  it('shows somebody with the sentence, as text and as JSON', () => {
    const text = newsgraph(['show', 'Rossi', '--graph', graph]);
    assert.equal(text.code, 0, text.err);
    assert.match(text.out, /Paul Martin INVITED Anna Rossi/);
    assert.match(text.out, /"M\. Martin a invité Mme Rossi à Paris\."/);
    const { facts } = JSON.parse(newsgraph(['show', 'Rossi', '--graph', graph, '--json']).out) as {
      facts: { type: string }[];
    };
    assert.ok(facts.some(({ type }) => type === 'INVITED'));
  });

  it('helps with a name that nobody bears', () => {
    const { code, err } = newsgraph(['show', 'Rosi', '--graph', graph]);
    assert.equal(code, 1);
    assert.match(err, /Anna Rossi/);
  });

  it('answers Cypher from the embedded engine', () => {
    const statement = 'MATCH (a)-[r:INVITED]->(b) RETURN a.name AS who, b.name AS whom';
    const { code, out, err } = newsgraph(['query', statement, '--graph', graph, '--json']);
    assert.equal(code, 0, err);
    assert.deepEqual(JSON.parse(out), [{ who: 'Paul Martin', whom: 'Anna Rossi' }]);
  });

  it('asks a shipped question, under a name spelt without its accent', () => {
    const question = [
      'query',
      '--question',
      'time-line',
      '--param',
      'place=PARIS',
      '--graph',
      graph,
      '--csv',
    ];
    const { code, out, err } = newsgraph(question);
    assert.equal(code, 0, err);
    assert.match(out, /^date,town,role,.*\n.*,Paris,DESTINATION,INVITE/);
    const near = newsgraph(['query', '--question', 'who-met-whom', '--param', 'name=Rosi', '--graph', graph]);
    assert.equal(near.code, 1);
    assert.match(near.err, /No thing in the graph is called "Rosi"\. Did you mean "Anna Rossi"/);
    assert.equal(near.out, '');
    const other = newsgraph([
      'query',
      '--question',
      'who-met-whom',
      '--param',
      'name=rossi,',
      '--graph',
      graph,
    ]);
    assert.match(other.err, /"rossi," is taken for "Anna Rossi"/);
    assert.match(other.out, /Paul Martin/);
  });

  it('lists the questions, for people and for programs', () => {
    assert.match(newsgraph(['query', '--list']).out, /^people\/who-met-whom +Who met whom, and when$/m);
    const [first] = JSON.parse(newsgraph(['query', '--list', 'who-met', '--json']).out) as {
      parameters: unknown[];
    }[];
    assert.deepEqual(first.parameters.length, 1);
  });

  it('reads standard input and prints extraction/1', () => {
    const { code, out, err } = newsgraph(['extract', '-'], MEETING);
    assert.equal(code, 0, err);
    const extraction = JSON.parse(out) as { format: string; text: string; events: { type: string }[] };
    assert.equal(extraction.format, 'extraction/1');
    assert.equal(extraction.text, MEETING);
    assert.ok(extraction.events.some(({ type }) => type === 'MEET'));
  });

  it('prints CoNLL-U, and keeps the tokens of a CoNLL-U file', () => {
    const parsed = newsgraph(['parse', join(folder, 'rome.txt')]);
    assert.equal(parsed.code, 0, parsed.err);
    const file = join(folder, 'rome.conllu');
    writeFileSync(file, parsed.out);
    const again = newsgraph(['parse', '--tokens', file]);
    const forms = (conllu: string): string[] =>
      conllu.split('\n').flatMap((line) => (/^\d/.test(line) ? [line.split('\t')[1]] : []));
    assert.deepEqual(forms(again.out), forms(parsed.out));
    assert.ok(forms(parsed.out).includes('Martin'));
  });

  const refused: [what: string, args: string[], code: number, message: RegExp][] = [
    ['an unknown verb', ['biuld'], 2, /Did you mean build/],
    ['no paths', ['build'], 2, /missing required argument/],
    ['no question', ['query'], 2, /There is no question/],
    [
      'two questions',
      ['query', 'RETURN 1 AS one', '--question', 'who-met-whom'],
      2,
      /more than one question/,
    ],
    ['an unknown question', ['query', '--question', 'who-mt-whom'], 2, /Did you mean "people\/who-met-whom"/],
    ['a word that no question has', ['query', '--list', 'zorglub'], 2, /query --list names all/],
    [
      'an unknown parameter',
      ['query', '--question', 'who-met-whom', '--param', 'nmae=x'],
      2,
      /Did you mean "name"/,
    ],
    ['a missing graph', ['show', 'Bolton', '--graph', 'no-such-graph'], 1, /no-such-graph/],
    ['an address that is none', ['load', '--neo4j', 'localhost'], 2, /bolt:\/\//],
  ];
  for (const [what, args, expected, message] of refused) {
    it(`refuses ${what} with code ${expected}`, async () => {
      const { code, err, out } = await runHere(args);
      assert.equal(code, expected, err);
      assert.match(err, message);
      assert.equal(out, '');
    });
  }

  it('reports a missing input and writes no graph', () => {
    const { code, err } = newsgraph(['build', join(folder, 'nothing-here'), '--graph', join(folder, 'none')]);
    assert.equal(code, 3);
    assert.match(err, /nothing-here/);
  });
});
