/** The words of a sentence as features see them: read beyond both ends. */
import { templateSeeds } from '../../linear';
import { mix } from '../../linear/hash';
import { branchOf } from '../../word-classes';
import type { SentenceView } from './document-view';
import type { Form } from './forms';

/** Stands for what lies beyond the ends. */
export const NOTHING = 0x51ed;
/** The seeds of the templates of `features.ts` and `context-features.ts`, counted on from one to the other. */
export const SEEDS = templateSeeds(200);

export class Window {
  constructor(private readonly sentence: SentenceView) {}

  form(i: number): Form | undefined {
    return this.sentence.forms[i];
  }
  /** The run of words with a capital around word `i`, end exclusive; empty where it has none itself. */
  run(i: number): { readonly from: number; readonly to: number } {
    let from = i;
    let to = i;
    while (this.form(to)?.isCapital === true) to += 1;
    while (to > i && this.form(from - 1)?.isCapital === true) from -= 1;
    return { from, to };
  }
  lower(i: number): number {
    return this.form(i)?.lower ?? NOTHING;
  }
  lemma(i: number): number {
    return this.sentence.tree.lemmas[i] ?? NOTHING;
  }
  lemmaClass(i: number): number {
    return this.sentence.tree.lemmaClasses[i] ?? NOTHING;
  }
  shape(i: number): number {
    return this.form(i)?.shape ?? NOTHING;
  }
  suffix3(i: number): number {
    return this.form(i)?.suffix3 ?? NOTHING;
  }
  known(i: number): number {
    return this.sentence.known[i] ?? NOTHING;
  }
  classes(i: number): number {
    return this.form(i)?.classes ?? 0;
  }
  /** The word in the lists of names. */
  names(i: number): number {
    return this.form(i)?.known ?? NOTHING;
  }
  readings(i: number): number {
    const form = this.form(i);
    return form === undefined ? NOTHING : mix(form.ownReading, form.otherReading === 0 ? 0 : 1);
  }
  /** The coarse class of the word by its use, at a depth of `bits`; the class of its lower case, of its lemma. */
  branch(i: number, bits: number): number {
    return branchOf(this.form(i)?.path ?? 0, bits);
  }
  lowerBranch(i: number, bits: number): number {
    return branchOf(this.form(i)?.lowerPath ?? 0, bits);
  }
  lemmaBranch(i: number, bits: number): number {
    return branchOf(this.sentence.tree.paths[i] ?? 0, bits);
  }
  upos(i: number): number {
    return this.sentence.tree.upos[i] ?? NOTHING;
  }
}
