/** Finds the noun phrases that may stand for somebody or something, with their types. */
import type { Gazetteer } from '../../gazetteer';
import type { Word } from '../../syntax/types';
import type { MentionLexicon, PhraseWords } from '../lexicon';
import type { Definiteness, NominalMarkable } from '../markable';
import { normalise } from '../normalise';
import type { Tree } from '../tree';
import type { Anchor, EntityType } from '../types';
import { isPartOfCompound } from './compounds';
import { isEpithet } from './epithet';
import { genderOf, numberOf } from './agreement';
import { isInhabitant } from './inhabitants';
import { typesOf, typesOfPart } from './noun-types';
import { type Partitive, partitiveAt } from './partitive';
import { phraseWords } from './span';

/** What is already taken: names and times, inside which no noun is a mention of its own. */
export interface Taken {
  readonly names: readonly (Anchor & { readonly type: EntityType })[];
  readonly times: readonly Anchor[];
}

/** The nominal mentions of one sentence, in the order of their heads; `text` is the article's. */
export function findNominals(
  tree: Tree,
  text: string,
  taken: Taken,
  lexicon: MentionLexicon,
  gazetteer: Gazetteer,
): NominalMarkable[] {
  const covered = (anchors: readonly Anchor[], index: number) =>
    anchors.some((anchor) => anchor.from <= index && index < anchor.to);
  const isName = (word: Word) => covered(taken.names, word.index);
  return tree.words.flatMap((word) => {
    if (isName(word) || covered(taken.times, word.index)) return [];
    if (isHead(tree, word, lexicon, gazetteer)) return [markable(word)];
    const part = partitiveAt(tree, word, lexicon.phrases);
    if (part === undefined) return [];
    const found = { ...markable(word, part), ...partFeatures(word, part) };
    // "42 % des voix" counts nobody and no thing
    return word.text === '%' && found.types[0] === 'TOPIC' ? [] : [found];
  });

  function isPlaceName({ index }: Word): boolean {
    return taken.names.some(({ from, type }) => from === index && (type === 'GPE' || type === 'LOC'));
  }

  function isPlaceNoun(word: Word | undefined): boolean {
    const [type] = word === undefined ? [] : (lexicon.nouns.get(lemmaOf(word)) ?? []);
    return type === 'GPE' || type === 'LOC';
  }

  function partFeatures(word: Word, { number, of, first }: Partitive): Partial<NominalMarkable> {
    const features = {
      number,
      definiteness: 'indefinite',
      lemma: lemmaOf(of?.upos === 'NOUN' ? of : word),
    } as const;
    // what the tree hangs elsewhere belongs to it
    const isApart = first !== undefined || (of !== undefined && of.head !== word.index);
    if (!isApart) return features;
    const [from, last] = [first ?? word, first === undefined ? (of ?? word) : word];
    const span = { start: from.start, end: last.end, from: from.index, to: last.index + 1 };
    return { ...features, ...span, text: text.slice(span.start, span.end) };
  }

  function markable(word: Word, part?: Partitive): NominalMarkable {
    const types =
      part === undefined
        ? typesOf(tree, word, lexicon, gazetteer)
        : typesOfPart(tree, word, part, lexicon, gazetteer);
    // "le référendum de 1999" holds its date, "les élections en novembre" do not
    const { phrases } = lexicon;
    const takes = (preposition: string, complement: Word) =>
      phrases.complements[preposition]?.includes(types[0] ?? 'TOPIC') === true &&
      (preposition === OF[lexicon.language]
        ? isName(complement) || !isOfVerb(tree, word, complement, preposition, lexicon)
        : !covered(taken.times, complement.index) && !lexicon.skip.has(lemmaOf(complement)));
    const { from, to } = phraseWords(tree, word, {
      isName,
      namesPlace: (each) => isPlaceName(each) && isPlaceNoun(tree.words[each.index - 1]),
      startsName: (each) => taken.names.some((name) => name.from === each.index),
      takes,
      isAdjective: (participle) => phrases.participialAdjectives.includes(normalise(participle.text)),
      repeats: (preposition) => phrases.repeatedPrepositions.includes(preposition),
    });
    const first = tree.word(from);
    const last = tree.word(to - 1);
    const number = numberOf(tree, word);
    const count = countOf(tree, word, lexicon.phrases);
    const gender = genderOf(tree, word);
    return {
      form: 'nominal',
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      sentence: tree.sentence.index,
      from,
      to,
      head: word.index,
      word,
      types,
      lemma: lemmaOf(word),
      person: types[0] === 'PERSON',
      ...(gender === undefined ? {} : { gender }),
      ...(number === undefined ? {} : { number }),
      ...(count === undefined ? {} : { count }),
      definiteness: definitenessOf(tree, word, lexicon.phrases),
      modifiers: modifiersOf(tree, word, from, to, lexicon.phrases).filter(
        (each) => !lexicon.phrases.identity.includes(each),
      ),
      countries: tree.words
        .slice(from, to)
        .filter((each) => each.upos === 'ADJ' || each.index === word.index)
        .flatMap((each) => gazetteer.demonym(each.text)),
    };
  }
}

/** The preposition whose complement always belongs to the phrase. */
const OF = { fr: 'de', en: 'of' } as const;

function lemmaOf(word: Word): string {
  return word.lemma.toLowerCase();
}

