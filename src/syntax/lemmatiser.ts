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

export class Lemmatiser {
  private readonly known: ReadonlyMap<string, string>;
  private readonly endings: ReadonlyMap<string, readonly [cut: number, add: string]>;

  constructor(data: LemmaData) {
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
    return bestReading(upos, feats, readings)?.lemma ?? this.byEnding(lower, upos);
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
function bestReading(upos: string, feats: Features, readings: readonly Reading[]): Reading | undefined {
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
 * @throws DataError where it is missing or damaged
 */
export function loadLemmatiser(file: string): Lemmatiser {
  try {
    return new Lemmatiser(schema.parse(JSON.parse(readFileSync(file, 'utf8'))));
  } catch (cause) {
    throw new DataError({
      what: 'The lemmas cannot be read',
      place: { file },
      remedy: 'Run `npm run train` to make them again, or reinstall the package.',
      cause,
    });
  }
}
