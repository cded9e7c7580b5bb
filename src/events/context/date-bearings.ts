/** How an event's word stands in its clause and to the word that a time dates, as numbers for the second look. */
import { clauseTense } from './clause';
import type { DateCandidate } from './date-candidates';
import { ownerOf, stepsTo } from './date-owner';
import { determinerOf } from './determiner';
import type { FirstContext } from './first-look';

/** What `bearings` gives, in this order. */
export const BEARING_NUMBERS = [
  'definite', 'demonstrative', 'quoted', 'owned', 'of-other-event', 'steps', 'pluperfect', 'tenseless', 'relation',
] as const; // prettier-ignore

/** Stands for no way to the word that the time dates. */
const NO_WAY = 9;

/** The event's relation to its head counts by its place here. */
const RELATIONS = [
  'root', 'ccomp', 'xcomp', 'advcl', 'acl', 'obj', 'nsubj', 'obl', 'nmod', 'conj', 'parataxis', 'appos',
]; // prettier-ignore

export function bearings(
  { filled: { seed }, settings }: FirstContext,
  { time, view, back }: DateCandidate,
): readonly number[] {
  const { sentence, word } = seed;
  const { triggers } = settings.date;
  const determiner = determinerOf(seed);
  const tense = clauseTense(sentence.tree, word);
  const owner = time === undefined ? undefined : ownerOf(view, time, triggers);
  const steps = owner === undefined || back !== 0 ? undefined : stepsTo(sentence, word, owner, triggers);
  return [
    Number(determiner === 'Def'),
    Number(determiner === 'dem'),
    Number(sentence.quotationOf(word) !== undefined),
    Number(owner === word),
    Number(owner !== undefined && owner !== word && triggers.has(owner)),
    steps ?? NO_WAY,
    Number(tense === 'pluperfect'),
    Number(tense === 'none'),
    RELATIONS.indexOf(word.deprel),
  ];
}
