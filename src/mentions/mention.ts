/** One article through the mentions stage: times, quotations, names, noun phrases, pronouns, then who is whom. */
import { foldName, type Gazetteer } from '../gazetteer';
import type { ParsedArticle, Word } from '../syntax/types';
import { groupBy } from '../group-by';
import { resolveCoreference } from './coreference';
import { Clusters } from './coreference/clusters';
import { markableAt, type Discourse } from './coreference/discourse';
import type { CoreferenceWords } from './coreference/words';
import { listEntities, type EntityList } from './entities';
import type { MentionLexicon } from './lexicon';
import { inTextOrder, type Markable, type NameMarkable } from './markable';
import { findNominals } from './nominals';
import { normalise } from './normalise';
import { findPronouns } from './pronouns';
import { indexMentions } from './coreference/mention-index';
import { findQuotations, type FoundQuotation } from './quotations';
import { quotationsBySentence } from './quotations/by-sentence';
import type { TimeFinder } from './times';
import { Tree } from './tree';
import { typeBeside } from './type-beside';
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
  const { discourse, times } = readDiscourse(article, tools);
  resolveCoreference(discourse);
  const list = listEntities(discourse);
  return {
    kind: 'mentioned',
    article: article.article,
    sentences: article.sentences,
    entities: list.entities,
    times,
    quotations: discourse.quotations.map((each) => attributed(each, discourse, list)),
  };
}

/** All mentions of an article, each still an entity of its own, and its times. */
export function readDiscourse(
  article: ParsedArticle,
  tools: MentionTools,
): { readonly discourse: Discourse; readonly times: readonly TimeExpression[] } {
  const { text } = article.article;
  const { lexicon, words, gazetteer } = tools;
  const trees = article.sentences.map((sentence) => new Tree(sentence));
  const times = tools.times.find(article);
  const timesIn = groupBy(times, ({ sentence }) => sentence);
  const isTime = (name: RecognisedName): boolean =>
    timesIn.get(name.sentence)?.some((time) => covers(time, name)) === true;
  const namesIn = groupBy(
    tools.recognise(article).filter((name) => !isTime(name)),
    ({ sentence }) => sentence,
  );
  const markables = trees.flatMap((tree): Markable[] => {
    const { index: here } = tree.sentence;
    const named = (namesIn.get(here) ?? []).map((name) => ({
      ...name,
      type: typeBeside(tree, name, lexicon) ?? name.type,
    }));
    const taken = { names: named, times: timesIn.get(here) ?? [] };
    const nominals = findNominals(tree, text, taken, lexicon, gazetteer);
    const inName = (index: number) => taken.names.some((name) => name.from <= index && index < name.to);
    return [
      ...taken.names.map((name) => nameMarkable(text, tree, name, tools)),
      ...nominals,
      ...findPronouns(tree, text, inName, lexicon),
    ];
  });
  markables.sort(inTextOrder);
  const quotations = findQuotations(article, trees, lexicon.speech);
  const quotationsIn = quotationsBySentence(quotations, article.sentences);
  const discourse: Discourse = {
    text,
    trees,
    markables,
    bySentence: groupBy([...markables.keys()], (i) => markables[i].sentence),
    index: indexMentions(markables, trees, words.offices),
    quotations,
    quotationsIn,
    clusters: new Clusters(markables),
    gazetteer,
    lexicon,
    words,
    titleSentences: titleSentences(article),
    places: narrativePlaces(article, quotations, quotationsIn),
    groups: new Map(),
  };
  return { discourse, times };
}

/** "Noël" is a time and no name; "présidentielle de 2016" is a name that holds a time. */
function covers(time: TimeExpression, name: RecognisedName): boolean {
  return time.start <= name.start && name.end <= time.end;
}

function nameMarkable(text: string, tree: Tree, name: RecognisedName, tools: MentionTools): NameMarkable {
  const word = tree.word(name.head);
  const surface = text.slice(name.start, name.end);
  const gender = name.type === 'PERSON' ? givenGender(surface, tools) : grammaticalGender(tree, word);
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

/** "la Russie" is feminine by its article, where the tagger gives names no gender. */
function grammaticalGender(tree: Tree, word: Word): string | undefined {
  return word.feats['Gender'] ?? tree.child(word, 'det')?.feats['Gender'];
}

/** What a given name tells of its bearer: "Theresa May". A name of one word may be a surname and tells nothing. */
function givenGender(name: string, { lexicon }: MentionTools): 'Masc' | 'Fem' | undefined {
  const [given = '', ...rest] = name.split(/\s+/);
  if (rest.length === 0) return undefined;
  const [first = ''] = given.split('-');
  // the list has most names without their accents, and few of those with a hyphen
  const forms = [normalise(given), foldName(given), normalise(first), foldName(first)];
  return forms.map((form) => lexicon.givenNames.get(form)).find((gender) => gender !== undefined);
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

/** Counts sentences, but those inside one quotation as one: whoever speaks is still in mind behind a long speech. */
function narrativePlaces(
  { sentences }: ParsedArticle,
  quotations: readonly FoundQuotation[],
  quotationsIn: Discourse['quotationsIn'],
): readonly number[] {
  let place = 0;
  return sentences.map((sentence, i) => {
    const within = quotationsIn[i].some((q) => {
      const { kind, start, end } = quotations[q];
      return kind === 'direct' && start <= sentence.start && sentence.end <= end + 2;
    });
    if (i > 0 && !within) place++;
    return place;
  });
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
  const word = discourse.trees[speaker.sentence]?.words[speaker.word];
  const at = word === undefined ? undefined : markableAt(discourse, speaker.sentence, word);
  return at === undefined ? undefined : list.idsOf.get(at)?.[0];
}
