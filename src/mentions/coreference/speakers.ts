/** Gives "je" and "nous" inside a quotation to its speaker. */
import type { Markable } from '../markable';
import { markableAt, quotationOf, type Discourse } from './discourse';

/**
 * The first person inside quotation marks is whoever speaks; "nous" is taken for the speaker too, who speaks for his
 * side. Outside quotations, and where the speaker is unknown, it stands for nobody in the article.
 */
export function joinSpeakers(discourse: Discourse): void {
  discourse.markables.forEach((each, i) => {
    if (each.form !== 'pronoun' || (each.kind !== 'speaker' && each.kind !== 'speakers')) return;
    const speaker = speakerFor(discourse, each);
    if (speaker !== undefined) discourse.groups.set(i, discourse.groups.get(speaker) ?? [speaker]);
  });
}

/** The mention that speaks the quotation in which a mention stands. */
function speakerFor(discourse: Discourse, markable: Markable): number | undefined {
  const quotation = quotationOf(discourse, markable);
  const speaker = quotation === undefined ? undefined : discourse.quotations[quotation]?.speaker;
  const word = speaker === undefined ? undefined : discourse.trees[speaker.sentence]?.words[speaker.word];
  return speaker === undefined || word === undefined
    ? undefined
    : markableAt(discourse, speaker.sentence, word);
}
