/** Acts of speech among the events: who speaks, and what is said. */
import { firstReached } from '../../first-reached';
import type { Span } from '../../span';
import type { EventSeed, RoleFiller } from '../draft';
import type { SentenceView } from '../view/article-view';

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

/**
 * The acts of speech of each sentence and those that may hold an event in it, in the order given.
 * @param views in text order
 */
export function speechesBySentence(
  speeches: readonly Speech[],
  views: readonly SentenceView[],
): ReadonlyMap<SentenceView, readonly Speech[]> {
  const found = new Map<SentenceView, Speech[]>();
  for (const speech of speeches) {
    const { seed, content, about } = speech;
    const held = content === undefined ? [] : sharing(content, views);
    const sentences = [seed.sentence, ...held, ...[...about].map(({ sentence }) => sentence)];
    for (const sentence of new Set(sentences)) found.set(sentence, [...(found.get(sentence) ?? []), speech]);
  }
  return found;
}

/** The sentences that share text with a span. */
function sharing({ start, end }: Span, views: readonly SentenceView[]): readonly SentenceView[] {
  const from = firstReached(views, ({ tree }) => tree.sentence.end > start);
  const to = firstReached(views, ({ tree }) => tree.sentence.start >= end);
  return views.slice(from, to);
}

/** Whether what is said holds the event: by its span, as a role's filler, or as complement clause in the tree. */
export function holds({ seed, content, about }: Speech, inner: EventSeed): boolean {
  if (content !== undefined) return content.start <= inner.trigger.start && inner.trigger.end <= content.end;
  if (about.has(inner)) return true;
  if (seed.sentence !== inner.sentence || seed.type.id === 'STATE') return false;
  const { tree } = seed.sentence;
  if (!tree.dominates(seed.word, inner.word) || inner.word.index <= seed.word.index) return false;
  // Only what is asked, feared or promised: subjects and circumstances are the writer's.
  const top = [...tree.path(inner.word)].find((word) => word.head === seed.word.index);
  return top !== undefined && ['xcomp', 'ccomp', 'acl'].includes(top.deprel);
}
