/** Joins French prepositions with names: "de" + "les États-Unis" → "des États-Unis". */
import type { Determiner } from '../resolve';

export interface FrenchName {
  readonly name: string;
  readonly determiner?: Determiner;
  /** A place with a government or a region, which takes "en" where a building takes "à la". */
  readonly region?: boolean;
}

/** A vowel or a silent h; an h in news names is silent more often than not ("d’Helsinki", "d’Haïti"). */
const startsWithVowel = (name: string): boolean => /^[aeiouhàâæéèêëîïôœùûü]/i.test(name);

/** `preposition` is the word itself, or `place`: "à Genève", "en Russie", "au Canada", "aux États-Unis". */
export function frenchPhrase(preposition: string, { name, determiner, region }: FrenchName): string {
  const article = determiner === undefined ? undefined : elided(determiner, name);
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

/** Prepositions that melt into the article or the vowel after them, and so are said before each name. */
const MELTING: ReadonlySet<string> = new Set(['de', 'à', 'place']);

/**
 * A preposition with a list of names: "de John Bolton et Nikolaï Patrouchev", but with articles "de la Russie et des
 * États-Unis"; "par la Russie et les États-Unis".
 */
export function frenchList(preposition: string, names: readonly FrenchName[]): string {
  const each = MELTING.has(preposition) && names.some(({ determiner }) => determiner !== undefined);
  const phrases = names.map((name, index) =>
    each || index === 0 ? frenchPhrase(preposition, name) : withArticle(name),
  );
  return enumerate(phrases, 'et');
}

/** "la Russie", "l’Iran", "Genève". */
function withArticle({ name, determiner }: FrenchName): string {
  if (determiner === undefined) return name;
  const article = elided(determiner, name);
  return article === 'l’' ? `l’${name}` : `${article} ${name}`;
}

function elided(determiner: Determiner, name: string): Determiner {
  return (determiner === 'le' || determiner === 'la') && startsWithVowel(name) ? 'l’' : determiner;
}

/** "A", "A et B", "A, B et C". */
export function enumerate(items: readonly string[], and: 'et' | 'and'): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1]}`;
}
