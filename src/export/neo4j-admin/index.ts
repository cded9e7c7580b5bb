/** `--format neo4j-admin`: CSV for Neo4j's bulk import, which is offline, and the script that runs it. */
import type { GraphSchema } from '../../graph/schema';
import { hashNode, hashRelationship } from '../../stores/neo4j';
import { nodeSpecs, relationshipSpecs } from '../../stores/property-specs';
import { Batches } from '../batches';
import type { WriteFile } from '../output';
import type { GraphSource } from '../source';
import { tablesOf, type Table } from '../table';
import { nodeHeader, nodeRow, relationshipHeader, relationshipRow, toCsv, type Cell } from './rows';
import { importScript } from './script';

const EXECUTABLE = 0o755;

const fileOf = ({ name }: Table): string => `${name}.csv`;

/**
 * Writes the files of the whole graph. Each row holds the digest that `load` compares, so that a load after the
 * import finds everything in its place.
 * @throws StoreError where the graph does not fit the schema
 */
export async function writeNeo4jAdmin(
  source: GraphSource,
  schema: GraphSchema,
  write: WriteFile,
): Promise<void> {
  const tables = tablesOf(schema);
  for (const table of tables.nodes) await write(fileOf(table), `${nodeHeader(table).join()}\n`);
  for (const table of tables.relationships)
    await write(fileOf(table), `${relationshipHeader(table).join()}\n`);

  const batches = new Batches<readonly Cell[]>((file, rows) => write(file, toCsv(rows)));
  for await (const node of source.nodes()) {
    const table = tables.ofNode(node.labels[0]);
    const hash = hashNode(node, nodeSpecs(schema, node.labels[0]));
    await batches.add(fileOf(table), nodeRow(table, node, hash));
  }
  for await (const relationship of source.relationships()) {
    const table = tables.ofRelationship(relationship.type);
    const hash = hashRelationship(relationship, relationshipSpecs(schema, relationship.type));
    await batches.add(fileOf(table), relationshipRow(table, relationship, hash));
  }
  await batches.flush();
  const script = importScript({
    nodes: tables.nodes.map(fileOf),
    relationships: tables.relationships.map(fileOf),
  });
  await write('import.sh', script, EXECUTABLE);
}
