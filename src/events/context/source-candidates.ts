/** Who may vouch for an event: each speaker whose words may hold it, with what speaks for that. */
import type { Quotation } from '../../mentions/types';
import type { Word } from '../../syntax/types';
import type { EventSeed } from '../draft';
import { placeOf, type SentenceView } from '../view/article-view';
import { cueLemmas, isVerb } from '../view/grammar';
import { accordingTo } from './according-to';
import type { ContextArticle } from './context-article';
import { introducer } from './introducer';
import { canSpeak } from './speakers';
import { holds, type Speech } from './speech';

/** One reason to take somebody for the source. */
export type Evidence =
  /** A quotation or reported clause that holds the event; `depth` counts from the innermost. */
  | { readonly by: 'quotation'; readonly quotation: Quotation; readonly depth: number }
  /** The subject of a word above the event in the tree. */
  | { readonly by: 'governor'; readonly governor: Word; readonly slot: string; readonly steps: number }
  /** "selon X"; `through`: by what X gives, "selon les données de X". */
  | {
      readonly by: 'according';
      readonly word: Word;
      readonly view: SentenceView;
      readonly back: number;
      readonly through: boolean;
    }
  /** An event of speech in the sentence. */
  | { readonly by: 'speech'; readonly speech: Speech; readonly holds: boolean }
  /** Whoever spoke last in the sentences before. */
  | { readonly by: 'previous'; readonly quotation: Quotation; readonly back: number }
  /** The subject of the clause whose colon opens a quotation that no verb of saying gives to anybody. */
  | { readonly by: 'introduced' };

export interface SourceCandidate {
  /** An entity's id. */
  readonly source: string;
  readonly evidence: readonly Evidence[];
}

/** What sources are looked for in. */
type SpokenArticle = Pick<ContextArticle, 'views' | 'speechesIn' | 'fillers' | 'cues' | 'entityOf'>;

/** How far back a speaker is carried. */
const CARRIED = 2;

/** The candidates of an event, in the order found. */
export function sourceCandidates(seed: EventSeed, article: SpokenArticle): readonly SourceCandidate[] {
  const found = new Map<string, Evidence[]>();
  const add = (source: string | undefined, evidence: Evidence): void => {
    if (source === undefined || !canSpeak(article.entityOf.get(source)?.type ?? '')) return;
    found.set(source, [...(found.get(source) ?? []), evidence]);
  };
  quotationsAround(seed).forEach((quotation, depth) =>
    add(quotation.speaker, { by: 'quotation', quotation, depth }),
  );
  for (const speech of article.speechesIn.get(seed.sentence) ?? []) {
    if (speech.seed === seed) continue;
    const inside = holds(speech, seed);
    if (inside || speech.seed.sentence === seed.sentence)
      add(speech.speaker, { by: 'speech', speech, holds: inside });
  }
  governors(seed, article, add);
  const at = placeOf(article.views, seed.sentence);
  for (let back = 0; back <= 1; back += 1) {
    const view = article.views[at - back];
    if (view === undefined) continue;
    for (const { word, source, through } of accordingTo(view, article)) {
      if (back > 0 || !describes(view, seed.word, word, through))
        add(source, { by: 'according', word, view, back, through });
    }
  }
  for (let back = 1; back <= CARRIED; back += 1) {
    const quotation = article.views[at - back]?.quotations.findLast(({ speaker }) => speaker !== undefined);
    if (quotation !== undefined) add(quotation.speaker, { by: 'previous', quotation, back });
  }
  add(introducer(seed, article), { by: 'introduced' });
  return [...found].map(([source, evidence]) => ({ source, evidence }));
}

/** "selon une source proche de l'enquête" says of the source what it is, not of the inquiry who speaks of it. */
function describes({ tree }: SentenceView, word: Word, source: Word, through: boolean): boolean {
  const steps = [...tree.path(word)].findIndex((each) => each === source);
  return steps >= 0 && steps <= (through ? 1 : NEAR);
}

const NEAR = 3;

/** The quotations that hold the event, the innermost first. */
export function quotationsAround({ sentence, word }: EventSeed): readonly Quotation[] {
  return sentence.quotations
    .filter(({ start, end }) => start <= word.start && word.end <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** Subjects and possessors of the words that the event depends on: "X annonce la fermeture", "l'annonce de X". */
function governors(
  { sentence, word }: EventSeed,
  { fillers }: SpokenArticle,
  add: (source: string | undefined, evidence: Evidence) => void,
): void {
  let steps = 0;
  for (const governor of sentence.tree.path(word)) {
    if (governor !== word && (isVerb(governor) || governor.upos === 'NOUN')) {
      for (const { slot, word: filler } of sentence.links(governor)) {
        if (!SPEAKING.has(slot) || sentence.tree.dominates(filler, word)) continue;
        const standing = fillers.at(sentence, filler)[0];
        if (standing !== undefined && canSpeak(standing.entity.type))
          add(standing.entity.id, { by: 'governor', governor, slot, steps });
      }
    }
    steps += 1;
    if (steps > FARTHEST) return;
  }
}

const SPEAKING = new Set(['subj', 'poss', 'de', 'par', 'by', 'of']);
const FARTHEST = 6;

/** The lemma that features name a governor by: that of a cue, a reflexive pronoun included. */
export function governorLemma({ tree }: SentenceView, governor: Word): string {
  return cueLemmas(tree, governor)[0];
}
