/** Lets a plural phrase stand for the names that the sentence lists for it: "trois pays, A, B et C", "des groupes comme A". */
import type { NameMarkable, NominalMarkable } from '../markable';
import { mentionsOf, treeOf, type Discourse } from './discourse';
import { type Listed, rowFrom, rowTo } from './enumeration';

/**
 * Where the list is whole (in apposition, behind a colon, in brackets) the phrase stands for its members; behind
 * "comme", "dont", "notamment" for its members and for others besides, so that it stays an entity as well.
 */
export function joinMembers(discourse: Discourse): void {
  discourse.markables.forEach((phrase, i) => {
    if (phrase.form !== 'nominal' || phrase.number !== 'Plur') return;
    const listed = wholeList(discourse, phrase) ?? examples(discourse, phrase);
    if (listed === undefined || discourse.clusters.of(i).members.length > 1) return;
    const members = [...new Set(listed.names.map((each) => discourse.clusters.of(each.i).id))];
    discourse.groups.set(i, listed.isWhole ? members : [i, ...members]);
  });
}

interface List {
  readonly names: readonly Listed[];
  readonly isWhole: boolean;
}

/** A row of at least two that stands right beside the phrase, and as many as the phrase says. */
function wholeList(discourse: Discourse, phrase: NominalMarkable): List | undefined {
  const behind = rowAfter(discourse, phrase, phrase.end, /^\s*(?:[,:(]\s*)?$/u);
  const before = rowBefore(discourse, phrase);
  for (const names of [behind, before]) {
    const isCounted = phrase.count !== undefined && phrase.count === names.length;
    const isNamed =
      names === behind && phrase.count === undefined && isDefiniteTitle(discourse, phrase, names);
    const fit = names.every(({ name }) => canBe(discourse, phrase, name));
    if (names.length > 1 && fit && (isCounted || isNamed)) return { names, isWhole: true };
  }
  return undefined;
}

/** "les ministres français Matthias Fekl et Ericka Bareigts", "les porte-paroles du front, A et B, …" */
function isDefiniteTitle(discourse: Discourse, phrase: NominalMarkable, names: readonly Listed[]): boolean {
  if (phrase.definiteness !== 'definite') return false;
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined || first.name.type !== 'PERSON') return false;
  const tree = treeOf(discourse, phrase);
  const bare = first.name.from === phrase.to;
  const closing = tree.words[last.name.to]?.text;
  return bare || closing === undefined || [',', '.', ')', '–'].includes(closing);
}

/** "des personnalités comme X, Y ou Z", "certains ténors, notamment X": one name is enough. */
function examples(discourse: Discourse, phrase: NominalMarkable): List | undefined {
  const tree = treeOf(discourse, phrase);
  const { examples: openings } = discourse.words.rows;
  let from = phrase.to;
  while ([',', '('].includes(tree.words[from]?.text ?? '')) from += 1;
  const opening = openings.find((words) =>
    words.every((word, n) => tree.words[from + n]?.text.toLowerCase() === word),
  );
  if (opening === undefined) return undefined;
  const start = tree.words[from + opening.length - 1]?.end ?? phrase.end;
  const names = rowAfter(discourse, phrase, start, /^\s*$/u);
  const [first] = names;
  // "le titre, dont Macron a parlé": a relative clause begins with its subject
  if (first === undefined || tree.word(first.name.head).deprel.startsWith('nsubj')) return undefined;
  return { names, isWhole: false };
}

/** The row that begins at `start`, articles and what `between` allows apart, if its first name can be of the phrase. */
function rowAfter(
  discourse: Discourse,
  phrase: NominalMarkable,
  start: number,
  between: RegExp,
): readonly Listed[] {
  const { text, words } = discourse;
  const [first, k] =
    mentionsOf(discourse, phrase.sentence).find(([each]) => each.form === 'name' && each.start >= start) ??
    [];
  if (first?.form !== 'name' || k === undefined) return [];
  const gap = text
    .slice(start, first.start)
    .replace(/[\p{L}]+['’]?/gu, (word) => (words.rows.fillers.includes(word.toLowerCase()) ? '' : word));
  if (!between.test(gap)) return [];
  return canBe(discourse, phrase, first) ? rowFrom(discourse, k) : [];
}

/** "la Ligue et Fratelli d'Italia, deux partis": the row right before the phrase and its comma. */
function rowBefore(discourse: Discourse, phrase: NominalMarkable): readonly Listed[] {
  const [, k] =
    mentionsOf(discourse, phrase.sentence).findLast(
      ([each]) => each.form === 'name' && each.to === phrase.from - 1,
    ) ?? [];
  if (k === undefined || treeOf(discourse, phrase).words[phrase.from - 1]?.text !== ',') return [];
  return rowTo(discourse, k);
}

/** Whether a plural noun can be said of what bears a name; of a noun that no list knows nobody can tell. */
function canBe({ lexicon }: Discourse, { types, lemma }: NominalMarkable, { type }: NameMarkable): boolean {
  const listed = lexicon.nouns.get(lemma);
  return listed === undefined || listed.includes(type) || types.includes(type);
}
