/** What the date model sees of an event and a time: the way between them, tense, order, and what else is near. */
import type { Word } from '../../syntax/types';
import type { EventSeed } from '../draft';
import type { Add, Features } from '../model/features';
import { pathBetween } from '../model/role-features';
import { isVerb, preposition } from '../view/grammar';
import type { SentenceView } from '../view/article-view';
import { clauseTense, finiteAbove, tenseOf } from './clause';
import type { DateCandidate } from './date-candidates';
import { ownerOf, stepsTo } from './date-owner';
import type { DatedTime } from './dated-times';
import { determinerOf } from './determiner';

/** Names the templates; a model is only read where it was trained with the same. */
export const DATE_FEATURES = 'event-dates/1';

/** What is the same for all candidates of an event. */
export interface DateSetting {
  readonly seed: EventSeed;
  readonly candidates: readonly DateCandidate[];
  /** The events of the article by their words. */
  readonly seedAt: ReadonlyMap<Word, EventSeed>;
  readonly seedsIn: ReadonlyMap<SentenceView, readonly EventSeed[]>;
  readonly triggers: ReadonlySet<Word>;
  /** How the rules present the event: `positive actual`. */
  readonly presented: string;
  readonly publishedAt: string;
}

/** A candidate that is no day of publication. */
type TimeCandidate = DateCandidate & { readonly time: DatedTime };

/** Writes the features of one candidate. */
export function dateFeatures(setting: DateSetting, candidate: DateCandidate, features: Features): void {
  const { seed, candidates } = setting;
  const { back, broken, time } = candidate;
  const where = time === undefined ? 'line' : back < 0 ? 'below' : back === 0 ? 'same' : `back${back}`;
  features.clear();
  const add: Add = (name, ...values) => features.add(name, where === 'same' ? '' : where, ...values);
  const pos = posOf(seed.word);
  const tense = features.tense(clauseTense(seed.sentence.tree, seed.word));
  add('bias');
  add('pos', pos, tense);
  add('type', seed.type.id);
  add('presented', setting.presented, pos);
  add('determiner', pos, determinerOf(seed));
  add('own-times', timesAt(candidates, 0).length > 0, broken);
  if (time === undefined) {
    lineFeatures(setting, tense, add);
    return;
  }
  const form = formOf({ ...candidate, time }, features);
  add('form', form);
  add('form-pos', form, pos);
  add('word', candidate.view.words[time.head]?.lemma ?? '-', pos);
  add('when', whenOf(candidate, setting.publishedAt), tense);
  add('when-presented', whenOf(candidate, setting.publishedAt), setting.presented);
  ownerFeatures(setting, { ...candidate, time }, tense, { add, features });
  if (back === 0) pathFeatures(setting, { ...candidate, time, form }, tense, add);
  else carriedFeatures(setting, { ...candidate, time }, tense, add);
}

function timesAt(candidates: readonly DateCandidate[], back: number): readonly TimeCandidate[] {
  return candidates.flatMap(({ time, ...rest }) =>
    time !== undefined && rest.back === back ? [{ ...rest, time }] : [],
  );
}

/** The date line speaks for what is news in headline and lead: by tense, type, and whether there are other times. */
function lineFeatures({ seed, candidates, presented }: DateSetting, tense: string, add: Add): void {
  const { sentence, word, type } = seed;
  const lead = sentence.index === 0 ? 'title' : 'lead';
  const others = candidates.length > 1;
  add('lead', lead, others, posOf(word));
  add('lead-tense', lead, others, tense, presented);
  add('lead-type', lead, others, type.id);
  add('lead-relation', lead, others, word.deprel, posOf(word));
  add('lead-first', lead, !sentence.words.slice(0, word.index).some((each) => isVerb(each)));
}

function posOf(word: Word): string {
  if (!isVerb(word)) return word.upos === 'ADJ' ? 'adjective' : 'noun';
  return word.feats['VerbForm'] === 'Inf'
    ? 'infinitive'
    : word.feats['VerbForm'] === 'Part'
      ? 'participle'
      : 'verb';
}

/** Precision, and what the time begins with: "depuis", "le", "en", a weekday. */
function formOf({ time, view }: TimeCandidate, features: Features): string {
  const head = view.words[time.head];
  const before = preposition(view.tree, head) || (view.words[time.from - 1]?.lemma ?? '');
  const kind = time.kind === 'time' ? 'clock' : String(time.date.length);
  return `${kind} ${time.until === undefined ? '' : 'range '}${features.slot(before.toLowerCase())}`;
}

/** Where the date lies from the publication. */
function whenOf({ date }: DateCandidate, publishedAt: string): string {
  const day = publishedAt.slice(0, date.length);
  if (date === day) return 'now';
  if (date > day) return 'later';
  if (date.length < 10) return date.slice(0, 4) === day.slice(0, 4) ? 'this-year' : 'former';
  const days = (Date.parse(publishedAt) - Date.parse(date)) / 86_400_000;
  return days <= 7 ? 'week' : days <= 60 ? 'months' : 'former';
}

