/** The errors of an article, each with its place, what is wrong, and what was decided there. */
import type { ExtractedEvent } from '../../../../events/types';
import type { Span } from '../../../../span';
import type { Side } from '../argument-errors';
import type { Comparison } from '../compare';
import type { Decisions } from '../decisions';
import { unmatchedEdges, whyNoEdge } from '../edge-errors';
import { missedEvents, spuriousEvents, whyMissed, whySpurious } from '../trigger-errors';
import { rolesInWords, triggerInWords } from './decided';
import { type Annotated, edgeInWords, eventInWords } from './words';

/** One error. */
export interface Case {
  /** The event's type. */
  readonly type: string;
  readonly trigger: Span;
  /** What is wrong, then what each side has and what was decided. */
  readonly lines: readonly string[];
}

/** What the cases are made from. */
export interface CaseContext {
  readonly comparison: Comparison;
  readonly decisions: Decisions;
  readonly text: string;
}

/** Events that only one side has. */
export function eventCases({ comparison, decisions, text }: CaseContext): readonly Case[] {
  const { gold, system } = sidesOf(comparison, text);
  const caseOf = ({ type, trigger }: ExtractedEvent, title: string, why: string): Case => {
    const decided = [...triggerInWords(trigger, decisions), ...rolesInWords({ type, trigger }, decisions)];
    return { type, trigger, lines: [title, ...indented([why, ...decided])] };
  };
  return [
    ...missedEvents(comparison).map((event) =>
      caseOf(event, `missed ${eventInWords(event, gold)}`, whyMissed(event, comparison, decisions)),
    ),
    ...spuriousEvents(comparison).map((event) =>
      caseOf(event, `spurious ${eventInWords(event, system)}`, whySpurious(event, comparison, decisions)),
    ),
  ];
}

/**
 * Events that both sides have and whose edges in the graph are missed or spurious; where only one side has the
 * event, that is a case of its own.
 */
export function edgeCases({ comparison, decisions, text }: CaseContext): readonly Case[] {
  const both = sidesOf(comparison, text);
  return comparison.events.flatMap((pair): Case[] => {
    const edges = (['gold', 'system'] as const).flatMap((side) =>
      unmatchedEdges(comparison, 'graph', side).flatMap((edge) => {
        const draw = edge.draws.find(({ event }) => event === pair[side]);
        if (draw === undefined) return [];
        const what = side === 'gold' ? 'missed' : 'spurious';
        return [`${what} edge ${edgeInWords(draw, both[side])}: ${whyNoEdge(edge, comparison, side)}`];
      }),
    );
    if (edges.length === 0) return [];
    const { type, trigger } = pair.gold;
    const lines = [
      `annotated: ${eventInWords(pair.gold, both.gold)}`,
      `found: ${eventInWords(pair.system, both.system)}`,
      ...rolesInWords(pair.system, decisions),
    ];
    return [{ type, trigger, lines: [...edges, ...indented(lines)] }];
  });
}

function sidesOf({ gold, system }: Comparison, text: string): Readonly<Record<Side, Annotated>> {
  return { gold: { annotation: gold, text }, system: { annotation: system, text } };
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
