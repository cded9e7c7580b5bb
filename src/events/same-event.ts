/** Later mentions of one event: same type, nothing that contradicts, and a reason to believe it. */
import type { EventDraft, RoleFiller } from './draft';
import { isVerb } from './view/grammar';

/** Roles that make an event what it is; two mentions of one event cannot fill them with different entities. */
const IDENTITY = new Set([
  'agent',
  'recipient',
  'victim',
  'theme',
  'target',
  'document',
  'destination',
  'place',
  'election',
  'organisation',
]);

/** Roles that a later mention takes over from the first, as a reader does. */
const INHERITED = new Set([
  'agent',
  'recipient',
  'victim',
  'theme',
  'target',
  'document',
  'election',
  'topic',
]);

/** The last sentence that counts as the lead: a date line and a by-line may stand between it and the headline. */
const LEAD = 4;

const ANAPHORIC = new Set([
  'ce',
  'le',
  'son',
  'leur',
  'the',
  'this',
  'that',
  'these',
  'its',
  'their',
  'cet',
  'cette',
  'ces',
]);

/** An event and the first mention that it repeats. */
export interface Linked {
  readonly draft: EventDraft;
  readonly first?: EventDraft;
}

/** Links each draft to the first earlier one that it repeats, and lends it that one's parties. Text order. */
export function linkRepeats(drafts: readonly EventDraft[]): readonly Linked[] {
  const done: Linked[] = [];
  for (const draft of drafts) {
    const earlier = done
      .filter((linked) => linked.draft.seed.type.id === draft.seed.type.id && linked.first === undefined)
      .map((linked) => ({ draft: linked.draft, score: likeness(linked.draft, draft) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)[0];
    if (earlier === undefined) done.push({ draft });
    else done.push({ draft: inherit(draft, earlier.draft), first: earlier.draft });
  }
  return done.map((linked) =>
    isTitle(linked.draft) ? { ...linked, draft: dated(linked.draft, done) } : linked,
  );
}

function isTitle({ seed }: EventDraft): boolean {
  return seed.sentence.index === 0;
}

/**
 * A headline tells no date: it has that of the mention of the same event below, or of the first event of its
 * type in the lead, which says at length what the headline says in short.
 */
function dated(draft: EventDraft, all: readonly Linked[]): EventDraft {
  if (draft.date !== undefined) return draft;
  const later = all.filter(({ draft: other }) => other.date !== undefined && !isTitle(other));
  const same =
    later.find(({ first }) => first?.seed === draft.seed) ??
    later.find(({ draft: other }) => isInLead(other) && tellsSame(draft, other));
  return same?.draft.date === undefined ? draft : { ...draft, date: same.draft.date };
}

function isInLead({ seed }: EventDraft): boolean {
  return seed.sentence.index <= LEAD;
}

function tellsSame(title: EventDraft, lead: EventDraft): boolean {
  const agree = title.polarity === lead.polarity && title.realis === lead.realis;
  return agree && title.seed.type.id === lead.seed.type.id && title.seed.type.id !== 'STATE';
}

/** 0 where they are two events; else the better, the more they share. */
function likeness(first: EventDraft, later: EventDraft): number {
  if (first.polarity !== later.polarity || first.seed.type.id === 'STATE') return 0;
  if (first.realis !== later.realis && ![first.realis, later.realis].includes('actual')) return 0;
  if (first.date !== undefined && later.date !== undefined && !compatibleDates(first.date, later.date))
    return 0;
  if (first.seed.type.symmetric && !agreeOnParties(first.roles, later.roles)) return 0;
  let shared = 0;
  for (const role of IDENTITY) {
    const a = entities(first.roles, role);
    const b = entities(later.roles, role);
    if (a.size === 0 || b.size === 0) continue;
    const common = [...b].filter((id) => a.has(id)).length;
    if (common === 0) return 0;
    shared += role === 'place' ? 1 : 2;
  }
  const sameDate = first.date !== undefined && first.date === later.date ? 1 : 0;
  if (shared + sameDate >= 3) return shared + sameDate;
  const sameWord = first.seed.word.lemma === later.seed.word.lemma ? 1 : 0;
  return anaphoric(later) && (shared > 0 || sameWord > 0) ? 1 + shared + sameWord : 0;
}

/**
 * Of a symmetric event all parties count, in whichever role: Bolton's meeting with Patrushev and his meeting with
 * Poroshenko share Bolton and are two. A mention may leave parties out, so one list may be part of the other.
 */
function agreeOnParties(first: readonly RoleFiller[], later: readonly RoleFiller[]): boolean {
  const [a, b] = [first, later].map(
    (roles) => new Set([...entities(roles, 'agent'), ...entities(roles, 'recipient')]),
  );
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  return [...fewer].every((id) => more.has(id));
}

/** "cette rencontre", "leur rencontre": a noun that points back. */
function anaphoric({ seed }: EventDraft): boolean {
  if (isVerb(seed.word)) return false;
  const determiner =
    seed.sentence.tree.children(seed.word, 'det')[0] ?? seed.sentence.tree.children(seed.word, 'nmod')[0];
  const contracted = seed.sentence.tree
    .children(seed.word, 'case')
    .some(({ feats }) => feats['Definite'] === 'Def');
  return contracted || (determiner !== undefined && ANAPHORIC.has(determiner.lemma.toLowerCase()));
}

function compatibleDates(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function entities(roles: readonly RoleFiller[], role: string): ReadonlySet<string> {
  return new Set(
    roles.flatMap((each) => (each.role === role && each.filler.kind === 'entity' ? [each.filler.id] : [])),
  );
}

/** The later mention with the first one's parties in the roles that it leaves open. */
function inherit(later: EventDraft, first: EventDraft): EventDraft {
  const filled = new Set(later.roles.map(({ role }) => role));
  const symmetric = later.seed.type.symmetric && (filled.has('agent') || filled.has('recipient'));
  const lent = first.roles.filter(
    ({ role, filler }) =>
      INHERITED.has(role) &&
      filler.kind === 'entity' &&
      !filled.has(role) &&
      !(symmetric && ['agent', 'recipient'].includes(role)),
  );
  return { ...later, roles: [...later.roles, ...lent] };
}
