/** Loads the cues of a language: what negates, what makes an event future or hypothetical, who reports it. */
import { dataPath } from '../data-path';
import { readJson } from './read-json';
import { cuesSchema } from './schema';
import type { z } from 'zod';
import type { SettingSense, Cues, MatrixCue, OntologyLanguage } from './types';

/**
 * Loads `data/ontology/cues/<language>.json`.
 * @throws DataError where the file is missing or broken
 */
export function loadCues(language: OntologyLanguage): Cues {
  const content = readJson(dataPath('ontology', 'cues', `${language}.json`), cuesSchema);
  const matrix = new Map<string, MatrixCue[]>();
  for (const { lemmas, control = 'subject', ...cue } of content.matrix) {
    for (const lemma of lemmas) {
      const cues = matrix.get(lemma) ?? [];
      cues.push({ ...cue, control });
      matrix.set(lemma, cues);
    }
  }
  const { negation, modals, hypothesis } = content;
  return {
    language,
    negation: {
      particles: new Set(negation.particles),
      words: new Set(negation.words),
      determiners: new Set(negation.determiners),
      prepositions: new Set(negation.prepositions),
      nouns: new Set(negation.nouns),
      adverbs: new Set(negation.adverbs),
      bareVerbs: new Set(negation.bareVerbs),
      neither: new Set(negation.neither),
      instead: new Set(negation.instead),
    },
    matrix,
    lexical: content.lexical.map(({ lemmas, ...entry }) => ({ ...entry, lemmas: new Set(lemmas) })),
    raising: new Set(content.raising),
    modals: {
      obligation: new Set(modals.obligation),
      possibility: new Set(modals.possibility),
      future: new Set(modals.future),
      impersonal: new Set(modals.impersonal),
    },
    hypothesis: {
      markers: new Set(hypothesis.markers),
      holders: new Set(hypothesis.holders),
      adjectives: new Set(hypothesis.adjectives),
      determiners: new Set(hypothesis.determiners),
    },
    futureAdjectives: new Set(content.futureAdjectives),
    lightVerbs: new Set(content.lightVerbs),
    passiveLightVerbs: new Set(content.passiveLightVerbs),
    onlookers: new Set(content.onlookers),
    vouching: new Map(
      Object.entries(content.vouching).flatMap(([kind, lemmas]) =>
        lemmas.map((lemma) => [lemma, kind] as const),
      ),
    ),
    comparison: {
      words: new Set(content.comparison.words),
      prepositions: new Set(content.comparison.prepositions),
      since: new Set(content.comparison.since),
    },
    elsewhen: new Set(content.elsewhen),
    relatives: new Set(content.relatives),
    pointingBack: new Set(content.pointingBack),
    locatives: new Set(content.locatives),
    takeBe: new Set(content.takeBe),
    times: new Set(content.times),
    measures: new Set(content.measures),
    rules: new Set(content.rules),
    accordingTo: new Set(content.accordingTo),
    accordingToFirst: new Set(content.accordingToFirst),
    offices: new Set(content.offices),
    gathering: new Set(content.gathering),
    complexPrepositions: new Set(content.complexPrepositions),
    adverbials: new Set(content.adverbials),
    settings: content.settings.map(({ signs, prizes, hints, serious, senses }) => ({
      signs: new Set(signs),
      prizes: new Set(prizes),
      hints: new Set(hints),
      serious: new Set(serious),
      senses: sensesByType(senses),
    })),
  };
}

type Senses = z.infer<typeof cuesSchema>['settings'][number]['senses'];

function sensesByType(senses: Senses): ReadonlyMap<string, readonly SettingSense[]> {
  const byType = new Map<string, SettingSense[]>();
  for (const { types, words = [], except = [], linked = false, unsaid = false } of senses) {
    const sense = { words: new Set(words), except: new Set(except), linked, unsaid };
    for (const type of types) byType.set(type, [...(byType.get(type) ?? []), sense]);
  }
  return byType;
}
