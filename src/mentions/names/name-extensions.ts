/** A language's words around names that move their borders or settle their type: name-extensions.json. */
import { z } from 'zod';
import type { Language } from '../../article/types';
import { loadLanguageData } from '../../language-data';

const words = z.array(z.string().min(1));

/** `link` says whether a preposition stands between the head noun and the name. */
const schema = z.strictObject({
  links: words,
  extend: z.array(
    z.strictObject({
      type: z.enum(['FAC', 'LOC', 'GPE', 'ORG', 'DOC', 'EVENT', 'PRODUCT']),
      link: z.enum(['of', 'none', 'any']),
      heads: words,
    }),
  ),
  /** Nouns before the name of a newspaper, a company or the like that are no part of it. */
  strip: words,
  /** Words at the end of a name that make it an organisation's: "FC". */
  endings: words,
  /** Words that belong to the title after them: "prime" in "Prime Minister". */
  titleModifiers: words,
  nominalEvents: words,
  /** Titles may stand in the middle of what the tagger takes for a person: "Afghan Ambassador Hamdullah Mohib". */
  titlesInside: z.boolean(),
  /** First words that are part of a name and tell its type: "Hurricane Michael". */
  firstWords: z.array(z.strictObject({ type: z.enum(['EVENT']), words })),
  /** Words at which names that the tagger runs together are parted, see `partings.ts`. */
  partings: z.strictObject({ of: words, and: words, ends: words, hyphens: words }),
});

export type NameExtensions = z.infer<typeof schema>;

/** @throws DataError where the list is missing or damaged */
export function loadNameExtensions(language: Language): NameExtensions {
  return loadLanguageData(language, 'name-extensions', schema);
}
