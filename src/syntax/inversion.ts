/** What the rules for subjects behind their verb share: which of its objects may be the subject that it lacks. */
import type { WordAnalysis } from './analysis';
import type { NamedTree } from './named-tree';

type Input = Pick<WordAnalysis, 'upos' | 'feats'>;

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** The auxiliaries of a verb, but for those of the passive. */
export function auxiliaries(verb: number, named: NamedTree): readonly number[] {
  return named.all(verb, (child) => named.relation(child) === 'aux');
}

/** Whether a noun is a name or has an article: "fin" in "a pris fin" has none. */
export function isDetermined(noun: number, { upos }: Input, named: NamedTree): boolean {
  return upos[noun] === 'PROPN' || named.has(noun, (child) => named.relation(child) === 'det');
}

/**
 * The object behind a verb that is finite, or whose auxiliary is, if it agrees with it and nothing beside the verb is of a
 * kind that a clause with a subject has; undefined for none.
 * @param taken the relations of what such a clause has
 * @param test which nouns come into question
 */
export function subjectBehind(
  verb: number,
  { upos, feats }: Input,
  named: NamedTree,
  taken: RegExp,
  test: (noun: number) => boolean,
): number | undefined {
  const finite = [verb, ...auxiliaries(verb, named)].find((each) => feats[each].VerbForm === 'Fin');
  if (finite === undefined || named.has(verb, (child) => taken.test(named.relation(child)))) return undefined;
  const [behind] = named.all(
    verb,
    (child) => child > verb && named.relation(child) === 'obj' && NOUNS.has(upos[child]) && test(child),
  );
  return behind !== undefined && agree(feats[behind].Number, feats[finite].Number) ? behind : undefined;
}

/** Names have no number: they agree with any verb. */
function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
