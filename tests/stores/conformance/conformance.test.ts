/** Runs the one suite on every store. */
import { openEmbedded } from '../../../src/stores/embedded';
import { loadIntoNeo4j, openNeo4j } from '../../../src/stores/neo4j';
import { schema } from '../fixture';
import { describeNeo4j } from '../neo4j/server';
import { specs } from './specs';

describe('embedded store as a Cypher store', () => specs((graph) => openEmbedded(graph, schema)));

describeNeo4j('Neo4j as a Cypher store', (server) =>
  specs(async (graph) => {
    await loadIntoNeo4j(graph, schema, server.connection());
    return openNeo4j(server.connection());
  }),
);
