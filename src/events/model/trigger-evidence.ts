/** What the second look at triggers weighs: the first look's word on a type, and what it says of the words around. */
import { isPassive, isVerb } from '../view/grammar';
import type { FirstLook, TypeOption } from '../triggers/type-options';
import type { Ontology } from '../../ontology';
import { rolesOf } from '../roles/rules';
import { demands } from '../triggers/fit';
import { logOdds } from '../triggers/likelihood';
import { entryOf, strongTypes, tierNumber } from './document';

/** The numbers of an option, in this order. */
export const TRIGGER_EVIDENCE = [
  'by-model', 'by-model-log', 'none', 'weighed', 'best-other-type', 'options', 'tier', 'fit', 'restrictions', 'words',
  'strong-types', 'is-strong', 'listed-types', 'type-elsewhere', 'lemma-elsewhere', 'events-in-sentence', 'type-in-sentence',
  'strong-in-article', 'strong-in-sentence', 'main-type', 'verb', 'noun', 'passive', 'filled-slots', 'slots', 'dependents',
  'likely', 'likely-log', 'likely-other', 'frame-filled', 'frame-unfit', 'frame-agent', 'frame-others', 'frame',
  'sentence', 'sentences', 'position', 'length', 'quoted',
] as const; // prettier-ignore

/** Log-odds below those of any entry, for types that none is listed for. */
const NEVER = -6;

const FITS = ['no', 'unknown', 'yes'];

/** The evidence of every option of the article, in the order of the options. */
export function triggerEvidence(
  { document, options }: FirstLook,
  ontology: Ontology,
): readonly (readonly Float64Array[])[] {
  const all = options.flat();
  const typeSums = new Map<string, number>();
  const lemmaBest = new Map<string, BestTwo>();
  const bySentence = new Map<number, TypeOption[]>();
  for (const option of all) {
    const { candidate, type, weighed } = option;
    typeSums.set(type, (typeSums.get(type) ?? 0) + weighed);
    const key = lemmaKey(option);
    lemmaBest.set(key, withValue(lemmaBest.get(key), weighed));
    const near = bySentence.get(candidate.view.index);
    if (near === undefined) bySentence.set(candidate.view.index, [option]);
    else near.push(option);
  }
  const sentences = (all.at(-1)?.candidate.view.index ?? 0) + 1;
  return options.map((rivals) =>
    rivals.map((option) => {
      const { candidate, type, weighed } = option;
      const { view, word } = candidate;
      const near = (bySentence.get(view.index) ?? []).filter((each) => each.candidate !== candidate);
      return Float64Array.of(
        option.byModel,
        Math.log(Math.max(option.byModel, 1e-4)),
        option.none,
        weighed,
        greatest(rivals.filter((each) => each !== option)),
        rivals.length,
        ...lexiconNumbers(option),
        (typeSums.get(type) ?? 0) - weighed,
        bestOther(lemmaBest.get(lemmaKey(option)), weighed),
        eventsIn(near),
        greatest(near.filter((each) => each.type === type)),
        document.counts.get(type) ?? 0,
        Number(document.bySentence.get(view.index)?.has(type) ?? false),
        Number(document.main === type),
        ...syntaxNumbers(option),
        ...likelihoodNumbers(option),
        ...frameNumbers(option, ontology),
        view.index,
        sentences,
        word.index,
        view.words.length,
        Number(view.quotationOf(word) !== undefined),
      );
    }),
  );
}

/** The two greatest values of a kind, so that each of them knows the best of the others. */
type BestTwo = readonly [number, number];

function lemmaKey({ candidate, type }: TypeOption): string {
  return `${type} ${candidate.word.lemma}`;
}

function withValue([first, second]: BestTwo = [0, 0], value: number): BestTwo {
  return value > first ? [value, first] : [first, Math.max(second, value)];
}

function bestOther([first, second]: BestTwo = [0, 0], own: number): number {
  return own >= first ? second : first;
}

function lexiconNumbers({ candidate, type }: TypeOption): readonly number[] {
  const { matches } = candidate;
  const match = entryOf(matches, type);
  const strong = strongTypes(matches);
  return [
    tierNumber(match),
    match === undefined ? -1 : FITS.indexOf(match.fit),
    match === undefined ? 0 : demands(match.trigger.when),
    match?.trigger.words.length ?? 0,
    strong.size,
    Number(strong.has(type)),
    new Set(matches.map(({ trigger }) => trigger.type)).size,
  ];
}

/**
 * How many roles the entry's frame gives to entities of a type that the role takes, and how many links to others; whether
 * an agent is among them, and how many there are besides agent and place; how many places the frame has.
 */
function frameNumbers({ candidate, type: id }: TypeOption, ontology: Ontology): readonly number[] {
  const { view, word, matches } = candidate;
  const frame = entryOf(matches, id)?.trigger.frame ?? [];
  const type = ontology.type(id);
  const filled = new Set<string>();
  let unfit = 0;
  for (const link of view.links(word)) {
    const [role] = rolesOf({ word, type }, frame, link);
    const entities = view.covering(link.word);
    if (role === undefined || entities.length === 0) continue;
    if (entities.some(({ entity }) => role.fills.includes(entity.type))) filled.add(role.name);
    else unfit++;
  }
  const agent = Number(filled.has('agent'));
  return [filled.size, unfit, agent, filled.size - agent - Number(filled.has('place')), frame.length];
}

/** What the entries say of the type, as it is and as log-odds, and of the likeliest other one. */
function likelihoodNumbers({ candidate: { likely }, type }: TypeOption): readonly number[] {
  const own = likely.get(type) ?? 0;
  const others = [...likely].map(([other, value]) => (other === type ? 0 : value));
  return [own, own === 0 ? NEVER : logOdds(own), Math.max(0, ...others)];
}

function syntaxNumbers({ candidate: { view, word } }: TypeOption): readonly number[] {
  const links = view.links(word);
  return [
    Number(isVerb(word)),
    Number(word.upos === 'NOUN'),
    Number(isVerb(word) && isPassive(view.tree, word, view.cues)),
    links.filter((link) => view.covering(link.word).length > 0).length,
    links.length,
    view.tree.children(word).length,
  ];
}

/** How many events the other words are expected to be. */
function eventsIn(options: readonly TypeOption[]): number {
  const best = new Map<number, number>();
  for (const { candidate, weighed } of options) {
    best.set(candidate.word.index, Math.max(best.get(candidate.word.index) ?? 0, weighed));
  }
  return [...best.values()].reduce((sum, value) => sum + value, 0);
}

function greatest(options: readonly TypeOption[]): number {
  return options.reduce((most, { weighed }) => Math.max(most, weighed), 0);
}
