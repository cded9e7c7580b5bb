/** What a language's data says about dates, datelines and boilerplate, loaded, checked and compiled. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataPath } from '../data-path';
import { DataError } from '../errors';
import { expand, placeholders, startsWith, wholeLine, type Placeholders } from './patterns';
import type { Language } from './types';

const Patterns = z.array(z.string().min(1)).readonly();

const Datelines = z.strictObject({
  /** Month number → its names; one that ends with a full stop is also known without. */
  months: z.record(z.string().regex(/^([1-9]|1[0-2])$/), Patterns),
  weekdays: Patterns,
  /** What may follow a day's number: "er" in "1er". */
  ordinals: Patterns,
  times: Patterns,
  /** Written dates, the surest first: the first that gives a day of the calendar counts. */
  dates: Patterns,
  /** Lines that say when the article came out. */
  published: Patterns,
  /** Lines that say when it was last changed. */
  updated: Patterns,
  /** Dates that stand before the text on its first line: "date 2018-08 Le conseiller…". */
  prefixes: Patterns,
  /** Place, date and agency before the first sentence: "GENÈVE, 23 août (Reuters) -". */
  datelines: Patterns,
  agencies: Patterns,
});

const Boilerplate = z.strictObject({
  /** Lines that serve the site: links, sharing, subscriptions, cookies. */
  service: Patterns,
  captions: Patterns,
  bylines: Patterns,
  /** Headings over links to other articles; text may go on after the links. */
  linkSections: Patterns,
  /** Headings after which no article follows: sources, comments. */
  endSections: Patterns,
  /** Names of a site's sections, as menus list them. */
  navigation: Patterns,
  /** Notes inside a paragraph: "[source : …]", "(avec AFP)". */
  inline: Patterns,
});

/** A written date as a pattern: its groups are `day`, `month` (a name), `mm`, `year` or `iso`. */
export interface Layout {
  readonly months: ReadonlyMap<string, number>;
  /** Weekday → 1 (Monday) to 7. */
  readonly dates: readonly RegExp[];
  readonly published: RegExp;
  readonly updated: RegExp;
  readonly prefixes: RegExp;
  readonly datelines: RegExp;
  readonly service: RegExp;
  readonly captions: RegExp;
  readonly bylines: RegExp;
  readonly linkSections: RegExp;
  readonly endSections: RegExp;
  readonly navigation: RegExp;
  readonly inline: RegExp;
}

/**
 * Loads data/languages/LANGUAGE/datelines.json and boilerplate.json.
 * @throws DataError where a file is missing, is no JSON, or does not fit its schema
 */
export function loadLayout(language: Language): Layout {
  const datelines = load(language, 'datelines.json', Datelines);
  const boilerplate = load(language, 'boilerplate.json', Boilerplate);
  const months = new Map<string, number>();
  for (const [number, names] of Object.entries(datelines.months)) {
    for (const name of names) {
      months.set(name.toLowerCase(), Number(number));
      months.set(name.toLowerCase().replace(/\.$/, ''), Number(number));
    }
  }
  const words = placeholders({
    month: [...months.keys()],
    weekday: datelines.weekdays,
    agency: datelines.agencies,
  });
  const day = new Map(words).set('day', `(?<!\\d)[0-3]?\\d(?:${datelines.ordinals.join('|')})?(?!\\d)`);
  const time = with_(day, 'time', datelines.times);
  const date = with_(time, 'date', datelines.dates);
  const lines = (patterns: readonly string[]): RegExp => wholeLine(patterns, date);
  return {
    months,
    dates: datelines.dates.map(
      (pattern) => new RegExp(expand(pattern, day, ['iso', 'day', 'month', 'mm', 'year']), 'iu'),
    ),
    published: startsWith(datelines.published, date, 'i'),
    updated: startsWith(datelines.updated, date, 'i'),
    prefixes: startsWith(datelines.prefixes, date, 'i'),
    datelines: startsWith(datelines.datelines, date),
    service: lines(boilerplate.service),
    captions: lines(boilerplate.captions),
    bylines: lines(boilerplate.bylines),
    linkSections: lines(boilerplate.linkSections.map((pattern) => `(?:${pattern})~:?`)),
    endSections: lines(boilerplate.endSections.map((pattern) => `(?:${pattern})~:?`)),
    navigation: lines(boilerplate.navigation),
    inline: new RegExp(boilerplate.inline.map((pattern) => `(?:${expand(pattern, date)})`).join('|'), 'giu'),
  };
}

function with_(filled: Placeholders, name: string, patterns: readonly string[]): Placeholders {
  return new Map(filled).set(name, patterns.map((pattern) => `(?:${expand(pattern, filled)})`).join('|'));
}

function load<T>(language: Language, name: string, schema: z.ZodType<T>): T {
  const file = dataPath('languages', language, name);
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new DataError({
      what: `the data file cannot be used (${cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)})`,
      place: { file },
      remedy: 'Install newsgraph again, or restore the file from its repository.',
      cause,
    });
  }
}
