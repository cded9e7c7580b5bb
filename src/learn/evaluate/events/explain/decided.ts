/** Says in lines what lexicon, rules and models decided about a trigger and about the candidates for its roles. */
import { ROLE_THRESHOLD } from '../../../../events/roles/choose-fillers';
import type { Match } from '../../../../events/triggers/match';
import { TRIGGER_THRESHOLD } from '../../../../events/triggers/select-by-model';
import type { ExtractedEvent } from '../../../../events/types';
import type { Span } from '../../../../span';
import type { CandidateWord, Decisions, RoleDecision } from '../decisions';

/** The candidates for roles that are shown, the likeliest first. */
const SHOWN = 8;

/** Each candidate at a trigger: its entries in the lexicon, its likeliest type and the score against the threshold. */
export function triggerInWords(trigger: Span, decisions: Decisions): readonly string[] {
  const candidates = decisions.candidatesAt(trigger);
  if (candidates.length === 0) return ['no candidate here'];
  return candidates.map(candidateInWords);
}

function candidateInWords({ candidate, type, probability }: CandidateWord): string {
  const { word, matches } = candidate;
  const entries = matches.length === 0 ? 'not listed' : `listed as ${matches.map(entryInWords).join(', ')}`;
  const score =
    type === undefined || probability === undefined
      ? 'no model'
      : `likeliest ${type} ${against(probability, TRIGGER_THRESHOLD)}`;
  return `candidate "${word.text}" (${word.lemma}, ${word.upos}): ${entries}; ${score}`;
}

function entryInWords({ trigger, fit }: Match): string {
  const reflexive = trigger.reflexive ? 'se ' : '';
  const restrictions = trigger.when.length === 0 ? '' : `, restrictions: ${fit}`;
  return `${trigger.type} ${trigger.pos} "${reflexive}${trigger.words.join(' ')}" (${trigger.tier}${restrictions})`;
}

/** The likeliest candidates for the roles of what was taken for an event at these words. */
export function rolesInWords(
  { trigger, type }: Pick<ExtractedEvent, 'trigger' | 'type'>,
  decisions: Decisions,
): readonly string[] {
  const seed = decisions.seedAt(trigger, type) ?? decisions.seedAt(trigger);
  if (seed === undefined) return [];
  const roles = [...decisions.rolesOf(seed)].sort((a, b) => b.probability - a.probability);
  return [`roles of ${seed.type.id}:`, ...roles.slice(0, SHOWN).map((each) => `  ${roleInWords(each)}`)];
}

function roleInWords({ candidate, role, probability, rules }: RoleDecision): string {
  const { head, sort, form, back } = candidate;
  const where = back === 0 ? '' : ', sentence before';
  const byRule = rules.length === 0 ? '' : `; by rule ${rules.join(', ')}`;
  const score = against(probability, ROLE_THRESHOLD);
  return `"${head.text}" (${sort}, ${form}${where}): ${role.name} ${score}${byRule}`;
}

function against(probability: number, threshold: number): string {
  const sign = probability >= threshold ? '>=' : '<';
  return `${probability.toFixed(2)} ${sign} ${threshold}`;
}
