/** The parser: a projective dependency tree for each sentence, greedily, by a linear model. */
import { FeatureBuffer, type LinearModel } from '../../linear';
import { type ParserInput, writeParserFeatures } from './parser-features';
import { ParserState } from './state';
import { Transitions } from './transitions';

/** A tree: for each word its head (from 0, -1 for the root) and the number of its relation. */
export interface Tree {
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

export class Parser {
  private readonly transitions: Transitions;
  private readonly features = new FeatureBuffer();
  private readonly scores: Int32Array;

  constructor(private readonly model: LinearModel) {
    this.transitions = Transitions.fromNames(model.labels);
    this.scores = new Int32Array(model.labels.length);
  }

  /** The relations, in the order of their numbers. */
  get relations(): readonly string[] {
    return this.transitions.relations;
  }

  /** Parses a sentence; every word gets a head and exactly one word is the root. */
  parse(input: ParserInput): Tree {
    const state = new ParserState(input.size);
    while (!state.finished) {
      writeParserFeatures(this.features, input, state);
      this.model.score(this.features, this.scores);
      this.transitions.apply(this.transitions.bestAllowed(this.scores, state), state);
    }
    return treeOf(state);
  }
}

/** The tree of a finished state. */
export function treeOf(state: ParserState): Tree {
  const heads = state.heads.slice(0, state.size);
  for (let i = 0; i < heads.length; i += 1) if (heads[i] === state.size) heads[i] = -1;
  return { heads, relations: state.relations.slice(0, state.size) };
}
