/** What the source model sees of an event and somebody who may vouch for it. */
import type { EventSeed } from '../draft';
import type { Add, Features } from '../model/features';
import { pathBetween } from '../model/role-features';
import { isVerb, preposition } from '../view/grammar';
import { clauseTense, finiteAbove, tenseOf } from './clause';
import { determinerOf } from './determiner';
import { type Evidence, governorLemma, quotationsAround, type SourceCandidate } from './source-candidates';
import { type FirstTold, toldBefore } from './told-before';
import { vouchingOf, wayTo } from './vouching';
import type { Cues } from '../../ontology';
import type { Entity } from '../../mentions/types';
import type { Word } from '../../syntax/types';

/** Names the templates; a model is only read where it was trained with the same. */
export const SOURCE_FEATURES = 'event-sources/2';

/** What is the same for all candidates of an event. */
export interface SourceSetting {
  readonly seed: EventSeed;
  readonly candidates: readonly SourceCandidate[];
  readonly entityOf: ReadonlyMap<string, Entity>;
  /** The entities that take part in the event. */
  readonly parties: ReadonlySet<string>;
  /** How the rules present the event: `positive actual`. */
  readonly presented: string;
  /** Whom the rules take. */
  readonly byRule?: string;
  readonly cues: Cues;
  /** The events of the article by their words. */
  readonly seedAt: ReadonlyMap<Word, EventSeed>;
  readonly firstTold: FirstTold;
}

/** Writes the features of one candidate. */
export function sourceFeatures(setting: SourceSetting, candidate: SourceCandidate, features: Features): void {
  const { seed, candidates, byRule } = setting;
  const { source, evidence } = candidate;
  const { tree } = seed.sentence;
  const kind = setting.entityOf.get(source)?.type ?? '-';
  const kinds = [...new Set(evidence.map(({ by }) => by))].sort().join('+');
  const strong = candidates.filter((each) => each !== candidate && each.evidence.some(isInside)).length;
  const quoted = quotationsAround(seed)[0]?.kind ?? 'none';
  const tense = features.tense(clauseTense(tree, seed.word));
  const pos = isVerb(seed.word) ? 'verb' : 'noun';
  features.clear();
  const add: Add = (name, ...values) => features.add(name, ...values);
  add('bias');
  add('kinds', kinds, quoted);
  add('kinds-rivals', kinds, Math.min(strong, 2));
  add('kind', kind, kinds);
  add('rule', byRule === source, byRule === undefined, kinds);
  add('rule-quoted', byRule === source, byRule === undefined, quoted);
  add('type', seed.type.id);
  add('type-kinds', seed.type.id, kinds);
  add('presented', setting.presented, kinds);
  add('tense', tense, kinds);
  add('tense-quoted', tense, quoted);
  add('party', setting.parties.has(source), kinds);
  add('party-type', setting.parties.has(source), seed.type.id);
  add('title', seed.sentence.index === 0, kinds);
  add('pos', pos, kinds, quoted);
  const determiner = determinerOf(seed);
  // what is known already is seldom somebody's claim
  add('repeated', toldBefore(seed, setting.firstTold), determiner, pos);
  const marks = features.slot(preposition(tree, seed.word));
  const here: Here = {
    tense,
    pos,
    quoted,
    determiner,
    marks,
    tenseOf: (word) => features.tense(tenseOf(tree, word)),
  };
  for (const each of evidence) ofEvidence(setting, each, here, source, add);
}

function isInside(evidence: Evidence): boolean {
  return evidence.by === 'quotation' || (evidence.by === 'speech' && evidence.holds);
}

/** Whether nothing nearer to the event makes anybody vouch. */
function vouchesFirst({ candidates, cues, seed }: SourceSetting, steps: number): boolean {
  const { tree } = seed.sentence;
  return !hasNearer(candidates, steps, (governor) => vouchingOf(tree, governor, cues) !== undefined);
}

/** Whether nothing that speaks, asks or wants stands between the governor and the event. */
function isNearest({ candidates, cues, seedAt, seed }: SourceSetting, steps: number): boolean {
  const speaks = (governor: Word): boolean =>
    seedAt.has(governor) || cues.matrix.has(governorLemma(seed.sentence, governor));
  return !hasNearer(candidates, steps, speaks);
}

/** Whether a governor less than so many steps above the event is of the kind. */
function hasNearer(
  candidates: readonly SourceCandidate[],
  steps: number,
  test: (governor: Word) => boolean,
): boolean {
  return candidates.some(({ evidence }) =>
    evidence.some((each) => each.by === 'governor' && each.steps < steps && test(each.governor)),
  );
}

