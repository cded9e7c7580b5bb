/** Which entities are somebody: who can act, be acted on, and speak. */
const SOMEBODY: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE', 'GROUP']);

/** Whether entities of the type are persons, bodies, states or groups. */
export function isSomebody(type: string): boolean {
  return SOMEBODY.has(type);
}
