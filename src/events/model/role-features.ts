/** What the role model sees of an event and a candidate: types, slots, the way through the tree, order and distance. */
import type { Tree } from '../../mentions/tree';
import type { Word } from '../../syntax/types';
import type { EventSeed, RoleFiller } from '../draft';
import { type RoleCandidate } from '../roles/candidates';
import type { Link } from '../view/link';
import {
  firstConjunct,
  isBracketed,
  isHeadlinePrefix,
  isPassive,
  isVerb,
  preposition,
} from '../view/grammar';
import { determinerOf } from '../context/determiner';
import type { Add, Features } from './features';
import { branchOf, type WordClasses } from '../../word-classes';

/** Names the templates; a model is only read where it was trained with the same. */
export const ROLE_FEATURES = 'event-roles/4';

const LONGEST_PATH = 7;

/** What is the same for all candidates of an event. */
export interface SeedView {
  readonly seed: EventSeed;
  readonly links: readonly Link[];
  readonly byRule: readonly RoleFiller[];
  readonly candidates: readonly RoleCandidate[];
  readonly passive: boolean;
  readonly classes: WordClasses;
  /** The finest class of the trigger. */
  readonly triggerClass: number;
}

/** The word classes of the trigger and of the candidate's head. */
interface Classes {
  readonly trigger: number;
  readonly head: number;
}

/** Where features go, and how slots and prepositions are seen. */
interface Seen {
  readonly add: Add;
  readonly slot: (name: string) => string;
}

export function seedView(
  seed: EventSeed,
  byRule: readonly RoleFiller[],
  candidates: readonly RoleCandidate[],
  classes: WordClasses,
): SeedView {
  const { tree } = seed.sentence;
  const passive = isVerb(seed.word) && isPassive(tree, seed.word, seed.sentence.cues);
  const links = seed.sentence.links(seed.word);
  return {
    seed,
    byRule,
    candidates,
    classes,
    passive,
    links,
    triggerClass: classes.classOf(seed.word.lemma),
  };
}

/** Writes the features of one candidate. */
export function roleFeatures(view: SeedView, candidate: RoleCandidate, features: Features): void {
  const { seed } = view;
  const { kind, sort, form, head, back } = candidate;
  const type = seed.type.id;
  const lemma = seed.word.lemma;
  features.clear();
  const add = (name: string, ...values: (string | number | boolean)[]): void =>
    features.add(name, kind, ...values);
  add('bias');
  add('type', type);
  add('sort', sort, form);
  add('type-sort', type, sort);
  add('type-sort-form', type, sort, form);
  add('lemma-sort', lemma, sort);
  if (features.wordless) {
    add('trigger-number', type, seed.word.upos, seed.word.feats['Number'] ?? '-', sort);
    add('trigger-determiner', type, determinerOf(seed), sort);
  }
  add('head', type, head.lemma);
  add('head-lemma', head.lemma);
  const classes = { trigger: view.triggerClass, head: view.classes.classOf(head.lemma) };
  for (const bits of [5, 8, 11]) {
    add('head-class', bits, branchOf(classes.head, bits), type);
    add('trigger-class', bits, branchOf(classes.trigger, bits), sort);
  }
  ruleFeatures(view, candidate, add);
  if (back > 0) {
    previousFeatures(view, candidate, add);
    return;
  }
  const seen = { add, slot: (name: string) => features.slot(name) };
  slotFeatures(view, candidate, classes, seen);
  pathFeatures(view, candidate, classes, seen);
  orderFeatures(view, candidate, add);
}

function ruleFeatures({ seed, byRule, candidates }: SeedView, candidate: RoleCandidate, add: Add): void {
  const type = seed.type.id;
  const roles = byRule.filter(({ filler }) => matches(filler, candidate)).map(({ role }) => role);
  for (const role of roles) {
    add('rule', role);
    add('rule-type', role, type);
    add('rule-sort', role, candidate.sort, candidate.form);
  }
  if (roles.length === 0) add('no-rule', type, candidate.sort);
  const filled = new Set(byRule.map(({ role }) => role));
  for (const role of filled) if (!roles.includes(role)) add('other-has', role, type, candidate.sort);
  if (!filled.has('agent')) add('no-agent', type, candidate.sort);
  const same = candidates.filter(
    ({ sort, back }) => sort === candidate.sort && back === candidate.back,
  ).length;
  add('same-sort', type, candidate.sort, Math.min(same, 4));
}

