/** Numbers the parser's transitions: shift, then left and right with each relation. */
import type { ParserState } from './state';

export const SHIFT = 0;

/** The transitions over a list of relations: shift is 0, left 1 … n, right n + 1 … 2n. */
export class Transitions {
  readonly count: number;
  /** The number of the relation `root`. */
  readonly root: number;

  /** What a state allows, by whether it can shift (1), go right (2), go left (4) or hang a word from the root (8). */
  private readonly allowed: readonly (readonly number[])[];

  /** @param relations names of the relations, `root` among them */
  constructor(readonly relations: readonly string[]) {
    this.count = 1 + 2 * relations.length;
    this.root = relations.indexOf('root');
    const others = [...relations.keys()].filter((relation) => relation !== this.root);
    const lefts = others.map((relation) => this.left(relation));
    const rights = others.map((relation) => this.right(relation));
    this.allowed = Array.from({ length: 16 }, (_, can) => [
      ...((can & 1) === 0 ? [] : [SHIFT]),
      ...((can & 8) === 0 ? [] : [this.left(this.root)]),
      ...((can & 4) === 0 ? [] : lefts),
      ...((can & 2) === 0 ? [] : rights),
    ]);
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

  /** The transitions that the state allows. The relation `root` is for the one word that hangs from the root. */
  allowedIn(state: ParserState): readonly number[] {
    const left = !state.canLeft() ? 0 : state.front === state.size ? 8 : 4;
    return this.allowed[(state.canShift() ? 1 : 0) | (state.canRight() ? 2 : 0) | left];
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
