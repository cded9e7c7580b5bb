/** What the trigger model sees of a word: itself, the lexicon's word on it, its syntax, and the article around it. */
import type { Word } from '../../syntax/types';
import { demands } from '../triggers/fit';
import { tenseOf } from '../context/clause';
import type { SentenceView } from '../view/article-view';
import { isPassive, isReflexive, isVerb } from '../view/grammar';
import { type Candidate, type DocumentView, strongTypes } from './document';
import type { Features } from './features';

/** Names the templates; a model is only read where it was trained with the same. */
export const TRIGGER_FEATURES = 'event-triggers/3';

/** Writes the features of a candidate. */
export function triggerFeatures(candidate: Candidate, document: DocumentView, features: Features): void {
  const { view, word, matches, likely } = candidate;
  features.clear();
  ofWord(view, word, features);
  const types = new Set<string>();
  for (const { trigger, fit } of matches) {
    const { type, tier, words, when } = trigger;
    types.add(type);
    features.add('entry', type, tier, fit, demands(when) > 0);
    features.add('entry-pos', type, tier, word.upos);
    if (words.length > 1) features.add('phrase', type, words.join(' '));
  }
  const most = Math.max(0, ...likely.values());
  for (const [type, value] of likely) features.add('likely', type, step(value));
  features.add('likeliest', step(most));
  for (const [type, value] of likely) {
    if (value === most) features.add('likeliest-type', type, step(value));
  }
  features.add('types', Math.min(types.size, 4));
  const strong = strongTypes(matches);
  if (strong.size === 1) features.add('one-strong', [...strong].join());
  for (const type of types) features.add('lemma-type', word.lemma, type);
  ofSyntax(view, word, types, features);
  ofDocument(view, word, types, document, features);
}

/** Likelihoods in steps that are finer at both ends. */
function step(likelihood: number): number {
  return STEPS.findIndex((border) => likelihood < border);
}

const STEPS = [0.03, 0.08, 0.15, 0.25, 0.37, 0.5, 0.63, 0.75, 0.85, 0.93, Infinity];

function ofWord(view: SentenceView, word: Word, features: Features): void {
  const { lemma, upos, deprel } = word;
  const form = word.text.toLowerCase();
  features.add('bias');
  features.add('lemma', lemma);
  features.add('lemma-pos', lemma, upos);
  features.add('form', form);
  features.add('pos', upos, deprel);
  features.add('suffix', lemma.slice(-4), upos);
  features.add('prefix', lemma.slice(0, 5), upos);
  features.add('number', lemma, word.feats['Number'] ?? '-');
  if (isVerb(word)) {
    features.add('voice', lemma, isPassive(view.tree, word, view.cues), isReflexive(view.tree, word));
    if (features.wordless) {
      features.add('trigger-tense', features.tense(tenseOf(view.tree, word)), deprel);
    }
    features.add('mood', word.feats['VerbForm'] ?? '-', word.feats['Tense'] ?? '-', deprel);
  }
  const previous = view.words[word.index - 1]?.lemma ?? '<';
  const next = view.words[word.index + 1]?.lemma ?? '>';
  features.add('previous', previous);
  features.add('next', next);
  features.add('lemma-next', lemma, next);
  features.add('lemma-previous', lemma, previous);
}

function ofSyntax(view: SentenceView, word: Word, types: ReadonlySet<string>, features: Features): void {
  const { tree } = view;
  const { lemma } = word;
  const parent = tree.parent(word);
  features.add('parent', parent?.lemma ?? '-', word.deprel);
  features.add('lemma-parent', lemma, parent?.lemma ?? '-');
  features.add('lemma-relation', lemma, word.deprel);
  const determiner = tree.child(word, 'det')?.lemma ?? '-';
  features.add('det', word.upos, determiner);
  features.add('lemma-det', lemma, determiner);
  for (const child of tree.children(word)) {
    if (child.deprel === 'punct' || child.deprel === 'det') continue;
    features.add('child', lemma, child.lemma);
    features.add('child-relation', lemma, child.deprel);
  }
  for (const { slot: name, word: filler } of view.links(word).slice(0, 12)) {
    const slot = features.slot(name);
    const kind = view.covering(filler)[0]?.entity.type ?? filler.upos.toLowerCase();
    features.add('slot', slot, kind, word.upos);
    features.add('lemma-slot', lemma, slot);
    features.add('lemma-slot-kind', lemma, slot, kind);
    features.add('slot-filler', lemma, slot, filler.lemma);
    for (const type of types) features.add('type-slot-kind', type, slot, kind);
    for (const type of types) features.add('type-slot-filler', type, slot, filler.lemma);
  }
  const mention = view.covering(word)[0];
  if (mention !== undefined) {
    const heads = mention.mention.head === word.index;
    features.add('inside', mention.entity.type, mention.mention.form, heads);
    for (const type of types) features.add('type-inside', type, mention.entity.type, heads);
  }
}

function ofDocument(
  view: SentenceView,
  word: Word,
  types: ReadonlySet<string>,
  document: DocumentView,
  features: Features,
): void {
  const near = document.bySentence.get(view.index) ?? new Set<string>();
  const quoted = view.quotationOf(word) !== undefined;
  features.add('main', document.main);
  features.add('lemma-main', word.lemma, document.main);
  const kinds = new Set(view.standings.map(({ entity }) => entity.type));
  for (const type of types) {
    features.add('count', type, Math.min(document.counts.get(type) ?? 0, 5));
    features.add('type-main', type, document.main);
    features.add('quoted', type, quoted);
    features.add('title', type, view.index === 0);
    for (const other of near) features.add('near', type, other);
    for (const kind of kinds) features.add('kind', type, kind);
  }
  for (const other of near) features.add('lemma-near', word.lemma, other);
}