export function matches(filler: RoleFiller['filler'], candidate: RoleCandidate): boolean {
  const own = candidate.filler;
  if (filler.kind === 'entity' && own.kind === 'entity') return filler.id === own.id;
  if (filler.kind === 'event' && own.kind === 'event') return filler.seed === own.seed;
  return filler.kind === 'span' && own.kind === 'span' && filler.start < own.end && own.start < filler.end;
}

function slotFeatures(
  { seed, links, passive }: SeedView,
  candidate: RoleCandidate,
  classes: Classes,
  { add, slot: seen }: Seen,
): void {
  const type = seed.type.id;
  const { lemma, upos } = seed.word;
  const { head, sort, view } = candidate;
  const own = links.filter(({ word }) => covers(view.tree, word, candidate));
  for (const { slot: name, via } of own) {
    const slot = seen(name);
    add('slot', slot, upos);
    add('slot-via', slot, via, upos);
    add('slot-type', slot, type, upos);
    add('slot-type-sort', slot, type, sort);
    add('slot-sort', slot, sort, upos);
    add('slot-lemma', slot, lemma);
    add('slot-lemma-sort', slot, lemma, sort);
    for (const bits of [6, 9, 12]) {
      const branch = branchOf(classes.trigger, bits);
      add('slot-class', slot, bits, branch, upos);
      add('slot-class-sort', slot, bits, branch, sort);
    }
    add('slot-head-class', slot, branchOf(classes.head, 6), upos);
    add('slot-type-head-class', slot, type, branchOf(classes.head, 7));
    add('slot-class-head-class', slot, branchOf(classes.trigger, 8), branchOf(classes.head, 6));
  }
  if (own.length === 0) add('no-slot', type, sort);
  const before = seen(preposition(view.tree, head));
  add('prep', before, sort);
  add('prep-type-sort', before, type, sort);
  add('prep-lemma', before, lemma);
  add('prep-class', before, branchOf(classes.trigger, 8), sort);
  add('prep-head-class', before, branchOf(classes.head, 6), type);
  if (passive) add('passive', type, sort, seen(own[0]?.slot ?? '-'));
}

/** Whether the linked word is the candidate's head, or governs it as a name beside it. */
function covers(tree: Tree, word: Word, { head }: RoleCandidate): boolean {
  if (word.index === head.index) return true;
  const beside = head.head === word.index && ['appos', 'flat', 'nmod'].includes(head.deprel);
  return beside && tree.children(head, 'case').length === 0;
}

function pathFeatures(
  { seed, classes: all }: SeedView,
  candidate: RoleCandidate,
  classes: Classes,
  { add, slot }: Seen,
): void {
  const type = seed.type.id;
  const { tree } = seed.sentence;
  const top = listHead(tree, seed.word, candidate.head);
  const { path, length, crossing } = pathBetween(tree, seed.word, top);
  const before = slot(preposition(tree, candidate.head) || preposition(tree, top));
  if (top !== candidate.head) {
    add('list-path', path, candidate.sort);
    add('list', type, candidate.sort);
  }
  add('path', path);
  add('path-type', path, type);
  add('path-sort', path, candidate.sort);
  add('path-pos', path, seed.word.upos, candidate.sort);
  add('path-prep', path, before, candidate.sort);
  add('path-lemma', path, seed.word.lemma);
  add('path-class-sort', path, branchOf(classes.trigger, 6), candidate.sort);
  add('path-class', path, branchOf(classes.trigger, 9));
  add('path-head-class', path, branchOf(classes.head, 6), type);
  add('path-length', Math.min(length, LONGEST_PATH), candidate.sort, type);
  add('crossing', crossing, candidate.sort, type);
  const verb = governor(tree, seed.word);
  if (verb !== undefined && verb.index !== seed.word.index) {
    const toVerb = pathBetween(tree, verb, top);
    add('verb-path', toVerb.path, verb.lemma, type);
    const verbClass = all.classOf(verb.lemma);
    add('verb-path-class', toVerb.path, branchOf(verbClass, 8), type);
    add('verb-path-class-sort', toVerb.path, branchOf(verbClass, 6), candidate.sort);
    add('verb-path-sort', toVerb.path, candidate.sort, type);
    add('verb-path-relation', toVerb.path, seed.word.deprel, candidate.sort);
  }
}

