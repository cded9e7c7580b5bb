/** Who says so, by rule, where it is not the writer: the nearest speaker whose words hold the event. */
import type { Cues } from '../../ontology';
import type { EventSeed } from '../draft';
import type { Fillers } from '../roles/fillers';
import { accordingTo } from './according-to';
import { holds, type Speech } from './speech';

/** The entity that vouches for the event, or nothing where the writer does. */
export function sourceOf(
  seed: EventSeed,
  speeches: readonly Speech[],
  fillers: Fillers,
  cues: Cues,
): string | undefined {
  const said = speeches
    .filter((speech) => speech.seed !== seed && holds(speech, seed))
    .sort((a, b) => extent(a) - extent(b))[0];
  if (said !== undefined) return said.speaker;
  const quotation = seed.sentence.quotationOf(seed.word);
  if (quotation?.speaker !== undefined && quotation.speaker !== '') return quotation.speaker;
  // "selon X" speaks for the sentence, but not for what somebody else says in it
  return accordingTo(seed.sentence, { fillers, cues }).find(
    ({ word }) => word !== seed.word && seed.sentence.quotationOf(word) === quotation,
  )?.source;
}

function extent({ content }: Speech): number {
  return content === undefined ? Infinity : content.end - content.start;
}
