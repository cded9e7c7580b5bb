/** The shipped questions: how they are described, and that every store answers them alike. */
import assert from 'node:assert/strict';
import { DataError, UsageError } from '../../src/errors';
import { loadGraphSchema, type Graph } from '../../src/graph';
import type { CypherStore, Parameters, PathValue, Row } from '../../src/stores/contract';
import { openEmbedded } from '../../src/stores/embedded';
import { loadIntoNeo4j, openNeo4j } from '../../src/stores/neo4j';
import { listQueries, loadQuery, parseQuery } from '../../src/stores/queries';
import { loadOntology } from '../../src/ontology';
import { loadShortcuts, type Reading } from '../../src/ontology/shortcuts';
import { NASTY } from '../stores/conformance/specs';
import { genevaGraph } from '../stores/fixture';
import { describeNeo4j } from '../stores/neo4j/server';
import { BERGEN_ANSWERS } from './answers-bergen';
import { GENEVA_ANSWERS } from './answers-geneva';
import { bergenGraph } from './fixture';
import { tableOf, type Answer } from './table';

const shipped = loadGraphSchema();
const TESTED = new Set([...GENEVA_ANSWERS, ...BERGEN_ANSWERS].map(({ query }) => query));

function ask(store: CypherStore, name: string, parameters: Parameters = {}): Promise<readonly Row[]> {
  const query = loadQuery(name);
  const examples = Object.fromEntries(query.parameters.map(({ name, example }) => [name, example]));
  return store.run(query.cypher, { ...examples, ...parameters });
}

const DONE: Reading = { polarity: 'positive', negationKind: 'none', realis: 'actual' };

/** Every relationship that an event may be drawn as, read so. */
function shortcutNames(readings: readonly Reading[]): { type: string; name: string }[] {
  const shortcuts = loadShortcuts();
  return loadOntology().types.flatMap(({ id: type }) =>
    shortcuts.groups(type).flatMap((group) =>
      group.flatMap((pair) =>
        readings.flatMap((reading) => {
          const name = shortcuts.name(type, reading, 'writer', pair);
          return name === undefined ? [] : [{ type, name }];
        }),
      ),
    ),
  );
}

/** What a picture's relationships are called. */
function drawn(rows: readonly Row[]): string[] {
  return rows.flatMap((row) =>
    Object.values(row).flatMap((path) => (path as PathValue).relationships.map(({ type }) => type)),
  );
}

function answersOf(open: () => Promise<CypherStore>, answers: readonly Answer[]): void {
  let store: CypherStore;
  before(async () => {
    store = await open();
  });
  after(() => store.close());

  for (const { query, parameters, rows } of answers) {
    it(`answers ${query} ${parameters === undefined ? '' : JSON.stringify(parameters)}`, async () => {
      assert.equal(tableOf(await ask(store, query, parameters)), rows);
    });
  }
}

/** What every store does with a graph that it holds. */
function pictures(open: () => Promise<CypherStore>): void {
  let store: CypherStore;
  before(async () => {
    store = await open();
  });
  after(() => store.close());

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
    const rows = await ask(store, 'pictures/around-someone', { who: 'Russia' });
    assert.deepEqual(drawn(rows).sort(), ['DID_NOT_SIGN', 'SIGNED', 'WARNED']);
  });

  it('draws what links two, with the place', async () => {
    const rows = await ask(store, 'pictures/what-links-two', { second: 'patrouchev' });
    assert.deepEqual(drawn(rows).sort(), [
      'AGENT',
      'AGENT',
      'DESTINATION',
      'PLACE',
      'RECIPIENT',
      'RECIPIENT',
    ]);
  });

  it('draws the proof, from the event to the article', async () => {
    const rows = await ask(store, 'pictures/proof', { second: 'patrouchev' });
    assert.equal(rows.length, 3);
    assert.deepEqual(new Set(drawn(rows)), new Set(['EVIDENCE_FOR', 'IN_SENTENCE', 'IN_ARTICLE']));
  });

  for (const { name, parameters } of listQueries()) {
    for (const { name: parameter } of parameters.filter(({ isName }) => isName)) {
      it(`finds nothing, and breaks nothing, for ${parameter} in ${name} that is no name`, async () => {
        for (const text of NASTY.filter((text) => text !== '')) {
          assert.deepEqual(await ask(store, name, { [parameter]: text }), [], text.slice(0, 30));
        }
      });
    }
  }

  it('takes an empty name for all or for nobody', async () => {
    for (const { name, parameters } of listQueries()) {
      for (const { name: parameter, description } of parameters.filter(({ isName }) => isName)) {
        const rows = await ask(store, name, { [parameter]: '' });
        if (!description.endsWith("'' for all")) assert.deepEqual(rows, [], `${name} ${parameter}`);
      }
    }
  });
}

