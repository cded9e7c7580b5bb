/** Joins a name with the noun phrase right beside it that says who or what bears it: parsers often hang these elsewhere. */
import type { NameMarkable, NominalMarkable } from '../markable';
import type { Tree } from '../tree';
import { mentionsOf, treeOf, type Discourse } from './discourse';
import { fits } from './links';

/** Definitions before a name and behind it, then the second of two roles: "président et directeur de la banque". */
export function joinTitles(discourse: Discourse): void {
  const { markables } = discourse;
  markables.forEach((name, i) => {
    if (name.form !== 'name') return;
    mentionsOf(discourse, name.sentence).forEach(([phrase, k]) => {
      if (phrase.form !== 'nominal' || phrase.count !== undefined) return;
      const fit = isTitle(discourse, phrase, name)
        ? fits
        : isNamedSo(discourse, phrase, name)
          ? bears
          : undefined;
      if (fit?.(discourse, i, k) === true) discourse.clusters.merge(i, k);
    });
  });
  markables.forEach((phrase, k) => {
    if (phrase.form === 'nominal') joinSecondRole(discourse, phrase, k);
  });
}

function isTitle(discourse: Discourse, phrase: NominalMarkable, name: NameMarkable): boolean {
  const tree = treeOf(discourse, phrase);
  // "le journal Libération", "le directeur de l'agence | Ana Costa": what the name hangs from may be inside the phrase
  if (phrase.to === name.from) {
    const hangs = tree.dominates(tree.word(phrase.head), tree.word(name.head));
    return hangs && phrase.number !== 'Plur' && phrase.types.includes(name.type);
  }
  if (name.type !== 'PERSON' || !phrase.types.includes('PERSON')) return false;
  if (phrase.to === name.from - 1) {
    // a predicate has its bearer before it
    if (tree.child(phrase.word, 'cop') !== undefined) return false;
    const closed = isComma(tree, name.to) || name.to >= tree.words.length - 1;
    return isComma(tree, phrase.to) && phrase.definiteness !== 'indefinite' && closed;
  }
  return isRoleBehind(tree, phrase, name);
}

/** "un navire nommé « Ariane »", "l'opération, baptisée Aurore", "un homme du nom de Luc Petit". */
function isNamedSo(discourse: Discourse, phrase: NominalMarkable, name: NameMarkable): boolean {
  const { words } = treeOf(discourse, phrase);
  if (phrase.number === 'Plur') return false;
  const opens = (from: number, namer: readonly string[]): boolean =>
    namer.every((word, n) => words[from + n]?.text.toLowerCase() === word);
  const isOnlyQuoted = (from: number): boolean =>
    from <= name.from &&
    words.slice(from, name.from).every(({ upos, text }) => upos === 'DET' || /^[«"“‘']$/u.test(text));
  const end = words[phrase.to]?.text === ',' ? phrase.to + 1 : phrase.to;
  // "un homme du nom de Luc Petit" may be one phrase
  const starts = words.slice(phrase.head + 1, end + 1).map(({ index }) => index);
  return starts.some((at) =>
    discourse.words.namers.some((namer) => opens(at, namer) && isOnlyQuoted(at + namer.length)),
  );
}

/** Whether a phrase can be what the name says; of a noun that no list knows nobody can tell. */
function bears(discourse: Discourse, i: number, k: number): boolean {
  const known = discourse.clusters.of(k).types.some((type) => type !== 'TOPIC');
  return known ? fits(discourse, i, k) : !discourse.clusters.of(k).named;
}

/**
 * "Bolton, le conseiller du président, …" and, without an article, whatever follows: "Bolton, ancien ambassadeur depuis
 * …", "Bolton (conseiller du président)", "Bolton conseiller du président".
 */
function isRoleBehind(tree: Tree, phrase: NominalMarkable, name: NameMarkable): boolean {
  const comma = isComma(tree, name.to);
  const bracket = tree.words[name.to]?.text === '(';
  if (phrase.from === name.to) {
    return phrase.definiteness === 'bare' && tree.dominates(tree.word(name.head), phrase.word);
  }
  if (phrase.from !== name.to + 1 || !(comma || bracket) || phrase.definiteness === 'possessive')
    return false;
  if (bracket || phrase.definiteness === 'bare') return true;
  // "…, porte-parole de l'OIM." at the end of the sentence as well as before a comma
  return isComma(tree, phrase.to) || isEnd(tree, phrase.to) || phrase.word.deprel === 'appos';
}

function isComma(tree: Tree, index: number): boolean {
  return tree.words[index]?.text === ',';
}

function isEnd(tree: Tree, index: number): boolean {
  return tree.words.slice(index).every(({ upos }) => upos === 'PUNCT');
}

/** "Ana Costa, présidente et directrice de la banque": a noun without an article is joined to a role beside a name. */
function joinSecondRole(discourse: Discourse, phrase: NominalMarkable, k: number): void {
  const { clusters } = discourse;
  if (phrase.definiteness !== 'bare' || phrase.number === 'Plur' || phrase.types[0] !== 'PERSON') return;
  const tree = treeOf(discourse, phrase);
  if (phrase.word.deprel !== 'conj' || tree.child(phrase.word, 'case') !== undefined) return;
  const [, i] =
    mentionsOf(discourse, phrase.sentence).find(
      ([each]) => each.form === 'nominal' && each.head === phrase.word.head,
    ) ?? [];
  if (i === undefined || i >= k || clusters.of(i).types[0] !== 'PERSON') return;
  if (fits(discourse, i, k)) clusters.merge(i, k);
}
