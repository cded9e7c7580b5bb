/** Fills roles by the trigger's frame: what stands in a slot of the syntax fills the role that the frame names. */
import type { Cues, Frame, Role } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { EventSeed, Filler, RoleFiller } from '../draft';
import type { Standing } from '../view/article-view';
import { isVerb } from '../view/grammar';
import type { Fillers } from './fillers';
import type { Link } from '../view/link';
import { clauseSpan, numberSpan, phraseSpan } from './spans';

/** What the rules need besides the trigger. */
export interface RuleContext {
  readonly text: string;
  readonly fillers: Fillers;
  readonly cues: Cues;
  /** The events found in the same sentence, by the trigger's position. */
  readonly seedsAt: ReadonlyMap<number, readonly EventSeed[]>;
}

/** Roles to try where an entity's type does not suit the role that the frame names: one attacks a man or a bridge. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  recipient: ['target', 'victim', 'destination', 'theme'],
  theme: ['recipient'],
  topic: ['recipient'],
};

/** The roles of an event by rule, in the order of the links; no filler twice in one role. */
export function rolesByRule(seed: EventSeed, frame: Frame, context: RuleContext): readonly RoleFiller[] {
  const links = seed.sentence.links(seed.word);
  const found: RoleFiller[] = [];
  const add = (filler: RoleFiller): void => {
    if (!found.some((other) => other.role === filler.role && sameFiller(other.filler, filler.filler)))
      found.push(filler);
  };
  for (const link of links) {
    const fillers = fillersOf(seed, rolesOf(seed, frame, link), link, context);
    fillers.forEach(add);
    if (fillers.length === 0) placesAt(seed, link, context).forEach(add);
  }
  return found;
}

/**
 * Fills the first role that what stands in the slot suits ("l'achat de Fox" has a theme, "l'achat de la banque" may have
 * a buyer), or else another role in place of the first.
 */
function fillersOf(
  seed: EventSeed,
  roles: readonly Role[],
  link: Link,
  context: RuleContext,
): readonly RoleFiller[] {
  for (const role of roles) {
    const fillers = fill(seed, role, link, context);
    if (fillers.length > 0) return fillers;
  }
  const [first] = roles;
  return first === undefined ? [] : entitiesIn(seed, ELSEWHERE[first.name] ?? [], link, context);
}

/** The roles that the frame gives to a slot, the commonest first. */
export function rolesOf(
  seed: Pick<EventSeed, 'word' | 'type'>,
  frame: Frame,
  { slot, via }: Link,
): readonly Role[] {
  const noun = !isVerb(seed.word);
  const rolesAt = (wanted: string): readonly Role[] =>
    frame
      .filter((part) => part.slots.includes(wanted))
      .flatMap(({ role }) => seed.type.roles.get(role) ?? []);
  if (noun && via === 'light' && slot === 'subj') return ofLightVerb(rolesAt);
  const found = alternatives(slot)
    .map(rolesAt)
    .find((roles) => roles.length > 0);
  if (found !== undefined) return found;
  const addressed = seed.type.roles.get('recipient') ?? seed.type.roles.get('victim');
  return noun && slot === 'obj' && addressed !== undefined ? [addressed] : [];
}

/** The subject of a light verb is the noun's agent: "X mène une enquête"; who "enregistre un séisme" has no part in it. */
function ofLightVerb(rolesAt: (slot: string) => readonly Role[]): readonly Role[] {
  const agents = ['par', 'by', 'subj'].map(rolesAt).find((roles) => roles.length > 0);
  return agents ?? rolesAt('de').filter(({ name }) => name === 'agent');
}

/** A dative pronoun or phrase answers to "à" and to "à_dat"; the content of speech may be quoted. */
function alternatives(slot: string): readonly string[] {
  if (slot === 'dat') return ['à dat', 'à', 'to', 'obj'];
  if (slot === 'à') return ['à', 'à dat', 'à media'];
  if (slot === 'obl') return [];
  return [slot];
}

