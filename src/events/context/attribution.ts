/** Who says so, where it is not the writer: the nearest speaker whose words hold the event. */
import type { Cues } from '../../ontology';
import type { EventSeed, RoleFiller } from '../draft';
import type { Fillers } from '../roles/fillers';
import { firstConjunct, preposition } from '../view/grammar';

/** Acts of speech whose content others are not yet bound to believe. */
const SPEECH: ReadonlySet<string> = new Set([
  'STATE', 'DEMAND', 'ACCUSE', 'DENY', 'WARN', 'THREATEN', 'COMMIT', 'CRITICIZE', 'SUPPORT', 'REFUSE', 'INVITE',
]); // prettier-ignore

/** An event of speech with its speaker and the stretch of text that is said. */
export interface Speech {
  readonly seed: EventSeed;
  readonly speaker: string;
  readonly content?: { readonly start: number; readonly end: number };
}

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
  return accordingTo(seed, fillers, cues);
}

/** The speech acts among the events: those with a speaker known. */
export function speechesOf(
  drafts: readonly { readonly seed: EventSeed; readonly roles: readonly RoleFiller[] }[],
): Speech[] {
  return drafts.flatMap(({ seed, roles }) => {
    const agent = roles.find(({ role, filler }) => role === 'agent' && filler.kind === 'entity');
    if (!SPEECH.has(seed.type.id) || agent?.filler.kind !== 'entity') return [];
    const content = roles.find(({ role, filler }) => role === 'content' && filler.kind === 'span');
    const span = content?.filler.kind === 'span' ? content.filler : undefined;
    return [{ seed, speaker: agent.filler.id, ...(span === undefined ? {} : { content: span }) }];
  });
}

function extent({ content }: Speech): number {
  return content === undefined ? Infinity : content.end - content.start;
}

/** Whether what is said holds the event: by its span, or as complement in the tree. */
function holds({ seed, content }: Speech, inner: EventSeed): boolean {
  if (content !== undefined) return content.start <= inner.trigger.start && inner.trigger.end <= content.end;
  if (seed.sentence !== inner.sentence || seed.type.id === 'STATE') return false;
  const { tree } = seed.sentence;
  if (!tree.dominates(seed.word, inner.word) || seed.word === inner.word) return false;
  // Only what stands after the verb as its complement: subjects and circumstances are the writer's.
  const top = [...tree.path(inner.word)].find((word) => word.head === seed.word.index);
  return (
    top !== undefined &&
    ['obj', 'xcomp', 'ccomp', 'obl', 'nmod', 'acl'].includes(top.deprel) &&
    inner.word.index > seed.word.index
  );
}

/** "selon le ministère", at the clause of the event or at one above it. */
function accordingTo(seed: EventSeed, fillers: Fillers, cues: Cues): string | undefined {
  const { tree } = seed.sentence;
  for (const word of tree.path(firstConjunct(tree, seed.word))) {
    for (const child of tree.children(word, 'obl', 'nmod', 'advmod', 'advcl', 'dep')) {
      const cue = cues.accordingTo.has(preposition(tree, child).split(' ')[0] ?? '');
      const source = cue && child.index !== seed.word.index ? fillers.at(seed.sentence, child)[0] : undefined;
      if (source !== undefined && canSpeak(source.entity.type)) return source.entity.id;
    }
  }
  return undefined;
}

function canSpeak(type: string): boolean {
  return ['PERSON', 'ORG', 'GROUP', 'GPE', 'DOC'].includes(type);
}
