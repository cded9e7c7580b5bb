/** Finds heads that count or pick out without a noun of their own: "187 ont été blessées", "l'un des policiers". */
import type { Word } from '../../syntax/types';
import type { PhraseWords } from '../lexicon';
import { normalise } from '../normalise';
import { finiteNumber, type Tree } from '../tree';

/** How many of what such a head stands for. */
export interface Partitive {
  readonly number: 'Sing' | 'Plur';
  /** The noun or pronoun counted, where the phrase has one: "policiers" in "l'un des policiers". */
  readonly of?: Word;
  /** The word that it begins with, where the tree may not show it: "une" in "une autre". */
  readonly first?: Word;
}

/** Relations that a part of something has as an argument; an adverb that measures a verb has others. */
const ARGUMENTS = new Set([
  'nsubj',
  'nsubj:pass',
  'obj',
  'obl:agent',
  'conj',
  'nmod',
  'obl',
  'root',
  'appos',
]);
const SUBJECTS = new Set(['nsubj', 'nsubj:pass']);

/** Whether a word that is no noun stands for a part or a number of something. */
export function partitiveAt(tree: Tree, word: Word, { partitives }: PhraseWords): Partitive | undefined {
  if (tree.words[word.index + 1]?.text === '%') return undefined;
  const other = otherAt(tree, word, partitives);
  if (other !== undefined) return other;
  if (word.upos === 'NUM' && countsParticiple(tree, word)) return { number: 'Plur' };
  if (!ARGUMENTS.has(word.deprel)) return undefined;
  const form = normalise(word.text);
  const of = complementOf(tree, word, partitives.prepositions);
  // "62 % des électeurs"
  if (word.text === '%') return of === undefined ? undefined : { number: 'Plur', of };
  if (partitives.those.includes(form)) {
    return word.upos === 'PRON' && tree.child(word, 'acl') !== undefined ? { number: 'Plur' } : undefined;
  }
  if (word.upos === 'PRON' || word.upos === 'NUM') {
    if (partitives.one.includes(form)) return of === undefined ? undefined : { number: 'Sing', of };
  }
  if (word.upos === 'NUM') {
    if (of !== undefined) return { number: 'Plur', of };
    return countsSubject(tree, word) ? { number: 'Plur' } : undefined;
  }
  // "plusieurs de ses partisans", "près de 30 personnes", "certains ont fui"
  const isQuantity = partitives.several.includes(form) && (word.upos === 'PRON' || word.upos === 'ADV');
  if (!isQuantity) return undefined;
  if (of !== undefined) return { number: 'Plur', of };
  return word.upos === 'PRON' && countsSubject(tree, word) ? { number: 'Plur' } : undefined;
}

/** "400 autres blessées", "une autre est morte": others behind a number or article, and no noun that they describe. */
function otherAt(tree: Tree, word: Word, { others, one }: PhraseWords['partitives']): Partitive | undefined {
  const before = tree.words[word.index - 1];
  if (before === undefined || !others.includes(word.text.toLowerCase())) return undefined;
  const next = tree.words[word.index + 1];
  const ofNoun = tree.parent(word)?.upos === 'NOUN' || next?.upos === 'NOUN' || next?.upos === 'ADJ';
  if (ofNoun || word.upos === 'NOUN' || (next?.upos === 'ADP' && word.deprel !== 'nsubj')) return undefined;
  if (before.upos === 'NUM') return { number: 'Plur', first: before };
  return one.includes(before.text.toLowerCase()) ? { number: 'Sing', first: before } : undefined;
}

/** What "de", "d'entre" or "parmi" joins to the head; right behind it ("60 de nos hommes") wherever the tree hangs it. */
function complementOf(tree: Tree, word: Word, prepositions: readonly string[]): Word | undefined {
  const near = tree.words.slice(word.index + 2, word.index + 5);
  const beside = near.filter((each) => tree.child(each, 'case')?.index === word.index + 1);
  return [...tree.children(word, 'nmod', 'obl', 'obl:arg'), ...beside].find(
    (each) =>
      each.index > word.index &&
      (each.upos === 'NOUN' || each.upos === 'PRON') &&
      tree.children(each, 'case').some((before) => prepositions.includes(before.text.toLowerCase())),
  );
}

/** "187 ont été blessées": the subject of a plural verb; years and scores have singular ones. */
function countsSubject(tree: Tree, number: Word): boolean {
  const verb = tree.parent(number);
  if (verb === undefined || !SUBJECTS.has(number.deprel) || tree.children(number, 'nmod').length > 0)
    return false;
  return finiteNumber(tree, verb) === 'Plur';
}

/** "35 personnes sont mortes et 40 blessées": a number with a participle behind it and no noun. */
function countsParticiple(tree: Tree, number: Word): boolean {
  const next = tree.words[number.index + 1];
  if (next?.feats['VerbForm'] !== 'Part' || next.feats['Number'] !== 'Plur') return false;
  const beside = tree.parent(number);
  const joined = number.deprel === 'conj' && (beside?.upos === 'VERB' || beside?.upos === 'ADJ');
  return joined || (number.head === next.index && number.deprel !== 'obl');
}
