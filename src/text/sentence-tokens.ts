/** A long article's tokens as bare offsets: they become objects when a stage asks for a sentence's tokens. */
import type { Sentence, Token } from './types';

/** Where an article's tokens begin and end, and their texts, each kept once. */
export class TokenStore {
  /** Start and end of each token, one after the other. */
  private bounds = new Int32Array(512);
  private readonly texts = new Map<string, string>();
  count = 0;

  /** @param text the article's text */
  constructor(private readonly text: string) {}

  add(start: number, end: number): void {
    if (2 * this.count === this.bounds.length) {
      const bounds = new Int32Array(this.bounds.length * 2);
      bounds.set(this.bounds);
      this.bounds = bounds;
    }
    this.bounds[2 * this.count] = start;
    this.bounds[2 * this.count + 1] = end;
    this.count += 1;
  }

  token(i: number): Token {
    const start = this.bounds[2 * i];
    const end = this.bounds[2 * i + 1];
    return { start, end, text: this.own(this.text.slice(start, end)) };
  }

  /** The string to keep for a form: the same for all its places, and none that holds on to the article. */
  private own(form: string): string {
    let own = this.texts.get(form);
    if (own === undefined) this.texts.set((own = detached(form)), own);
    return own;
  }
}

/** From this length on, V8 makes a slice a view of the whole string, which lives as long as the slice does. */
const SLICED = 13;

/** A copy that does not keep the string alive from which it was cut: the stages' tables keep forms for long. */
function detached(form: string): string {
  return form.length < SLICED ? form : Buffer.from(form, 'utf16le').toString('utf16le');
}

/** A sentence over some of the tokens. Each reading of `tokens` makes them anew, so read it once. */
export class StoredSentence implements Sentence {
  readonly start: number;
  readonly end: number;

  /** @param to the token after the last one */
  constructor(
    readonly index: number,
    private readonly store: TokenStore,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.start = store.token(from).start;
    this.end = store.token(to - 1).end;
  }

  get tokens(): readonly Token[] {
    return Array.from({ length: this.to - this.from }, (_, i) => this.store.token(this.from + i));
  }

  /** What a plain object of this kind would write. */
  toJSON(): Sentence {
    const { index, start, end, tokens } = this;
    return { index, start, end, tokens };
  }
}
