/** Marks the names under block quotations: "— Barack Obama , président des États-Unis". */
import { dropWhere, wordCount, type Rule } from './rule';

/** A longer line after a dash is speech or a list item. */
const LONGEST = 14;

export const dropSignatures: Rule = (pieces) =>
  dropWhere(
    pieces,
    ({ text }) =>
      /^[—―]\s*\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|du|von|van|al|el|ben|bin|la|le))*\s*(?:,|\.?$)/u.test(
        text,
      ) && wordCount(text) <= LONGEST,
  );
