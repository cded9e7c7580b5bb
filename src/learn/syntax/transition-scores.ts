/** Scores the transitions of one sentence's states in training; what depends on words alone is scored once a sentence. */
import type { FeatureBuffer } from '../../linear';
import { type FeatureGroups, inOneBuffer } from '../../syntax/parser/feature-groups';
import { type ParserInput, placeOf } from '../../syntax/parser/parser-input';
import type { ParserState } from '../../syntax/parser/state';
import { addTreeFeatures } from '../../syntax/parser/tree-features';
import { addFrontFeatures, addStackFeatures } from '../../syntax/parser/word-features';

/** Where scores come from: the weights as they are. */
export interface Scorer {
  /** Where features are written, after `clear`. */
  readonly groups: FeatureGroups;
  clear(): void;
  /** Adds the score of every transition for what has been written. */
  addTo(scores: Float32Array): void;
}

/** The beam's states share most words at stack and buffer, so that half of the work is done once for all. */
export class TransitionScores {
  private readonly fronts = new Map<number, Float32Array>();
  private readonly stacks = new Map<number, Float32Array>();

  /** @param create makes a row of zeros, one for each transition */
  constructor(
    private readonly input: ParserInput,
    private readonly scorer: Scorer,
    private readonly create: () => Float32Array,
  ) {}

  /** Writes the score of every transition of a state to `scores`. */
  write(state: ParserState, scores: Float32Array): void {
    const { input, scorer } = this;
    const width = input.size + 2;
    const s0 = placeOf(state.below(0), input);
    const s1 = placeOf(state.below(1), input);
    const b0 = placeOf(state.ahead(0), input);
    scores.set(
      this.known(this.fronts, s0 * width + b0, () => addFrontFeatures(scorer.groups, input, s0, b0)),
    );
    const stack = this.known(this.stacks, (s1 * width + s0) * width + b0, () =>
      addStackFeatures(scorer.groups, input, s1, s0, b0),
    );
    for (let t = 0; t < stack.length; t += 1) scores[t] += stack[t];
    scorer.clear();
    addTreeFeatures(scorer.groups, input, state);
    scorer.addTo(scores);
  }

  private known(rows: Map<number, Float32Array>, key: number, add: () => void): Float32Array {
    let row = rows.get(key);
    if (row === undefined) {
      this.scorer.clear();
      add();
      rows.set(key, (row = this.create()));
      this.scorer.addTo(row);
    }
    return row;
  }
}

/** Writes all features of a state. */
export function writeParserFeatures(features: FeatureBuffer, input: ParserInput, state: ParserState): void {
  const groups = inOneBuffer(features);
  const s0 = placeOf(state.below(0), input);
  const b0 = placeOf(state.ahead(0), input);
  features.clear();
  addFrontFeatures(groups, input, s0, b0);
  addStackFeatures(groups, input, placeOf(state.below(1), input), s0, b0);
  addTreeFeatures(groups, input, state);
}
