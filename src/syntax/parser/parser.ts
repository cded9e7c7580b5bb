/** The parser: a projective dependency tree for each sentence, by a linear model and beam search. */
import type { LinearModel } from '../../linear';
import { Beam, type Guide } from './beam';
import type { ParserInput } from './parser-input';
import type { ParserState } from './state';
import { TransitionScores } from './transition-scores';
import { Transitions } from './transitions';

/** A tree: for each word its head (from 0, -1 for the root) and the number of its relation. */
export interface Tree {
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/** How widely the parser searches; measured on dev parts, see docs/quality.md. */
export interface Search {
  /** Half-built trees that are kept side by side. */
  readonly width: number;
  /** Half-built trees whose score is this much below the best, in the weights' own measure, are given up. */
  readonly slack: number;
}

export const USUAL_SEARCH: Search = { width: 4, slack: Infinity };

export class Parser {
  private readonly transitions: Transitions;
  private readonly scores: Int32Array;

  constructor(
    private readonly model: LinearModel,
    private readonly search: Search = USUAL_SEARCH,
  ) {
    this.transitions = Transitions.fromNames(model.labels);
    this.scores = new Int32Array(model.labels.length);
  }

  /** The relations, in the order of their numbers. */
  get relations(): readonly string[] {
    return this.transitions.relations;
  }

  /** Parses a sentence; every word gets a head and exactly one word is the root. */
  parse(input: ParserInput): Tree {
    const { transitions, search, model } = this;
    const scores = new TransitionScores(input, model, () => new Int32Array(transitions.count));
    const guide: Guide = {
      allow: (state, allowed) => transitions.allowedIn(state, allowed),
      score: (state, row) => scores.write(state, row as Int32Array),
    };
    const beam = new Beam(input.size, search.width, transitions, this.scores, search.slack / model.scale);
    for (let i = 0; i < 2 * input.size; i += 1) beam.advance(guide);
    return treeOf(beam.best);
  }
}

/** The tree of a finished state. */
export function treeOf(state: ParserState): Tree {
  const heads = state.heads.slice(0, state.size);
  for (let i = 0; i < heads.length; i += 1) if (heads[i] === state.size) heads[i] = -1;
  return { heads, relations: state.relations.slice(0, state.size) };
}
