/** Lemmas: what the treebanks say, else what the lexicon says, else by the ending. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DataError } from '../errors';
import { normaliseForm } from './forms';
import type { Features, Reading } from '../lexicon';

/** How many code units of a form's end the rules look at. */
export const LONGEST_ENDING = 6;

const schema = z.strictObject({
  /** `UPOS form` → lemma; the form in lower case, or as written where the lemma has a capital. */
  known: z.record(z.string(), z.string()),
  /** `UPOS ending` → `cut add`: how many code units to cut off, and what to add. */
  endings: z.record(z.string(), z.string()),
});

/** The file of lemmas, as JSON. */
export type LemmaData = z.infer<typeof schema>;

/** Forms and lemmas of these are the same but for known exceptions ("Américains" → "Américain"). */
const KEPT_AS_WRITTEN: ReadonlySet<string> = new Set(['PROPN', 'PUNCT', 'SYM', 'NUM', 'X']);

/** Whose readings serve where the lexicon has none of the word's own part of speech ("les équipes juniors"). */
const KIN: Readonly<Partial<Record<string, string>>> = { ADJ: 'NOUN', NOUN: 'ADJ', AUX: 'VERB', VERB: 'AUX' };

/** "PIB", "LSm", "VIH-1", "18e", but not a headline's "DENOMINATION", which is a word in capitals. */
const ABBREVIATION = /^(?=.{2,5}$)\p{Lu}[\p{L}-]*\p{Lu}\p{L}*$|\d/u;

/** The lemma of a form in lower case, given the one that its ending suggests. */
export type Correction = (guess: string, form: string, upos: string, feats: Features) => string;

export class Lemmatiser {
  private readonly known: ReadonlyMap<string, string>;
  private readonly endings: ReadonlyMap<string, readonly [cut: number, add: string]>;

  /**
   * @param independent whether the readings are those of a lexicon that was made without the treebanks
   * @param corrected what a dictionary makes of a lemma guessed by the ending
   */
  constructor(
    data: LemmaData,
    private readonly independent: boolean,
    private readonly corrected: Correction = (guess) => guess,
  ) {
    this.known = new Map(Object.entries(data.known));
    this.endings = new Map(
      Object.entries(data.endings).map(([ending, script]) => {
        const space = script.indexOf(' ');
        return [ending, [Number(script.slice(0, space)), script.slice(space + 1)]];
      }),
    );
  }

  /** The lemma of a form with this part of speech and these features, given the lexicon's readings of it. */
  lemma(text: string, upos: string, feats: Features, readings: readonly Reading[]): string {
    const form = normaliseForm(text);
    const lower = form.toLowerCase();
    const known = this.known.get(`${upos} ${form}`) ?? this.known.get(`${upos} ${lower}`);
    if (known !== undefined) return known;
    if (KEPT_AS_WRITTEN.has(upos)) return form;
    const own = bestReading(upos, feats, readings);
    if (own !== undefined) return own.lemma;
    // what is not in a lexicon learned from the treebanks is not for that unusual
    if (!this.independent) return this.corrected(this.byEnding(lower, upos), lower, upos, feats);
    const kin = bestReading(KIN[upos], feats, readings);
    return kin?.lemma ?? (ABBREVIATION.test(form) ? form : this.byEnding(lower, upos));
  }

  private byEnding(lower: string, upos: string): string {
    for (let size = Math.min(LONGEST_ENDING, lower.length - 1); size > 0; size -= 1) {
      const script = this.endings.get(`${upos} ${lower.slice(-size)}`);
      if (script !== undefined) return lower.slice(0, lower.length - script[0]) + script[1];
    }
    return lower;
  }
}

/** The reading of this part of speech that shares most features; the first one wins a tie. */
function bestReading(
  upos: string | undefined,
  feats: Features,
  readings: readonly Reading[],
): Reading | undefined {
  let winner: Reading | undefined;
  let most = -1;
  for (const reading of readings) {
    if (reading.upos !== upos) continue;
    let shared = 0;
    for (const name in reading.feats) {
      if (feats[name] === reading.feats[name]) shared += 1;
      else if (feats[name] !== undefined) shared -= 1;
    }
    if (winner === undefined || shared > most) {
      winner = reading;
      most = shared;
    }
  }
  return winner;
}

/**
 * Loads a file of lemmas.
 * @param independent as for `Lemmatiser`, and so is `corrected`
 * @throws DataError where it is missing or damaged
 */
export function loadLemmatiser(file: string, independent: boolean, corrected?: Correction): Lemmatiser {
  try {
    return new Lemmatiser(schema.parse(JSON.parse(readFileSync(file, 'utf8'))), independent, corrected);
  } catch (cause) {
    throw new DataError({
      what: 'The lemmas cannot be read',
      place: { file },
      remedy: 'Run `npm run train` to make them again, or reinstall the package.',
      cause,
    });
  }
}
