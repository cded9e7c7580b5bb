/** Gathers the reports of one event across articles (an "event hopper" of ERE: Song et al. 2015). */
import { compare } from '../normalise';
import type { ArticleSummary, LocalEvent, ResolvedEvent } from '../types';
import { agreement } from './agreement';
import { joinEncounters } from './encounters';
import { joined } from './join';
import { occurrencesOf, type Occurrence, type OccurrenceContext } from './occurrence';

/** Each report is compared with so many later ones in a block; blocks are sorted by time. */
const NEIGHBOURS = 24;

/**
 * Surest pairs are joined first, and a report joins a cluster only if it agrees with all of it, so the result
 * does not hang on the order of articles: two meetings of the same parties stay two, and a report that fits
 * both goes to the one that it agrees with more. Sorted by key.
 */
export function resolveEvents(
  articles: readonly ArticleSummary[],
  context: OccurrenceContext,
): ResolvedEvent[] {
  const occurrences = articles
    .flatMap((article) => joinEncounters(occurrencesOf(article, context), context.symmetric))
    .sort((a, b) => compare(a.mentions[0].key, b.mentions[0].key));
  const at = occurrences.map((_, index) => index);
  const clusters: (Occurrence | undefined)[] = [...occurrences];
  const rootOf = (index: number): number => {
    let root = index;
    while (at[root] !== root) root = at[root];
    return root;
  };
  for (const { a, b } of candidatePairs(occurrences)) {
    const [rootA, rootB] = [rootOf(a), rootOf(b)].sort((x, y) => x - y);
    const [one, other] = [clusters[rootA], clusters[rootB]];
    if (rootA === rootB || one === undefined || other === undefined) continue;
    // Two events of one article were told apart by it.
    if ([...other.documents].some((document) => one.documents.has(document))) continue;
    if (agreement(one, other) === 0) continue;
    clusters[rootA] = joined(one, other);
    clusters[rootB] = undefined;
    at[rootB] = rootA;
  }
  const published = new Map(articles.map((article) => [article.document, article.publishedAt ?? '']));
  return clusters
    .filter((cluster) => cluster !== undefined)
    .map(({ type, polarity, mentions }): ResolvedEvent => {
      const key = mentions.map((mention) => mention.key).sort(compare)[0];
      return { key, type, polarity, mentions: mentions.toSorted(byTime(published)) };
    })
    .sort((a, b) => compare(a.key, b.key));
}

function byTime(published: ReadonlyMap<string, string>): (a: LocalEvent, b: LocalEvent) => number {
  return (a, b) =>
    compare(published.get(a.document) ?? '', published.get(b.document) ?? '') ||
    compare(a.document, b.document) ||
    a.start - b.start ||
    compare(a.key, b.key);
}

/** Pairs of different articles that agree, surest first. */
function candidatePairs(occurrences: readonly Occurrence[]): { readonly a: number; readonly b: number }[] {
  const blocks = new Map<string, number[]>();
  occurrences.forEach((occurrence, index) => {
    const { type, polarity, realis, roles, towns } = occurrence;
    const fillers = new Set([...[...roles.values()].flatMap((keys) => [...keys]), ...towns]);
    for (const filler of fillers) {
      const block = `${type} ${polarity} ${realis} ${filler}`;
      const members = blocks.get(block);
      if (members === undefined) blocks.set(block, [index]);
      else members.push(index);
    }
  });
  const time = (index: number) => (occurrences[index].date ?? occurrences[index].published)?.start ?? '';
  const pairs = new Map<string, { a: number; b: number; score: number }>();
  for (const members of blocks.values()) {
    members.sort((a, b) => compare(time(a), time(b)) || a - b);
    members.forEach((first, position) => {
      for (const second of members.slice(position + 1, position + 1 + NEIGHBOURS)) {
        const [a, b] = first < second ? [first, second] : [second, first];
        const key = `${a} ${b}`;
        if (pairs.has(key)) continue;
        const score = agreement(occurrences[a], occurrences[b]);
        if (score > 0) pairs.set(key, { a, b, score });
      }
    });
  }
  return [...pairs.values()].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}
