/** What stands in the slots of a noun: its complements, what a light verb lends it, the phrase right behind it. */
import type { Tree } from '../../mentions/tree';
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import { cueLemmas, firstConjunct, isNominal, isPassive, isRelative, isVerb, preposition } from './grammar';
import type { Link } from './link';
import { verbLinks } from './verb-links';

export function nounLinks(tree: Tree, noun: Word, cues: Cues): Link[] {
  const links: Link[] = [];
  for (const child of tree.children(noun)) {
    const direct = (slot: string): Link => ({ slot, word: child, via: 'direct' });
    const name = preposition(tree, child);
    if (child.feats['Poss'] === 'Yes' || isPossessor(tree, child)) links.push(direct('poss'));
    else if (child.deprel === 'nummod') links.push(direct('num'));
    else if (child.deprel === 'amod') links.push(direct('adj'));
    else if (child.deprel === 'nsubj') links.push(direct('subj'));
    else if (isVerb(child) && child.deprel === 'acl') links.push(...aclLinks(tree, child, cues));
    else if (child.deprel === 'ccomp') links.push(direct('comp'));
    else if (child.deprel === 'obl:agent') links.push(direct('par'));
    else if (['nmod', 'obl'].includes(child.deprel)) links.push(direct(name === '' ? 'compound' : name));
    else if (['compound', 'flat', 'appos'].includes(child.deprel) && isNominal(child)) {
      links.push(direct('compound'));
      links.push(...hyphened(tree, child).map((word): Link => ({ slot: 'compound', word, via: 'direct' })));
    }
  }
  links.push(...holderLinks(tree, noun, cues), ...gatheringLinks(tree, noun, cues));
  links.push(...adjacentLinks(tree, noun, links), ...looseLinks(tree, noun, links));
  return links;
}

