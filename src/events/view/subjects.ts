/** Finds the subject of a verb where it does not stand beside it: shared, controlled, antecedent, modified noun. */
import type { Tree } from '../../mentions/tree';
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import {
  cueLemmas,
  firstConjunct,
  isGoverned,
  isHeadlinePrefix,
  isInfinitive,
  isPassive,
  isPresentParticiple,
  isRelative,
  isVerb,
  preposition,
  tensed,
} from './grammar';
import type { Link, Via } from './link';

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
  const own = ownSubject(tree, verb, cues);
  const parent = tree.parent(verb);
  if (own !== undefined) {
    if (isRelative(own, cues) && verb.deprel === 'acl' && parent !== undefined)
      return { word: parent, via: 'relative' };
    return { word: own, via: 'direct' };
  }
  if (parent === undefined) return undefined;
  if (verb.deprel === 'acl' || verb.deprel === 'amod') return ofModifier(tree, verb, parent, cues, depth);
  if (isAfterthought(tree, verb, parent)) return ofClauseAbove(tree, tree.parent(parent), cues, depth);
  const via: Via = verb.deprel === 'conj' ? 'conjunct' : 'control';
  if (verb.deprel === 'conj' && !isVerb(parent)) return undefined;
  if (!['conj', 'xcomp', 'ccomp', 'advcl', 'obl', 'parataxis'].includes(verb.deprel)) return undefined;
  if (verb.deprel === 'ccomp' && verb.feats['VerbForm'] === 'Fin') return undefined;
  if (!isVerb(parent)) {
    const subject = tree.child(parent, 'nsubj', 'nsubj:pass');
    return subject === undefined ? undefined : { word: subject, via };
  }
  if (via === 'control' && (verb.deprel !== 'advcl' || isGoverned(tree, verb))) {
    const controller = controllerOf(tree, parent, cues);
    if (controller !== undefined) return { word: controller, via };
  }
  const above = surfaceSubject(tree, parent, cues, depth + 1);
  return above === undefined ? undefined : { word: above.word, via };
}

/** Where a modifier was read as a second subject ("U.S. adviser John Bolton warned"), the one nearest the verb is it. */
function ownSubject(tree: Tree, verb: Word, cues: Cues): Word | undefined {
  const all = tree.children(verb, 'nsubj', 'nsubj:pass').filter((each) => !isHeadlinePrefix(tree, each));
  const nouns = all.filter((each) => !isRelative(each, cues));
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
  if (tree.children(verb, 'mark', 'case').some(({ lemma }) => TIMING.has(lemma.toLowerCase()))) {
    // "trois mois après s'être retirés": whoever does what the clause above says
    return ofClauseAbove(tree, noun, cues, depth);
  }
  // "a été déféré le samedi suivant, mis en examen": no time is put under investigation
  if (cues.times.has(noun.lemma.toLowerCase()) && isBehindComma(tree, verb)) {
    return ofClauseAbove(tree, noun, cues, depth);
  }
  if (verb.feats['VerbForm'] !== 'Inf') {
    const withRelative = tree.children(verb).some((child) => isRelative(child, cues));
    if (withRelative) return undefined;
    if (tensed(tree, verb).feats['VerbForm'] === 'Fin') {
      // A finite clause without a relative pronoun is a main clause that the parser hung on its own subject.
      return { word: firstConjunct(tree, noun), via: 'direct' };
    }
    if (
      isPassive(tree, verb, cues) ||
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
    const of = tree.children(noun, 'nmod').find((child) => /^(?:de|of)$/.test(preposition(tree, child)));
    return of === undefined ? undefined : { word: of, via: 'control' };
  }
  const above = surfaceSubject(tree, holder, cues, depth + 1);
  return above === undefined ? undefined : { word: above.word, via: 'control' };
}

/** The subject of the nearest verb from a word upwards. */
function ofClauseAbove(
  tree: Tree,
  word: Word | undefined,
  cues: Cues,
  depth: number,
): Omit<Link, 'slot'> | undefined {
  const clause = word === undefined ? undefined : [...tree.path(word)].find(isVerb);
  const above = clause === undefined ? undefined : surfaceSubject(tree, clause, cues, depth + 1);
  return above === undefined ? undefined : { word: above.word, via: 'control' };
}

/** "a promis une aide à ceux qui ont tout perdu, sans préciser le montant": behind a comma, of the main clause. */
function isAfterthought(tree: Tree, verb: Word, clause: Word): boolean {
  if (verb.deprel !== 'advcl' || clause.deprel !== 'acl' || !isInfinitive(verb)) return false;
  const mark = tree.children(verb, 'mark', 'case').find(({ lemma }) => ASIDE.has(lemma.toLowerCase()));
  return mark !== undefined && mark.index < verb.index && tree.words[mark.index - 1]?.text === ',';
}

const ASIDE = new Set(['sans', 'avant', 'without', 'before']);

/** Whether a comma stands between a verb's own words and what they hang on. */
function isBehindComma(tree: Tree, verb: Word): boolean {
  const first = tree.subtree(verb).find(({ upos }) => upos !== 'PUNCT');
  return first !== undefined && tree.words[first.index - 1]?.text === ',';
}

/** Prepositions that no noun asks for: an infinitive or participle behind them tells when. */
const TIMING = new Set(['après', 'avant', 'after', 'before']);

/** "les a empêchés de publier": the object, not the subject, would publish. */
function controllerOf(tree: Tree, matrix: Word, cues: Cues): Word | undefined {
  const control = cueLemmas(tree, matrix)
    .flatMap((lemma) => cues.matrix.get(lemma) ?? [])
    .map((cue) => cue.control)
    .find((kind) => kind === 'object' || kind === 'dative');
  if (control === undefined) return undefined;
  if (control === 'object') {
    const object = isPassive(tree, matrix, cues) ? undefined : tree.child(matrix, 'obj', 'iobj');
    return object ?? calledOn(tree, matrix);
  }
  const dative = tree.child(matrix, 'iobj');
  if (dative !== undefined) return dative;
  return tree.children(matrix, 'obl').find((child) => preposition(tree, child) === 'à');
}

/** "called on Israel to release them"; parsers may take the verb for a participle. */
function calledOn(tree: Tree, matrix: Word): Word | undefined {
  if (tree.children(matrix, 'aux:pass', 'nsubj:pass').length > 0) return undefined;
  return tree.children(matrix, 'obl').find((child) => /^(?:up)?on$/.test(preposition(tree, child)));
}
