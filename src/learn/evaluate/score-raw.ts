/** Scores tokens, sentences and trees read from raw text: a token counts where its span is a gold token's. */
import type { ParsedSentence } from '../../syntax/types';
import type { GoldDocument, GoldToken } from './gold-documents';

/** Counts of what is right, of what the system gives, and of what the gold annotation has. */
export interface Matches {
  right: number;
  system: number;
  gold: number;
}

/** Sums over documents. Trees leave out punctuation, as the measures on gold tokens do. */
export interface RawCounts {
  readonly tokens: Matches;
  readonly sentences: Matches;
  readonly upos: Matches;
  readonly uas: Matches;
  readonly las: Matches;
}

export function emptyRawCounts(): RawCounts {
  const none = (): Matches => ({ right: 0, system: 0, gold: 0 });
  return { tokens: none(), sentences: none(), upos: none(), uas: none(), las: none() };
}

/** In per cent. */
export function precision({ right, system }: Matches): number {
  return system === 0 ? 0 : (100 * right) / system;
}

/** In per cent. */
export function recall({ right, gold }: Matches): number {
  return gold === 0 ? 0 : (100 * right) / gold;
}

/** The harmonic mean of precision and recall, 0 to 100. */
export function f1({ right, system, gold }: Matches): number {
  return system + gold === 0 ? 0 : (200 * right) / (system + gold);
}

/** Adds a document's counts: an arc is right where both its ends are gold tokens and the gold arc joins them. */
export function addDocument(
  counts: RawCounts,
  gold: GoldDocument,
  parsed: readonly Pick<ParsedSentence, 'words'>[],
): void {
  const places = new Map<string, [sentence: number, token: number]>();
  const spans = new Set<string>();
  gold.sentences.forEach((tokens, s) => {
    tokens.forEach((token, t) => places.set(`${token.start} ${token.end}`, [s, t]));
    spans.add(`${tokens[0].start} ${tokens[tokens.length - 1].end}`);
    counts.tokens.gold += tokens.length;
    counts.upos.gold += tokens.length;
    counts.sentences.gold += 1;
    const scored = tokens.filter(({ upos }) => upos !== 'PUNCT').length;
    counts.uas.gold += scored;
    counts.las.gold += scored;
  });
  for (const { words } of parsed) {
    if (words.length === 0) continue;
    counts.sentences.system += 1;
    counts.sentences.right += Number(spans.has(`${words[0].start} ${words[words.length - 1].end}`));
    const aligned = words.map(({ start, end }) => places.get(`${start} ${end}`));
    words.forEach((word, i) => {
      const at = aligned[i];
      const token: GoldToken | undefined = at && gold.sentences[at[0]][at[1]];
      counts.tokens.system += 1;
      counts.tokens.right += Number(token !== undefined);
      counts.upos.system += 1;
      counts.upos.right += Number(token?.upos === word.upos);
      if ((token ?? word).upos === 'PUNCT') return;
      counts.uas.system += 1;
      counts.las.system += 1;
      if (at === undefined || token === undefined) return;
      const head = aligned[word.head];
      const same =
        word.head < 0 || token.head < 0
          ? word.head === token.head
          : head !== undefined && head[0] === at[0] && head[1] === token.head;
      counts.uas.right += Number(same);
      counts.las.right += Number(same && word.deprel === token.deprel);
    });
  }
}