/** "Russia's invasion", "the rebels' attack" */
function isPossessor(tree: Tree, word: Word): boolean {
  return tree.children(word, 'case').some(({ text, index }) => index > word.index && /^['’]s?$/.test(text));
}

/** "the Trump-Putin summit": the first name hangs on the second. */
function hyphened(tree: Tree, name: Word): readonly Word[] {
  return tree
    .children(name, 'compound')
    .filter((word) => /^[-–]$/.test(tree.words[word.index + 1]?.text ?? ''))
    .filter((word) => word.index + 2 === name.index);
}

/** "le refus de signer" has its content in the infinitive; "l'attaque menée par" its agent in the participle. */
function aclLinks(tree: Tree, verb: Word, cues: Cues): Link[] {
  if (verb.feats['VerbForm'] === 'Inf') return [{ slot: 'comp', word: verb, via: 'direct' }];
  if (tree.children(verb).some((child) => isRelative(child, cues))) return [];
  return tree
    .children(verb, 'obl', 'obl:agent', 'nmod')
    .map((word): Link => ({
      slot: word.deprel === 'obl:agent' ? 'par' : preposition(tree, word),
      word,
      via: 'participle',
    }))
    .filter(({ slot }) => slot !== '');
}

/** "le sommet qui a réuni X et Y", "le sommet réunit X et Y": between whom it is. */
function gatheringLinks(tree: Tree, noun: Word, cues: Cues): Link[] {
  const holder = tree.parent(noun);
  const verbs = [
    ...tree.children(noun, 'acl'),
    ...(holder !== undefined && noun.deprel === 'nsubj' ? [holder] : []),
  ];
  return verbs
    .filter((verb) => cues.gathering.has(verb.lemma.toLowerCase()) && !isPassive(tree, verb, cues))
    .flatMap((verb) => tree.children(verb, 'obj'))
    .filter((word) => !isRelative(word, cues))
    .map((word): Link => ({ slot: BETWEEN[cues.language], word, via: 'light' }));
}

/** The preposition before parties that are named together. */
const BETWEEN = { fr: 'entre', en: 'between' } as const;

/**
 * A light verb lends the noun its subject and its complements: "X a eu une rencontre avec Y à Z". So does a verb of
 * denial before any such deed at all: "Moscou nie toute ingérence" denies Moscow's.
 */
function holderLinks(tree: Tree, noun: Word, cues: Cues): Link[] {
  const first = firstConjunct(tree, noun);
  const holder = tree.parent(first);
  if (holder === undefined || !isVerb(holder)) return [];
  const asObject = first.deprel === 'obj' || (first.deprel === 'nsubj:pass' && isPassive(tree, holder, cues));
  const undergone = first.deprel === 'obl' && isUndergone(tree, holder, cues);
  const oblique = first.deprel === 'obl' && (undergone || !hasOwnObject(tree, holder));
  if (!asObject && !oblique) return [];
  const lemmas = cueLemmas(tree, holder);
  const denied = asObject && isAnyAtAll(tree, noun) && lemmas.some((lemma) => denies(lemma, cues));
  if (!denied && !lemmas.some((lemma) => cues.lightVerbs.has(lemma))) return [];
  const passiveLight = undergone || lemmas.some((lemma) => cues.passiveLightVerbs.has(lemma));
  return verbLinks(tree, holder, cues)
    .filter(({ word }) => word !== first && word !== noun)
    .filter(({ slot }) => slot !== 'obj' && slot !== 'comp')
    .map(({ slot, word }): Link => ({
      slot: slot === 'subj' && passiveLight ? 'obj' : slot,
      word,
      via: 'light',
    }));
}

/** "a adressé ses remerciements pour la nomination": a verb with an object of its own lends nothing to another noun. */
function hasOwnObject(tree: Tree, verb: Word): boolean {
  // "prendre part à la réunion", "mettre fin à la grève"
  return tree.children(verb, 'obj').some((object) => tree.children(object, 'det').length > 0);
}

/** "faire l'objet d'une enquête": whoever does undergoes what the noun says. */
function isUndergone(tree: Tree, verb: Word, { passiveLightVerbs }: Cues): boolean {
  return tree.children(verb, 'obj').some((object) => {
    const determiner = tree.child(object, 'det')?.text ?? '';
    return passiveLightVerbs.has(`${verb.lemma} ${determiner}${object.lemma}`);
  });
}

/** "le rachat des réacteurs à EDF": what stands behind the noun's complement may be the noun's own. */
function looseLinks(tree: Tree, noun: Word, own: readonly Link[]): Link[] {
  const taken = new Set(own.map(({ slot }) => slot));
  return own
    .filter(({ slot, via, word }) => slot === 'de' && via === 'direct' && word.index > noun.index)
    .flatMap(({ word }) => [
      word,
      ...tree.children(word, 'nmod').filter((each) => preposition(tree, each) === 'de'),
    ])
    .flatMap((word) => tree.children(word, 'nmod'))
    .map((word): Link => ({ slot: preposition(tree, word), word, via: 'sibling' }))
    .filter(({ slot }) => LOOSE.has(slot) && !taken.has(slot));
}

const LOOSE = new Set(['à', 'avec', 'contre', 'par', 'sur', 'vers', 'auprès de']);

function denies(lemma: string, { matrix }: Cues): boolean {
  return (matrix.get(lemma) ?? []).some(({ effect }) => effect === 'denial');
}

/** "toute ingérence", "any interference": a noun with such a determiner and nothing that says whose deed it is. */
function isAnyAtAll(tree: Tree, noun: Word): boolean {
  const isAny = tree.children(noun, 'det').some(({ lemma }) => ANY.has(lemma));
  return isAny && tree.children(noun, 'nmod').every((child) => !/^(?:de|of)$/.test(preposition(tree, child)));
}

const ANY = new Set(['tout', 'any', 'aucun']);

/**
 * "a mis en garde contre toute ingérence dans les élections": a phrase right behind a noun may be the noun's where the
 * parser hung it on the verb; whether it is, the frame and the model decide.
 */
function adjacentLinks(tree: Tree, noun: Word, own: readonly Link[]): Link[] {
  const holder = tree.parent(noun);
  if (holder === undefined || !isVerb(holder) || noun.deprel.startsWith('nsubj')) return [];
  const end = tree.subtree(noun).at(-1)?.index ?? noun.index;
  const next = tree
    .children(holder, 'obl', 'nmod')
    .find((child) => child.index > end && tree.subtree(child)[0]?.index === end + 1);
  const slot = next === undefined ? '' : preposition(tree, next);
  if (next === undefined || slot === '' || own.some((link) => link.slot === slot)) return [];
  return [{ slot, word: next, via: 'sibling' }];
}
