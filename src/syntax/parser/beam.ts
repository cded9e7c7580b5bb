/** Beam search over the parser's transitions: the best few half-built trees go on side by side (Zhang & Clark 2008). */
import { Histories } from './histories';
import { ParserState } from './state';
import type { Transitions } from './transitions';

/** How a half-built tree came about. */
export interface Step {
  readonly before: Step | undefined;
  readonly transition: number;
  /** Sum of the scores of all transitions so far. */
  readonly score: number;
}

/** Says which transitions may follow a state, and what each of them scores. */
export interface Guide {
  /** Writes the transitions to consider to `allowed`; none ends this way. */
  allow(state: ParserState, allowed: number[]): void;
  /** Writes the score of each transition to `scores`. */
  score(state: ParserState, scores: Int32Array | Float32Array): void;
}

const BEGINNING: Step = { before: undefined, transition: -1, score: 0 };

/**
 * All ways to a whole tree are equally long in the arc-hybrid system, so that after the same number of
 * transitions scores compare. Of equal scores the earlier way wins.
 */
export class Beam {
  /** The ways that are kept, best first. */
  steps: readonly Step[] = [BEGINNING];
  private states: ParserState[];
  private spare: ParserState[];
  /** How many ways go on from each state. */
  private readonly children: number[];
  private readonly allowed: number[] = [];
  private readonly found: { score: number; transition: number; parent: number }[] = [];

  /**
   * @param size number of words
   * @param width how many ways are kept at the most
   */
  constructor(
    size: number,
    private readonly width: number,
    private readonly transitions: Transitions,
    private readonly scores: Int32Array | Float32Array,
  ) {
    this.children = new Array<number>(width).fill(0);
    const histories = new Histories(size);
    this.states = [new ParserState(size, histories)];
    this.spare = Array.from({ length: 2 * width - 1 }, () => new ParserState(size, histories));
  }

  /** The state at the end of the best way. */
  get best(): ParserState {
    return this.states[0];
  }

  /** Goes on by one transition. */
  advance(guide: Guide): void {
    const { allowed, scores, found, width } = this;
    found.length = 0;
    this.steps.forEach((step, parent) => {
      guide.allow(this.states[parent], allowed);
      if (allowed.length === 0) return;
      guide.score(this.states[parent], scores);
      for (const transition of allowed) {
        const score = step.score + scores[transition];
        if (found.length === width) {
          if (score <= found[width - 1].score) continue;
          found.pop();
        }
        let place = found.length;
        while (place > 0 && found[place - 1].score < score) place -= 1;
        found.splice(place, 0, { score, transition, parent });
      }
    });
    this.follow();
  }

  private follow(): void {
    const { states, spare, found, children } = this;
    children.fill(0);
    for (const { parent } of found) children[parent] += 1;
    this.states = found.map(({ parent }) => {
      // the last child takes its parent's state over, the others copy it
      children[parent] -= 1;
      const state = children[parent] === 0 ? states[parent] : (spare.pop() as ParserState);
      if (state !== states[parent]) state.copy(states[parent]);
      return state;
    });
    for (const state of states) if (!this.states.includes(state)) spare.push(state);
    this.steps = found.map(({ score, transition, parent }, i) => {
      this.transitions.apply(transition, this.states[i]);
      return { before: this.steps[parent], transition, score };
    });
  }
}

/** The transitions of a way, in order. */
export function transitionsOf(step: Step): number[] {
  const way: number[] = [];
  for (let at: Step | undefined = step; at?.before !== undefined; at = at.before) way.push(at.transition);
  return way.reverse();
}
