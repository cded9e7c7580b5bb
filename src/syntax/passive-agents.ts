/**
 * Names the agents of passives: behind "par", a name or a noun with a determiner is one in nine of ten passives
 * of the French treebanks. The parser calls a third of them plain obliques, since much of what it has learned
 * from is medical ("traité par Aclasta" is no agent there), and hangs some from a noun between ("envoyés sur le terrain
 * par Enedis"), which in the treebanks only nouns of deeds have ("la ratification par la France").
 */
import { z } from 'zod';
import type { Language } from '../article/types';
import { loadLanguageData } from '../language-data';
import type { Token } from '../text/types';
import type { WordAnalysis } from './analysis';
import { normaliseForm } from './forms';
import { NamedTree, WITHIN_PHRASE } from './named-tree';
import type { Tree } from './parser/parser';

const words = z.array(z.string().min(1));

/** passive-agents.json; no markers: the parser alone decides. */
const schema = z.strictObject({
  /** Prepositions of agents. */
  markers: words,
  /** Determiners, lower case, with which a noun can be an agent: "par hasard" has none. */
  determiners: words,
  /** Lemmas of nouns that say how or when: "par la suite". */
  notAgents: words,
  /** Lemmas of verbs whose "par" gives a means or a way. */
  instrumentVerbs: words,
  /** Lemmas of verbs that "être" makes no passive of: "est passé par Paris". */
  neverPassive: words,
  /** How lemmas of nouns end that may have an agent themselves: "la ratification par la France". */
  deedEndings: words,
});

type AgentInput = Pick<WordAnalysis, 'upos' | 'feats' | 'lemmas'>;

export class PassiveAgents {
  private readonly markers: ReadonlySet<string>;
  private readonly determiners: ReadonlySet<string>;
  private readonly notAgents: ReadonlySet<string>;
  private readonly instrumentVerbs: ReadonlySet<string>;
  private readonly neverPassive: ReadonlySet<string>;
  private readonly deedEndings: readonly string[];

  /** @throws DataError where the language's list is missing or damaged */
  constructor(language: Language) {
    const data = loadLanguageData(language, 'passive-agents', schema);
    this.markers = new Set(data.markers);
    this.determiners = new Set(data.determiners);
    this.notAgents = new Set(data.notAgents);
    this.instrumentVerbs = new Set(data.instrumentVerbs);
    this.neverPassive = new Set(data.neverPassive);
    this.deedEndings = data.deedEndings;
  }

  /** Turns `obl` into `obl:agent` where it is one, and back where it cannot be. */
  name(
    tokens: readonly Token[],
    input: AgentInput,
    tree: Tree,
    names: readonly string[],
  ): void {
    const { heads, relations } = tree;
    const named = new NamedTree(tree, names);
    const [oblique, agent] = [names.indexOf('obl'), names.indexOf('obl:agent')];
    if (this.markers.size === 0 || agent < 0) return;
    const lower = tokens.map(({ text }) => normaliseForm(text).toLowerCase());
    heads.forEach((verb, noun) => {
      if (relations[noun] === agent && verb >= 0 && this.neverPassive.has(input.lemmas[verb])) relations[noun] = oblique;
    });
    lower.forEach((word, marker) => {
      const noun = heads[marker];
      if (!this.markers.has(word) || noun < 0) return;
      const verb = relations[noun] === oblique ? heads[noun] : this.verbAbove(noun, input, heads, named);
      if (verb < 0 || !this.isPassive(verb, input, (test) => named.has(verb, (child) => test(named.relation(child))))) return;
      if (named.has(verb, (child) => relations[child] === agent)) return;
      const determined = named.has(noun, (child) => this.determiners.has(lower[child]));
      const canAct = input.upos[noun] === 'PROPN' || isTitled(noun, input, heads) || determined;
      if (!canAct || this.notAgents.has(input.lemmas[noun])) return;
      heads[noun] = verb;
      relations[noun] = agent;
    });
  } // prettier-ignore

  /** The verb before the oblique that a noun hangs in, -1 for none, or where what it hangs from is a deed. */
  private verbAbove(noun: number, { lemmas }: AgentInput, heads: Int32Array, named: NamedTree): number {
    if (
      named.relation(noun) !== 'nmod' ||
      this.deedEndings.some((ending) => lemmas[heads[noun]].endsWith(ending))
    )
      return -1;
    const phrase = named.phraseHead(heads[noun], WITHIN_PHRASE);
    const verb = heads[phrase];
    return verb >= 0 && verb < phrase && named.relation(phrase) === 'obl' ? verb : -1;
  }

  /** A past participle with the auxiliary of the passive, or with none ("rédigé par Paris"). */
  private isPassive(
    verb: number,
    { upos, feats, lemmas }: AgentInput,
    hasChild: (test: (relation: string) => boolean) => boolean,
  ): boolean {
    const isParticiple = feats[verb].VerbForm === 'Part' && feats[verb].Tense === 'Past';
    if (upos[verb] !== 'VERB' || !isParticiple || this.instrumentVerbs.has(lemmas[verb])) return false;
    return hasChild((relation) => relation === 'aux:pass') || !hasChild((relation) => relation === 'aux');
  }
}

/** "M. Trump": a noun without a determiner that has a name. */
function isTitled(noun: number, { upos }: AgentInput, heads: Int32Array): boolean {
  return heads.some((head, child) => head === noun && child > noun && upos[child] === 'PROPN');
}
