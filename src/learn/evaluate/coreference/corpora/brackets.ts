/** Reads mentions that are bracketed word by word, as CoNLL-2012 (`(7|8)`) and GUM (`(1-person-new…`, `1)`) write them. */

/** A mention of an entity: words [from, to) of the sentence. */
export interface BracketedMention {
  readonly entity: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The mentions of a sentence, in the order in which they end.
 * @param marks for each word what is opened and closed at it. Discontinuous mentions (`(4[1/2]…`) are left out.
 */
export function readBrackets(marks: readonly string[]): BracketedMention[] {
  const open: { entity: string; from: number }[] = [];
  const closed: BracketedMention[] = [];
  marks.forEach((mark, i) => {
    for (const [bracket] of mark.matchAll(/\([^()|]*\)?|[^()|]+\)/gu)) {
      const opened = /^\(([^-()]+)/u.exec(bracket)?.[1];
      if (opened !== undefined) open.push({ entity: opened, from: i });
      if (!bracket.endsWith(')')) continue;
      const entity = opened ?? bracket.slice(0, -1);
      const k = open.findLastIndex((each) => each.entity === entity);
      const [begun] = k === -1 ? [] : open.splice(k, 1);
      if (begun !== undefined && !entity.includes('[')) closed.push({ ...begun, to: i + 1 });
    }
  });
  return closed;
}
