/** Words in capitals mostly lack their accents: "MEDICAMENT" is "médicament", "SPECIALITE" is "spécialité". */

/** What a letter may stand for, the commonest first. */
const ACCENTED: Readonly<Partial<Record<string, string>>> = {
  e: 'éèê', a: 'âà', i: 'îï', o: 'ô', u: 'ûù', c: 'ç',
}; // prettier-ignore

/** Shorter words may mean too much, longer ones are seldom in a lexicon. */
const LEAST_LETTERS = 4;
const MOST_LETTERS = 24;

/**
 * A word in lower case that is not known, with the accents that make it a known one: one of any kind, or "é" twice.
 * Without such a word it stays as it is.
 */
export function withAccents(lower: string, isKnown: (form: string) => boolean): string {
  if (lower.length < LEAST_LETTERS || lower.length > MOST_LETTERS || isKnown(lower)) return lower;
  const places = [...lower].flatMap((letter, i) => (letter in ACCENTED ? [i] : []));
  const accented = (i: number, letter: string, form = lower): string =>
    form.slice(0, i) + letter + form.slice(i + 1);
  const once = [0, 1, 2].flatMap((k) =>
    places.flatMap((i) => {
      const letter = ACCENTED[lower[i]]?.at(k);
      return letter === undefined ? [] : [accented(i, letter)];
    }),
  );
  const known = once.find(isKnown);
  if (known !== undefined) return known;
  const vowels = places.filter((i) => lower[i] === 'e');
  const twice = vowels.flatMap((i) =>
    vowels.filter((j) => j > i).map((j) => accented(j, 'é', accented(i, 'é'))),
  );
  return twice.find(isKnown) ?? lower;
}
