/** Cuts datelines off the paragraphs that they begin: "GENÈVE, 23 août (Reuters) -", "11 octobre 2017 . –". */
import { piece } from '../paragraphs';
import { skip } from '../publication-line';
import type { Rule } from './rule';

/** A dateline stands before the first sentence, at most after a title and a standfirst or two. */
const LAST_PARAGRAPH = 6;

export const cutBeginnings: Rule = (pieces, { text, layout }) => {
  let seen = 0;
  return pieces.flatMap((whole) => {
    if (!whole.body || seen++ >= LAST_PARAGRAPH) return [whole];
    const end = Math.max(skip(layout.prefixes, whole.text, 0), skip(layout.datelines, whole.text, 0));
    if (end === 0) return [whole];
    const cut = whole.start + end;
    return [...piece(text, whole.start, cut, false), ...piece(text, cut, whole.end, true)];
  });
};
