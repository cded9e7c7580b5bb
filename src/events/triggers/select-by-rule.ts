/** Decides by rule which matches are events: strong triggers that fit, weak ones with somebody to act or suffer. */
import type { Cues, Ontology, TriggerLexicon } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { EventSeed } from '../draft';
import type { Fillers } from '../roles/fillers';
import { rolesByRule } from '../roles/rules';
import type { SentenceView } from '../view/article-view';
import { isInFixedPhrase } from './fixed-phrase';
import { matchesAt, type Match } from './match';

const CONFIDENCE = { strong: 0.8, weak: 0.5 } as const;

/** Everything that finding triggers needs. */
export interface TriggerTools {
  readonly ontology: Ontology;
  readonly lexicon: TriggerLexicon;
  readonly cues: Cues;
  readonly fillers: Fillers;
  readonly text: string;
}

/** The events of one sentence by rule, at most one a word, in text order. */
export function seedsByRule(view: SentenceView, tools: TriggerTools): readonly EventSeed[] {
  const seeds: EventSeed[] = [];
  let taken = -1;
  for (const word of view.words) {
    if (word.index < taken || isNameOrTime(view, word)) continue;
    if (isInFixedPhrase(view, word, tools.cues)) continue;
    const match = matchesAt(view, word, tools.lexicon).find((each) => accepted(view, word, each, tools));
    if (match === undefined) continue;
    seeds.push(seedOf(view, word, match, tools.ontology));
    taken = match.to;
  }
  return seeds;
}

/** An event of the lexicon's entry; an expression's trigger runs to its last word. */
export function seedOf(view: SentenceView, word: Word, match: Match, ontology: Ontology): EventSeed {
  const last = view.words[match.to - 1] ?? word;
  return {
    sentence: view,
    word,
    type: ontology.type(match.trigger.type),
    trigger: { start: word.start, end: last.end },
    match,
    confidence: CONFIDENCE[match.trigger.tier],
  };
}

/** Nothing inside a name or a date is an event: "Médecins sans frontières", "fête du Travail". */
export function isNameOrTime(view: SentenceView, word: Word): boolean {
  if (view.isInTime(word)) return true;
  return view.covering(word).some(({ mention, entity }) => {
    return (
      mention.form === 'name' &&
      entity.type !== 'EVENT' &&
      entity.type !== 'DOC' &&
      entity.type !== 'TOPIC' &&
      mention.from <= word.index
    );
  });
}

function accepted(view: SentenceView, word: Word, match: Match, tools: TriggerTools): boolean {
  if (match.fit === 'no') return false;
  const { tier, when, pos } = match.trigger;
  if (tier === 'strong' && pos !== 'noun')
    return when.length === 0 || match.fit === 'yes' || when.every((each) => each.types === undefined);
  const filled = coreFillers(view, word, match, tools);
  if (tier === 'strong') return filled >= 1 || match.trigger.words.length > 1;
  const restricted = when.length > 0 && match.fit === 'yes';
  return pos === 'noun' ? filled >= 2 : restricted ? filled >= 1 : filled >= 2;
}

/** How many roles besides place the frame fills with entities. */
function coreFillers(view: SentenceView, word: Word, match: Match, tools: TriggerTools): number {
  const seed = seedOf(view, word, match, tools.ontology);
  const context = { ...tools, seedsAt: new Map<number, readonly EventSeed[]>() };
  const roles = rolesByRule(seed, match.trigger.frame, context);
  return new Set(roles.filter(({ filler }) => filler.kind === 'entity').map(({ role }) => role)).size;
}