function orderFeatures({ seed, candidates }: SeedView, candidate: RoleCandidate, add: Add): void {
  const type = seed.type.id;
  const { sort, head, view } = candidate;
  const distance = head.index - seed.word.index;
  const side = distance === 0 ? 'self' : distance < 0 ? 'before' : 'after';
  add('side', side, type, sort);
  add('side-pos', side, seed.word.upos, sort);
  add('distance', side, bucket(Math.abs(distance)), sort);
  add('distance-type', side, bucket(Math.abs(distance)), type, sort);
  const nearer = candidates.filter(
    (other) =>
      other.back === 0 &&
      other.sort === sort &&
      Math.sign(other.head.index - seed.word.index) === Math.sign(distance) &&
      Math.abs(other.head.index - seed.word.index) < Math.abs(distance),
  ).length;
  add('rank', side, Math.min(nearer, 3), type, sort);
  const [from, to] = distance < 0 ? [head.index, seed.word.index] : [seed.word.index, head.index];
  const between = view.words.slice(from + 1, to);
  add('verbs-between', Math.min(between.filter(isVerb).length, 3), side, sort);
  add(
    'comma-between',
    between.some(({ text }) => text === ','),
    side,
    type,
    sort,
  );
  add('title', view.index === 0, type, sort);
  if (isHeadlinePrefix(view.tree, head)) {
    add('headline-prefix', sort);
    add('headline-prefix', sort, type);
  }
  if (isBracketed(view.words, head.index)) {
    add('bracketed', sort, candidate.form);
    add('bracketed', sort, type);
  }
  add('subject', head.deprel, sort, type);
}

function previousFeatures({ seed, byRule }: SeedView, candidate: RoleCandidate, add: Add): void {
  const type = seed.type.id;
  const { sort, head, view } = candidate;
  add('previous', type, sort);
  add('previous-relation', head.deprel, sort);
  add('previous-relation-type', head.deprel, sort, type);
  add('previous-rules', byRule.length, type, sort);
  add('previous-root', view.words[head.head]?.deprel ?? '-', sort, type);
  add('previous-pos', seed.word.upos, type, sort, seed.word.deprel);
}

function bucket(distance: number): number {
  return distance <= 4 ? distance : distance <= 7 ? 7 : distance <= 12 ? 12 : distance <= 20 ? 20 : 40;
}

/** The first of the words coordinated with one, unless the trigger is one of them or stands below them. */
function listHead(tree: Tree, trigger: Word, word: Word): Word {
  const first = firstConjunct(tree, word);
  return tree.dominates(first, trigger) ? word : first;
}

/** The nearest verb above a word. */
function governor(tree: Tree, word: Word): Word | undefined {
  for (const each of tree.path(word)) if (isVerb(each)) return each;
  return undefined;
}

/** The relations from one word up and down to another, how many, and how many finite clauses are left or entered. */
export function pathBetween(
  tree: Tree,
  from: Word,
  to: Word,
): { readonly path: string; readonly length: number; readonly crossing: number } {
  const up = [...tree.path(from)];
  const down = [...tree.path(to)];
  const meet = up.findIndex((word) => down.some(({ index }) => index === word.index));
  if (meet === -1) return { path: 'none', length: 99, crossing: 9 };
  const top = down.findIndex(({ index }) => index === up[meet]?.index);
  const left = up.slice(0, meet);
  const entered = down.slice(0, top).reverse();
  const length = left.length + entered.length;
  const clauses = [...left, ...entered].filter(({ deprel }) =>
    ['ccomp', 'advcl', 'parataxis', 'acl'].includes(deprel),
  );
  const steps = [...left.map(({ deprel }) => `^${deprel}`), ...entered.map(({ deprel }) => `>${deprel}`)];
  return {
    path: length > LONGEST_PATH ? 'far' : steps.join(''),
    length,
    crossing: Math.min(clauses.length, 3),
  };
}
