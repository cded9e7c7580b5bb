/** The roles that an event's fillers play, and how they are written as relationship types and properties. */

/** `from_` → `FROM`, `agent` → `AGENT`: the type of the relationship to an entity or event in that role. */
export function roleType(role: string): string {
  return role.replace(/_+$/, '').toUpperCase();
}

/** `content` → `contentText`: what the article says in a role that neither an entity nor an event fills. */
export function roleProperty(role: string): string {
  return `${role.replace(/_+$/, '')}Text`;
}
