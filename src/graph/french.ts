/** Joins French prepositions with names: "de" + "les États-Unis" → "des États-Unis". */
import type { Determiner } from '../resolve';

export interface FrenchName {
  readonly name: string;
  readonly determiner?: Determiner;
  /** A place with a government or a region, which takes "en" where a building takes "à la". */
  readonly region?: boolean;
}

/** Before a vowel or a silent h; an h in news names is silent more often than not ("d’Helsinki", "d’Haïti"). */
const VOWEL = /^[aeiouyhàâæéèêëîïôœùûü]/i;
const startsWithVowel = (name: string): boolean => VOWEL.test(name) && !/^(?:y\p{L}*|onz)/iu.test(name);

/** `place` for the preposition "à" of places: "à Genève", "en Russie", "au Canada", "aux États-Unis". */
export type FrenchPreposition = string;

export function frenchPhrase(
  preposition: FrenchPreposition,
  { name, determiner, region }: FrenchName,
): string {
  const article =
    determiner === 'le' || determiner === 'la' ? (startsWithVowel(name) ? 'l’' : determiner) : determiner;
  if (preposition === 'place') {
    return region && (article === 'la' || article === 'l’')
      ? `en ${name}`
      : frenchPhrase('à', { name, ...(article === undefined ? {} : { determiner: article }) });
  }
  switch (article) {
    case undefined:
      return preposition === 'de' && startsWithVowel(name) ? `d’${name}` : `${preposition} ${name}`;
    case 'le':
      if (preposition === 'de') return `du ${name}`;
      return preposition === 'à' ? `au ${name}` : `${preposition} le ${name}`;
    case 'les':
      if (preposition === 'de') return `des ${name}`;
      return preposition === 'à' ? `aux ${name}` : `${preposition} les ${name}`;
    case 'l’':
      return `${preposition} l’${name}`;
    case 'un':
    case 'une':
      return preposition === 'de' ? `d’${article} ${name}` : `${preposition} ${article} ${name}`;
    case 'la':
      return `${preposition} la ${name}`;
  }
}

/**
 * A preposition with a list of names: said once where no name takes an article ("de John Bolton et Nikolaï
 * Patrouchev"), else before each ("de la Russie et des États-Unis"); "entre" always once.
 */
export function frenchList(preposition: FrenchPreposition, names: readonly FrenchName[]): string {
  const once = preposition === 'entre' || names.every(({ determiner }) => determiner === undefined);
  const phrases = names.map((name, index) => {
    const phrase = frenchPhrase(preposition, name);
    return once && index > 0 ? phrase.replace(/^(?:\p{L}+ |d’)/u, '') : phrase;
  });
  return enumerate(phrases, 'et');
}

/** "A", "A et B", "A, B et C". */
export function enumerate(items: readonly string[], and: 'et' | 'and'): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1]}`;
}
