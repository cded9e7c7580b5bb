/** Follows `sameAs` from a mention of an event to the first one. */

/** What has a first mention: an event of extraction/1. */
export interface Repeating {
  readonly id: string;
  readonly sameAs?: string;
}

/** For each event's id that of its first mention; a circle, which no sound extraction has, ends where it began. */
export function firstMentions(events: readonly Repeating[]): ReadonlyMap<string, string> {
  const byId = new Map(events.map((event) => [event.id, event]));
  return new Map(events.map((event) => [event.id, firstMention(event, byId)]));
}

function firstMention(event: Repeating, byId: ReadonlyMap<string, Repeating>): string {
  const seen = new Set<string>();
  let at = event;
  while (at.sameAs !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    const next = byId.get(at.sameAs);
    if (next === undefined) break;
    at = next;
  }
  return at.id;
}
