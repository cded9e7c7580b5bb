/** Says how far a noun phrase reaches: determiner, adjectives and complements, but no relative clause or name. */
import type { Word } from '../../syntax/types';
import type { Tree } from '../tree';

/** Relations whose words belong to the mention. */
const INSIDE = new Set([
  'det',
  'amod',
  'nummod',
  'nmod',
  'advmod',
  'flat',
  'fixed',
  'compound',
  'case',
  'punct',
  'acl',
  'conj',
  'cc',
]);

/** What decides how far a phrase reaches. */
export interface Reach {
  readonly isName: (word: Word) => boolean;
  readonly startsName: (word: Word) => boolean;
  /** Whether a place's name stands right behind its noun: "la région Bretagne". */
  readonly namesPlace: (word: Word) => boolean;
  /** Whether a complement with this preposition belongs to the phrase. */
  readonly takes: (preposition: string, complement: Word) => boolean;
  /** Whether a participle is used as an adjective: "une déclaration conjointe". */
  readonly isAdjective: (participle: Word) => boolean;
  /** Whether each of several complements repeats this preposition: "de la France et de l'Italie". */
  readonly repeats: (preposition: string) => boolean;
}

/**
 * The words of the phrase headed by `head`, [from, to). A leading preposition stays outside, contracted articles with
 * it ("du pays" gives "pays"); what stands after a comma, in brackets, in a clause or as an apposed name stays outside.
 */
export function phraseWords(tree: Tree, head: Word, reach: Reach): { from: number; to: number } {
  const inside = tree.subtree(head, (child) => !belongs(tree, head, child, reach));
  const kept = new Set(inside.map((word) => word.index));
  let from = head.index;
  while (kept.has(from - 1) && isInner(tree.word(from - 1))) from--;
  from = partStart(tree, head, from);
  let to = head.index + 1;
  while (kept.has(to) || (to < tree.words.length && bridges(tree, to, kept))) to++;
  to = beforeName(tree, head, to, reach);
  while (to > head.index + 1 && !endsWell(tree.word(to - 1))) to--;
  while (from < head.index && !beginsWell(tree, from)) from++;
  return { from, to };
}

/**
 * "la présidente de la Réserve fédérale | Janet Yellen", "l'association | Médecins du monde": a name that nothing joins
 * to the words before it is a mention of its own, wherever the parser hangs it.
 */
function beforeName(tree: Tree, head: Word, to: number, { startsName, namesPlace }: Reach): number {
  const inner = tree.words.slice(head.index + 1, to);
  const stands = (word: Word): boolean =>
    startsName(word) && isContent(tree.word(word.index - 1)) && !isPlaceInside(head, word, namesPlace);
  const name = inner.find(stands);
  return name?.index ?? to;
}

/** "le président de la région Bretagne | Luc Petit": the place's name belongs to its noun, inside the phrase. */
function isPlaceInside(head: Word, word: Word, namesPlace: Reach['namesPlace']): boolean {
  return word.index > head.index + 1 && namesPlace(word);
}

function isContent(word: Word): boolean {
  return word.upos === 'NOUN' || word.upos === 'PROPN' || word.upos === 'ADJ';
}

function belongs(tree: Tree, head: Word, child: Word, reach: Reach): boolean {
  if (child.deprel === 'appos') return isPlaceInside(head, child, reach.namesPlace);
  if (!INSIDE.has(child.deprel)) return false;
  const ofHead = child.head === head.index;
  switch (child.deprel) {
    case 'case':
      return !ofHead;
    case 'advmod':
      // "le renseignement | lors de l'élection": an adverb behind the noun belongs to the clause
      return !ofHead || child.index < head.index;
    case 'acl':
      // "les véhicules endommagés" is one phrase, "les mesures prises par le gouvernement" ends with its noun
      return (
        ofHead &&
        child.index === head.index + 1 &&
        (tree.children(child).length === 0 || reach.isAdjective(child))
      );
    case 'conj':
      return !ofHead && tree.parent(child)?.upos !== 'VERB' && !isBeside(tree, child, reach);
    case 'cc':
      return !ofHead && tree.parent(child)?.upos !== 'VERB';
    case 'nmod':
    case 'flat':
    case 'compound':
      return takesComplement(tree, head, child, reach);
    case 'punct':
      return /^[-'’«»"“”()[\]]$/.test(child.text);
    default:
      return true;
  }
}

/**
 * "le conseiller du président et | le secrétaire": a conjunct with an article but without the preposition that each
 * complement repeats stands beside the whole phrase, whatever the parser says.
 */
function isBeside(tree: Tree, conjunct: Word, reach: Reach): boolean {
  const complement = tree.parent(conjunct);
  const preposition = complement === undefined ? undefined : tree.child(complement, 'case');
  return (
    preposition !== undefined &&
    reach.repeats(preposition.lemma.toLowerCase()) &&
    tree.child(conjunct, 'case') === undefined &&
    tree.child(conjunct, 'det') !== undefined
  );
}

function takesComplement(tree: Tree, head: Word, child: Word, reach: Reach): boolean {
  if (child.index < head.index) return true;
  const preposition = tree.child(child, 'case');
  // "le président Donald Trump": the name is a mention of its own
  if (preposition === undefined) {
    const isPlace = isPlaceInside(head, child, reach.namesPlace);
    return !reach.isName(child) || isPlace || continuesName(tree, head, child, reach);
  }
  const loose = tree.words
    .slice(head.index + 1, child.index)
    .some((word) => word.text === ',' || word.text === '(');
  return !loose && reach.takes(preposition.lemma.toLowerCase(), child);
}

/** "un proche de Vladimir Poutine": the surname hangs on a name inside the phrase, which is not cut in two. */
function continuesName(tree: Tree, head: Word, child: Word, reach: Reach): boolean {
  const parent = tree.parent(child);
  return parent !== undefined && parent.index !== head.index && reach.isName(parent);
}

/** "60 de nos hommes": a number that "de" parts from what it counts belongs to the phrase. */
function partStart(tree: Tree, head: Word, from: number): number {
  const [number, preposition] = [tree.words[from - 2], tree.words[from - 1]];
  const isPart = number?.deprel === 'nummod' && number.head === head.index && preposition?.deprel === 'case';
  return isPart ? number.index : from;
}

/** Before the head: determiners, adjectives, numbers, adverbs to them. */
function isInner(word: Word): boolean {
  return word.upos !== 'ADP' && word.upos !== 'PUNCT' && word.upos !== 'VERB';
}

/** A quotation mark or bracket between words of the phrase does not end it. */
function bridges(tree: Tree, at: number, kept: ReadonlySet<number>): boolean {
  return /^[«»"“”[\]]$/.test(tree.word(at).text) && kept.has(at + 1);
}

function endsWell(word: Word): boolean {
  return word.upos !== 'PUNCT' && word.upos !== 'ADP' && word.upos !== 'CCONJ' && word.upos !== 'DET';
}

/** "mais ce document", "dont les sanctions", "notamment la loi": what links the phrase is not part of it. */
function beginsWell(tree: Tree, at: number): boolean {
  const word = tree.word(at);
  // "at least | 35 people"
  if (/^(?:least|most)$/i.test(word.text) && tree.word(at + 1).upos === 'NUM') return false;
  if (word.upos === 'ADV')
    return /^(?:NUM|ADJ|DET)$/.test(tree.word(at + 1).upos) && word.deprel === 'advmod';
  return !/^(?:PUNCT|CCONJ|SCONJ|PRON)$/.test(word.upos) || word.feats['Poss'] === 'Yes';
}
