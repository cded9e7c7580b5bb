/** What the realis model sees of an event: its form, what governs it, its dates, and what the rules say. */
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { EventSeed, Presentation } from '../draft';
import type { Add, Features } from '../model/features';
import { cueLemmas, firstConjunct, isVerb, preposition } from '../view/grammar';
import { clauseTense, finiteAbove, tenseOf } from './clause';
import { quotationsAround } from './source-candidates';

/** Names the templates; a model is only read where it was trained with the same. */
export const REALIS_FEATURES = 'event-realis/1';

/** What the decision is made from. */
export interface RealisSetting {
  readonly seed: EventSeed;
  readonly presented: Presentation;
  /** The event's date by rule, against the day of publication. */
  readonly when: 'later' | 'now' | 'before' | 'undated';
  readonly seedAt: ReadonlyMap<Word, EventSeed>;
  readonly cues: Cues;
}

/** How many words above the event are looked at. */
const ABOVE = 4;

/** Writes the features of the event. */
export function realisFeatures(setting: RealisSetting, features: Features): void {
  const { seed, presented, when } = setting;
  const { sentence, word, type } = seed;
  const { tree } = sentence;
  features.clear();
  const add: Add = (name, ...values) => features.add(name, ...values);
  const own = features.tense(tenseOf(tree, word));
  const clause = features.tense(clauseTense(tree, word));
  const pos = isVerb(word) ? 'verb' : word.upos === 'ADJ' ? 'adjective' : 'noun';
  add('bias');
  add('rule', presented.realis);
  add('rule-pos', presented.realis, pos, own);
  add('rule-type', presented.realis, type.id);
  add('rule-when', presented.realis, when);
  add('rule-negation', presented.realis, presented.negationKind);
  add('type-pos', type.id, pos, own);
  add('lemma', word.lemma, pos);
  add('own', own, word.deprel);
  add('clause', clause, pos, own);
  add('clause-type', clause, type.id, pos);
  add('when', when, clause, pos);
  add('quoted', quotationsAround(seed)[0]?.kind ?? 'none', clause, pos);
  add('title', sentence.index === 0, own, pos);
  ofDependents(setting, pos, features);
  ofGovernors(setting, pos, features);
}

function ofDependents({ seed }: RealisSetting, pos: string, features: Features): void {
  const add: Add = (name, ...values) => features.add(name, ...values);
  const { tree } = seed.sentence;
  const { word } = seed;
  const determiners = tree.children(word, 'det');
  add('det', pos, determiners[0]?.lemma ?? '-', word.feats['Number'] ?? '-');
  const before = features.slot(preposition(tree, word));
  add('prep', pos, before);
  add('prep-relation', pos, before, word.deprel);
  for (const child of tree.children(word)) {
    if (['mark', 'amod', 'advmod', 'aux', 'cop'].includes(child.deprel))
      add('child', child.deprel, child.lemma, pos);
  }
  const first = firstConjunct(tree, word);
  if (first !== word) add('first', features.tense(tenseOf(tree, first)), first.deprel, pos);
  const verb = finiteAbove(tree, word);
  if (verb === undefined) return;
  for (const child of tree.children(verb, 'advmod', 'mark'))
    add('clause-child', child.deprel, child.lemma, pos);
  for (const child of tree.children(verb, 'advcl'))
    add('clause-advcl', features.slot(preposition(tree, child)), pos);
}

/** The words above, each by lemma, tense, relation and what the cues and the event types say of it. */
function ofGovernors({ seed, cues, seedAt }: RealisSetting, pos: string, features: Features): void {
  const add: Add = (name, ...values) => features.add(name, ...values);
  const { tree } = seed.sentence;
  let below = seed.word;
  let path = '';
  for (let steps = 0; steps < ABOVE; steps += 1) {
    const above = tree.parent(below);
    if (above === undefined) {
      add('top', path, pos);
      return;
    }
    path += `^${below.deprel}`;
    const cue = cueLemmas(tree, above).flatMap((lemma) => cues.matrix.get(lemma) ?? [])[0];
    const kind = seedAt.get(above)?.type.id ?? '-';
    add('governor', path, above.lemma);
    add('governor-lemma', above.lemma, Math.min(steps, 2), pos);
    add('governor-tense', path, features.tense(tenseOf(tree, above)), pos);
    add('governor-effect', path, cue?.effect ?? '-', pos);
    add('governor-effect-near', cue?.effect ?? '-', Math.min(steps, 2), pos, seed.type.id);
    add('governor-type', path, kind, pos);
    add('governor-type-near', kind, seed.type.id, Math.min(steps, 2));
    below = above;
  }
}
