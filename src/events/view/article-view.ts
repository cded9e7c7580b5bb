/** What the events stage sees of an article: walkable trees with the mentions and times that stand in them. */
import { firstReached } from '../../first-reached';
import { groupBy } from '../../group-by';
import { quotationsBySentence } from '../../mentions/quotations/by-sentence';
import { Tree } from '../../mentions/tree';
import type { Entity, Mention, MentionedArticle, Quotation, TimeExpression } from '../../mentions/types';
import type { Cues } from '../../ontology';
import { overlaps } from '../../span';
import type { Word } from '../../syntax/types';
import type { Link } from './link';
import { linksOf } from './links';

/** A mention together with the entity that it stands for. */
export interface Standing {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** A word of the article: its sentence's view and its place there. */
export interface At {
  readonly sentence: SentenceView;
  readonly word: Word;
}

/** One sentence: its tree, and what stands where. */
export class SentenceView {
  readonly tree: Tree;
  private readonly standingAt = new Map<number, Standing[]>();
  private readonly linksAt = new Map<number, readonly Link[]>();

  constructor(
    readonly index: number,
    article: MentionedArticle,
    readonly standings: readonly Standing[],
    readonly times: readonly TimeExpression[],
    readonly quotations: readonly Quotation[],
    /** The words of the article's language. */
    readonly cues: Cues,
  ) {
    const parsed = article.sentences[index];
    this.tree = new Tree(parsed);
    for (const standing of standings) {
      for (let i = standing.mention.from; i < standing.mention.to; i += 1) {
        this.standingAt.set(i, [...(this.standingAt.get(i) ?? []), standing]);
      }
    }
  }

  /** What stands in the slots of a word; reckoned once. */
  links(word: Word): readonly Link[] {
    const known = this.linksAt.get(word.index);
    if (known !== undefined) return known;
    const links = linksOf(this.tree, word, this.cues);
    this.linksAt.set(word.index, links);
    return links;
  }

  get words(): readonly Word[] {
    return this.tree.words;
  }

  /** Mentions that cover the word; those that it heads first, then the shortest. */
  covering(word: Word): readonly Standing[] {
    const rank = ({ mention }: Standing): number =>
      (mention.head === word.index ? 0 : 1000) + mention.to - mention.from;
    return [...(this.standingAt.get(word.index) ?? [])].sort((a, b) => rank(a) - rank(b));
  }

  /** Mentions that the word heads: one, or several for "les deux hommes". */
  headedBy(word: Word): readonly Standing[] {
    return this.covering(word).filter(({ mention }) => mention.head === word.index);
  }

  isInTime(word: Word): boolean {
    return this.times.some(({ from, to }) => word.index >= from && word.index < to);
  }

  /** The quotation that holds the word, the innermost first. */
  quotationOf(word: Word): Quotation | undefined {
    return this.quotations
      .filter((quotation) => quotation.start <= word.start && word.end <= quotation.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  }
}

/** The sentences' views, in text order. */
export function viewArticle(article: MentionedArticle, cues: Cues): readonly SentenceView[] {
  const bySentence = article.sentences.map((): Standing[] => []);
  for (const entity of article.entities) {
    for (const mention of entity.mentions) bySentence[mention.sentence]?.push({ entity, mention });
  }
  const timesIn = groupBy(article.times, ({ sentence }) => sentence);
  const quotationsIn = quotationsBySentence(article.quotations, article.sentences);
  return article.sentences.map((sentence, index) => {
    const quotations = quotationsIn[index].map((i) => article.quotations[i]);
    const own = quotations.filter((quotation) => overlaps(quotation, sentence));
    return new SentenceView(index, article, bySentence[index], timesIn.get(index) ?? [], own, cues);
  });
}

/** The place of a sentence among the article's views; -1 where it is none of them. */
export function placeOf(views: readonly SentenceView[], sentence: SentenceView): number {
  const at = firstReached(views, ({ index }) => index >= sentence.index);
  return views[at] === sentence ? at : -1;
}

/** The views of the sentences that begin in the article proper, not in what stands around it on its page. */
export function viewBody(article: MentionedArticle, cues: Cues): readonly SentenceView[] {
  return viewArticle(article, cues).filter(({ words: [first] }) => {
    return (
      first !== undefined &&
      article.article.body.some(({ start, end }) => start <= first.start && first.start < end)
    );
  });
}
