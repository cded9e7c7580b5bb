/** The words of a sentence as features see them: read beyond both ends. */
import { mix, templateSeeds } from '../../linear';
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
  upos(i: number): number {
    return this.sentence.tree.upos[i] ?? NOTHING;
  }
}
