/** Brings names and phrases to a form in which spelling, case, accents and hyphens no longer tell them apart. */

/** Letters that Unicode does not take apart into a base letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ŋ: 'n',
}; // prettier-ignore

/** "États-Unis" → "etats unis", "N’Djamena" → "n djamena", "Путин" → "путин"; empty for a text without letters or digits. */
export function normalise(text: string): string {
  // Most words are plain, and Unicode's classes cost ten times as much.
  const plain = isAscii(text);
  const letters = plain ? text.toLowerCase() : withoutMarks(text);
  const spelt = letters.includes('.') ? letters.replace(/(?<=\p{L})\.(?=\p{L})/gu, '') : letters;
  return spelt.replace(plain ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[æœøßłđðþıŋ]/g, (letter) => UNDECOMPOSED[letter]);
}

/** The words of a normalised text. */
export const wordsOf = (normalised: string): string[] => (normalised === '' ? [] : normalised.split(' '));

/** Compares by code units, which no locale changes. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
