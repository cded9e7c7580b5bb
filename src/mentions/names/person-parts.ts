/** Gives a person's family name or given name, where it stands alone, to the person of the article's full name. */
import type { DocumentView } from './document-view';
import { isCovered, type Place, placesOf } from './form-places';
import { isGivenName, PLACE_CLASSES } from './forms';
import type { TaggedSpan } from './labels';

/** Shorter words stand for nobody. */
const SHORTEST = 3;

/**
 * @param index the places of forms with a capital, by their first word
 * @param persons the words of each full name
 * @param known all forms that the tagger has found, their words joined by blanks
 * @param result the names of each sentence, to which more are added
 */
export function nameByParts(
  document: DocumentView,
  index: ReadonlyMap<string, readonly Place[]>,
  persons: readonly (readonly string[])[],
  known: ReadonlySet<string>,
  result: TaggedSpan[][],
): void {
  for (const words of persons) nameByFamilyName(document, index, words.slice(1), result);
  for (const words of persons) {
    const last = words.at(-1) as string;
    if (!known.has(last)) addWhere(document, index, last, result, () => true);
  }
  for (const words of persons) {
    addWhere(document, index, words[0], result, (sentence, at) => {
      const { forms } = document.sentences[sentence];
      const form = forms[at];
      const isAlone = forms[at - 1]?.isCapital !== true && forms[at + 1]?.isCapital !== true;
      // where a sentence begins, "Pierre" may be any stone
      const isCertain = form.ownReading === 0 || forms[at - 1]?.isWord === true;
      return isAlone && isCertain && isGivenName(form) && (form.names & PLACE_CLASSES) === 0;
    });
  }
}

/** What follows the given name, where it is several words ("Le Pen"), whatever else has been made of it alone. */
function nameByFamilyName(
  document: DocumentView,
  index: ReadonlyMap<string, readonly Place[]>,
  family: readonly string[],
  result: TaggedSpan[][],
): void {
  if (family.length < 2) return;
  for (const { sentence, from } of placesOf(document, index, family)) {
    const to = from + family.length;
    if (isCovered(result[sentence], from, to, true)) continue;
    const others = result[sentence].filter((span) => span.to <= from || span.from >= to);
    result[sentence] = [...others, { from, to, kind: 'PERSON' }];
  }
}

/** A word with a capital, where nothing else has been made of it. */
function addWhere(
  document: DocumentView,
  index: ReadonlyMap<string, readonly Place[]>,
  word: string,
  result: TaggedSpan[][],
  isRight: (sentence: number, at: number) => boolean,
): void {
  if (word.length < SHORTEST) return;
  for (const { sentence, from } of placesOf(document, index, [word])) {
    if (!isCovered(result[sentence], from, from + 1, false) && isRight(sentence, from)) {
      result[sentence].push({ from, to: from + 1, kind: 'PERSON' });
    }
  }
}
