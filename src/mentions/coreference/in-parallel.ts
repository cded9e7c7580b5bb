/** Descriptions joined by "et" that take up, in the same order, the persons joined as subject of the sentence before. */
import type { Markable, NominalMarkable } from '../markable';
import { conjunctsOf } from './conjuncts';
import { mentionsOf, type Discourse } from './discourse';
import { functionOf } from './features';
import { fits } from './links';

/**
 * "Bolton et Patrouchev se sont rencontrés. Le conseiller américain et le secrétaire du Conseil de sécurité russe …":
 * a mention of the person whom the description at position `i` takes up, or undefined.
 */
export function inParallel(discourse: Discourse, nominal: NominalMarkable, i: number): number | undefined {
  if (!isDefinitePerson(nominal)) return undefined;
  const descriptions = conjunctsOf(discourse, i);
  if (descriptions.length < 2 || !areSubjects(discourse, descriptions)) return undefined;
  if (!descriptions.every((k) => isDefinitePerson(discourse.markables[k]))) return undefined;
  const persons = personsBefore(discourse, nominal, descriptions.length);
  const takesUp = (k: number, n: number): boolean =>
    discourse.clusters.of(k).id === discourse.clusters.of(descriptions[n]).id ||
    fits(discourse, k, descriptions[n]);
  return persons?.every(takesUp) === true ? persons[descriptions.indexOf(i)] : undefined;
}

/** The names of so many persons that are joined as subject of the sentence before. */
function personsBefore(
  discourse: Discourse,
  { sentence }: NominalMarkable,
  count: number,
): readonly number[] | undefined {
  const { markables } = discourse;
  const first = mentionsOf(discourse, sentence - 1).find(([each]) => isPersonName(each));
  const names = first === undefined ? [] : conjunctsOf(discourse, first[1]);
  const arePersons = names.length === count && names.every((k) => isPersonName(markables[k]));
  return arePersons && areSubjects(discourse, names) ? names : undefined;
}

function isDefinitePerson(each: Markable): boolean {
  return each.form === 'nominal' && each.definiteness === 'definite' && each.types[0] === 'PERSON';
}

function isPersonName(each: Markable): boolean {
  return each.form === 'name' && each.type === 'PERSON';
}

/** Whether the first of joined mentions is a subject; the others hang from it. */
function areSubjects(discourse: Discourse, joined: readonly number[]): boolean {
  const [first] = joined;
  return functionOf(discourse, discourse.markables[first]) === 'subject';
}