interface Here {
  readonly tense: string;
  readonly pos: string;
  readonly quoted: string;
  readonly determiner: string;
  /** The preposition or conjunction before the event. */
  readonly marks: string;
  /** The tense of a word as the model sees it. */
  readonly tenseOf: (word: Word) => string;
}

/** How the governor makes its subject vouch, and by what way it governs the event. */
function vouchingFeatures(
  setting: SourceSetting,
  { governor, slot, steps }: Evidence & { readonly by: 'governor' },
  { pos, determiner }: Here,
  source: string,
  add: Add,
): void {
  const { seed, cues, presented, parties } = setting;
  const { tree } = seed.sentence;
  const vouching = vouchingOf(tree, governor, cues) ?? '-';
  const way = wayTo(tree, seed.word, governor);
  const first = vouchesFirst(setting, steps);
  add('vouching', vouching, way, first);
  add('vouching-slot', vouching, slot, first);
  add('vouching-presented', vouching, way, presented);
  add('vouching-party', vouching, first, parties.has(source));
  add('vouching-type', vouching, seed.type.id, first);
  add('vouching-pos', vouching, way, pos, determiner);
}

function ofEvidence(setting: SourceSetting, evidence: Evidence, here: Here, source: string, add: Add): void {
  const { seed, cues } = setting;
  const view = seed.sentence;
  switch (evidence.by) {
    case 'quotation': {
      const { kind, end, start } = evidence.quotation;
      add('quotation', kind, evidence.depth);
      add('quotation-presented', kind, evidence.depth, setting.presented, seed.type.id === 'STATE');
      add('quotation-length', kind, Math.min(Math.floor((end - start) / 40), 4));
      return;
    }
    case 'speech': {
      const { type, word, sentence } = evidence.speech.seed;
      add('speech', type.id, evidence.holds);
      add('speech-type', type.id, evidence.holds, seed.type.id);
      if (sentence !== view) return;
      const { path } = pathBetween(view.tree, seed.word, word);
      add('speech-path', type.id, path);
      add('speech-path-pos', path, here.pos, evidence.holds);
      add('speech-order', type.id, word.index < seed.word.index, here.quoted);
      return;
    }
    case 'governor': {
      const { governor, slot, steps } = evidence;
      const lemma = governorLemma(view, governor);
      const effect = (cues.matrix.get(lemma) ?? cues.matrix.get(governor.lemma) ?? [])[0]?.effect ?? '-';
      const { path } = pathBetween(view.tree, seed.word, governor);
      const type = setting.seedAt.get(governor)?.type.id ?? '-';
      const nearest = isNearest(setting, steps);
      add('governor', lemma, slot);
      add('governor-type', type, slot, nearest);
      add('governor-type-path', type, path);
      add('governor-type-type', type, seed.type.id, nearest);
      add('governor-type-effect', type, effect, here.pos, nearest);
      add('governor-lemma-path', lemma, path);
      add('governor-path', path, slot, here.pos);
      add('governor-effect', effect, slot, Math.min(steps, 3));
      add('governor-effect-path', effect, path);
      add('governor-tense', here.tenseOf(governor), effect, here.pos);
      add('governor-marks', here.marks, effect);
      add('governor-clause', finiteAbove(view.tree, seed.word) === governor, here.pos);
      vouchingFeatures(setting, evidence, here, source, add);
      return;
    }
    case 'according': {
      const { word, back, view: there, through } = evidence;
      if (through) add('according-through', back);
      add('according', back, here.quoted);
      add('according-tense', back, here.tense);
      add('according-type', back, seed.type.id);
      add('according-lemma', back, word.lemma);
      if (back > 0) return;
      const { path, crossing } = pathBetween(view.tree, seed.word, word);
      add('according-path', path);
      add('according-crossing', crossing, word.index < seed.word.index);
      add('according-first', there.tree.subtree(word)[0].index <= 1, word.index < seed.word.index);
      add('according-same', finiteAbove(view.tree, seed.word) === finiteAbove(view.tree, word));
      return;
    }
    case 'introduced':
      add('introduced', here.quoted);
      return;
    case 'previous': {
      const { kind } = evidence.quotation;
      add('previous', evidence.back, kind, here.quoted);
      add('previous-tense', evidence.back, here.tense, kind);
      add('previous-type', seed.type.id, evidence.back);
      add('previous-presented', setting.presented, evidence.back);
      const first = view.words[0];
      add('previous-first', first?.lemma.toLowerCase() ?? '-', evidence.back);
    }
  }
}
