/** The shortcuts of one event: MET, WARNED, REFUSED_TO_SIGN between entities, as data/ontology/shortcuts.json draws them. */
import type { Reading, ShortcutPair, Shortcuts, Speaker } from '../ontology/shortcuts';
import { localKey, type LocalEvent, type Resolution, type ResolvedEntity } from '../resolve';
import type { EventLabels } from './event-labels';
import { evidenceOf } from './event-nodes';
import { entityId, eventId, relationshipId } from './ids';
import { dateProperties, properties } from './properties';
import type { GraphRelationship } from './types';
import { fillersOf, type EventView, type Fillers } from './view';

/** Roles that say what an event was about, where they are not drawn themselves. */
const ABOUT: readonly string[] = ['topic', 'theme', 'cause', 'document', 'election', 'content'];

/** What the mentions that read an event in one way say of it. */
interface Facet {
  readonly reading: Reading;
  readonly mentions: readonly LocalEvent[];
  readonly fillers: Fillers;
}

export interface ShortcutContext {
  readonly shortcuts: Shortcuts;
  readonly resolution: Resolution;
  readonly labelsOf: (event: EventView['event']) => EventLabels;
}

/** One relationship for each event, name and pair; an undirected one runs from the lesser id to the greater. */
export function shortcutRelationships(view: EventView, context: ShortcutContext): GraphRelationship[] {
  const byId = new Map<string, GraphRelationship>();
  for (const facet of facetsOf(view, context.resolution)) {
    for (const group of context.shortcuts.groups(view.event.type)) {
      const drawn = group
        .map((pair) => ({ pair, ends: endsOf(pair, facet, view) }))
        .find(({ ends }) => ends.length > 0);
      for (const [from, to] of drawn?.ends ?? []) {
        const relationship = draw(view, facet, drawn?.pair as ShortcutPair, from, to, context);
        if (relationship === undefined) continue;
        const known = byId.get(relationship.id);
        byId.set(relationship.id, known === undefined ? relationship : moreEvidence(known, relationship));
      }
    }
  }
  return [...byId.values()];
}

/**
 * All positive mentions are read together; negative ones apart by kind and realis, for one of the parties may have
 * refused to sign and both have failed to.
 */
