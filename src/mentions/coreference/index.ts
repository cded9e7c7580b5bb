/** Who is whom inside an article: joins mentions into entities, sure links first. */
import type { Discourse } from './discourse';
import { joinAppositions, joinPlaceNouns, joinPredicates } from './links';
import { joinMembers } from './members';
import { joinGovernments } from './metonymy';
import { joinNames } from './names';
import { joinRelatives } from './relatives';
import { resolveAnaphors, type Choose } from './resolve';
import { joinSpeakers } from './speakers';
import { joinTitles } from './titles';

/** The order of the steps: each builds on what the ones before it have joined (Lee et al. 2013, sieves). */
const STEPS: readonly ((discourse: Discourse, choose?: Choose) => void)[] = [
  joinNames,
  joinGovernments,
  joinAppositions,
  joinTitles,
  joinPlaceNouns,
  joinPredicates,
  joinMembers,
  joinRelatives,
  resolveAnaphors,
  joinSpeakers,
];

/**
 * Joins the discourse's mentions: its clusters and groups are changed, nothing else.
 * @param choose decides what anaphors stand for, in place of the weights; sees every choice
 */
export function resolveCoreference(discourse: Discourse, choose?: Choose): void {
  for (const step of STEPS) step(discourse, choose);
}
