/** Explains the errors of annotated articles, sentence by sentence: its tree, then what was missed or spurious there. */
import { Decisions } from '../decisions';
import type { ScoredArticle } from '../event-sets';
import { type Case, edgeCases, eventCases } from './cases';
import { oneLine, sentenceBlock } from './sentence-block';

/** Which errors are explained. */
export interface Wanted {
  readonly type?: string;
  /** The most errors that are explained. */
  readonly limit: number;
}

/** A block of text for each sentence with errors, in the order of the articles. */
export function* explain(articles: readonly ScoredArticle[], { type, limit }: Wanted): Generator<string> {
  let left = limit;
  for (const article of articles) {
    const decisions = new Decisions(article);
    const { text, document } = article.gold;
    const context = { comparison: article.comparison, decisions, text };
    const cases = [...eventCases(context), ...edgeCases(context)]
      .filter((each) => type === undefined || each.type === type)
      .sort((a, b) => a.trigger.start - b.trigger.start);
    for (const inSentence of bySentence(cases, decisions)) {
      if (left <= 0) return;
      const shown = inSentence.slice(0, left);
      left -= shown.length;
      yield [`== ${document.id}, from ${shown[0].trigger.start}`, ...block(shown, decisions, text), ''].join(
        '\n',
      );
    }
  }
}

/** Cases whose triggers stand in one sentence, together. */
function bySentence(cases: readonly Case[], decisions: Decisions): readonly (readonly Case[])[] {
  const groups = new Map<number, Case[]>();
  for (const each of cases) {
    const index = decisions.sentenceAt(each.trigger.start)?.index ?? -1;
    groups.set(index, [...(groups.get(index) ?? []), each]);
  }
  return [...groups.values()];
}

function block(cases: readonly Case[], decisions: Decisions, text: string): readonly string[] {
  const triggers = cases.map(({ trigger }) => trigger);
  const view = decisions.sentenceAt(triggers[0].start);
  const { start, end } = triggers[0];
  const sentence =
    view === undefined
      ? [`outside the sentences that were read: "${oneLine(text.slice(start, end))}"`]
      : sentenceBlock(view, text, triggers);
  return [
    ...sentence,
    ...cases.flatMap(({ lines }) => lines.map((line, i) => (i === 0 ? `* ${line}` : `  ${line}`))),
  ];
}
