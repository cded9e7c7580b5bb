/** Counts what differs between two states of a graph. */

export interface Counts {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

interface Item {
  readonly id: string;
}

/** Counts nodes, or relationships, by id and content; `before` is read once and not kept. */
export async function countChanges(before: AsyncIterable<Item>, after: readonly Item[]): Promise<Counts> {
  const now = new Map(after.map((item) => [item.id, item]));
  let [changed, removed, unchanged] = [0, 0, 0];
  for await (const old of before) {
    const item = now.get(old.id);
    if (item === undefined) removed += 1;
    else if (JSON.stringify(item) === JSON.stringify(old)) unchanged += 1;
    else changed += 1;
  }
  return { created: after.length - changed - unchanged, changed, removed, unchanged };
}
