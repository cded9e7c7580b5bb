/** Reads the annotated articles with our own models of the stages before events, and the data that events need. */
import { loadEventData } from '../../events/load-tools';
import { ALL } from '../../events/model/sight';
import { loadGazetteer } from '../../gazetteer';
import { createMentioner } from '../../mentions';
import type { Annotated, LearnTools } from './annotated';
import { parseGold, readGold } from './gold';

/** @param folder the annotated articles, in extraction/1 */
export function readAnnotated(folder: string): {
  readonly articles: readonly Annotated[];
  readonly tools: LearnTools;
} {
  const gazetteer = loadGazetteer();
  const tools = { ...loadEventData('fr', gazetteer), sight: ALL };
  const gold = readGold(folder);
  const mentioner = createMentioner('fr', gazetteer);
  const parsed = parseGold(gold);
  return { tools, articles: gold.map((each, i) => ({ gold: each, article: mentioner.mention(parsed[i]) })) };
}
