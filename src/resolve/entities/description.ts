/** Takes a description ("les autorités russes", "7 personnes") apart: is it one thing in every article, or in this one only? */
import type { Gazetteer } from '../../gazetteer';
import type { ResolutionWords } from '../language-data';
import { normalise, wordsOf } from '../normalise';
import type { LocalEntity } from '../types';

export interface Description {
  /** Normalised, without leading determiners: "autorites russes". */
  readonly phrase: string;
  /** The phrase without demonyms: "autorites". */
  readonly plain: string;
  /** Its words that are no article, preposition, month, number or country: "election", "presidentielle". */
  readonly core: readonly string[];
  /** ISO codes of the countries whose demonyms or names are in it, sorted. */
  readonly countries: readonly string[];
  /** Opens with an indefinite or pointing word or counts: nobody in particular, or known in this article only. */
  readonly particular: boolean;
  /** Holds a proper name or a year. */
  readonly named: boolean;
  /** Holds a proper name, a year or a demonym. */
  readonly anchored: boolean;
  /** The first year in it. */
  readonly year?: string;
}

const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/;

/** Describes what an entity is called; its first nominal mention may show a determiner that the name lacks. */
export function describe(
  { name, nominal }: Pick<LocalEntity, 'name' | 'nominal'>,
  words: ResolutionWords,
  gazetteer: Pick<Gazetteer, 'demonym' | 'country'>,
): Description {
  const raw = name.split(/[\s'’]+/).filter((word) => normalise(word) !== '');
  const { dropped, particular } = opening(raw, words);
  const rest = raw.slice(dropped);
  const demonyms = rest.map((word) => gazetteer.demonym(word.replace(/[^\p{L}-]/gu, '')));
  const names = rest.map((word) => (/^\p{Lu}/u.test(word) ? gazetteer.country(word) : undefined));
  const mentioned = [...demonyms.flat(), ...names.filter((country) => country !== undefined)];
  const year = YEAR.exec(name)?.[0];
  const named =
    year !== undefined || rest.some((word, index) => index + dropped > 0 && /^\p{Lu}/u.test(word));
  const without = (drop: (index: number) => boolean) =>
    rest.flatMap((word, index) => (drop(index) ? [] : wordsOf(normalise(word))));
  return {
    phrase: rest.map(normalise).join(' '),
    plain: without((index) => demonyms[index].length > 0).join(' '),
    core: without((index) => demonyms[index].length > 0 || names[index] !== undefined).filter(
      (word) => !words.stopwords.has(word) && !words.months.has(word) && !/^\d+$/.test(word),
    ),
    countries: [...new Set(mentioned.map(({ code }) => code))].sort(),
    particular: particular || opening((nominal ?? '').split(/[\s'’]+/), words).particular,
    named,
    anchored: named || mentioned.length > 0,
    ...(year === undefined ? {} : { year }),
  };
}

/** Counts leading determiners and says whether one of them, or a number, makes the description particular. */
function opening(
  raw: readonly string[],
  words: ResolutionWords,
): { readonly dropped: number; readonly particular: boolean } {
  const all = raw.map(normalise);
  let dropped = 0;
  let particular = false;
  while (dropped < all.length - 1) {
    const word = all[dropped];
    const points = words.indefinite.has(word) || words.deictic.has(word);
    if (!points && !words.definite.has(word)) break;
    particular ||= points;
    dropped++;
  }
  const head = all.slice(dropped, dropped + 3).flatMap(wordsOf);
  particular ||= head.some((word) => words.numerals.has(word) || /^\d{1,3}$/.test(word));
  return { dropped, particular };
}
