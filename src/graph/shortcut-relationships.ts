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

/** A shortcut while its evidence is gathered. */
interface Shortcut {
  readonly type: string;
  readonly from: ResolvedEntity;
  readonly to: ResolvedEntity;
  readonly reading: Reading;
  /** The roles that it joins. */
  readonly roles: ReadonlySet<string>;
  readonly mentions: LocalEvent[];
}

export interface ShortcutContext {
  readonly shortcuts: Shortcuts;
  /** Event types whose parties all play one role. */
  readonly symmetric: ReadonlySet<string>;
  readonly resolution: Resolution;
  readonly labelsOf: (event: EventView['event']) => EventLabels;
}

/** One relationship for each event, name and pair; an undirected one runs from the lesser id to the greater. */
export function shortcutRelationships(view: EventView, context: ShortcutContext): GraphRelationship[] {
  const found = new Map<string, Shortcut>();
  for (const facet of facetsOf(view, context)) {
    for (const group of context.shortcuts.groups(view.event.type)) {
      for (const pair of group) {
        const ends = endsOf(pair, facet, view);
        for (const [from, to] of ends) {
          const shortcut = shortcutOf(view, facet, pair, from, to, context);
          if (shortcut === undefined) continue;
          const key = `${shortcut.type} ${from.key}\n${to.key}`;
          const known = found.get(key);
          // Two facets may give one name: refused, and said himself that he would not.
          if (known === undefined) found.set(key, shortcut);
          else
            known.mentions.push(...shortcut.mentions.filter((mention) => !known.mentions.includes(mention)));
        }
        if (ends.length > 0) break;
      }
    }
  }
  return [...found.values()].map((shortcut) => relationshipOf(shortcut, view, context));
}

/**
 * All positive mentions are read together; negative ones apart by kind and realis, for one of the parties may have
 * refused to sign and both have failed to.
 */
function facetsOf(view: EventView, { resolution, symmetric }: ShortcutContext): Facet[] {
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
    fillers: fillersOf(mentions, event, resolution, symmetric),
  }));
}

/**
 * The pairs of entities that a pair of roles joins. Where the relationship starts must be said by the facet's own
 * mentions; where it ends may be said by the event's others ("ils n'allaient pas signer" names no document). Of parties
 * those are joined that one mention names together: if one report says that two envoys met, and another that their
 * states did, no envoy has met a state.
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
    const together = ends.filter((both) => isNamedTogether(both, pair.parties, view));
    return together.length > 0 ? together : ends;
  }
  for (const from of own(pair.from)) {
    for (const to of any(pair.to)) {
      const fits = pair.toTypes === undefined || pair.toTypes.includes(to.type);
      if (fits && from.key !== to.key) ends.push([from, to]);
    }
  }
  return ends;
}

/** Whether one of the event's mentions has both parties. */
function isNamedTogether(
  [one, other]: readonly [ResolvedEntity, ResolvedEntity],
  roles: readonly string[],
  view: EventView,
): boolean {
  const fillers = roles.flatMap((role) => view.entities.get(role) ?? []);
  const naming = (party: ResolvedEntity): readonly LocalEvent[] =>
    fillers.filter(({ entity }) => entity === party).flatMap(({ mentions }) => mentions);
  const others = new Set(naming(other));
  return naming(one).some((mention) => others.has(mention));
}

function shortcutOf(
  { event }: EventView,
  facet: Facet,
  pair: ShortcutPair,
  from: ResolvedEntity,
  to: ResolvedEntity,
  { resolution, shortcuts }: ShortcutContext,
): Shortcut | undefined {
  const mentions = mentionsOf(facet, from, to);
  const speaker = speakerOf(sourcesOf(mentions, resolution), from, to, pair);
  const type = shortcuts.name(event.type, facet.reading, speaker, pair);
  if (type === undefined) return undefined;
  const roles = new Set<string>('parties' in pair ? pair.parties : [pair.from, pair.to]);
  return { type, from, to, reading: facet.reading, roles, mentions: [...mentions] };
}

function relationshipOf(shortcut: Shortcut, view: EventView, context: ShortcutContext): GraphRelationship {
  const { type, reading, roles, mentions } = shortcut;
  const [from, to] = [entityId(shortcut.from.key), entityId(shortcut.to.key)];
  const sources = sourcesOf(mentions, context.resolution);
  const names = sources.map((source) => source?.name);
  const places = view.entities.get('place')?.map(({ entity }) => entity) ?? [];
  return {
    id: relationshipId(type, from, to, view.event.key),
    type,
    from,
    to,
    properties: properties({
      eventId: eventId(view.event.key),
      eventType: view.event.type,
      ...dateProperties(view.date?.date),
      ...reading,
      place: listOf(places.map(({ name }) => name)),
      placeEn: listOf(places.map(({ name, nameEn }) => nameEn ?? name)),
      ...aboutOf(view, roles, context.labelsOf),
      attributedTo: names.every((name) => name !== undefined) ? [...new Set(names)].sort() : undefined,
      sentence: mentions[0].sentence,
      ...evidenceOf(mentions),
    }),
  };
}

/** Who says so in each mention; undefined for the writer. */
function sourcesOf(
  mentions: readonly LocalEvent[],
  { entityOf }: Resolution,
): readonly (ResolvedEntity | undefined)[] {
  return mentions.map(({ document, source }) =>
    source === undefined ? undefined : entityOf.get(localKey(document, source)),
  );
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
