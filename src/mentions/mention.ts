/** One article through the mentions stage: times, quotations, names, noun phrases, pronouns, then who is whom. */
import type { Gazetteer } from '../gazetteer';
import type { ParsedArticle } from '../syntax/types';
import { resolveCoreference } from './coreference';
import { Clusters } from './coreference/clusters';
import type { Discourse } from './coreference/discourse';
import type { CoreferenceWords } from './coreference/words';
import { listEntities, type EntityList } from './entities';
import type { MentionLexicon } from './lexicon';
import { inTextOrder, type Markable, type NameMarkable } from './markable';
import { findNominals } from './nominals';
import { findPronouns } from './pronouns';
import { findQuotations, type FoundQuotation } from './quotations';
import type { TimeFinder } from './times';
import { Tree } from './tree';
import type { Anchor, EntityType, MentionedArticle, Quotation, TimeExpression } from './types';
import type { Span } from '../span';

/** A name as the recogniser gives it. */
export interface RecognisedName extends Span, Anchor {
  readonly type: EntityType;
}

/** What the stage is made of; one for each language. */
export interface MentionTools {
  recognise(article: ParsedArticle): readonly RecognisedName[];
  readonly times: TimeFinder;
  readonly lexicon: MentionLexicon;
  readonly words: CoreferenceWords;
  readonly gazetteer: Gazetteer;
}

/** Finds all mentions in an article and joins them into entities. */
export function mentionArticle(article: ParsedArticle, tools: MentionTools): MentionedArticle {
  const trees = article.sentences.map((sentence) => new Tree(sentence));
  const times = tools.times.find(article);
  const quotations = findQuotations(article, trees, tools.lexicon.speech);
  const discourse = read(article, trees, times, quotations, tools);
  resolveCoreference(discourse);
  const list = listEntities(discourse);
  return {
    kind: 'mentioned',
    article: article.article,
    sentences: article.sentences,
    entities: list.entities,
    times,
    quotations: quotations.map((each) => attributed(each, discourse, list)),
  };
}

function read(
  article: ParsedArticle,
  trees: readonly Tree[],
  times: readonly TimeExpression[],
  quotations: readonly FoundQuotation[],
  tools: MentionTools,
): Discourse {
  const { text } = article.article;
  const { lexicon, words, gazetteer } = tools;
  const names = tools.recognise(article).filter((name) => !times.some((time) => covers(time, name)));
  const markables = trees.flatMap((tree): Markable[] => {
    const here = (each: Anchor) => each.sentence === tree.sentence.index;
    const taken = { names: names.filter(here), times: times.filter(here) };
    const named = taken.names.map((name) => nameMarkable(text, tree, name, tools));
    const nominals = findNominals(tree, text, taken, lexicon, gazetteer);
    const inName = (index: number) => taken.names.some((name) => name.from <= index && index < name.to);
    return [...named, ...nominals, ...findPronouns(tree, text, inName, lexicon)];
  });
  markables.sort(inTextOrder);
  return {
    text,
    trees,
    markables,
    quotations,
    clusters: new Clusters(markables),
    gazetteer,
    lexicon,
    words,
    titleSentences: titleSentences(article),
    groups: new Map(),
  };
}

/** "Noël" is a time and no name; "présidentielle de 2016" is a name that holds a time. */
function covers(time: TimeExpression, name: RecognisedName): boolean {
  return time.start <= name.start && name.end <= time.end;
}

function nameMarkable(text: string, tree: Tree, name: RecognisedName, tools: MentionTools): NameMarkable {
  const word = tree.word(name.head);
  const surface = text.slice(name.start, name.end);
  const gender = name.type === 'PERSON' ? undefined : word.feats['Gender'];
  const plural =
    name.type !== 'PERSON' && tools.lexicon.phrases.plural.some((each) => isBefore(tree, name.from, each));
  return {
    form: 'name',
    type: name.type,
    start: name.start,
    end: name.end,
    sentence: name.sentence,
    from: name.from,
    to: name.to,
    head: name.head,
    text: surface,
    word,
    person: name.type === 'PERSON',
    number: plural ? 'Plur' : 'Sing',
    ...(gender === 'Masc' || gender === 'Fem' ? { gender } : {}),
  };
}

/** "les États-Unis" are plural by their article. */
function isBefore(tree: Tree, from: number, article: string): boolean {
  return tree.words[from - 1]?.text.toLowerCase() === article;
}

/** The sentences that the title is made of, where the text begins with it. */
function titleSentences({ article, sentences }: ParsedArticle): ReadonlySet<number> {
  const title = article.title?.trim() ?? '';
  const inTitle = sentences.filter((each) => title.includes(article.text.slice(each.start, each.end).trim()));
  return new Set(inTitle.filter((each) => each.index <= 1).map((each) => each.index));
}

function attributed(quotation: FoundQuotation, discourse: Discourse, list: EntityList): Quotation {
  const { start, end, kind, cue } = quotation;
  const speaker = speakerId(quotation, discourse, list);
  return {
    start,
    end,
    kind,
    ...(cue === undefined ? {} : { cue }),
    ...(speaker === undefined ? {} : { speaker }),
  };
}

function speakerId(quotation: FoundQuotation, discourse: Discourse, list: EntityList): string | undefined {
  const { speaker } = quotation;
  if (speaker === undefined) return undefined;
  const at = discourse.markables.findIndex(
    (each) => each.sentence === speaker.sentence && each.head === speaker.word,
  );
  return at === -1 ? undefined : list.idsOf.get(at)?.[0];
}
