/** Says what a noun phrase can stand for, by the lists of the language. */
import type { Gazetteer } from '../../gazetteer';
import type { Word } from '../../syntax/types';
import type { MentionLexicon, PhraseWords } from '../lexicon';
import type { Tree } from '../tree';
import type { EntityType } from '../types';
import { numberOf } from './agreement';
import { isInhabitant } from './inhabitants';
import type { Partitive } from './partitive';

/**
 * The types of a noun phrase: the lexicon's for its head; of a measure, those of what it counts; a body of persons
 * where a noun for persons is plural. A noun that no list knows is a subject matter.
 */
export function typesOf(
  tree: Tree,
  word: Word,
  lexicon: MentionLexicon,
  gazetteer: Gazetteer,
): readonly EntityType[] {
  const lemma = lemmaOf(word);
  const asCompound = compoundTypes(tree, word, lexicon);
  if (asCompound !== undefined) return asCompound;
  if (lexicon.collective.has(lemma)) {
    const counted = tree.child(word, 'nmod');
    const inner = counted === undefined ? [] : typesOf(tree, counted, lexicon, gazetteer);
    if (inner.length > 0 && inner[0] !== 'TOPIC') return inner[0] === 'PERSON' ? ['GROUP'] : inner;
  }
  return typesIn(numberOf(tree, word), tree, word, lexicon, gazetteer);
}

/** What a noun can be in the number given. */
function typesIn(
  number: 'Sing' | 'Plur' | undefined,
  tree: Tree,
  word: Word,
  lexicon: MentionLexicon,
  gazetteer: Gazetteer,
): readonly EntityType[] {
  const persons = isInhabitant(tree, word, lexicon, gazetteer) || arePersons(word, number, lexicon.phrases);
  const listed: readonly EntityType[] = persons ? ['PERSON'] : listedTypes(lemmaOf(word), lexicon);
  if (listed.length === 0) return ['TOPIC'];
  const plural = number === 'Plur';
  const types = listed.map((type): EntityType => (type === 'PERSON' && plural ? 'GROUP' : type));
  return plural && types[0] === 'ORG' ? ['GROUP', ...types] : types;
}

/** "l'état d'urgence" is no state, "la garde des Sceaux" no body of guards. */
function compoundTypes(
  tree: Tree,
  word: Word,
  { phrases }: MentionLexicon,
): readonly EntityType[] | undefined {
  const types = phrases.compounds.types[lemmaOf(word)];
  if (types === undefined || /^\p{Lu}/u.test(word.text)) return undefined;
  const complements = tree.children(word, 'nmod').map(lemmaOf);
  const found = types.find(({ with: known }) => complements.some((each) => known.includes(each)));
  return found === undefined ? undefined : [found.type];
}

/**
 * What the list says of a noun; of one with hyphens that it lacks, what it says of its first part ("attentat-suicide",
 * "contre-offensive"), or of the person in it ("aide-éducateur", "narco-trafiquant").
 */
function listedTypes(lemma: string, lexicon: MentionLexicon): readonly EntityType[] {
  const { nouns, phrases, skip } = lexicon;
  const listed = nouns.get(lemma);
  if (listed !== undefined || !lemma.includes('-') || skip.has(lemma)) return listed ?? [];
  const parts = lemma.split('-').filter((part) => !phrases.compounds.prefixes.includes(part));
  // "garde-frontières"
  if (phrases.personsInPlural.includes(singular(parts[0] ?? ''))) return ['PERSON'];
  const types = parts.map((part) => (part.length < SHORTEST_PART ? undefined : typesOfForm(part, lexicon)));
  return types[0] ?? types.find((each) => each?.[0] === 'PERSON') ?? [];
}

/** Shorter ones are mostly no nouns: "pro-vie", "black-out". */
const SHORTEST_PART = 4;

function typesOfForm(form: string, { nouns }: MentionLexicon): readonly EntityType[] | undefined {
  return nouns.get(form) ?? nouns.get(singular(form));
}

function singular(part: string): string {
  return part.replace(/s$/u, '');
}

/** "45 morts", "un mort", but "la mort". */
function arePersons(word: Word, number: 'Sing' | 'Plur' | undefined, phrases: PhraseWords): boolean {
  if (!phrases.personsInPlural.includes(lemmaOf(word))) return false;
  return number === 'Plur' || word.feats['Gender'] === 'Masc';
}

/**
 * One or several of what the phrase says; where it says nothing, or only "d'entre eux", of the plural noun before it in
 * the sentence, or persons.
 */
export function typesOfPart(
  tree: Tree,
  word: Word,
  { number, of }: Partitive,
  lexicon: MentionLexicon,
  gazetteer: Gazetteer,
): readonly EntityType[] {
  const isCountable = (each: Word) =>
    each.upos === 'NOUN' && numberOf(tree, each) === 'Plur' && lexicon.nouns.has(lemmaOf(each));
  const counted = of?.upos === 'NOUN' ? of : tree.words.slice(0, word.index).findLast(isCountable);
  if (counted !== undefined) return typesIn(number, tree, counted, lexicon, gazetteer);
  return number === 'Plur' ? ['GROUP'] : ['PERSON'];
}

function lemmaOf(word: Word): string {
  return word.lemma.toLowerCase();
}