function facetsOf(view: EventView, resolution: Resolution): Facet[] {
  const { event } = view;
  const groups = new Map<string, LocalEvent[]>();
  for (const mention of event.mentions) {
    const key = event.polarity === 'positive' ? '' : `${mention.negationKind} ${mention.realis}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].map((mentions) => ({
    reading:
      event.polarity === 'positive'
        ? { polarity: 'positive', negationKind: 'none', realis: view.realis }
        : { polarity: 'negative', negationKind: mentions[0].negationKind, realis: mentions[0].realis },
    mentions,
    fillers: fillersOf(mentions, event, resolution),
  }));
}

/**
 * The pairs of entities that a pair of roles joins. Where the relationship starts must be said by the facet's own
 * mentions; where it ends may be said by the event's others ("ils n'allaient pas signer" names no document).
 */
function endsOf(pair: ShortcutPair, facet: Facet, view: EventView): [ResolvedEntity, ResolvedEntity][] {
  const own = (role: string) => (facet.fillers.entities.get(role) ?? []).map(({ entity }) => entity);
  const any = (role: string) => {
    const said = own(role);
    return said.length > 0 ? said : (view.entities.get(role) ?? []).map(({ entity }) => entity);
  };
  const ends: [ResolvedEntity, ResolvedEntity][] = [];
  if ('parties' in pair) {
    const [agents, others] = [own(pair.parties[0]), any(pair.parties[1])];
    agents.forEach((agent, index) => {
      for (const other of [...agents.slice(index + 1), ...others]) {
        if (other.key === agent.key) continue;
        ends.push(entityId(agent.key) < entityId(other.key) ? [agent, other] : [other, agent]);
      }
    });
    return ends;
  }
  for (const from of own(pair.from)) {
    for (const to of any(pair.to)) {
      const fits = pair.toTypes === undefined || pair.toTypes.includes(to.type);
      if (fits && from.key !== to.key) ends.push([from, to]);
    }
  }
  return ends;
}

function draw(
  view: EventView,
  facet: Facet,
  pair: ShortcutPair,
  from: ResolvedEntity,
  to: ResolvedEntity,
  context: ShortcutContext,
): GraphRelationship | undefined {
  const { event } = view;
  const { resolution, shortcuts, labelsOf } = context;
  const mentions = mentionsOf(facet, from, to);
  const sources = mentions.map((mention) =>
    mention.source === undefined
      ? undefined
      : resolution.entityOf.get(localKey(mention.document, mention.source)),
  );
  const type = shortcuts.name(event.type, facet.reading, speakerOf(sources, from, to, pair), pair);
  if (type === undefined) return undefined;
  const roles = new Set<string>('parties' in pair ? pair.parties : [pair.from, pair.to]);
  const attributed = sources.every((source) => source !== undefined);
  const places = view.entities.get('place')?.map(({ entity }) => entity) ?? [];
  return {
    id: relationshipId(type, entityId(from.key), entityId(to.key), event.key),
    type,
    from: entityId(from.key),
    to: entityId(to.key),
    properties: properties({
      eventId: eventId(event.key),
      eventType: event.type,
      ...dateProperties(view.date?.date),
      ...facet.reading,
      place: listOf(places.map(({ name }) => name)),
      placeEn: listOf(places.map(({ name, nameEn }) => nameEn ?? name)),
      ...aboutOf(view, roles, labelsOf),
      attributedTo: attributed ? [...new Set(sources.map((source) => source.name))].sort() : undefined,
      sentence: mentions[0].sentence,
      ...evidenceOf(mentions),
    }),
  };
}

/** The facet's mentions that name an end; all of them where the ends are named by the event's others alone. */
function mentionsOf(
  { fillers, mentions }: Facet,
  from: ResolvedEntity,
  to: ResolvedEntity,
): readonly LocalEvent[] {
  const naming = new Set(
    [...fillers.entities.values()]
      .flat()
      .filter(({ entity }) => entity === from || entity === to)
      .flatMap((filler) => filler.mentions),
  );
  const said = mentions.filter((mention) => naming.has(mention));
  return said.length > 0 ? said : mentions;
}

function speakerOf(
  sources: readonly (ResolvedEntity | undefined)[],
  from: ResolvedEntity,
  to: ResolvedEntity,
  pair: ShortcutPair,
): Speaker {
  const self = 'parties' in pair ? [from, to] : [from];
  if (sources.some((source) => source !== undefined && self.includes(source))) return 'self';
  return sources.some((source) => source === undefined) ? 'writer' : 'other';
}

/** What fills the roles of matter that the shortcut does not join: events first, then entities, then what is said. */
function aboutOf(view: EventView, drawn: ReadonlySet<string>, labelsOf: ShortcutContext['labelsOf']) {
  const roles = ABOUT.filter((role) => !drawn.has(role));
  const events = [
    ...new Set(roles.flatMap((role) => (view.events.get(role) ?? []).map(({ event }) => event))),
  ];
  const entities = roles.flatMap((role) => (view.entities.get(role) ?? []).map(({ entity }) => entity));
  const texts = roles.flatMap((role) => view.texts.get(role) ?? []);
  const inner = events.map(labelsOf);
  const named = [...inner.map(({ label }) => label), ...entities.map(({ name }) => name)];
  const english = [
    ...inner.map(({ labelEn }) => labelEn),
    ...entities.map(({ name, nameEn }) => nameEn ?? name),
  ];
  return {
    about: listOf(named.length > 0 ? named : texts),
    aboutEn: listOf(english.length > 0 ? english : texts),
    aboutEventId: events.length > 0 ? eventId(events[0].key) : undefined,
  };
}

const listOf = (names: readonly string[]): string | undefined =>
  names.length === 0 ? undefined : [...new Set(names)].join('; ');

/** Two facets may give one name (refused, and said himself that he would not): their evidence is united. */
function moreEvidence(a: GraphRelationship, b: GraphRelationship): GraphRelationship {
  const evidence = [
    ...new Set([...(a.properties.evidence as string[]), ...(b.properties.evidence as string[])]),
  ];
  const documents = new Set(evidence.map((id) => id.split(':').slice(1, -2).join(':')));
  const attributed = 'attributedTo' in a.properties && 'attributedTo' in b.properties;
  const { attributedTo: _, ...rest } = a.properties;
  return {
    ...a,
    properties: {
      ...rest,
      ...(attributed
        ? {
            attributedTo: [
              ...new Set([
                ...(a.properties.attributedTo as string[]),
                ...(b.properties.attributedTo as string[]),
              ]),
            ].sort(),
          }
        : {}),
      evidence,
      evidenceCount: evidence.length,
      articleCount: documents.size,
    },
  };
}
