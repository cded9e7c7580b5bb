/** The English spelling of persons whose names French spells by its own sounds: "Patrouchev", Patrushev. */
import { foldName } from './fold';
import { readJson } from './read-data';
import { romanisationSchema } from './schemas';

/**
 * Gives the usual English spelling of a person's name as French newspapers write it. Whole names and
 * single words that no rule gives come from a table. The rules, in the order of the file, undo the French
 * transliteration of Cyrillic ("tch", "ou", "j", "-ine") and apply only to a name that looks Slavic:
 * "Martine Aubry" and "Jean-Luc Mélenchon" stay as they are.
 */
export class Romaniser {
  private readonly names = new Map<string, string>();
  private readonly slavic: RegExp;
  private readonly rules: readonly { readonly from: RegExp; readonly to: string }[];

  constructor() {
    const data = readJson('romanisation.json', romanisationSchema);
    for (const [from, to] of Object.entries(data.names)) this.names.set(foldName(from), to);
    this.slavic = new RegExp(data.slavic, 'u');
    this.rules = data.rules.map(({ from, to }) => ({ from: new RegExp(from, 'gu'), to }));
  }

  romanise(name: string): string {
    const whole = this.names.get(foldName(name));
    if (whole !== undefined) return whole;
    const words = name.split(/\s+/);
    const isSlavic = words.some((word) => this.slavic.test(word));
    return words.map((word) => this.word(word, isSlavic)).join(' ');
  }

  private word(word: string, isSlavic: boolean): string {
    const known = this.names.get(foldName(word));
    if (known !== undefined) return known;
    if (!isSlavic) return word;
    return this.rules.reduce((spelling, { from, to }) => spelling.replace(from, to), word);
  }
}
