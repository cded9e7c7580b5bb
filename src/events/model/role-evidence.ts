/** What the second look at roles weighs: the first look's word on a role, its rivals, and the entity's other roles. */
import type { RoleOption, SeedOptions } from '../roles/role-options';
import { groupBy } from '../../group-by';
import { firstConjunct, isVerb } from '../view/grammar';
import { tierNumber } from './document';
import { fillerKey, RolesElsewhere } from './roles-elsewhere';
import { pathBetween } from './role-features';

/** The numbers of an option, in this order. */
export const ROLE_EVIDENCE = [
  'weighed', 'none', 'by-rule', 'other-by-rule', 'event', 'rival', 'rank', 'same-filler', 'other-role', 'rivals', 'best-agent',
  'expected-roles', 'same-type-elsewhere', 'elsewhere', 'times-elsewhere', 'path', 'clauses', 'distance', 'sentences-back',
  'verbs-between', 'commas-between', 'nearest-event', 'other-event', 'events-in-sentence', 'tier', 'verb', 'mentions',
  'named', 'first-mention', 'sentence', 'position', 'length', 'entity', 'span', 'name', 'nominal', 'pronoun', 'agent-role',
  'place-role', 'required', 'conjunct', 'conjuncts',
] as const; // prettier-ignore

/** What is known of an article's entities. */
export interface EntityFacts {
  readonly mentions: number;
  readonly named: boolean;
  /** Where the first mention stands, from 0 to 1. */
  readonly first: number;
}

const FAR = { length: 9, crossing: 9 };

/** The evidence of every option, in the order of the events and their options. */
export function roleEvidence(
  events: readonly SeedOptions[],
  facts: (entity: string) => EntityFacts,
): readonly (readonly Float64Array[])[] {
  const elsewhere = new RolesElsewhere(events);
  const inSentence = groupBy(events, ({ seed }) => seed.sentence);
  return events.map((event) => {
    const neighbours = inSentence.get(event.seed.sentence) ?? [];
    const expected = event.options.reduce((sum, { weighed }) => sum + weighed, 0);
    return event.options.map((option) => {
      return Float64Array.of(
        option.weighed,
        option.none,
        Number(option.byRule),
        Number(option.otherByRule),
        event.seed.confidence,
        ...rivalNumbers(event, option),
        expected,
        ...elsewhere.numbers(event, option),
        ...wayNumbers(event, option),
        ...eventNumbers(event, option, neighbours),
        ...entityNumbers(option, facts),
        event.seed.sentence.index,
        event.seed.word.index,
        event.seed.sentence.words.length,
        ...kindNumbers(option),
        ...listNumbers(event, option),
      );
    });
  });
}

function rivalNumbers({ options }: SeedOptions, option: RoleOption): readonly number[] {
  const { candidate, role, weighed } = option;
  const own = fillerKey(candidate.filler);
  const most = (list: readonly RoleOption[]): number =>
    list.reduce((max, each) => Math.max(max, each.weighed), 0);
  const sameRole = options.filter((each) => each.role === role);
  const rivals = sameRole.filter((each) => fillerKey(each.candidate.filler) !== own);
  return [
    most(rivals),
    rivals.filter((each) => each.weighed > weighed).length,
    most(sameRole.filter((each) => each !== option && fillerKey(each.candidate.filler) === own)),
    most(options.filter((each) => each.candidate === candidate && each.role !== role)),
    new Set(rivals.map((each) => fillerKey(each.candidate.filler))).size,
    most(options.filter((each) => each.role.name === 'agent' && fillerKey(each.candidate.filler) !== own)),
  ];
}

/** How likely those that the candidate is coordinated with have the role, and how many they are. */
function listNumbers({ options }: SeedOptions, option: RoleOption): readonly number[] {
  const { candidate, role } = option;
  const { view, head } = candidate;
  const first = firstConjunct(view.tree, head);
  const others = options.filter(
    (each) =>
      each.role === role &&
      each.candidate.view === view &&
      each.candidate.head !== head &&
      firstConjunct(view.tree, each.candidate.head) === first,
  );
  return [others.reduce((max, { weighed }) => Math.max(max, weighed), 0), others.length];
}

/** The way from the trigger to the candidate. */
function wayNumbers({ seed }: SeedOptions, { candidate }: RoleOption): readonly number[] {
  const { head, back } = candidate;
  const { word, sentence } = seed;
  if (back > 0) return [FAR.length, FAR.crossing, 99, back, 0, 0];
  const { length, crossing } = pathBetween(sentence.tree, word, head);
  const between = sentence.words.slice(
    Math.min(word.index, head.index) + 1,
    Math.max(word.index, head.index),
  );
  return [
    Math.min(length, FAR.length),
    crossing,
    head.index - word.index,
    0,
    between.filter(isVerb).length,
    between.filter(({ text }) => text === ',').length,
  ];
}

function eventNumbers(
  { seed }: SeedOptions,
  { candidate }: RoleOption,
  neighbours: readonly SeedOptions[],
): readonly number[] {
  const distance = (other: SeedOptions): number => Math.abs(other.seed.word.index - candidate.head.index);
  const nearest = neighbours.reduce((a, b) => (distance(b) < distance(a) ? b : a)).seed;
  const linkedToOther = neighbours.some(
    (other) =>
      other.seed !== seed && other.view.links.some(({ word }) => word.index === candidate.head.index),
  );
  return [
    Number(candidate.back === 0 && nearest === seed),
    Number(candidate.back === 0 && linkedToOther),
    neighbours.length,
    tierNumber(seed.match),
    Number(isVerb(seed.word)),
  ];
}

function entityNumbers(
  { candidate: { filler } }: RoleOption,
  facts: (entity: string) => EntityFacts,
): readonly number[] {
  if (filler.kind !== 'entity') return [0, 0, 0];
  const { mentions, named, first } = facts(filler.id);
  return [mentions, Number(named), first];
}

function kindNumbers({ candidate: { kind, form }, role }: RoleOption): readonly number[] {
  return [
    kind === 'entity',
    kind === 'span',
    form === 'name',
    form === 'nominal',
    form === 'pronoun',
    role.name === 'agent',
    role.name === 'place',
    role.required === true,
  ].map(Number);
}