/** What word the time belongs to, and what that word is to the event. */
function ownerFeatures(
  { seed, seedAt, triggers }: DateSetting,
  { time, view }: TimeCandidate,
  tense: string,
  { add, features }: { readonly add: Add; readonly features: Features },
): void {
  const owner = ownerOf(view, time, triggers);
  const owning = owner === undefined ? undefined : seedAt.get(owner);
  add('owner', owner === undefined ? '-' : owner === seed.word ? 'self' : posOf(owner), posOf(seed.word));
  if (owning !== undefined && owning !== seed) {
    const relation =
      owning.type.id === seed.type.id ? 'same' : owning.type.id === 'STATE' ? 'STATE' : 'other';
    add('owning', relation, posOf(seed.word));
    add('owning-type', owning.type.id, seed.type.id);
    if (owning.word.lemma === seed.word.lemma) add('owning-lemma');
  }
  if (owner !== undefined) add('owner-tense', features.tense(clauseTense(view.tree, owner)), tense);
}

function pathFeatures(
  setting: DateSetting,
  candidate: TimeCandidate & { readonly form: string },
  tense: string,
  add: Add,
): void {
  const { seed, triggers, candidates } = setting;
  const { sentence: view, word } = seed;
  const { time } = candidate;
  const head = view.words[time.head];
  const pos = posOf(word);
  const owner = ownerOf(view, time, triggers);
  const steps = owner === undefined ? undefined : stepsTo(view, word, owner, triggers);
  add('steps', steps ?? '-', pos);
  add('steps-tense', steps ?? '-', tense);
  add('steps-type', steps ?? '-', seed.type.id);
  add('steps-form', steps ?? '-', candidate.form);
  const own = timesAt(candidates, 0);
  add('steps-others', steps ?? '-', Math.min(own.length, 3));
  const { path, length, crossing } = pathBetween(view.tree, word, head);
  add('path', path, pos);
  add('length', Math.min(length, 7), crossing, pos);
  if (owner !== undefined) {
    const way = pathBetween(view.tree, word, owner);
    add('way', way.path, pos);
    add('way-lemma', way.path, owner.lemma);
    add('way-crossing', way.length > 6 ? 6 : way.length, way.crossing);
  }
  const rivals = view.words.filter((each) => triggers.has(each)).length;
  add('rivals', Math.min(rivals, 5), steps ?? '-', pos);
  const side = time.head < word.index ? 'before' : 'after';
  const nearer = own.filter((each) => gap(each, word) < gap(candidate, word)).length;
  add('order', side, Math.min(nearer, 2), pos);
  add('initial', isInitial(view, time.from), side, pos);
  const [from, to] = side === 'before' ? [time.to, word.index] : [word.index + 1, time.from];
  const between = view.words.slice(from, to);
  add('finite-between', side, Math.min(between.filter((each) => isFinite(view, each)).length, 3), pos);
  add('events-between', side, Math.min(between.filter((each) => triggers.has(each)).length, 3));
  add('gap', side, bucket(between.length), pos);
  add(
    'mark-between',
    side,
    between.some(({ text }) => text === ',' || text === ';' || text === ':'),
    pos,
  );
  add('relation', word.deprel, side, steps ?? '-');
  const clause = finiteAbove(view.tree, word);
  add('same-clause', clause !== undefined && clause === finiteAbove(view.tree, head), pos);
  add('quoted', view.quotationOf(word) !== view.quotationOf(head), pos);
}

function carriedFeatures(setting: DateSetting, candidate: TimeCandidate, tense: string, add: Add): void {
  const { seed, candidates, seedsIn } = setting;
  const { time, view, back, broken } = candidate;
  const pos = posOf(seed.word);
  const rivals = timesAt(candidates, back);
  const place = rivals.findIndex((each) => each.time === time);
  const rank = back < 0 ? place : rivals.length - 1 - place;
  const nearer = candidates.some((each) => each.time !== undefined && Math.abs(each.back) < Math.abs(back));
  add('rank', Math.min(rank, 2), nearer, broken);
  add('nearer-tense', nearer, broken, tense);
  add('tense', tense, pos, broken);
  add('presented-nearer', setting.presented, nearer, pos);
  add('type-nearer', seed.type.id, nearer);
  const owners = seedsIn.get(view) ?? [];
  add(
    'shares-type',
    owners.some(({ type }) => type.id === seed.type.id),
    nearer,
    pos,
  );
  add(
    'shares-lemma',
    owners.some(({ word }) => word.lemma === seed.word.lemma),
    nearer,
    pos,
  );
  add('head-relation', view.words[time.head]?.deprel ?? '-', isInitial(view, time.from));
  add('place', Math.min(seed.sentence.index, 4), pos);
  add('relation', seed.word.deprel, pos);
  add('quoted', seed.sentence.quotationOf(seed.word) !== undefined);
}

function isInitial({ words }: SentenceView, from: number): boolean {
  return words
    .slice(0, from)
    .every(({ upos }) => ['ADP', 'DET', 'PUNCT', 'ADV', 'CCONJ', 'PRON'].includes(upos));
}

function isFinite({ tree }: SentenceView, word: Word): boolean {
  return isVerb(word) && !['none', 'bare'].includes(tenseOf(tree, word));
}

function gap({ time }: TimeCandidate, word: Word): number {
  return time.head < word.index ? word.index - time.head : time.head - word.index;
}

function bucket(distance: number): number {
  return distance <= 3 ? distance : distance <= 6 ? 6 : distance <= 12 ? 12 : distance <= 20 ? 20 : 40;
}
