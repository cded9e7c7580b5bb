/** A server with little memory: loads get through in smaller steps, and what cannot is said in seconds. */
import assert from 'node:assert/strict';
import { StoreError } from '../../../src/errors';
import type { RunningServer } from '../../../src/neo4j-server/server';
import { loadIntoNeo4j, openNeo4j } from '../../../src/stores/neo4j';
import { readBack } from '../conformance/specs';
import { genevaGraph, graphOf, schema } from '../fixture';
import { manyMeetings } from './many-meetings';
import { connectionTo, describeNeo4j, startTestServer } from './server';

describeNeo4j('Neo4j with little memory for transactions', () => {
  let server: RunningServer;
  before(async function () {
    this.timeout(600_000);
    server = await startTestServer({ settings: { 'dbms.memory.transaction.total.max': '10m' } });
  });
  after(() => server.stop());

  it('takes a load that is too large for one transaction', async function () {
    this.timeout(300_000);
    const graph = manyMeetings(2_000);
    const steps: number[] = [];
    await loadIntoNeo4j(graph, schema, connectionTo(server), {
      batchSize: 100_000,
      onProgress: (_, done) => steps.push(done),
    });
    assert.equal(steps.at(-1), graph.nodes.length + graph.relationships.length);
    const store = await openNeo4j(connectionTo(server));
    assert.deepEqual(await readBack(store).finally(() => store.close()), graph);
    const again = await loadIntoNeo4j(graph, schema, connectionTo(server));
    assert.equal(again.relationships.unchanged, graph.relationships.length);
  });

  it('says which settings to raise where one row alone is too large', async function () {
    this.timeout(120_000);
    const [person] = genevaGraph().nodes.filter(({ labels }) => labels.includes('Person'));
    const huge = { ...person, properties: { ...person.properties, aliases: ['x'.repeat(12_000_000)] } };
    await assert.rejects(loadIntoNeo4j(graphOf([huge]), schema, connectionTo(server)), (error: unknown) => {
      assert.ok(error instanceof StoreError, String(error));
      assert.match(error.message, /not enough memory/);
      assert.match(error.remedy, /dbms\.memory\.transaction\.total\.max/);
      return true;
    });
  });

  it('says so of a question too', async function () {
    this.timeout(120_000);
    const store = await openNeo4j(connectionTo(server));
    try {
      await assert.rejects(
        store.run(
          "UNWIND range(1, 10000000) AS i WITH collect('row ' + i) AS rows RETURN size(rows) AS size",
        ),
        /not enough memory/,
      );
    } finally {
      await store.close();
    }
  });
});