describe('shipped questions', () => {
  it('are at least thirty', () => assert.ok(listQueries().length >= 30));

  it('give a parameter the same example wherever it occurs, so that a Browser can be set up once', () => {
    const examples = new Map<string, unknown>();
    for (const query of listQueries()) {
      for (const { name, example } of query.parameters) {
        assert.equal(examples.get(name) ?? example, example, `${name} in ${query.name}`);
        examples.set(name, example);
      }
    }
  });

  it('look a name up by every name that an entity has, and say so', () => {
    for (const { name, cypher, parameters } of listQueries()) {
      const byName = new Set(
        [...cypher.matchAll(/\.aliases WHERE toLower\(known\) = toLower\(\$(\w+)\)/g)].map(([, key]) => key),
      );
      for (const { name: key, isName } of parameters) assert.equal(isName, byName.has(key), `${name} ${key}`);
    }
  });

  it('connect actors by what was done, and by nothing else', () => {
    const [, list] = /\[:([A-Z_|\s]+)\*/.exec(loadQuery('shortest-connection').cypher) ?? [];
    const done = new Set(shortcutNames([DONE]).map(({ name }) => name));
    for (const type of list.split(/[|\s]+/)) assert.ok(done.has(type), type);
  });

  it('know which relations have no direction', () => {
    const [, list] =
      /eventType IN \[(.*)\] AND type\(did\) ENDS WITH '_WITH'/.exec(loadQuery('profile').cypher) ?? [];
    const readings = ['refusal', 'failure', 'avoidance', 'cancellation', 'denial', 'syntactic'] as const;
    const all = [
      DONE,
      ...readings.map((negationKind) => ({ ...DONE, polarity: 'negative' as const, negationKind })),
    ];
    const { undirected } = loadShortcuts();
    for (const { type, name } of shortcutNames(all)) {
      const together = type === 'MEET' || (list.includes(`'${type}'`) && name.endsWith('_WITH'));
      assert.equal(together, undirected.has(name), name);
    }
  });

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
      assert.ok(name.startsWith('pictures/') || TESTED.has(name));
    });
  }

  it('are found by the last part of their name, which no other has', () => {
    for (const { name } of listQueries()) assert.equal(loadQuery(name.replace(/.*\//, '')).name, name);
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
      '// name: a person, by any of its names',
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
        { name: 'name', description: 'a person, by any of its names', example: "O'Neill", isName: true },
        { name: 'most', description: 'a number', example: 10, isName: false },
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

  describe('on the embedded store', () => {
    describe('with the Geneva graph', () => {
      const open = (): Promise<CypherStore> => openEmbedded(genevaGraph(), shipped);
      answersOf(open, GENEVA_ANSWERS);
      pictures(open);
    });
    describe('with the Bergen graph', () =>
      answersOf(async () => openEmbedded(await bergenGraph(), shipped), BERGEN_ANSWERS));
  });
});

describeNeo4j(
  'shipped questions on Neo4j',
  (server) => {
    const load = async (graph: Graph): Promise<CypherStore> => {
      await loadIntoNeo4j(graph, shipped, server.connection());
      return openNeo4j(server.connection());
    };
    describe('with the Geneva graph', () => {
      answersOf(() => load(genevaGraph()), GENEVA_ANSWERS);
      pictures(() => load(genevaGraph()));
    });
    describe('with the Bergen graph', () => answersOf(async () => load(await bergenGraph()), BERGEN_ANSWERS));
  },
  { emptied: 'once' },
);
