/** The shipped questions: how they are described, and that every store answers them alike. */
import assert from 'node:assert/strict';
import { DataError, UsageError } from '../../src/errors';
import { loadGraphSchema } from '../../src/graph';
import type { CypherStore, Parameters, PathValue, Row } from '../../src/stores/contract';
import { openEmbedded } from '../../src/stores/embedded';
import { loadIntoNeo4j, openNeo4j } from '../../src/stores/neo4j';
import { listQueries, loadQuery, parseQuery } from '../../src/stores/queries';
import { NASTY } from '../stores/conformance/specs';
import { genevaGraph, schema } from '../stores/fixture';
import { describeNeo4j } from '../stores/neo4j/server';
import { ANSWERS } from './answers';

const graph = genevaGraph();
const shipped = loadGraphSchema();

function ask(store: CypherStore, name: string, parameters: Parameters = {}): Promise<readonly Row[]> {
  const query = loadQuery(name);
  const examples = Object.fromEntries(query.parameters.map(({ name, example }) => [name, example]));
  return store.run(query.cypher, { ...examples, ...parameters });
}

/** The suite that every store runs. */
function answers(open: () => Promise<CypherStore>): void {
  let store: CypherStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  for (const { query, parameters, columns, rows } of ANSWERS) {
    it(`answers ${query} ${parameters === undefined ? '' : JSON.stringify(parameters)}`, async () => {
      const found = await ask(store, query, parameters);
      assert.deepEqual(
        found.map((row) => Object.values(row)),
        rows,
      );
      for (const row of found) assert.deepEqual(Object.keys(row), columns);
    });
  }

  it('draws meetings', async () => {
    const rows = await ask(store, 'pictures/meetings');
    const drawn = rows.map(({ meeting }) =>
      (meeting as PathValue).nodes.map(({ properties }) => properties.name),
    );
    assert.deepEqual(drawn, [
      ['John Bolton', 'Nikolaï Patrouchev'],
      ['Donald Trump', 'Vladimir Poutine'],
    ]);
  });

  it('draws what surrounds somebody', async () => {
    const rows = await ask(store, 'pictures/around-someone', { name: 'Russia' });
    const drawn = rows.flatMap(({ around }) => (around as PathValue).relationships.map(({ type }) => type));
    assert.deepEqual([...drawn].sort(), ['DID_NOT_SIGN', 'SIGNED', 'WARNED']);
  });

  it('finds nothing, and breaks nothing, for a name that is none', async () => {
    for (const { name, parameters } of listQueries()) {
      const named = parameters.find(({ name }) => ['name', 'first', 'place', 'document'].includes(name));
      if (named === undefined) continue;
      for (const text of NASTY.filter((text) => text !== '')) {
        assert.deepEqual(await ask(store, name, { [named.name]: text }), [], `${name} ${text.slice(0, 30)}`);
      }
    }
  });
}

describe('shipped questions', () => {
  it('are at least twelve', () => assert.ok(listQueries().length >= 12));

  for (const { name, title, cypher, parameters } of listQueries()) {
    it(`${name} has a title, and describes each parameter it uses`, () => {
      assert.match(title, /^[A-Z].*[^.]$/);
      const code = cypher.replace(/^\/\/.*$/gm, '');
      const used = new Set([...code.matchAll(/\$(\w+)/g)].map(([, key]) => key));
      assert.deepEqual([...used].sort(), parameters.map(({ name }) => name).sort());
    });

    it(`${name} names no column as it names a variable that it orders by`, () => {
      // Neo4j takes the column, the embedded engine the variable
      const [, returned = '', order = ''] =
        /\nRETURN ([^]*?)(?:\nORDER BY (.*))?(?:\n|$)(?:LIMIT|$)/.exec(cypher) ?? [];
      assert.notEqual(returned, '');
      for (const [, column] of returned.matchAll(/ AS (\w+)/g)) {
        assert.ok(!new RegExp(`\\b${column}\\.`).test(order), column);
      }
    });

    it(`${name} uses labels, types and properties that the graph has`, () => {
      const code = cypher.replace(/^\/\/.*$/gm, '').replace(/'[^'\n]*'/g, "''");
      const all = (pattern: RegExp): string[] =>
        [...code.matchAll(pattern)].flatMap(([, names]) => names.split('|'));
      const types = all(/\[\w*:(\w+(?:\|\w+)*)/g);
      const labels = all(/\(\w*:(\w+)/g);
      const keys = [...all(/\b[a-z]\w*\.(\w+)/gi), ...all(/[{,] ?(\w+): /g)];
      assert.ok(labels.length + types.length > 0);
      for (const type of types) assert.ok(shipped.relationshipTypes.has(type), type);
      for (const label of labels) assert.ok(shipped.labels.has(label), label);
      for (const key of keys) assert.ok(shipped.propertyKeys.has(key) || key === 'id', key);
    });

    it(`${name} is tested`, () => {
      assert.ok(name.startsWith('pictures/') || ANSWERS.some(({ query }) => query === name));
    });
  }

  it('are found by the last part of their name', () => {
    assert.equal(loadQuery('who-met-whom').name, 'people/who-met-whom');
    assert.throws(() => loadQuery('who-ate-whom'), UsageError);
    assert.throws(() => loadQuery(''), UsageError);
  });

  it('are read as Neo4j Browser reads them', () => {
    const text = [
      '// Title',
      '//',
      '// First line',
      '// and second.',
      '// name: a name',
      "// :param name => 'O\\'Neill'",
      '// most: a number',
      '// :param most => 10',
      'RETURN $name, $most // :param late => 1',
    ].join('\n');
    assert.deepEqual(parseQuery('folder/file', text), {
      name: 'folder/file',
      title: 'Title',
      description: 'First line and second.',
      parameters: [
        { name: 'name', description: 'a name', example: "O'Neill" },
        { name: 'most', description: 'a number', example: 10 },
      ],
      cypher: text,
    });
  });

  for (const [what, text, line] of [
    ['no title', 'RETURN 1', 1],
    ['a parameter without a description', '// Title\n// :param a => 1\nRETURN $a', 2],
    ['an example that is no literal', "// Title\n// a: an a\n// :param a => 'b\nRETURN $a", 3],
  ] as const) {
    it(`are refused with ${what}`, () => {
      assert.throws(
        () => parseQuery('q', text, 'q.cypher'),
        (error: unknown) => {
          assert.ok(error instanceof DataError);
          assert.deepEqual(error.place, { file: 'q.cypher', line });
          return true;
        },
      );
    });
  }

  describe('on the embedded store', () => answers(() => openEmbedded(graph, schema)));
});

describeNeo4j('shipped questions on Neo4j', (server) =>
  answers(async () => {
    await loadIntoNeo4j(graph, schema, server.connection());
    return openNeo4j(server.connection());
  }),
);
