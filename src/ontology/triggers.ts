/** Loads the triggers of a language: which words speak of which event type, and who does what in their syntax. */
import { readdirSync } from 'node:fs';
import type { z } from 'zod';
import { dataPath } from '../data-path';
import { DataError } from '../errors';
import { type Lexicon, loadLexicon } from '../lexicon';
import { parseFrame } from './frame';
import { type Likelihood, parseLikelihood } from './likelihood';
import { readJson } from './read-json';
import { triggersSchema } from './schema';
import type {
  Frame,
  Ontology,
  OntologyLanguage,
  Restriction,
  Tier,
  Trigger,
  TriggerLexicon,
  TriggerPos,
} from './types';

const REFLEXIVE = /^(?:se |s')/;

/**
 * Loads `data/ontology/triggers/<language>/*.json`.
 * @throws DataError where a file is missing or broken, or speaks of a type, family or role that does not exist
 */
export function loadTriggers(language: OntologyLanguage, ontology: Ontology): TriggerLexicon {
  const folder = dataPath('ontology', 'triggers', language);
  const triggers: Trigger[] = [];
  const frames = new Map<string, Frame>();
  for (const name of readdirSync(folder).sort()) {
    readFamily(dataPath('ontology', 'triggers', language, name), language, ontology, triggers, frames);
  }
  const forms = loadLexicon(dataPath('models', language, 'lexicon.bin'));
  const byLemma = new Map<string, Trigger[]>();
  for (const trigger of triggers) {
    const head = trigger.words[0];
    byLemma.set(head, [...(byLemma.get(head) ?? []), trigger]);
  }
  return {
    language,
    triggers,
    startingWith: (lemma) => byLemma.get(lemma) ?? [],
    verbsOf: (form) => participleOf(forms, form),
    frame: (type, pos) => frames.get(`${type} ${pos}`) ?? [],
  };
}

/** What a tier says of words whose uses nobody has weighed one by one. */
const BY_TIER: Readonly<Record<Tier, Likelihood>> = {
  strong: { base: 0.8, given: new Map() },
  weak: { base: 0.3, given: new Map() },
};

type Group = z.infer<typeof triggersSchema>['types'][string]['groups'][number];

/** What the lexicon says of one word or expression: its likelihood, and its own frame after a bar, where it has one. */
interface Entry {
  readonly lemma: string;
  readonly likelihood: Likelihood;
  /** "62 | subj:recipient". */
  readonly frame?: string;
}

function entriesOf({ lemmas, tier }: Group, file: string): readonly Entry[] {
  if (Array.isArray(lemmas)) return lemmas.map((lemma) => ({ lemma, likelihood: BY_TIER[tier] }));
  return Object.entries(lemmas).map(([lemma, notation]) => {
    const [likelihood, frame] = notation.split(' | ');
    return {
      lemma,
      likelihood: parseLikelihood(likelihood, file),
      ...(frame === undefined ? {} : { frame }),
    };
  });
}

function participleOf(forms: Lexicon, form: string): readonly string[] {
  return forms
    .readings(form)
    .filter(({ upos, feats }) => upos === 'VERB' && feats['VerbForm'] === 'Part' && feats['Tense'] === 'Past')
    .map(({ lemma }) => lemma);
}

function readFamily(
  file: string,
  language: OntologyLanguage,
  ontology: Ontology,
  triggers: Trigger[],
  frames: Map<string, Frame>,
): void {
  const content = readJson(file, triggersSchema);
  const fail = (what: string): never => {
    throw new DataError({ what, place: { file }, remedy: 'Correct the file.' });
  };
  if (content.language !== language) fail(`The file is for "${content.language}"`);
  for (const [id, entry] of Object.entries(content.types)) {
    const type = ontology.type(id);
    if (type.family !== content.family) fail(`${id} belongs to the family ${type.family}`);
    const roles = new Set(type.roles.keys());
    const defaults: Record<TriggerPos, Frame> = {
      verb: parseFrame(entry.frames.verb, roles, file),
      noun: parseFrame(entry.frames.noun, roles, file),
      adjective: parseFrame(entry.frames.verb, roles, file),
    };
    for (const pos of ['verb', 'noun', 'adjective'] as const) frames.set(`${id} ${pos}`, defaults[pos]);
    for (const group of entry.groups) {
      const shared = group.frame === undefined ? defaults[group.pos] : parseFrame(group.frame, roles, file);
      const when: Restriction[] = Object.entries(group.when ?? {}).map(([slot, rest]) => ({ slot, ...rest }));
      for (const { lemma, likelihood, frame: own } of entriesOf(group, file)) {
        const { pos, tier } = group;
        const frame = own === undefined ? shared : parseFrame(own, roles, file);
        triggers.push({ type: id, pos, tier, likelihood, lemma, ...splitLemma(lemma), frame, when });
      }
    }
  }
}

const CLITICS = new Set(['en', 'y', "l'"]);

/** "s'en prendre" is `prendre` with a reflexive pronoun and the clitic "en"; "mettre en garde" is three words. */
function splitLemma(lemma: string): Pick<Trigger, 'words' | 'reflexive' | 'clitic'> {
  const words = lemma
    .replace(REFLEXIVE, '')
    .split(/(?<=['’])|\s+/u)
    .filter((word) => word !== '');
  const reflexive = REFLEXIVE.test(lemma);
  const first = words[0];
  if (words.length === 1 || !CLITICS.has(first)) return { words, reflexive };
  return { words: words.slice(1), reflexive, clitic: first };
}
