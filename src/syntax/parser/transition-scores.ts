/** Scores the transitions of one sentence's states; what depends on words alone is scored once a sentence. */
import { FeatureBuffer } from '../../linear';
import { type ParserInput, placeOf } from './parser-input';
import type { ParserState } from './state';
import { addTreeFeatures } from './tree-features';
import { addFrontFeatures, addStackFeatures } from './word-features';

export type Scores = Int32Array | Float32Array;

/** Where scores come from: the shipped model, or the weights in training. */
export interface Weights<S extends Scores> {
  /** Adds the score of every transition. */
  addTo(features: FeatureBuffer, scores: S): void;
}

/** The beam's states share most words at stack and buffer, so that half of the work is done once for all. */
export class TransitionScores<S extends Scores> {
  private readonly features = new FeatureBuffer();
  private readonly fronts = new Map<number, S>();
  private readonly stacks = new Map<number, S>();

  /**
   * @param create makes a row of zeros, one for each transition
   * @param thin takes features away before they are weighed, for training
   */
  constructor(
    private readonly input: ParserInput,
    private readonly weights: Weights<S>,
    private readonly create: () => S,
    private readonly thin?: (features: FeatureBuffer) => void,
  ) {}

  /** Writes the score of every transition of a state to `scores`. */
  write(state: ParserState, scores: S): void {
    const { input, features } = this;
    const width = input.size + 2;
    const s0 = placeOf(state.below(0), input);
    const s1 = placeOf(state.below(1), input);
    const b0 = placeOf(state.ahead(0), input);
    scores.set(this.known(this.fronts, s0 * width + b0, () => addFrontFeatures(features, input, s0, b0)));
    const stack = this.known(this.stacks, (s1 * width + s0) * width + b0, () =>
      addStackFeatures(features, input, s1, s0, b0),
    );
    for (let t = 0; t < stack.length; t += 1) scores[t] += stack[t];
    features.clear();
    addTreeFeatures(features, input, state);
    this.thin?.(features);
    this.weights.addTo(features, scores);
  }

  private known(rows: Map<number, S>, key: number, add: () => void): S {
    let row = rows.get(key);
    if (row === undefined) {
      this.features.clear();
      add();
      this.thin?.(this.features);
      rows.set(key, (row = this.create()));
      this.weights.addTo(this.features, row);
    }
    return row;
  }
}

/** Writes all features of a state. */
export function writeParserFeatures(features: FeatureBuffer, input: ParserInput, state: ParserState): void {
  const s0 = placeOf(state.below(0), input);
  const b0 = placeOf(state.ahead(0), input);
  features.clear();
  addFrontFeatures(features, input, s0, b0);
  addStackFeatures(features, input, placeOf(state.below(1), input), s0, b0);
  addTreeFeatures(features, input, state);
}
