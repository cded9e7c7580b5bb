/** Lets a capital, a seat of government or a people that acts stand for its country: "Washington", "les Américains". */
import type { Country } from '../../gazetteer';
import type { Word } from '../../syntax/types';
import type { NameMarkable, NominalMarkable } from '../markable';
import { joinCountryPhrases } from './country-phrases';
import { treeOf, type Discourse } from './discourse';
import { isPeople } from './peoples';
import { isInvertedSubject } from '../quotations/speaker';
import type { Tree } from '../tree';

/**
 * Names the country that each place name is, and joins the names of governments to their country: a seat of
 * government or a capital that acts (is subject, agent, or what is asked, told, accused) and is not where something
 * happens. The first such name carries the country where the article does not name it.
 */
export function joinGovernments(discourse: Discourse): void {
  const { markables, clusters, gazetteer } = discourse;
  const byCountry = new Map<string, number>();
  markables.forEach((each, i) => {
    if (each.form !== 'name' || each.type !== 'GPE') return;
    const country = gazetteer.country(each.text);
    if (country === undefined) return;
    clusters.learn(i, { country });
    if (!byCountry.has(country.code)) byCountry.set(country.code, i);
  });
  markables.forEach((each, i) => {
    if (each.form !== 'name' || clusters.of(i).country !== undefined) return;
    if (!acts(discourse, each)) return;
    const country = governmentOf(discourse, each);
    if (country === undefined) return;
    const named = byCountry.get(country.code);
    // "Washington" and "Moscou" may be the article's city elsewhere: this mention leaves that entity alone
    if (isJoined(discourse, i) && !memberActs(discourse, i)) return;
    clusters.learn(i, { country });
    if (named === undefined) byCountry.set(country.code, i);
    else clusters.merge(i, named);
  });
  joinCountryPhrases(discourse, byCountry);
  joinPeoples(discourse);
}

/**
 * "les Américains ne doivent pas s'ingérer": a plural people with a bare definite article, subject or agent of what
 * governments do, where the article names its country as one that acts. The people of "les Français ont voté", "62 %
 * des Écossais", "les Turcs de l'étranger" and "la promesse faite aux Américains" stays a group of persons.
 */
function joinPeoples(discourse: Discourse): void {
  const { markables, clusters } = discourse;
  const acting = new Map<string, number>();
  markables.forEach((each, i) => {
    const code = each.form === 'name' ? clusters.of(i).country?.code : undefined;
    if (each.form !== 'name' || code === undefined || acting.has(code)) return;
    if (acts(discourse, each)) acting.set(code, i);
  });
  markables.forEach((each, i) => {
    if (each.form !== 'nominal' || !isPeople(each) || !actsAsGovernment(discourse, each)) return;
    const found = each.countries.flatMap(({ code }) => acting.get(code) ?? []);
    if (found.length > 0) clusters.merge(i, Math.min(...found));
  });
}

function actsAsGovernment(discourse: Discourse, people: NominalMarkable): boolean {
  if (people.definiteness !== 'definite' || people.modifiers.length > 0) return false;
  const tree = treeOf(discourse, people);
  const head = tree.word(people.head);
  if (head.deprel !== 'nsubj' && head.deprel !== 'obl:agent') return false;
  const verb = tree.parent(head);
  if (verb?.upos !== 'VERB') return false;
  // "ont décidé de voter", "veulent vivre": the first verb that says what they do decides
  return ![verb, ...tree.children(verb, 'xcomp')].some((each) =>
    discourse.words.peopleVerbs.includes(each.lemma.toLowerCase()),
  );
}

function governmentOf(discourse: Discourse, name: NameMarkable): Country | undefined {
  const { gazetteer } = discourse;
  return name.type === 'PERSON' ? undefined : gazetteer.governmentOf(name.text);
}

function isJoined(discourse: Discourse, i: number): boolean {
  return discourse.clusters.of(i).members.length > 1;
}

/** Whether every mention of the name acts: one entity is either the city or the country. */
function memberActs(discourse: Discourse, i: number): boolean {
  return discourse.clusters.of(i).members.every((member) => {
    const each = discourse.markables[member];
    return each?.form === 'name' && acts(discourse, each);
  });
}

/**
 * Whether a capital's name is the subject or agent of a verb, or whom a verb addresses ("avertir Pékin"). On annotated
 * articles it then stands for its government, and as another object it is mostly the city.
 */
export function isGovernment(discourse: Discourse, name: NameMarkable): boolean {
  const { gazetteer } = discourse;
  if (name.type !== 'GPE' || gazetteer.country(name.text) !== undefined) return false;
  if (gazetteer.governmentOf(name.text) === undefined || isSetting(discourse, name)) return false;
  const tree = treeOf(discourse, name);
  const head = firstOfList(tree, tree.word(name.head));
  const verb = tree.parent(head);
  if (verb?.upos !== 'VERB') return false;
  return DOING.has(head.deprel) || (head.deprel === 'obj' && isAddressed(discourse, tree, head));
}

/** "avertir Pékin", "Téhéran est accusé": one speaks to governments; "Paris a été touché" by a flood is the city. */
function isAddressed({ words: { addressingVerbs } }: Discourse, tree: Tree, word: Word): boolean {
  const verb = tree.parent(word);
  return verb?.upos === 'VERB' && addressingVerbs.includes(verb.lemma.toLowerCase());
}

/** "…, a annoncé Washington". */
function isSpeaker(tree: Tree, word: Word): boolean {
  const verb = tree.parent(word);
  return verb !== undefined && isInvertedSubject(tree, verb, word);
}

/** Whether a name stands where a party stands, and not where a place does. */
function acts(discourse: Discourse, name: NameMarkable): boolean {
  if (isSetting(discourse, name)) return false;
  const tree = treeOf(discourse, name);
  const at = firstOfList(tree, tree.word(name.head));
  if (ACTING.has(at.deprel)) return true;
  if (UNDERGOING.has(at.deprel)) return isAddressed(discourse, tree, at) || isSpeaker(tree, at);
  // "Paris : un immeuble évacué": a headline says where
  if (at.deprel === 'root') return tree.words[name.to]?.text !== ':';
  // "les autorités de Kiev", "le gouvernement de Madrid"
  const noun = at.deprel === 'nmod' ? tree.parent(at)?.lemma.toLowerCase() : undefined;
  return noun !== undefined && discourse.words.governingNouns.includes(noun);
}

/** "à Moscou", "in Kiev": where something happens. */
function isSetting(discourse: Discourse, name: NameMarkable): boolean {
  const tree = treeOf(discourse, name);
  const { settingPrepositions } = discourse.words;
  return tree
    .children(tree.word(name.head), 'case')
    .some((each) => settingPrepositions.includes(each.lemma.toLowerCase()));
}

function firstOfList(tree: Tree, word: Word): Word {
  let at = word;
  for (let steps = 0; at.deprel === 'conj' && steps < 5; steps++) at = tree.parent(at) ?? at;
  return at;
}

const DOING = new Set(['nsubj', 'obl:agent']);
const ACTING = new Set(['nsubj', 'obl:agent', 'iobj']);
const UNDERGOING = new Set(['nsubj:pass', 'obj']);
