/** Numbers the parser's transitions: shift, then left and right with each relation. */
import type { ParserState } from './state';

export const SHIFT = 0;

/** The transitions over a list of relations: shift is 0, left 1 … n, right n + 1 … 2n. */
export class Transitions {
  readonly count: number;
  /** The number of the relation `root`. */
  readonly root: number;

  /** @param relations names of the relations, `root` among them */
  constructor(readonly relations: readonly string[]) {
    this.count = 1 + 2 * relations.length;
    this.root = relations.indexOf('root');
  }

  left(relation: number): number {
    return 1 + relation;
  }

  right(relation: number): number {
    return 1 + this.relations.length + relation;
  }

  isLeft(transition: number): boolean {
    return transition > SHIFT && transition <= this.relations.length;
  }

  isRight(transition: number): boolean {
    return transition > this.relations.length;
  }

  apply(transition: number, state: ParserState): void {
    if (transition === SHIFT) state.shift();
    else if (this.isLeft(transition)) state.attachLeft(transition - 1);
    else state.attachRight(transition - 1 - this.relations.length);
  }

  /**
   * The best-scored transition that the state allows. The relation `root` is for the one word that hangs
   * from the root, and for no other.
   */
  bestAllowed(scores: Int32Array | Float32Array, state: ParserState): number {
    const { count, relations, root } = this;
    let winner = -1;
    const consider = (from: number, to: number, except: number): void => {
      for (let t = from; t < to; t += 1) {
        if (t === except) continue;
        if (winner < 0 || scores[t] > scores[winner]) winner = t;
      }
    };
    if (state.canShift()) consider(SHIFT, 1, -1);
    if (state.canRight()) consider(1 + relations.length, count, this.right(root));
    if (state.canLeft()) {
      if (state.front === state.size) return this.left(root);
      consider(1, 1 + relations.length, this.left(root));
    }
    return winner;
  }

  /** Calls `visit` with each relation but `root`. */
  eachRelation(visit: (relation: number) => void): void {
    for (let r = 0; r < this.relations.length; r += 1) if (r !== this.root) visit(r);
  }

  /** Names of the transitions, the labels of the parser's model. */
  get names(): string[] {
    return ['shift', ...this.relations.map((r) => `left ${r}`), ...this.relations.map((r) => `right ${r}`)];
  }

  /** The transitions that a model's labels name. */
  static fromNames(names: readonly string[]): Transitions {
    return new Transitions(names.filter((name) => name.startsWith('left ')).map((name) => name.slice(5)));
  }
}
