/** Who says so, where it is not the writer: the nearest speaker whose words hold the event. */
import type { Cues } from '../../ontology';
import type { EventSeed, RoleFiller } from '../draft';
import type { Fillers } from '../roles/fillers';
import { preposition } from '../view/grammar';

/** Acts of speech whose content others are not yet bound to believe. */
const SPEECH: ReadonlySet<string> = new Set([
  'STATE', 'DEMAND', 'ACCUSE', 'DENY', 'WARN', 'THREATEN', 'COMMIT',
]); // prettier-ignore

/** An event of speech with its speaker and the stretch of text that is said. */
export interface Speech {
  readonly seed: EventSeed;
  readonly speaker: string;
  readonly content?: { readonly start: number; readonly end: number };
  /** Events that the frame found as content or theme: "annoncer le départ". */
  readonly about: ReadonlySet<EventSeed>;
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
    const about = roles.flatMap(({ role, filler }) => {
      return (role === 'content' || role === 'theme') && filler.kind === 'event' ? [filler.seed] : [];
    });
    const shared = { seed, speaker: agent.filler.id, about: new Set(about) };
    return [span === undefined ? shared : { ...shared, content: span }];
  });
}

function extent({ content }: Speech): number {
  return content === undefined ? Infinity : content.end - content.start;
}

/** Whether what is said holds the event: by its span, as a role's filler, or as complement clause in the tree. */
function holds({ seed, content, about }: Speech, inner: EventSeed): boolean {
  if (content !== undefined) return content.start <= inner.trigger.start && inner.trigger.end <= content.end;
  if (about.has(inner)) return true;
  if (seed.sentence !== inner.sentence || seed.type.id === 'STATE') return false;
  const { tree } = seed.sentence;
  if (!tree.dominates(seed.word, inner.word) || inner.word.index <= seed.word.index) return false;
  // Only what is asked, feared or promised: subjects and circumstances are the writer's.
  const top = [...tree.path(inner.word)].find((word) => word.head === seed.word.index);
  return top !== undefined && ['xcomp', 'ccomp', 'acl'].includes(top.deprel);
}

/** "selon le ministère", anywhere in the sentence but inside a quotation that does not hold the event. */
function accordingTo(seed: EventSeed, fillers: Fillers, cues: Cues): string | undefined {
  const { sentence } = seed;
  const { tree } = sentence;
  const own = sentence.quotationOf(seed.word);
  for (const word of tree.words) {
    if (!cues.accordingTo.has(preposition(tree, word).split(' ')[0])) continue;
    if (word.index === seed.word.index || sentence.quotationOf(word) !== own) continue;
    const source = fillers.at(sentence, word)[0]?.entity;
    if (source !== undefined && canSpeak(source.type)) return source.id;
  }
  return undefined;
}

function canSpeak(type: string): boolean {
  return ['PERSON', 'ORG', 'GROUP', 'GPE', 'DOC'].includes(type);
}
