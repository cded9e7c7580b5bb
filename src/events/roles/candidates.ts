/** What might fill a role of an event: the mentions around it, the other events of its sentence, numbers, phrases and clauses. */
import type { Cues } from '../../ontology';
import type { Span } from '../../span';
import type { Word } from '../../syntax/types';
import type { EventSeed, Filler } from '../draft';
import type { SentenceView } from '../view/article-view';
import { isVerb } from '../view/grammar';
import type { Fillers } from './fillers';
import type { Link } from '../view/link';
import { clauseSpan, numberSpan, phraseSpan, trim } from './spans';

/** A candidate with a role that it may have. */
export interface Cast {
  readonly candidate: RoleCandidate;
  readonly role: { readonly name: string };
}

export type CandidateKind = 'entity' | 'event' | 'span';

/** A possible filler, with the word that stands for it. */
export interface RoleCandidate {
  readonly kind: CandidateKind;
  readonly filler: Filler;
  readonly view: SentenceView;
  readonly head: Word;
  /** The entity's type, the event's type, or `number`, `phrase`, `office`, `clause`. */
  readonly sort: string;
  /** `name`, `nominal`, `pronoun`, `demonym`, or `-`. */
  readonly form: string;
  /** How many sentences before the trigger's. */
  readonly back: number;
}

/** What enumerating needs. */
export interface CandidateContext {
  readonly text: string;
  readonly fillers: Fillers;
  readonly cues: Cues;
  readonly seeds: readonly EventSeed[];
  /** The sentence before, where there is one in the body. */
  readonly previous?: SentenceView;
}

/** The candidates of an event in text order, those of the sentence before last. */
export function candidatesFor(seed: EventSeed, context: CandidateContext): readonly RoleCandidate[] {
  const { sentence } = seed;
  const links = sentence.links(seed.word);
  const own = [
    ...mentionsIn(sentence, 0).filter((each) => !isNamedBeside(each, context.fillers)),
    ...demonymsIn(sentence, context.fillers),
    ...eventsIn(seed, context.seeds),
    ...numbersIn(sentence, context.text),
    ...phrasesAt(seed, links, context.text),
    ...officesIn(seed, context),
  ].sort((a, b) => a.head.index - b.head.index);
  const before = context.previous === undefined ? [] : mentionsIn(context.previous, 1);
  return [...own, ...before.filter(({ form }) => form === 'name')];
}

/** "les présidents" beside whom both are named: the names are the candidates. */
function isNamedBeside({ view, head, filler, form }: RoleCandidate, fillers: Fillers): boolean {
  if (form !== 'nominal' || filler.kind !== 'entity') return false;
  const standing = fillers.at(view, head);
  return standing.length > 0 && !standing.some(({ entity }) => entity.id === filler.id);
}

function mentionsIn(view: SentenceView, back: number): RoleCandidate[] {
  return view.standings.flatMap(({ entity, mention }) => {
    const head = view.words[mention.head];
    if (head === undefined) return [];
    const filler: Filler = { kind: 'entity', id: entity.id };
    return [{ kind: 'entity' as const, filler, view, head, sort: entity.type, form: mention.form, back }];
  });
}

function demonymsIn(view: SentenceView, fillers: Fillers): RoleCandidate[] {
  return view.words.flatMap((word) => {
    if (word.upos !== 'ADJ') return [];
    const country = fillers.ofDemonym(word);
    if (country === undefined) return [];
    const filler: Filler = { kind: 'entity', id: country.id };
    return [{ kind: 'entity' as const, filler, view, head: word, sort: 'GPE', form: 'demonym', back: 0 }];
  });
}

function eventsIn(seed: EventSeed, seeds: readonly EventSeed[]): RoleCandidate[] {
  return seeds
    .filter((other) => other !== seed && other.sentence === seed.sentence)
    .map((other) => ({
      kind: 'event',
      filler: { kind: 'event', seed: other },
      view: other.sentence,
      head: other.word,
      sort: other.type.id,
      form: '-',
      back: 0,
    }));
}

function numbersIn(view: SentenceView, text: string): RoleCandidate[] {
  return view.words.flatMap((word) => {
    const counts =
      word.upos === 'NUM' ||
      /^(?:une?\s)?(?:dizaine|centaine|millier|million|milliard|vingtaine|trentaine|quinzaine)s?$/u.test(
        word.lemma,
      );
    if (!counts || view.isInTime(word)) return [];
    const span = numberSpan(text, view.tree, word);
    if (span === undefined) return [];
    return [spanCandidate(view, word, span, 'number')];
  });
}

/** "élu président", "la démission du ministre": what the position may be; the same words often name the person too. */
function officesIn({ sentence, type }: EventSeed, { cues, text }: CandidateContext): RoleCandidate[] {
  if (!type.roles.has(POSITION)) return [];
  return sentence.words.flatMap((word) => {
    const isOffice = word.upos === 'NOUN' && cues.offices.has(word.lemma.toLowerCase());
    if (!isOffice || sentence.covering(word).some(({ mention }) => mention.form === 'name')) return [];
    const phrase = phraseSpan(text, sentence, word);
    if (phrase === undefined) return [];
    // "président" of "le président du pays": a position has no article
    const determiners = sentence.tree.children(word, 'det');
    const start = determiners.reduce((at, each) => (each.index < word.index ? each.end : at), phrase.start);
    const span = trim(text, { start, end: phrase.end });
    if (span === undefined) return [];
    return [spanCandidate(sentence, word, span, 'office')];
  });
}

/** The role that an office fills, and nothing else does. */
export const POSITION = 'position';

/** Phrases that are no mention and clauses, where the syntax links them to the trigger. */
function phrasesAt(seed: EventSeed, links: readonly Link[], text: string): RoleCandidate[] {
  const { sentence } = seed;
  return links.flatMap(({ slot, word }) => {
    if (word.upos === 'NUM' || word.upos === 'PRON' || word.upos === 'DET') return [];
    if (sentence.headedBy(word).length > 0 || sentence.isInTime(word)) return [];
    const clause = slot === 'comp' || isVerb(word);
    const span = clause ? clauseSpan(text, sentence.tree, word) : phraseSpan(text, sentence, word);
    if (span === undefined) return [];
    return [spanCandidate(sentence, word, span, clause ? 'clause' : 'phrase')];
  });
}

function spanCandidate(view: SentenceView, head: Word, span: Span, sort: string): RoleCandidate {
  return { kind: 'span', filler: { kind: 'span', ...span }, view, head, sort, form: '-', back: 0 };
}
