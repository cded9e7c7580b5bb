/** Reads the short notation of how often a word speaks of an event type: `45 obj:someone=85 obj:thing=5 se=2`. */
import { DataError } from '../errors';

/**
 * What may stand around a word; `someone` is a person, body, state or group, `of` any complement of a noun, `il` an
 * impersonal subject, `part` a participle that describes a noun, `poss` a possessive.
 */
const CONDITIONS = [
  'obj:someone', 'obj:thing', 'obj:none', 'subj:someone', 'subj:thing', 'se', 'que',
  'of:someone', 'of:thing', 'of:none', 'plural', 'bare', 'poss', 'il', 'part',
] as const; // prettier-ignore
/** `with:pour` is a complement behind a preposition, by its lemma. */
export type LikelihoodCondition = (typeof CONDITIONS)[number] | `with:${string}`;

/** Which share of a word's uses in the news are events of the type: of all, and where a condition holds. */
export interface Likelihood {
  readonly base: number;
  readonly given: ReadonlyMap<LikelihoodCondition, number>;
}

const PART = /^(?:([a-z:à-ÿ]+)=)?([1-9]\d?)$/;
const WITH = /^with:[a-zà-ÿ]+$/;

/**
 * Parses a likelihood: per cent of a word's uses in the news, then what they are where a condition holds.
 * @throws DataError where the notation is broken or names a condition that does not exist
 */
export function parseLikelihood(notation: string, file: string): Likelihood {
  const given = new Map<LikelihoodCondition, number>();
  let base: number | undefined;
  for (const part of notation.split(' ')) {
    const [, name, value] = PART.exec(part) ?? [];
    const condition = conditionNamed(name);
    if (name === undefined && value !== undefined && base === undefined) base = Number(value) / 100;
    else if (condition !== undefined && !given.has(condition)) given.set(condition, Number(value) / 100);
    else throw broken(`The part "${part}" of the likelihood "${notation}" is not understood`, file);
  }
  if (base === undefined)
    throw broken(`The likelihood "${notation}" says nothing for the word by itself`, file);
  return { base, given };
}

function conditionNamed(name = ''): LikelihoodCondition | undefined {
  return WITH.test(name) ? (name as `with:${string}`) : CONDITIONS.find((each) => each === name);
}

function broken(what: string, file: string): DataError {
  return new DataError({ what, place: { file }, remedy: 'Correct the likelihood in this file.' });
}
