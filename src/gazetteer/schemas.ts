/** The form of the gazetteer's files; `data/gazetteer/README.md` says where each is from. */
import { z } from 'zod';

const text = z.string().min(1);
const names = z.array(text);
const code = z.string().regex(/^[A-Z]{2}$/);

/** countries.json, generated. `demonyms.fr` holds the singular forms of both genders. */
export const countriesSchema = z.array(
  z.strictObject({
    code,
    fr: text,
    en: text,
    sovereign: z.boolean(),
    aliases: names,
    demonyms: z.strictObject({ fr: names, en: names }),
    combining: names,
    capital: z.strictObject({ fr: text, en: text }).optional(),
  }),
);

/** country-extras.json, by hand: what the sources lack or name in another way than newspapers do. */
export const countryExtrasSchema = z.array(
  z.strictObject({
    code,
    fr: text.optional(),
    en: text.optional(),
    aliases: names.optional(),
    combining: names.optional(),
    demonyms: names.optional(),
  }),
);

/** regions.json, by hand. */
export const regionsSchema = z.array(
  z.strictObject({
    kind: z.enum(['GPE', 'LOC', 'FAC']),
    fr: text,
    en: text,
    country: code.optional(),
    aliases: names.optional(),
  }),
);

/** exonyms.json, by hand: a French name of a city, its name in GeoNames, and the English one if another. */
export const exonymsSchema = z.array(
  z.strictObject({ fr: text, place: text, en: text.optional(), country: code }),
);

/** governments.json, by hand. */
export const governmentsSchema = z.array(
  z.strictObject({
    fr: text,
    en: text,
    country: code,
    type: z.enum(['FAC', 'ORG', 'GPE']),
    aliases: names.optional(),
  }),
);

/** organisations.json, by hand. */
export const organisationsSchema = z.array(
  z.strictObject({
    fr: text,
    en: text,
    family: z.enum(['international', 'government', 'party', 'union', 'media', 'company', 'ngo', 'armed']),
    acronymFr: text.optional(),
    acronymEn: text.optional(),
    aliases: names.optional(),
  }),
);

/** recurring-events.json, by hand: what is held again and again, and so has no name of its own, in both languages. */
export const recurringEventsSchema = z.array(z.strictObject({ fr: text, en: text }));

/** events-and-works.json, by hand: events, documents and products with a name of their own. */
export const eventsAndWorksSchema = z.array(
  z.strictObject({
    type: z.enum(['EVENT', 'DOC', 'PRODUCT']),
    fr: text,
    en: text,
    aliases: names.optional(),
  }),
);

/** romanisation.json, by hand: French spellings of foreign persons' names and the English ones. */
export const romanisationSchema = z.strictObject({
  /** Whole names, or single words of a name, that no rule gives. */
  names: z.record(text, text),
  /** A name is taken for Slavic where one of its words matches. */
  slavic: text,
  /** In order: a pattern (of one word, case kept) and what takes its place. */
  rules: z.array(z.strictObject({ from: text, to: z.string() })),
});

/** person-names.json, generated. */
export const personNamesSchema = z.strictObject({ given: names, family: names });
/** Folded names, one string with a space between two of them, so that the file stays small. */
export const rarePersonNamesSchema = z.strictObject({ given: z.string(), family: z.string() });
