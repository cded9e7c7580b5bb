/** The key under which a name is looked up, the same for spellings that differ only in form. */

const MARKS = /\p{M}+/gu;
const HYPHENS = /[-‐‑–]/g;
const APOSTROPHES = /[’ʼ‘`]/g;
const BLANKS = /\s+/g;

/**
 * A name without case, accents, hyphens and typographic apostrophes: "États-Unis", "Etats-unis" and
 * "ÉTATS UNIS" are one. Letters that no accent makes ("ø", "ł", "ı") stay, but "œ" and "æ" are spelt out.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(HYPHENS, ' ')
    .replace(APOSTROPHES, "'")
    .replace(BLANKS, ' ')
    .trim()
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}
