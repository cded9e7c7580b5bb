/** Runs the one suite on every store: the graph folder, the embedded engine over it, Neo4j. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded, openEmbeddedFolder } from '../../../src/stores/embedded';
import { readFolder, writeFolder } from '../../../src/stores/folder';
import { loadIntoNeo4j, openNeo4j } from '../../../src/stores/neo4j';
import { schema } from '../fixture';
import { describeNeo4j } from '../neo4j/server';
import { graphSpecs, type GraphStore } from './graph-specs';
import { readBack, specs } from './specs';

/** A store in a temporary folder, which is removed when it is closed. */
function inFolder(store: (path: string) => Omit<GraphStore, 'close'>): () => Promise<GraphStore> {
  return () => {
    const path = mkdtempSync(join(tmpdir(), 'newsgraph-conformance-'));
    const close = (): Promise<void> => Promise.resolve(rmSync(path, { recursive: true }));
    return Promise.resolve({ ...store(path), close });
  };
}

describe('graph folder as a store', () =>
  graphSpecs(
    inFolder((path) => ({
      async store(graph) {
        const before = await readFolder(path).catch(() => undefined);
        const { files } = await writeFolder(path, { articles: [], graph, pipeline: 'test' });
        return { isChanged: JSON.stringify(files) !== JSON.stringify(before?.manifest.files) };
      },
      graph: async () => (await readFolder(path)).graph(),
    })),
  ));

describe('embedded store over a folder', () => {
  const copies = (path: string): string =>
    readdirSync(path)
      .filter((name) => name.endsWith('.grafeo'))
      .join();
  graphSpecs(
    inFolder((path) => {
      const open = async () => openEmbeddedFolder(await readFolder(path), schema);
      return {
        async store(graph) {
          const before = copies(path);
          await writeFolder(path, { articles: [], graph, pipeline: 'test' });
          await (await open()).close();
          return { isChanged: copies(path) !== before };
        },
        async graph() {
          const store = await open();
          return readBack(store).finally(() => store.close());
        },
      };
    }),
  );
});

describe('embedded store as a Cypher store', () => specs((graph) => openEmbedded(graph, schema)));

describeNeo4j('Neo4j as a store', (server) =>
  graphSpecs(() =>
    Promise.resolve({
      async store(graph) {
        const { nodes, relationships } = await loadIntoNeo4j(graph, schema, server.connection());
        const writes = [nodes, relationships].map(
          (counts) => counts.created + counts.changed + counts.removed,
        );
        return { isChanged: writes.some((count) => count > 0) };
      },
      async graph() {
        const store = await openNeo4j(server.connection());
        return readBack(store).finally(() => store.close());
      },
      close: () => Promise.resolve(),
    }),
  ),
);

describeNeo4j('Neo4j as a Cypher store', (server) =>
  specs(async (graph) => {
    await loadIntoNeo4j(graph, schema, server.connection());
    return openNeo4j(server.connection());
  }),
);
