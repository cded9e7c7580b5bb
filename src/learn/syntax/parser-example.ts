/** What the parser learns from. */
import type { ParserInput } from '../../syntax/parser/parser-input';
import type { Random } from '../random';
import type { GoldTree } from './oracle';

/** A sentence to learn from: what the parser will see of it (predicted tags), and its gold tree. */
export interface ParserExample {
  readonly input: ParserInput;
  readonly gold: GoldTree;
  /** 1 for annotation by hand, less for silver. */
  readonly weight: number;
}

/** The examples of a round, shuffled: all that are annotated by hand, and a share of the silver ones, drawn anew. */
export function drawRound(
  examples: readonly ParserExample[],
  silverShare: number,
  random: Random,
): readonly ParserExample[] {
  return random.shuffle(examples.filter(({ weight }) => weight === 1 || random.next() < silverShare));
}
