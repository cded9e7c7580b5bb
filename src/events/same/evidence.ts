/** What speaks for and against a mention's telling an event that earlier mentions tell: numbers for the trees. */
import { CLASS_BITS } from '../../word-classes';
import type { EventDraft } from '../draft';
import { DETERMINERS } from './determiner';
import type { Group } from './group';
import type { Profile } from './profile';

/** The numbers of a mention and a group of earlier ones, in this order. */
export const SAME_EVENT_EVIDENCE = [
  'same-lemma', 'lemma-of-nearest', 'shared-class', 'shared-stem', 'verb', 'first-verb', 'nearest-verb', 'determiner', 'first-determiner', 'plural',
  'same-plural', 'polarity', 'realis', 'actual', 'first-actual', 'date', 'dated', 'first-dated', 'agents', 'objects', 'places', 'rest',
  'parties', 'parties-new', 'parties-left', 'named', 'all', 'first-all', 'values', 'agreeing', 'contradicting',
  'contradicting-names', 'below', 'around', 'company', 'sentences',
  'sentences-to-first', 'events-between', 'newer-groups', 'groups', 'of-type', 'members', 'first-sentence', 'sentence', 'confidence',
  'first-confidence', 'quoted', 'same-quotation', 'source', 'below-other', 'symmetric', 'type',
] as const; // prettier-ignore

/** Kinds of roles that are held against each other. */
const KINDS = ['agents', 'objects', 'places', 'rest'] as const;

/** What a mention and the group are compared against. */
export interface Surroundings {
  /** Earlier groups of the type, by their last members in text order. */
  readonly groups: readonly Group[];
  /** How many of the article's events are of the type. */
  readonly ofType: number;
  /** The type's place in the ontology, which has types of one family together. */
  readonly type: number;
  readonly isNamed: (entity: string) => boolean;
}

/** @param place of the group of earlier mentions among the groups of the surroundings */
export function sameEventEvidence(
  later: Profile,
  place: number,
  { groups, ofType, type, isNamed }: Surroundings,
): Float64Array {
  const { first, nearest, members: group, all, dates, sources } = groups[place];
  const kinds = KINDS.map((kind) => agreement(later[kind], all[kind]));
  const sharedParties = [...later.parties].filter((each) => all.parties.has(each));
  const most = (of: (profile: Profile) => number): number =>
    group.reduce((max, each) => Math.max(max, of(each)), -Infinity);
  return Float64Array.of(
    Number(group.some(({ lemma }) => lemma === later.lemma)),
    Number(nearest.lemma === later.lemma),
    most((each) => sharedBits(each.wordClass, later.wordClass)),
    most((each) => sharedStem(each.lemma, later.lemma)),
    Number(later.verb),
    Number(first.verb),
    Number(nearest.verb),
    DETERMINERS.indexOf(later.determiner),
    DETERMINERS.indexOf(first.determiner),
    Number(later.plural),
    Number(nearest.plural === later.plural),
    group.filter(({ draft }) => draft.polarity === later.draft.polarity).length / group.length,
    group.filter(({ draft }) => draft.realis === later.draft.realis).length / group.length,
    Number(later.draft.realis === 'actual'),
    Number(first.draft.realis === 'actual'),
    dateAgreement(later, dates),
    Number(later.draft.date !== undefined),
    Number(dates.length > 0),
    ...kinds,
    sharedParties.length,
    later.parties.size - sharedParties.length,
    all.parties.size - sharedParties.length,
    sharedParties.filter(isNamed).length,
    later.draft.roles.length,
    most(({ draft }) => draft.roles.length),
    agreement(later.values, all.values),
    kinds.filter((agreed) => agreed > 0).length,
    kinds.filter((agreed) => agreed < 0).length,
    KINDS.filter((kind, i) => kinds[i] < 0 && [...later[kind], ...all[kind]].every(isNamed)).length,
    most((each) => inCommon(each.below, later.below)),
    most((each) => inCommon(each.around, later.around)),
    most((each) => inCommon(each.company, later.company)),
    sentenceOf(later) - sentenceOf(nearest),
    sentenceOf(later) - sentenceOf(first),
    later.order - nearest.order,
    groups.length - 1 - place,
    groups.length,
    ofType,
    group.length,
    sentenceOf(first),
    sentenceOf(later),
    later.draft.seed.confidence,
    most(({ draft }) => draft.seed.confidence),
    Number(later.quotation >= 0),
    Number(later.quotation >= 0 && group.some(({ quotation }) => quotation === later.quotation)),
    sourceAgreement(later.draft, sources),
    Number(isBelow(later, nearest) || isBelow(nearest, later)),
    Number(later.draft.seed.type.symmetric),
    type,
  );
}

/** How much of the longer word the beginnings share, from 0 to 1: "attaquer" and "attaque", "arrêter" and "arrestation". */
function sharedStem(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared / Math.max(a.length, b.length);
}

/** How many both have; 0 where either has none; -1 where they have nothing in common. */
function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  return inCommon(a, b) || -1;
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const each of fewer) if (more.has(each)) shared += 1;
  return shared;
}

/** How many branches of the tree of word classes two classes share; -1 where a word has no class. */
function sharedBits(a: number, b: number): number {
  if (a === 0 || b === 0) return -1;
  let shared = CLASS_BITS;
  for (let differing = a ^ b; differing > 0; differing >>= 1) shared -= 1;
  return shared;
}

/** 2 for the same date, 1 for one that holds the other, 0 where one is missing, -1 for a contradiction. */
function dateAgreement({ draft: { date } }: Profile, others: readonly string[]): number {
  if (date === undefined || others.length === 0) return 0;
  if (others.includes(date)) return 2;
  return others.some((other) => other.startsWith(date) || date.startsWith(other)) ? 1 : -1;
}

function sourceAgreement({ source }: EventDraft, sources: ReadonlySet<string>): number {
  return agreement(new Set(source === undefined ? [] : [source]), sources);
}

function sentenceOf({ draft: { seed } }: Profile): number {
  return seed.sentence.index;
}

function isBelow(a: Profile, b: Profile): boolean {
  const [{ sentence, word }, other] = [a.draft.seed, b.draft.seed];
  return sentence === other.sentence && sentence.tree.dominates(other.word, word);
}
