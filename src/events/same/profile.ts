/** What is compared of two mentions of an event: words, fillers, numbers, company. */
import type { WordClasses } from '../../word-classes';
import type { EventDraft } from '../draft';
import { isVerb } from '../view/grammar';
import { determinerOf, type Determiner } from './determiner';

/** Roles whose fillers are acted upon; which of them a mention fills depends on how it is worded. */
const OBJECTS = new Set(['recipient', 'victim', 'theme', 'target']);

/** Parts of speech that say what an event is about. */
const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM']);

/** One mention of an event, with what is compared of it. */
export interface Profile {
  readonly draft: EventDraft;
  /** Its place among the article's events, from 0. */
  readonly order: number;
  /** The lemma in lower case. */
  readonly lemma: string;
  /** The finest class of the word, 0 for none. */
  readonly wordClass: number;
  readonly verb: boolean;
  readonly plural: boolean;
  readonly determiner: Determiner;
  readonly agents: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly rest: ReadonlySet<string>;
  /** Fillers of all roles but places. */
  readonly parties: ReadonlySet<string>;
  /** Numbers in values: "12 morts". */
  readonly values: ReadonlySet<string>;
  /** Lemmas of what hangs below the trigger. */
  readonly below: ReadonlySet<string>;
  /** Lemmas of the sentence. */
  readonly around: ReadonlySet<string>;
  /** Entities of the sentence. */
  readonly company: ReadonlySet<string>;
  readonly quotation: number;
}

/** @param text of the article */
export function profileOf(
  draft: EventDraft,
  order: number,
  { text, classes }: { readonly text: string; readonly classes: WordClasses },
): Profile {
  const { seed, roles } = draft;
  const { sentence, word } = seed;
  const entities = (belongs: (role: string) => boolean): Set<string> =>
    new Set(
      roles.flatMap(({ role, filler }) => (filler.kind === 'entity' && belongs(role) ? [filler.id] : [])),
    );
  const values = roles.flatMap(({ filler }) =>
    filler.kind === 'span' ? (text.slice(filler.start, filler.end).match(/\d+/gu) ?? []) : [],
  );
  const lemmas = (words: SentenceWords): Set<string> =>
    new Set(
      words.filter((each) => each !== word && CONTENT.has(each.upos)).map(({ lemma }) => lemma.toLowerCase()),
    );
  return {
    draft,
    order,
    lemma: word.lemma.toLowerCase(),
    wordClass: classes.classOf(word.lemma),
    verb: isVerb(word),
    plural: word.feats['Number'] === 'Plur',
    determiner: determinerOf(sentence.tree, word),
    agents: entities((role) => role === 'agent'),
    objects: entities((role) => OBJECTS.has(role)),
    places: entities((role) => role === 'place'),
    rest: entities((role) => role !== 'agent' && role !== 'place' && !OBJECTS.has(role)),
    parties: entities((role) => role !== 'place'),
    values: new Set(values),
    below: lemmas(sentence.tree.subtree(word)),
    around: lemmas(sentence.words),
    company: new Set(sentence.standings.map(({ entity }) => entity.id)),
    quotation: sentence.quotationOf(word)?.start ?? -1,
  };
}

type SentenceWords = EventDraft['seed']['sentence']['words'];
