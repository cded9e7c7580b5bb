/**
 * Mends what is said of a verb's object: in "a accusé l'opposition d'en être à l'origine" and "menace l'Italie de sanctions"
 * parsers hang the phrase with "de" from the noun beside it, as in "le droit de partir" and "le Conseil de sécurité". Some
 * verbs want such a phrase of their own: the infinitive is their `xcomp`, as is what somebody is called ("qualifie la
 * décision d'absurde"), what he is accused or deprived of an oblique.
 */
import { z } from 'zod';
import type { Language } from '../article/types';
import { loadLanguageData, wordSet } from '../language-data';
import type { WordAnalysis } from './analysis';
import { NamedTree, WITHIN_PHRASE } from './named-tree';
import type { Tree } from './parser/parser';

/** object-complements.json, lemmas. */
const schema = z.strictObject({
  /** Verbs whose object is followed by what it does, did or is not to do. */
  infinitive: wordSet,
  /** Nouns that have an infinitive of their own: "empêcher la tentative de partir". */
  ownInfinitive: wordSet,
  /** Verbs whose object is followed by what it is called. */
  calling: wordSet,
  /** Those of which only a quotation is sure: "traite les journalistes de « menteurs »", "traite les ordures de la ville". */
  callingNames: wordSet,
  /** Verbs whose object is followed by what it is accused of, deprived of, threatened with. */
  matter: wordSet,
});

export type ObjectComplements = z.infer<typeof schema>;

/** @throws DataError where the language's list is missing or damaged */
export function loadObjectComplements(language: Language): ObjectComplements {
  return loadLanguageData(language, 'object-complements', schema);
}

type Input = Pick<WordAnalysis, 'upos' | 'lemmas' | 'feats'>;

const OBJECTS: ReadonlySet<string> = new Set(['obj', 'obl:agent']);
const COMPLEMENTS: ReadonlySet<string> = new Set(['xcomp', 'ccomp']);
const OPENING: ReadonlySet<string> = new Set(['«', '"', '“']);

/** @param names the relations by number */
export function mendObjectComplements(
  input: Input,
  tree: Tree,
  names: readonly string[],
  known: ObjectComplements,
): void {
  const [open, oblique] = [names.indexOf('xcomp'), names.indexOf('obl')];
  if (open < 0 || oblique < 0) return;
  const { heads, relations } = tree;
  const phrase = new ObjectPhrase(input, tree, new NamedTree(tree, names));
  input.lemmas.forEach((lemma, marker) => {
    const word = heads[marker];
    if (lemma !== 'de' || word < 0 || word < marker) return;
    const verb = phrase.verbOf(word);
    if (verb < 0 || phrase.isComplete(verb)) return;
    const { lemmas } = input;
    const isAction = phrase.isInfinitive(word) && known.infinitive.has(lemmas[verb]) && !known.ownInfinitive.has(lemmas[heads[word]]); // prettier-ignore
    const isName =
      (known.callingNames.has(lemmas[verb]) && phrase.isQuoted(marker)) ||
      (known.calling.has(lemmas[verb]) && phrase.isCalled(word, marker));
    const isMatter = known.matter.has(lemmas[verb]) && phrase.isMatter(word, marker);
    if (!isAction && !isName && !isMatter) return;
    heads[word] = verb;
    relations[word] = isMatter ? oblique : open;
  });
}

/** The object of a verb, or the agent of its passive, with all that hangs from it. */
class ObjectPhrase {
  constructor(
    private readonly input: Input,
    private readonly tree: Tree,
    private readonly named: NamedTree,
  ) {}

  /** The verb before the phrase in which a word hangs from a noun; -1 where it does not. */
  verbOf(word: number): number {
    const { heads } = this.tree;
    if (!this.named.relation(word).startsWith('acl') && this.named.relation(word) !== 'nmod') return -1;
    const noun = this.named.phraseHead(heads[word], WITHIN_PHRASE);
    const verb = heads[noun];
    const follows = verb >= 0 && verb < noun && OBJECTS.has(this.named.relation(noun));
    return follows && this.input.upos[verb] === 'VERB' ? verb : -1;
  }

  /** Whether the verb has such a complement already. */
  isComplete(verb: number): boolean {
    return this.named.has(
      verb,
      (child) => COMPLEMENTS.has(this.named.relation(child)) || this.isOblique(child),
    );
  }

  /** "d'attaquer", "d'avoir attaqué". */
  isInfinitive(word: number): boolean {
    const { feats } = this.input;
    const isOne = (each: number): boolean => feats[each].VerbForm === 'Inf';
    return isOne(word) || this.named.has(word, (child) => this.named.relation(child).startsWith('aux') && isOne(child)); // prettier-ignore
  }

  /** A word in quotation marks, or one without article after which no other such word follows on the same noun. */
  isCalled(word: number, marker: number): boolean {
    if (this.isQuoted(marker)) return true;
    const { heads } = this.tree;
    const isLater = (child: number): boolean => child > word && this.named.relation(child) === 'nmod';
    return this.isBare(word) && !this.named.has(heads[word], isLater) && !this.isBare(heads[word]);
  }

  /**
   * A noun without article beside a name, which has none, or beside the agent of a passive, which would not be there for
   * itself: "l'Italie de sanctions", "accusée par le renseignement d'ingérence".
   */
  isMatter(word: number, marker: number): boolean {
    const { upos } = this.input;
    if (upos[word] !== 'NOUN') return false;
    const noun = this.tree.heads[word];
    const isBeside = upos[noun] === 'PROPN' || this.named.relation(noun) === 'obl:agent';
    return this.isQuoted(marker) || (this.isBare(word) && isBeside);
  }

  /** Whether a quotation mark opens behind the preposition. */
  isQuoted(marker: number): boolean {
    return OPENING.has(this.input.lemmas[marker + 1] ?? '');
  }

  private isOblique(child: number): boolean {
    const isOf = (marker: number): boolean => this.input.lemmas[marker] === 'de';
    return this.named.relation(child) === 'obl' && this.named.has(child, isOf);
  }

  /** "de sanctions", "d'un titre", not "du pays". */
  private isBare(word: number): boolean {
    const { lemmas, upos, feats } = this.input;
    const isOf = (child: number): boolean => lemmas[child] === 'de' && feats[child].Definite !== 'Def';
    const isDefinite = (child: number): boolean => upos[child] === 'DET' && lemmas[child] !== 'un';
    return this.named.has(word, isOf) && !this.named.has(word, isDefinite);
  }
}
