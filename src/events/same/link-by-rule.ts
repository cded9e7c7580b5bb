/** Finds the mentions of one event by rule: same type, nothing that contradicts, and a reason to believe it. */
import type { EventDraft, RoleFiller } from '../draft';
import { isVerb } from '../view/grammar';
import type { Groups } from './linked';

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

/** The groups of mentions of one event each, in text order; each mention is held against the first of a group. */
export function groupByRule(drafts: readonly EventDraft[]): Groups {
  const groups: EventDraft[][] = [];
  for (const draft of drafts) {
    const found = groups
      .filter(([first]) => first.seed.type.id === draft.seed.type.id)
      .map((group) => ({ group, score: likeness(group[0], draft) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)[0];
    if (found === undefined) groups.push([draft]);
    else found.group.push(draft);
  }
  return groups;
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
  const { pointingBack } = seed.sentence.cues;
  return contracted || (determiner !== undefined && pointingBack.has(determiner.lemma.toLowerCase()));
}

function compatibleDates(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function entities(roles: readonly RoleFiller[], role: string): ReadonlySet<string> {
  return new Set(
    roles.flatMap((each) => (each.role === role && each.filler.kind === 'entity' ? [each.filler.id] : [])),
  );
}