function fill(seed: EventSeed, role: Role, link: Link, context: RuleContext): readonly RoleFiller[] {
  const { sentence } = seed;
  if (link.slot === 'comp') return clauseFillers(seed, role, link.word, context);
  const entities = entitiesIn(seed, [role.name], link, context);
  if (entities.length > 0 || link.slot === 'adj') return entities;
  const inner = (context.seedsAt.get(link.word.index) ?? []).filter((other) => other !== seed);
  if (inner.length > 0 && role.fills.includes('event')) {
    return inner.map((other) => ({ role: role.name, filler: { kind: 'event', seed: other } }));
  }
  if (!role.fills.includes('value') || standingsIn(seed, link, context).length > 0) return [];
  const span =
    link.slot === 'num'
      ? numberSpan(context.text, sentence.tree, link.word)
      : phraseSpan(context.text, sentence, link.word);
  return span === undefined ? [] : [{ role: role.name, filler: { kind: 'span', ...span } }];
}

/** The entities in the slot, each in the first of the roles that its type suits. */
function entitiesIn(
  seed: EventSeed,
  names: readonly string[],
  link: Link,
  context: RuleContext,
): readonly RoleFiller[] {
  const { fillers } = context;
  if (link.slot === 'comp') return [];
  if (link.slot === 'adj') {
    const country = fillers.ofDemonym(link.word);
    return country === undefined ? [] : entityFillers(seed, names, country.id, country.type);
  }
  // "le sommet d'Helsinki" says where, "le sommet de la Ligue arabe" who
  const ofTown = ofMeeting(seed, link) && seed.type.roles.has('place') ? ['place'] : names;
  return standingsIn(seed, link, context).flatMap((standing) => {
    const { id, type } = standing.entity;
    return entityFillers(seed, fillers.isTown(standing) ? ofTown : names, id, type);
  });
}

function standingsIn(
  { sentence }: EventSeed,
  { slot, word }: Link,
  { fillers }: RuleContext,
): readonly Standing[] {
  return slot === 'compound' ? fillers.inside(sentence, word) : fillers.at(sentence, word);
}

/** Behind "de" of a noun for what several do together, or before it: "the Geneva talks". */
function ofMeeting({ type, word }: EventSeed, { slot }: Link): boolean {
  return type.symmetric && !isVerb(word) && ['de', 'of', 'compound'].includes(slot);
}

function entityFillers(
  seed: EventSeed,
  names: readonly string[],
  id: string,
  type: string,
): readonly RoleFiller[] {
  const name = names.find((each) =>
    (seed.type.roles.get(each)?.fills as readonly string[] | undefined)?.includes(type),
  );
  return name === undefined ? [] : [{ role: name, filler: { kind: 'entity', id } }];
}

/** A complement clause: the event that it speaks of, or else its text. */
function clauseFillers(seed: EventSeed, role: Role, verb: Word, context: RuleContext): readonly RoleFiller[] {
  const { tree } = seed.sentence;
  const inner = (context.seedsAt.get(verb.index) ?? []).filter((other) => other !== seed);
  if (inner.length > 0 && role.fills.includes('event') && seed.type.id !== 'STATE') {
    return inner.map((other) => ({ role: role.name, filler: { kind: 'event', seed: other } }));
  }
  if (!role.fills.includes('clause')) return [];
  const span = clauseSpan(context.text, tree, verb);
  return span === undefined ? [] : [{ role: role.name, filler: { kind: 'span', ...span } }];
}

/** A place after a locative preposition, for every type. */
function placesAt(seed: EventSeed, link: Link, context: RuleContext): readonly RoleFiller[] {
  if (!context.cues.locatives.has(link.slot)) return [];
  return context.fillers
    .at(seed.sentence, link.word)
    .filter(({ entity }) => seed.type.roles.get('place')?.fills.includes(entity.type) ?? false)
    .map(({ entity }) => ({ role: 'place', filler: { kind: 'entity', id: entity.id } }));
}

export function sameFiller(x: Filler, y: Filler): boolean {
  if (x.kind === 'entity' && y.kind === 'entity') return x.id === y.id;
  if (x.kind === 'event' && y.kind === 'event') return x.seed === y.seed;
  return x.kind === 'span' && y.kind === 'span' && x.start < y.end && y.start < x.end;
}
