/** The mentions stage: who and what an article speaks of, when, and who says so. */
import type { Language } from '../article/types';
import { loadGazetteer, type Gazetteer } from '../gazetteer';
import type { ParsedArticle } from '../syntax/types';
import { loadCoreferenceWords } from './coreference/words';
import { loadMentionLexicon } from './lexicon';
import { mentionArticle, type MentionTools } from './mention';
import { createNameRecogniser, type NameSpan } from './names';
import { createTimeFinder } from './times';
import type { MentionedArticle } from './types';

/** Reads mentions; pure: the same article always gives the same result. */
export interface Mentioner {
  /** The names alone, before anything is resolved. */
  names(article: ParsedArticle): readonly NameSpan[];
  mention(article: ParsedArticle): MentionedArticle;
}

/**
 * Makes the mentioner of a language.
 * @param gazetteer loaded anew where none is given
 * @throws DataError where a model or a word list is missing or damaged; `mention` throws it for its own lists
 */
export function createMentioner(language: Language, gazetteer: Gazetteer = loadGazetteer()): Mentioner {
  const names = createNameRecogniser(language, gazetteer);
  const recognise = (article: ParsedArticle): readonly NameSpan[] => names.recognise(article);
  let tools: MentionTools | undefined;
  const allTools = (): MentionTools => ({
    recognise,
    times: createTimeFinder(language),
    lexicon: loadMentionLexicon(language),
    words: loadCoreferenceWords(language),
    gazetteer,
  });
  // names alone need none of the other tools
  return { names: recognise, mention: (article) => mentionArticle(article, (tools ??= allTools())) };
}
