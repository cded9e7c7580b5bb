/** Reads articles annotated by hand in extraction/1, and stands their entities on our own trees. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extraction } from '../../events/types';
import { createTimeFinder } from '../../mentions/times';
import { loadMentionLexicon } from '../../mentions/lexicon';
import { findQuotations } from '../../mentions/quotations';
import { Tree, wordsOf } from '../../mentions/tree';
import type { Entity, Mention, MentionedArticle, Quotation } from '../../mentions/types';
import { loadSyntax } from '../../syntax';
import type { ParsedArticle } from '../../syntax/types';
import { createTextReader } from '../../text';

/** The annotated articles of a folder, by file name. */
export function readGold(folder: string): readonly Extraction[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Extraction);
}

/** Parses annotated articles with our own models. */
export function parseGold(gold: readonly Extraction[]): readonly ParsedArticle[] {
  const reader = createTextReader();
  const syntax = loadSyntax('fr');
  return gold.map(({ document, text, body }) =>
    syntax.parse(reader.read({ kind: 'article', text, body, ...document })),
  );
}

/** The article with the annotators' entities, our times and quotations. */
export function withGoldEntities(parsed: ParsedArticle, gold: Extraction): MentionedArticle {
  const entities = gold.entities.map((entity): Entity => {
    return { ...entity, mentions: entity.mentions.flatMap((mention) => standing(parsed, mention)) };
  });
  const times = createTimeFinder('fr').find(parsed);
  const quotations = quotationsOf(parsed, entities);
  return {
    kind: 'mentioned',
    article: parsed.article,
    sentences: parsed.sentences,
    entities,
    times,
    quotations,
  };
}

function standing(
  parsed: ParsedArticle,
  mention: Extraction['entities'][number]['mentions'][number],
): Mention[] {
  const sentence = parsed.sentences.find(({ start, end }) => start <= mention.start && mention.start < end);
  const words = sentence === undefined ? undefined : wordsOf(sentence, mention);
  if (sentence === undefined || words === undefined) return [];
  const head = new Tree(sentence).headOf(words.from, words.to).index;
  return [{ ...mention, sentence: sentence.index, ...words, head }];
}

function quotationsOf(parsed: ParsedArticle, entities: readonly Entity[]): Quotation[] {
  const trees = parsed.sentences.map((sentence) => new Tree(sentence));
  return findQuotations(parsed, trees, loadMentionLexicon('fr').speech).map(
    ({ start, end, kind, speaker }) => {
      const who = entities.find(({ mentions }) =>
        mentions.some(
          ({ sentence, from, to }) =>
            sentence === speaker?.sentence && from <= speaker.word && speaker.word < to,
        ),
      );
      return { start, end, kind, ...(who === undefined ? {} : { speaker: who.id }) };
    },
  );
}