/**
 * "accusé par le renseignement | d'ingérence", "discuter avec son homologue | d'une multitude de sujets": a complement
 * that the verb above asks for, though the parser gives it to the noun. "parler avec un chef d'entreprise" and "accuser
 * le chef de la police" keep theirs: with verbs of talking it needs an indefinite article, with verbs of blaming it is
 * a matter and has no definite one.
 */
function isOfVerb(
  tree: Tree,
  noun: Word,
  complement: Word,
  preposition: string,
  { phrases, nouns }: MentionLexicon,
): boolean {
  const verb = tree.parent(noun);
  if (verb === undefined || !GOVERNED.has(noun.deprel)) return false;
  const determiner = tree.child(complement, 'det');
  const kind = determiner === undefined ? undefined : phrases.determiners[normalise(determiner.text)];
  const before = tree.child(complement, 'case');
  if (before === undefined || phrases.contracted.includes(before.text.toLowerCase())) return false;
  const lemma = verb.lemma.toLowerCase();
  if (phrases.talkingVerbs[preposition]?.includes(lemma) === true) return kind === 'indefinite';
  if (phrases.blamingVerbs[preposition]?.includes(lemma) !== true) return false;
  const [type = 'TOPIC'] = nouns.get(lemmaOf(complement)) ?? [];
  const matter = type === 'TOPIC' || type === 'EVENT';
  return (
    matter &&
    (kind === undefined || kind === 'indefinite') &&
    !phrases.closedComplements.includes(lemmaOf(complement))
  );
}

const GOVERNED = new Set(['obj', 'obl', 'obl:agent', 'obl:arg', 'nsubj:pass', 'iobj']);

/** Whether a word heads a noun phrase that can stand for something. */
function isHead(tree: Tree, word: Word, lexicon: MentionLexicon, gazetteer: Gazetteer): boolean {
  if (word.deprel === 'fixed' || word.deprel === 'flat' || word.deprel === 'compound') return false;
  if (!/\p{L}{2}/u.test(word.text) || isEpithet(tree, word)) return false;
  if (word.upos === 'NOUN' && isAdverbial(tree, word, lexicon)) return false;
  if (word.upos === 'NOUN' && isPartOfCompound(tree, word, lexicon)) return false;
  if (word.upos === 'NOUN') return !lexicon.skip.has(lemmaOf(word)) || isCounted(tree, word, lexicon);
  // "les Américains", tagged as a name; "les blessés", tagged as an adjective or participle
  const hasDeterminer = tree.child(word, 'det') !== undefined;
  if (word.upos === 'PROPN') return hasDeterminer && isInhabitant(tree, word, lexicon, gazetteer);
  return word.upos === 'ADJ' && hasDeterminer && lexicon.nouns.has(lemmaOf(word)) && word.deprel !== 'amod';
}

/** "mis en garde", "en raison de": a bare noun behind such a preposition stands for nothing. */
function isAdverbial(tree: Tree, word: Word, { phrases }: MentionLexicon): boolean {
  const before = tree.children(word).filter((each) => each.index < word.index);
  const [preposition, ...rest] = before;
  return (
    rest.length === 0 &&
    preposition?.deprel === 'case' &&
    phrases.adverbialPrepositions.includes(normalise(preposition.text)) &&
    tree.children(word, 'nmod', 'amod').length === 0
  );
}

/** "une centaine de personnes": a word of measure counts where it heads those it counts. */
function isCounted(tree: Tree, word: Word, lexicon: MentionLexicon): boolean {
  return lexicon.collective.has(lemmaOf(word)) && tree.child(word, 'nmod') !== undefined;
}

function countOf(tree: Tree, word: Word, phrases: PhraseWords): number | undefined {
  const number = tree.child(word, 'nummod');
  if (number === undefined) return undefined;
  const text = number.text.toLowerCase();
  return phrases.counts[text] ?? (/^\d+$/.test(text) ? Number(text) : undefined);
}

function definitenessOf(tree: Tree, word: Word, phrases: PhraseWords): Definiteness {
  const before = tree.children(word).filter((each) => each.index < word.index);
  // "60 de nos hommes"
  if (before[0]?.deprel === 'nummod' && before[1]?.deprel === 'case') return 'indefinite';
  if (before.some((each) => phrases.identity.includes(each.lemma.toLowerCase()))) return 'demonstrative';
  for (const each of before) {
    const kind = phrases.determiners[normalise(each.text)];
    if (each.deprel !== 'case' && kind !== undefined) return kind;
  }
  // "du pays", "au président": the article is inside the preposition
  return before.some((each) => phrases.contracted.includes(each.text.toLowerCase())) ? 'definite' : 'bare';
}

/** Content words of the phrase besides its head and its countries' adjectives; "entre les deux parties" says nothing. */
function modifiersOf(tree: Tree, word: Word, from: number, to: number, phrases: PhraseWords): string[] {
  const isCounted = (each: Word): boolean =>
    each.index !== word.index &&
    tree.child(each, 'nummod') !== undefined &&
    definitenessOf(tree, each, phrases) === 'definite';
  return tree.words
    .slice(from, to)
    .filter((each) => each.index !== word.index && CONTENT.has(each.upos))
    .filter((each) => !isCounted(each) && !(each.deprel === 'nummod' && isCounted(tree.word(each.head))))
    .map((each) => each.lemma.toLowerCase());
}

const CONTENT = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB', 'NUM']);
