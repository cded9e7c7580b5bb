/** Brings names and phrases to a form in which spelling, case, accents and hyphens no longer tell them apart. */

/** Letters that Unicode does not take apart into a base letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ŋ: 'n',
}; // prettier-ignore

/** "États-Unis" → "etats unis", "N’Djamena" → "n djamena", "Путин" → "путин"; empty for a text without letters or digits. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[æœøßłđðþıŋ]/g, (letter) => UNDECOMPOSED[letter])
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a normalised text. */
export const wordsOf = (normalised: string): string[] => (normalised === '' ? [] : normalised.split(' '));

/** Compares by code units, which no locale changes. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
