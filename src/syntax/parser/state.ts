/** The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta 2011): a stack, a buffer, the arcs so far. */

import { Histories } from './histories';

/** Position that stands for "nothing here". */
export const NONE = -1;

/**
 * A half-built tree over the words 0 … `size - 1`; the artificial root has position `size` and stands at the
 * end of the buffer. Shift pushes the buffer's front; left makes the stack's top a dependent of the
 * buffer's front; right makes it a dependent of the word below it. Every word is shifted and reduced
 * once, so that a tree takes `2 * size` transitions.
 */
export class ParserState {
  readonly stack: Int32Array;
  depth = 0;
  front = 0;
  readonly heads: Int32Array;
  /** Relation numbers, meaningful where there is a head. */
  readonly relations: Uint8Array;
  /** The outermost and second outermost dependents on each side, or `NONE`. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  /** Hash of the relations on each side, in whatever order. */
  readonly leftRelations: Int32Array;
  readonly rightRelations: Int32Array;

  private readonly own: Int32Array;

  /** All lists lie in one block, so that a state is copied at one go. */
  private readonly block: Int32Array;

  /** @param histories those of the sentence, where states are to be compared by them */
  constructor(
    readonly size: number,
    private readonly histories = new Histories(size),
  ) {
    const length = size + 1;
    const bytes = Math.ceil(length / 4);
    this.block = new Int32Array(9 * length + 3 * bytes);
    const list = (k: number): Int32Array => this.block.subarray(k * length, (k + 1) * length);
    const small = (k: number): Uint8Array =>
      new Uint8Array(this.block.buffer, 4 * (9 * length + k * bytes), length);
    this.heads = list(0);
    this.left = list(1);
    this.left2 = list(2);
    this.right = list(3);
    this.right2 = list(4);
    this.block.fill(NONE, 0, 5 * length);
    this.stack = list(5);
    this.leftRelations = list(6);
    this.rightRelations = list(7);
    this.own = list(8);
    for (let i = 0; i <= size; i += 1) this.own[i] = i;
    this.relations = small(0);
    this.leftCount = small(1);
    this.rightCount = small(2);
  }

  /** Makes this state what another one of the same size is. */
  copy(from: ParserState): void {
    this.block.set(from.block);
    this.depth = from.depth;
    this.front = from.front;
  }

  /** The word `offset` below the top of the stack (0 is the top), or `NONE`. */
  below(offset: number): number {
    return offset < this.depth ? this.stack[this.depth - 1 - offset] : NONE;
  }

  /** The word `offset` behind the buffer's front (0 is the front; the root is a word), or `NONE`. */
  ahead(offset: number): number {
    return this.front + offset <= this.size ? this.front + offset : NONE;
  }

  /** A number for the word at a place, given as by `placeOf`, together with all its dependents so far. */
  historyOf(place: number): number {
    return place > this.size ? place : this.own[place];
  }

  get finished(): boolean {
    return this.front === this.size && this.depth === 0;
  }

  canShift(): boolean {
    return this.front < this.size;
  }

  /** Only one word may hang from the root: the last on the stack. */
  canLeft(): boolean {
    return this.depth > 0 && (this.front < this.size || this.depth === 1);
  }

  canRight(): boolean {
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth] = this.front;
    this.depth += 1;
    this.front += 1;
  }

  /** Hangs the stack's top from the buffer's front and takes it off. */
  attachLeft(relation: number): void {
    const child = this.stack[this.depth - 1];
    const head = this.front;
    this.depth -= 1;
    this.heads[child] = head;
    this.relations[child] = relation;
    // dependents on the left come from near to far, so that the last one is the outermost
    this.left2[head] = this.left[head];
    this.left[head] = child;
    this.own[head] = this.histories.after(this.own[head], child, relation, false);
    this.leftCount[head] = this.leftCount[head] + 1;
    this.leftRelations[head] = this.leftRelations[head] | relationBit(relation);
  }

  /** Hangs the stack's top from the word below it and takes it off. */
  attachRight(relation: number): void {
    const child = this.stack[this.depth - 1];
    const head = this.stack[this.depth - 2];
    this.depth -= 1;
    this.heads[child] = head;
    this.relations[child] = relation;
    this.right2[head] = this.right[head];
    this.right[head] = child;
    this.own[head] = this.histories.after(this.own[head], child, relation, true);
    this.rightCount[head] = this.rightCount[head] + 1;
    this.rightRelations[head] = this.rightRelations[head] | relationBit(relation);
  }
}

/** Two of more than 32 relations may share a bit: the set is a feature, not a fact. */
function relationBit(relation: number): number {
  return 1 << (relation & 31);
}
