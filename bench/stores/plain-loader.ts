/** The plainest loader that could be written: UNWIND and MERGE by label and by type, nothing compared, nothing kept. */
import neo4j from 'neo4j-driver';
import type { GraphSchema } from '../../src/graph/schema';
import type { Graph } from '../../src/graph/types';
import type { Connection } from '../../src/stores/neo4j';
import { toDriverProperties } from '../../src/stores/neo4j/values';
import { nodeSpecs, relationshipSpecs } from '../../src/stores/property-specs';

const BATCH = 5_000;

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Loads into an empty database. */
export async function plainLoad(
  { nodes, relationships }: Graph,
  schema: GraphSchema,
  { uri, username, password, database }: Connection,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const run = (cypher: string, rows: readonly object[] = []): Promise<unknown> =>
    driver.executeQuery(cypher, { rows }, { database });
  const inBatches = async (cypher: string, rows: readonly object[]): Promise<void> => {
    for (let at = 0; at < rows.length; at += BATCH) await run(cypher, rows.slice(at, at + BATCH));
  };
  const base = (id: string): string => id.slice(0, id.indexOf(':'));
  try {
    for (const label of schema.nodes.keys())
      await run(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
    for (const [labels, group] of groupBy(nodes, (node) => node.labels.join(':'))) {
      const [first, ...finer] = labels.split(':');
      const also = finer.length === 0 ? '' : ` SET n:${finer.join(':')}`;
      const specs = nodeSpecs(schema, first);
      await inBatches(
        `UNWIND $rows AS row MERGE (n:${first} {id: row.id}) SET n += row${also}`,
        group.map(({ properties }) => toDriverProperties(properties, specs, true)),
      );
    }
    const shape = ({ type, from, to }: Graph['relationships'][number]): string =>
      [type, base(from), base(to)].join(':');
    for (const [key, group] of groupBy(relationships, shape)) {
      const [type, from, to] = key.split(':');
      const specs = relationshipSpecs(schema, type);
      await inBatches(
        `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
         MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.properties`,
        group.map(({ id, from, to, properties }) => ({
          id,
          from,
          to,
          properties: toDriverProperties(properties, specs, true),
        })),
      );
    }
  } finally {
    await driver.close();
  }
}
