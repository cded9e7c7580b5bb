/** What stands in the slots of a verb: subject, objects, complements, what it shares with the verbs around it. */
import type { Tree } from '../../mentions/tree';
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import { firstConjunct, isNominal, isPassive, isRelative, isVerb, preposition } from './grammar';
import type { Link } from './link';
import { surfaceSubject } from './subjects';

export function verbLinks(tree: Tree, verb: Word, cues: Cues): Link[] {
  const passive = isPassive(tree, verb, cues);
  const links: Link[] = [];
  const surface = surfaceSubject(tree, verb, cues);
  if (surface !== undefined) links.push({ ...surface, slot: passive ? 'obj' : 'subj' });
  for (const child of tree.children(verb)) {
    if (child.deprel === 'nsubj' || child.deprel === 'nsubj:pass') continue;
    const link = complementLink(tree, child, passive);
    if (link !== undefined) links.push(link);
  }
  if (passive && links.every(({ slot }) => slot !== 'subj')) links.push(...hyphenedAgent(tree, verb));
  links.push(...relativeLinks(tree, verb, passive, cues), ...companions(tree, verb, links, cues));
  if (verb.deprel === 'conj') links.push(...sharedLinks(tree, verb, links));
  return links;
}

/** "Russia-backed separatists": who backs them stands before the hyphen, wherever the parser hangs it. */
function hyphenedAgent(tree: Tree, participle: Word): readonly Link[] {
  const [word, hyphen] = [tree.words[participle.index - 2], tree.words[participle.index - 1]];
  const isAgent = word !== undefined && isNominal(word) && /^[-–]$/.test(hyphen?.text ?? '');
  return isAgent && hyphen.start === word.end && hyphen.end === participle.start
    ? [{ slot: 'subj', word, via: 'direct' }]
    : [];
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

/**
 * "discuter de la réforme avec le syndicat", "jeter des pierres sur la police", "met the king in Oslo": parsers hang these
 * on the noun before.
 */
function companions(tree: Tree, verb: Word, own: readonly Link[], cues: Cues): Link[] {
  const taken = new Set(own.map(({ slot }) => slot));
  return tree
    .children(verb, 'obl', 'obj')
    .filter((child) => child.index > verb.index)
    .flatMap((child) =>
      tree.children(child, 'nmod').flatMap((word): Link[] => {
        const name = preposition(tree, word);
        // "averti la Russie, jeudi à Genève": beside a time, "à" says where, not to whom
        const slot = name === 'à' && cues.times.has(child.lemma.toLowerCase()) ? 'dans' : name;
        // A name takes no place as its complement: in "rencontré Poutine à Genève" the place is the meeting's.
        const loose = COMPANION.has(name) || (LOCATIVE.has(slot) && isName(tree, child));
        return loose && !taken.has(slot) ? [{ slot, word, via: 'sibling' }] : [];
      }),
    );
}

/** "M. Bolton", "Donald Trump": a title may head the name, which treebanks hang from it as `flat` or as bare `nmod`. */
function isName(tree: Tree, word: Word): boolean {
  const named = (child: Word): boolean => child.upos === 'PROPN' && preposition(tree, child) === '';
  return word.upos === 'PROPN' || tree.children(word, 'flat', 'nmod', 'appos').some(named);
}

const LOCATIVE = new Set(['en', 'to']);
const COMPANION = new Set([
  'avec',
  'contre',
  'à',
  'sur',
  'vers',
  'auprès de',
  'envers',
  'with',
  'against',
  'in',
  'at',
]);

/** The antecedent of a relative clause stands for the pronoun; the noun before a participle is its object or subject. */
function relativeLinks(tree: Tree, verb: Word, passive: boolean, cues: Cues): Link[] {
  const antecedent = tree.parent(verb);
  if (verb.deprel !== 'acl' || antecedent === undefined) return [];
  const links: Link[] = [];
  for (const child of tree.children(verb)) {
    const pronoun = isRelative(child, cues) ? child : undefined;
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
