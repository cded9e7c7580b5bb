/** Names in a query's parameters, looked up in every store. */
import assert from 'node:assert/strict';
import { NameError } from '../../src/errors';
import { loadGraphSchema } from '../../src/graph';
import type { CypherStore } from '../../src/stores/contract';
import { openEmbedded } from '../../src/stores/embedded';
import { loadIntoNeo4j, openNeo4j } from '../../src/stores/neo4j';
import { meantNames } from '../../src/traverse/meant-names';
import { NASTY } from '../stores/conformance/specs';
import { genevaGraph } from '../stores/fixture';
import { describeNeo4j } from '../stores/neo4j/server';

function specs(open: () => Promise<CypherStore>): void {
  let store: CypherStore;
  before(async () => {
    store = await open();
  });
  after(() => store.close());
  const meant = (name: string): Promise<unknown> => meantNames(store, { name }, ['name']);

  for (const text of ['John Bolton', 'JOHN BOLTON', 'patrouchev', 'geneva', '']) {
    it(`leaves "${text}" as it is`, async () => assert.deepEqual(await meant(text), {}));
  }
  for (const [text, name] of [
    ['geneve', 'Genève'],
    ['Nikolai Patrouchev', 'Nikolaï Patrouchev'],
    ['vladimir', 'Vladimir Poutine'],
    ['ETATS UNIS', 'États-Unis'],
  ]) {
    it(`takes "${text}" for ${name}`, async () => assert.deepEqual(await meant(text), { name }));
  }
  for (const [text, remedy] of [
    ['Boltn', /Did you mean "John Bolton"/],
    ['Patruchev', /Did you mean "Nikolaï Patrouchev"/],
    ['Zorglub', /who-is-called/],
  ] as const) {
    it(`does not know "${text}"`, () =>
      assert.rejects(meant(text), (error) => error instanceof NameError && remedy.test(error.remedy)));
  }
  it('takes no text for Cypher', async () => {
    for (const text of NASTY.filter((text) => text !== '')) await assert.rejects(meant(text), NameError);
    assert.deepEqual(await meant('geneva'), {});
  });
  it('looks only at names, and only at texts', async () => {
    assert.deepEqual(
      await meantNames(store, { name: 'geneva', word: 'Zorglub', most: 5 }, ['name', 'most']),
      {},
    );
  });
}

describe('names that a question was asked with', () => {
  describe('on the embedded store', () => specs(() => openEmbedded(genevaGraph(), loadGraphSchema())));
});
describeNeo4j(
  'names that a question was asked with, on Neo4j',
  (server) =>
    specs(async () => {
      await loadIntoNeo4j(genevaGraph(), loadGraphSchema(), server.connection());
      return openNeo4j(server.connection());
    }),
  { emptied: 'once' },
);
