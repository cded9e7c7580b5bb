/** Cuts notes out of paragraphs: "[ source : RFI ]", and "(avec AFP)" at the end. */
import { piece } from '../paragraphs';
import type { Rule } from './rule';

export const cutNotes: Rule = (pieces, { text, layout }) =>
  pieces.flatMap((whole) => {
    if (!whole.body) return [whole];
    const parts = [];
    let from = whole.start;
    for (const note of whole.text.matchAll(layout.inline)) {
      const start = whole.start + note.index;
      parts.push(...piece(text, from, start, true), ...piece(text, start, start + note[0].length, false));
      from = start + note[0].length;
    }
    return [...parts, ...piece(text, from, whole.end, true)];
  });
