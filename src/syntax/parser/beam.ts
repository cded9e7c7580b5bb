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
  /** The transitions to consider, in a list that is read at once; none ends this way. */
  allowed(state: ParserState): readonly number[];
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
  private readonly children: Uint32Array;
  /** The best ways on that have been found, best first: score, transition, and the state from which each goes on. */
  private found = 0;
  private readonly foundScores: Float64Array;
  private readonly foundTransitions: Uint16Array;
  private readonly foundParents: Uint32Array;

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
    this.children = new Uint32Array(width);
    this.foundScores = new Float64Array(width);
    this.foundTransitions = new Uint16Array(width);
    this.foundParents = new Uint32Array(width);
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
    const { steps, states, scores, foundScores, width } = this;
    this.found = 0;
    for (let parent = 0; parent < steps.length; parent += 1) {
      const allowed = guide.allowed(states[parent]);
      if (allowed.length === 0) continue;
      guide.score(states[parent], scores);
      const before = steps[parent].score;
      for (let k = 0; k < allowed.length; k += 1) {
        const score = before + scores[allowed[k]];
        if (this.found < width || score > foundScores[width - 1]) this.insert(score, allowed[k], parent);
      }
    }
    this.follow();
  }

  /** Puts a way behind those with the same score; the last one goes if there are too many. */
  private insert(score: number, transition: number, parent: number): void {
    const { foundScores, foundTransitions, foundParents } = this;
    if (this.found < this.width) this.found += 1;
    let place = this.found - 1;
    for (; place > 0 && foundScores[place - 1] < score; place -= 1) {
      foundScores[place] = foundScores[place - 1];
      foundTransitions[place] = foundTransitions[place - 1];
      foundParents[place] = foundParents[place - 1];
    }
    foundScores[place] = score;
    foundTransitions[place] = transition;
    foundParents[place] = parent;
  }

  private follow(): void {
    const { steps, states, spare, children, found, foundScores, foundTransitions, foundParents } = this;
    children.fill(0);
    for (let i = 0; i < found; i += 1) children[foundParents[i]] += 1;
    for (let k = 0; k < states.length; k += 1) if (children[k] === 0) spare.push(states[k]);
    const nextStates: ParserState[] = [];
    const nextSteps: Step[] = [];
    for (let i = 0; i < found; i += 1) {
      const parent = foundParents[i];
      // the last child takes its parent's state over, the others copy it
      children[parent] -= 1;
      const isLast = children[parent] === 0;
      const state = isLast ? states[parent] : (spare.pop() as ParserState);
      if (!isLast) state.copy(states[parent]);
      nextStates.push(state);
      nextSteps.push({ before: steps[parent], transition: foundTransitions[i], score: foundScores[i] });
    }
    // only now, since others may have copied a state
    for (let i = 0; i < found; i += 1) this.transitions.apply(foundTransitions[i], nextStates[i]);
    this.states = nextStates;
    this.steps = nextSteps;
  }
}

/** The transitions of a way, in order. */
export function transitionsOf(step: Step): number[] {
  const way: number[] = [];
  for (let at: Step | undefined = step; at?.before !== undefined; at = at.before) way.push(at.transition);
  return way.reverse();
}
