/** Lets through only what the schema knows: nothing may be dropped from an export, or get into it, unseen. */
import { StoreError } from '../errors';
import { nodeProblems, relationshipProblems, type GraphSchema } from '../graph';
import type { GraphSource } from './source';

/** That each end exists is the folder's affair; here nodes are not kept. */
const ANY_NODE = { has: () => true };

function unsound(id: string, what: string): StoreError {
  return new StoreError({
    what: `${JSON.stringify(id.slice(0, 80))} does not fit the schema: ${what.slice(0, 200)}`,
    remedy: 'Build the graph folder again with this version of newsgraph',
  });
}

async function* checked<T extends { readonly id: string }>(
  items: AsyncIterable<T>,
  problemsOf: (item: T) => Iterable<string>,
): AsyncGenerator<T> {
  for await (const item of items) {
    for (const problem of problemsOf(item)) throw unsound(item.id, problem);
    yield item;
  }
}

/** The same graph; iterating throws a StoreError at what does not fit. */
export function checkedSource(source: GraphSource, schema: GraphSchema): GraphSource {
  return {
    nodes: () => checked(source.nodes(), (node) => nodeProblems(node, schema)),
    relationships: () =>
      checked(source.relationships(), (relationship) => relationshipProblems(relationship, schema, ANY_NODE)),
  };
}
