/** The syntactic slots around a trigger: who stands as deep subject, deep object, complement, after which preposition. */
import type { Tree } from '../../mentions/tree';
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import {
  conjuncts,
  cueLemmas,
  firstConjunct,
  isNominal,
  isPassive,
  isPresentParticiple,
  isRelative,
  isVerb,
  preposition,
  tensed,
} from './grammar';

/** How the link was found; the farther down the list, the less sure. */
export type Via = 'direct' | 'relative' | 'participle' | 'conjunct' | 'control' | 'light' | 'sibling';

export interface Link {
  /** `subj`, `obj`, `dat`, `comp`, `pred`, `poss`, `adj`, `num`, `compound`, or a preposition by its lemmas. */
  readonly slot: string;
  readonly word: Word;
  readonly via: Via;
}

/** What stands in the slots of a verb, noun or adjective; coordinated fillers each have a link of their own. */
export function linksOf(tree: Tree, head: Word, cues: Cues): readonly Link[] {
  const links = isVerb(head) ? verbLinks(tree, head, cues) : nounLinks(tree, head, cues);
  const seen = new Set<string>();
  return links
    .flatMap((link) => parties(tree, link).map((word) => ({ ...link, word })))
    .filter(({ slot, word }) => {
      const key = `${slot} ${word.index}`;
      if (word.index === head.index || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** The coordinated fillers of a slot. "entre" asks for two: where the tree has one, the next noun after "et" is the other. */
function parties(tree: Tree, { slot, word }: Link): readonly Word[] {
  const found = conjuncts(tree, word);
  if (!BETWEEN.has(slot) || found.length > 1) return found;
  const near = tree.words.slice(word.index + 1, word.index + 1 + PAIR_REACH);
  const and = near.find(({ upos }) => upos === 'CCONJ');
  const second = near.find((each) => and !== undefined && each.index > and.index && isNominal(each));
  return second === undefined || near.some((each) => isVerb(each) && each.index < second.index)
    ? found
    : [word, second];
}

const BETWEEN = new Set(['entre', 'between']);
const PAIR_REACH = 9;

function verbLinks(tree: Tree, verb: Word, cues: Cues): Link[] {
  const passive = isPassive(tree, verb);
  const links: Link[] = [];
  const surface = surfaceSubject(tree, verb, cues);
  if (surface !== undefined) links.push({ ...surface, slot: passive ? 'obj' : 'subj' });
  for (const child of tree.children(verb)) {
    if (child.deprel === 'nsubj' || child.deprel === 'nsubj:pass') continue;
    const link = complementLink(tree, child, passive);
    if (link !== undefined) links.push(link);
  }
  links.push(...relativeLinks(tree, verb, passive), ...companions(tree, verb, links));
  if (verb.deprel === 'conj') links.push(...sharedLinks(tree, verb, links));
  return links;
}

/** A dependent of a verb other than its subject. */
function complementLink(tree: Tree, child: Word, passive: boolean): Link | undefined {
  const direct = (slot: string): Link => ({ slot, word: child, via: 'direct' });
  switch (child.deprel) {
    case 'obj':
      return child.lemma === 'se' ? undefined : direct('obj');
    case 'iobj':
      return child.lemma === 'se' ? undefined : direct('dat');
    case 'obl:agent':
      return direct('subj');
    case 'ccomp':
      return isClause(tree, child) ? direct('comp') : undefined;
    case 'xcomp':
      return direct(isVerb(child) ? 'comp' : 'pred');
    case 'obl':
    case 'nmod':
    case 'advcl':
    case 'advmod': {
      const name = preposition(tree, child);
      if (child.deprel === 'advmod' && name === '') return undefined;
      if (passive && (name === 'par' || name === 'by')) return direct('subj');
      if (isVerb(child) && child.deprel === 'advcl') return direct(name === '' ? 'advcl' : `${name}+inf`);
      return direct(name === '' ? 'obl' : name);
    }
    default:
      return undefined;
  }
}

/** A bare noun is no clause: in "U.S. security adviser John Bolton warned" it is a part of the subject. */
function isClause(tree: Tree, word: Word): boolean {
  return !isNominal(word) || tree.children(word, 'cop', 'nsubj', 'nsubj:pass', 'mark').length > 0;
}

/** "discuter de la réforme avec le syndicat", "met the king in Oslo": parsers hang these on the noun before. */
function companions(tree: Tree, verb: Word, own: readonly Link[]): Link[] {
  const taken = new Set(own.map(({ slot }) => slot));
  return tree
    .children(verb, 'obl', 'obj')
    .filter((child) => child.index > verb.index)
    .flatMap((child) =>
      tree.children(child, 'nmod').flatMap((word): Link[] => {
        const slot = preposition(tree, word);
        // A name takes no place as its complement: in "rencontré Poutine à Genève" the place is the meeting's.
        const loose = COMPANION.has(slot) || (GOAL.has(slot) && isName(tree, child));
        return loose && !taken.has(slot) ? [{ slot, word, via: 'sibling' }] : [];
      }),
    );
}

/** "M. Bolton", "Donald Trump": a title may head the name, which treebanks hang from it as `flat` or as bare `nmod`. */
function isName(tree: Tree, word: Word): boolean {
  const named = (child: Word): boolean => child.upos === 'PROPN' && preposition(tree, child) === '';
  return word.upos === 'PROPN' || tree.children(word, 'flat', 'nmod', 'appos').some(named);
}

const GOAL = new Set(['à', 'en', 'to']);
const COMPANION = new Set(['avec', 'contre', 'with', 'against', 'in', 'at']);

/** The antecedent of a relative clause stands for the pronoun; the noun before a participle is its object or subject. */
function relativeLinks(tree: Tree, verb: Word, passive: boolean): Link[] {
  const antecedent = tree.parent(verb);
  if (verb.deprel !== 'acl' || antecedent === undefined) return [];
  const links: Link[] = [];
  for (const child of tree.children(verb)) {
    const pronoun = isRelative(child) ? child : undefined;
    if (pronoun === undefined || child.deprel.startsWith('nsubj')) continue;
    const slot =
      pronoun.lemma === 'dont'
        ? 'de'
        : pronoun.lemma === 'où'
          ? 'où'
          : complementLink(tree, child, passive)?.slot;
    if (slot !== undefined) links.push({ slot, word: antecedent, via: 'relative' });
  }
  return links;
}

/** Coordinated verbs share what stands before the first one, and the places and times of either. */
function sharedLinks(tree: Tree, verb: Word, own: readonly Link[]): Link[] {
  const first = firstConjunct(tree, verb);
  if (first === verb || !isVerb(first)) return [];
  const taken = new Set(own.map(({ slot }) => slot));
  return tree
    .children(first, 'obl')
    .filter((child) => child.index < first.index)
    .map((word): Link => ({ slot: preposition(tree, word), word, via: 'sibling' }))
    .filter(({ slot }) => slot !== '' && !taken.has(slot));
}

/**
 * The subject as the verb form would agree with it, found where it stands: as dependent, as antecedent, as
 * the noun that a participle modifies, as the subject of the verb before "et", or as the controller.
 */
export function surfaceSubject(
  tree: Tree,
  verb: Word,
  cues: Cues,
  depth = 0,
): Omit<Link, 'slot'> | undefined {
  if (depth > 6) return undefined;
  const own = ownSubject(tree, verb);
  const parent = tree.parent(verb);
  if (own !== undefined) {
    if (isRelative(own) && verb.deprel === 'acl' && parent !== undefined)
      return { word: parent, via: 'relative' };
    return { word: own, via: 'direct' };
  }
  if (parent === undefined) return undefined;
  if (verb.deprel === 'acl' || verb.deprel === 'amod') return ofModifier(tree, verb, parent, cues, depth);
  const via: Via = verb.deprel === 'conj' ? 'conjunct' : 'control';
  if (verb.deprel === 'conj' && !isVerb(parent)) return undefined;
  if (!['conj', 'xcomp', 'ccomp', 'advcl', 'obl', 'parataxis'].includes(verb.deprel)) return undefined;
  if (verb.deprel === 'ccomp' && verb.feats['VerbForm'] === 'Fin') return undefined;
  if (!isVerb(parent)) {
    const subject = tree.child(parent, 'nsubj', 'nsubj:pass');
    return subject === undefined ? undefined : { word: subject, via };
  }
  if (via === 'control' && verb.deprel !== 'advcl') {
    const controller = controllerOf(tree, parent, cues);
    if (controller !== undefined) return { word: controller, via };
  }
  const above = surfaceSubject(tree, parent, cues, depth + 1);
  return above === undefined ? undefined : { word: above.word, via };
}

/** Where a modifier was read as a second subject ("U.S. adviser John Bolton warned"), the one nearest the verb is it. */
function ownSubject(tree: Tree, verb: Word): Word | undefined {
  const all = tree.children(verb, 'nsubj', 'nsubj:pass');
  const nouns = all.filter((each) => !isRelative(each));
  const subjects = nouns.length > 0 ? nouns : all;
  return subjects.filter(({ index }) => index < verb.index).at(-1) ?? subjects[0];
}

/** A participle or infinitive that modifies a noun: "les textes signés", "la décision de partir". */
function ofModifier(
  tree: Tree,
  verb: Word,
  noun: Word,
  cues: Cues,
  depth: number,
): Omit<Link, 'slot'> | undefined {
  if (verb.feats['VerbForm'] !== 'Inf') {
    const withRelative = tree.children(verb).some((child) => isRelative(child));
    if (withRelative) return undefined;
    if (tensed(tree, verb).feats['VerbForm'] === 'Fin') {
      // A finite clause without a relative pronoun is a main clause that the parser hung on its own subject.
      return { word: firstConjunct(tree, noun), via: 'direct' };
    }
    if (
      isPassive(tree, verb) ||
      isPresentParticiple(verb) ||
      verb.deprel === 'amod' ||
      verb.deprel === 'acl'
    ) {
      return { word: noun, via: 'participle' };
    }
  }
  const holder = tree.parent(noun);
  // "a empêché le ministre de partir", with the infinitive hung on the noun.
  if (holder !== undefined && isVerb(holder) && controllerOf(tree, holder, cues) === noun) {
    return { word: noun, via: 'control' };
  }
  const owner = tree.children(noun, 'nmod', 'det').find((child) => child.feats['Poss'] === 'Yes');
  if (owner !== undefined) return { word: owner, via: 'control' };
  if (holder === undefined || !isVerb(holder) || noun.deprel.startsWith('nsubj')) {
    const of = tree.children(noun, 'nmod').find((child) => preposition(tree, child) === 'de');
    return of === undefined ? undefined : { word: of, via: 'control' };
  }
  const above = surfaceSubject(tree, holder, cues, depth + 1);
  return above === undefined ? undefined : { word: above.word, via: 'control' };
}

/** "les a empêchés de publier": the object, not the subject, would publish. */
function controllerOf(tree: Tree, matrix: Word, cues: Cues): Word | undefined {
  const control = cueLemmas(tree, matrix)
    .flatMap((lemma) => cues.matrix.get(lemma) ?? [])
    .map((cue) => cue.control)
    .find((kind) => kind === 'object' || kind === 'dative');
  if (control === undefined) return undefined;
  if (control === 'object') {
    return isPassive(tree, matrix) ? undefined : tree.child(matrix, 'obj', 'iobj');
  }
  const dative = tree.child(matrix, 'iobj');
  if (dative !== undefined) return dative;
  return tree.children(matrix, 'obl').find((child) => preposition(tree, child) === 'à');
}

function nounLinks(tree: Tree, noun: Word, cues: Cues): Link[] {
  const links: Link[] = [];
  for (const child of tree.children(noun)) {
    const direct = (slot: string): Link => ({ slot, word: child, via: 'direct' });
    const name = preposition(tree, child);
    if (child.feats['Poss'] === 'Yes' || name === "'s" || name === '’s') links.push(direct('poss'));
    else if (child.deprel === 'nummod') links.push(direct('num'));
    else if (child.deprel === 'amod') links.push(direct('adj'));
    else if (child.deprel === 'nsubj') links.push(direct('subj'));
    else if (isVerb(child) && child.deprel === 'acl') links.push(...aclLinks(tree, child));
    else if (child.deprel === 'ccomp') links.push(direct('comp'));
    else if (child.deprel === 'obl:agent') links.push(direct('par'));
    else if (['nmod', 'obl'].includes(child.deprel)) links.push(direct(name === '' ? 'compound' : name));
    else if (['compound', 'flat', 'appos'].includes(child.deprel) && isNominal(child)) {
      links.push(direct('compound'));
    }
  }
  links.push(...holderLinks(tree, noun, cues));
  return links;
}

/** "le refus de signer" has its content in the infinitive; "l'attaque menée par" its agent in the participle. */
function aclLinks(tree: Tree, verb: Word): Link[] {
  if (verb.feats['VerbForm'] === 'Inf') return [{ slot: 'comp', word: verb, via: 'direct' }];
  if (tree.children(verb).some((child) => isRelative(child))) return [];
  return tree
    .children(verb, 'obl', 'obl:agent', 'nmod')
    .map((word): Link => ({
      slot: word.deprel === 'obl:agent' ? 'par' : preposition(tree, word),
      word,
      via: 'participle',
    }))
    .filter(({ slot }) => slot !== '');
}

/** A light verb lends the noun its subject and its complements: "X a eu une rencontre avec Y à Z". */
function holderLinks(tree: Tree, noun: Word, cues: Cues): Link[] {
  const first = firstConjunct(tree, noun);
  const holder = tree.parent(first);
  if (holder === undefined || !isVerb(holder)) return [];
  const asObject = first.deprel === 'obj' || (first.deprel === 'nsubj:pass' && isPassive(tree, holder));
  const oblique = first.deprel === 'obl';
  if (!asObject && !oblique) return [];
  if (!cueLemmas(tree, holder).some((lemma) => cues.lightVerbs.has(lemma))) return [];
  const passiveLight = cueLemmas(tree, holder).some((lemma) => cues.passiveLightVerbs.has(lemma));
  return verbLinks(tree, holder, cues)
    .filter(({ word }) => word !== first && word !== noun)
    .filter(({ slot }) => slot !== 'obj' && slot !== 'comp')
    .map(({ slot, word }): Link => ({
      slot: slot === 'subj' && passiveLight ? 'obj' : slot,
      word,
      via: 'light',
    }));
}
