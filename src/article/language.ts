/** Tells French from English, and both from the rest. */
import { detectAll } from 'tinyld';
import type { Language } from './types';

/** What detection says; `other` carries the code of a language that newsgraph does not read. */
export type Detected = Language | { readonly other: string };

/** Enough of a text for detection; more costs time and changes nothing. */
const SAMPLE = 4000;
/** Below so many letters, or so sure, a third language is not believed: names and figures mislead. */
const BELIEVED = { letters: 80, accuracy: 0.5 };

/** Where a text says nothing at all (figures, names): most of what newsgraph reads is French. */
const FALLBACK: Language = 'fr';

/**
 * The language of a text. A third language is only reported where the text is long enough to be sure.
 * @param hint a language tag that decides for shorter texts
 */
export function detectLanguage(text: string, hint?: string): Detected {
  const sample = text.slice(0, SAMPLE);
  const isLong = (sample.match(/\p{L}/gu)?.length ?? 0) >= BELIEVED.letters;
  const hinted = hint === undefined ? undefined : readLanguageTag(hint);
  if (!isLong && typeof hinted === 'string') return hinted;
  const [best] = detectAll(sample);
  if (isLong && best !== undefined && !isLanguage(best.lang) && best.accuracy >= BELIEVED.accuracy) {
    return { other: best.lang };
  }
  const [ours] = detectAll(sample, { only: ['fr', 'en'] });
  return ours !== undefined && isLanguage(ours.lang) ? ours.lang : FALLBACK;
}

/** Reads a language tag as people and pages give it: "fr", "FR", "fr-CA", "en_GB". */
export function readLanguageTag(tag: string): Detected {
  const primary = /^[A-Za-z]+/.exec(tag.trim())?.[0].toLowerCase() ?? tag;
  const code = primary === 'fra' || primary === 'fre' ? 'fr' : primary === 'eng' ? 'en' : primary;
  return isLanguage(code) ? code : { other: code };
}

function isLanguage(code: string): code is Language {
  return code === 'fr' || code === 'en';
}
