/** Scores tags, features, lemmas and trees on gold tokens, as the usual measures of Universal Dependencies do. */
import { writeFeatures } from '../../lexicon';
import type { AnnotatedToken } from '../../syntax/surface-tokens';

/** What a system says of a token; heads from 0, -1 for the root. */
export interface PredictedToken {
  readonly upos: string;
  readonly lemma: string;
  readonly feats: Readonly<Record<string, string>>;
  readonly head: number;
  readonly deprel: string;
}

/** The features that inflection shows; the treebanks agree most on these. */
const INFLECTION = ['Gender', 'Number', 'Person', 'Mood', 'Tense'] as const;

/** Counts; divide `upos`, `feats`, `inflection` and `lemma` by `tokens`, `uas` and `las` by `scored`. */
export interface TreeCounts {
  /** Tokens, punctuation included. */
  readonly tokens: number;
  readonly upos: number;
  /** All features that newsgraph predicts, together. */
  readonly feats: number;
  /** Gender, number, person, mood and tense, together. */
  readonly inflection: number;
  readonly lemma: number;
  /** Tokens whose gold tag is not PUNCT. */
  readonly scored: number;
  readonly uas: number;
  readonly las: number;
}

/** One sentence's counts; both lists have a token for each gold token. */
export function scoreSentence(
  gold: readonly AnnotatedToken[],
  predicted: readonly PredictedToken[],
): TreeCounts {
  const counts = { tokens: 0, upos: 0, feats: 0, inflection: 0, lemma: 0, scored: 0, uas: 0, las: 0 };
  gold.forEach((token, i) => {
    const guess = predicted[i];
    counts.tokens += 1;
    counts.upos += Number(guess.upos === token.upos);
    counts.feats += Number(writeFeatures(guess.feats) === writeFeatures(token.feats));
    counts.inflection += Number(INFLECTION.every((name) => guess.feats[name] === token.feats[name]));
    counts.lemma += Number(guess.lemma === token.lemma);
    if (token.upos === 'PUNCT') return;
    counts.scored += 1;
    counts.uas += Number(guess.head === token.head);
    counts.las += Number(guess.head === token.head && guess.deprel === token.deprel);
  });
  return counts;
}

/** Sums of counts. */
export function addCounts(all: readonly TreeCounts[]): TreeCounts {
  return all.reduce(
    (sum, counts) => ({
      tokens: sum.tokens + counts.tokens,
      upos: sum.upos + counts.upos,
      feats: sum.feats + counts.feats,
      inflection: sum.inflection + counts.inflection,
      lemma: sum.lemma + counts.lemma,
      scored: sum.scored + counts.scored,
      uas: sum.uas + counts.uas,
      las: sum.las + counts.las,
    }),
    { tokens: 0, upos: 0, feats: 0, inflection: 0, lemma: 0, scored: 0, uas: 0, las: 0 },
  );
}
