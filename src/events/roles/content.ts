/** The content of reported speech: the clause after "que", the quotation, or the clause that "a-t-il dit" interrupts. */
import type { Quotation } from '../../mentions/types';
import type { Span } from '../../span';
import type { Word } from '../../syntax/types';
import type { EventSeed } from '../draft';
import { isVerb } from '../view/grammar';
import { clauseSpan, trim } from './spans';

/** How far a quotation may stand from the verb that reports it, in code units. */
const NEAR = 60;

/** The span of what is said, without conjunction and outer quotation marks; nothing where no clause is reported. */
export function contentOf(seed: EventSeed, text: string): Span | undefined {
  const { tree } = seed.sentence;
  const complement = tree
    .children(seed.word, 'ccomp', 'xcomp')
    .find((child) => isVerb(child) || hasSubject(seed, child));
  const after = complement !== undefined && complement.index > seed.word.index;
  if (after) return clauseSpan(text, tree, complement);
  if (isVerb(seed.word)) {
    const quotation = nearestQuotation(seed);
    if (quotation !== undefined) return wholeQuote(seed, quotation, text);
    if (complement !== undefined) return clauseSpan(text, tree, complement);
    return interrupted(seed, text);
  }
  return complement === undefined ? undefined : clauseSpan(text, tree, complement);
}

function hasSubject(seed: EventSeed, word: Word): boolean {
  return seed.sentence.tree.children(word, 'nsubj', 'cop').length > 0;
}

/** The quotation that ends just before the verb's phrase or begins just after it. */
function nearestQuotation(seed: EventSeed): Quotation | undefined {
  const { word, sentence } = seed;
  const distance = (quote: Quotation): number =>
    quote.end <= word.start
      ? word.start - quote.end
      : quote.start >= word.end
        ? quote.start - word.end
        : Infinity;
  return sentence.quotations
    .filter(
      (quote) => distance(quote) <= NEAR && quote.end - quote.start > 12 && !otherVerbBetween(seed, quote),
    )
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** "a déclaré M. Bolton, ajoutant que Washington était « prêt »": the quotation is the other verb's. */
function otherVerbBetween({ word, sentence }: EventSeed, quote: Quotation): boolean {
  const [from, to] = quote.end <= word.start ? [quote.end, word.start] : [word.end, quote.start];
  return sentence.words.some((each) => each.upos === 'VERB' && each.start >= from && each.end <= to);
}

/** A quotation before the verb with what leads to it in the sentence: 'Les Etats-Unis "ne toléreront pas" …, a déclaré'. */
function wholeQuote(seed: EventSeed, quotation: Quotation, text: string): Span | undefined {
  const { sentence, word } = seed;
  const first = sentence.words[0];
  const lead = first !== undefined && quotation.start > first.start && quotation.end <= word.start;
  const partial = lead && sentence.words.some((each) => each.upos === 'VERB' && each.end <= quotation.start);
  return trim(text, { start: partial ? first.start : quotation.start, end: quotation.end });
}

/** "Le tunnel ouvrira en mai, a indiqué la ministre": the clause around the reporting verb's. */
function interrupted(seed: EventSeed, text: string): Span | undefined {
  const { tree } = seed.sentence;
  const { word } = seed;
  const head = tree.parent(word);
  if (word.deprel === 'parataxis' && head !== undefined)
    return clauseSpan(text, tree, head, (child) => child === word);
  const inverted = tree.children(word, 'nsubj').some((subject) => subject.index > word.index);
  const comma = [...tree.words.slice(0, word.index)].reverse().find((each) => each.text === ',');
  const first = tree.words[0];
  if (!inverted || comma === undefined || first === undefined || word.index - comma.index > 6)
    return undefined;
  return trim(text, { start: first.start, end: comma.start });
}
