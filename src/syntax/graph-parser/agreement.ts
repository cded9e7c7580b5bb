/**
 * What qualifies a French noun agrees with it: a participle, an adjective, or a relative clause with "qui" that the tree
 * hangs from a noun of another number or gender goes to the likeliest noun of the phrase that agrees, where that is nearly as
 * likely. In the treebanks one participle in fifty does not agree with its noun, in 1,079 articles of Wikinews one in ten,
 * most of them on the wrong noun of "la loi sur les races adoptée en 2016".
 */
import type { Features } from '../../lexicon';
import type { WordAnalysis } from '../analysis';
import { NamedTree } from '../named-tree';
import type { Tree } from '../parser/parser';
import { moveWithinPhrase } from './phrase';
import type { Likelihood } from './single-relations';

/** What agreement looks at. */
export type AgreeingWords = Pick<WordAnalysis, 'upos' | 'feats' | 'lemmas'>;

/** How much less likely an agreeing noun may be, as a difference of logarithms. */
const MARGIN = 5;

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);

export class Agreement {
  /** @param names the relations by number */
  constructor(private readonly names: readonly string[]) {}

  /** Changes heads; the tree stays one. */
  enforce(tree: Tree, words: AgreeingWords, likelihood: Pick<Likelihood, 'heads'>): void {
    const named = new NamedTree(tree, this.names);
    tree.heads.forEach((head, word) => {
      if (head < 0 || words.upos[head] !== 'NOUN') return;
      const form = formOf(word, words, named);
      if (form === undefined || agrees(head, form, words, named)) return;
      const fits = (other: number): boolean =>
        other < form.from && NOUNS.has(words.upos[other]) && agrees(other, form, words, named);
      moveWithinPhrase(word, tree, named, likelihood.heads(word), MARGIN, fits);
    });
  }
}

/** What must agree, and where the noun has ended at the latest. */
interface Form {
  readonly number: string;
  readonly gender: string | undefined;
  readonly from: number;
}

/** The number and gender of what qualifies a noun; nothing where none is told, or none must agree. */
function formOf(word: number, { feats, lemmas }: AgreeingWords, named: NamedTree): Form | undefined {
  const relation = named.relation(word);
  if (relation === 'amod') return formIn(feats[word], word);
  if (relation !== 'acl') return undefined;
  const isFinite = (each: number): boolean => feats[each].VerbForm === 'Fin';
  const helpers = named.all(word, (child) => /^(?:aux|cop)/u.test(named.relation(child)));
  const subject = named.all(word, (child) => named.relation(child).startsWith('nsubj')).at(0);
  if (subject !== undefined) {
    const finite = [word, ...helpers].find(isFinite);
    if (lemmas[subject] !== 'qui' || finite === undefined) return undefined;
    const form = formIn(feats[finite], subject);
    return form && { ...form, gender: undefined };
  }
  const isBare = feats[word].VerbForm === 'Part' && feats[word].Tense === 'Past' && helpers.length === 0;
  return isBare ? formIn(feats[word], word) : undefined;
}

function formIn({ Number: number, Gender: gender }: Features, from: number): Form | undefined {
  return number === undefined ? undefined : { number, gender, from };
}

/** A noun without number or gender agrees with any; several joined ones with the plural. */
function agrees(noun: number, { number, gender }: Form, { feats }: AgreeingWords, named: NamedTree): boolean {
  const own = feats[noun];
  const isSeveral = named.has(noun, (child) => named.relation(child) === 'conj');
  if (isSeveral && number === 'Plur') return true;
  const isSame = (one: string | undefined, other: string | undefined): boolean =>
    one === undefined || other === undefined || one === other;
  return isSame(own.Number, number) && isSame(own.Gender, gender);
}
