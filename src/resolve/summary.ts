/** Keeps of an article what resolution needs: names, companions, events with their sentences; no more of its text. */
import type { Argument, ExtractedEntity, Extraction, ReadArticle } from '../events/types';
import type { Span } from '../span';
import { normalise } from './normalise';
import { sentenceIndex } from './sentences';
import type { ArticleSummary, Determiner, LocalArgument, LocalEntity, LocalEvent } from './types';

/** The parties by which a thing without a name of its own ("une déclaration conjointe") is known again. */
const PARTIES: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE']);

export function summarise({ article, sentences, extraction }: ReadArticle): ArticleSummary {
  const slice = ({ start, end }: Span): string => article.text.slice(start, end);
  const companions = companionsOf(extraction, sentences);
  const entities = extraction.entities.map((entity): LocalEntity => {
    const named = entity.mentions.filter((mention) => mention.form === 'name');
    const nominals = entity.mentions.filter((mention) => mention.form === 'nominal');
    const nominal = nominals.at(0);
    const isPerson = entity.type === 'PERSON';
    return {
      document: article.id,
      id: entity.id,
      type: entity.type,
      language: article.language,
      name: entity.name,
      ...(entity.nameEn === undefined ? {} : { nameEn: entity.nameEn }),
      names: countOf(named.map(slice)),
      ...(nominal === undefined ? {} : { nominal: slice(nominal) }),
      descriptions: new Set(isPerson ? nominals.map(slice) : []),
      leadIns: new Set(isPerson ? named.flatMap(({ start }) => leadIn(article.text, start)) : []),
      mentionCount: entity.mentions.length,
      determiners: article.language === 'fr' ? determinersOf(entity, article.text) : new Map(),
      companions: companions.get(entity.id) ?? [],
    };
  });
  const keys = new Map<string, number>();
  const events = extraction.events.map((event): LocalEvent => {
    const { start, end } = event.trigger;
    const key = `${article.id}:${start}-${end}:${event.type}`;
    const ordinal = keys.get(key) ?? 0;
    keys.set(key, ordinal + 1);
    const sentence = sentences.at(sentenceIndex(sentences, event.trigger));
    return {
      document: article.id,
      id: event.id,
      key: ordinal === 0 ? key : `${key}:${ordinal}`,
      start,
      sentence: sentence === undefined ? '' : slice(sentence),
      type: event.type,
      trigger: slice(event.trigger),
      polarity: event.polarity,
      negationKind: event.negationKind,
      realis: event.realis,
      ...(event.date === undefined ? {} : { date: event.date }),
      arguments: event.arguments.map((argument) => localArgument(argument, slice)),
      ...(event.attribution === undefined ? {} : { source: event.attribution.source }),
      ...(event.sameAs === undefined ? {} : { sameAs: event.sameAs }),
    };
  });
  return {
    document: article.id,
    language: article.language,
    ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
    entities,
    events,
  };
}

/** So many characters before a name hold its title. */
const TITLE_LENGTH = 60;

/** What stands before a name up to a mark, with the word that it begins with; nothing where a mark stands there. */
function leadIn(text: string, start: number): string[] {
  const before = text.slice(Math.max(0, start - TITLE_LENGTH), start);
  const words = /[^.,;:!?()«»"\n]*$/u.exec(before)?.[0].trim() ?? '';
  return words === '' ? [] : [words];
}

function localArgument(argument: Argument, slice: (span: Span) => string): LocalArgument {
  const { role } = argument;
  if ('entity' in argument) return { role, entity: argument.entity };
  if ('event' in argument) return { role, event: argument.event };
  return { role, text: slice(argument) };
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const ARTICLES: Readonly<Record<string, Determiner>> = {
  le: 'le', la: 'la', les: 'les', du: 'le', au: 'le', des: 'les', aux: 'les', un: 'un', une: 'une', ce: 'le',
  cet: 'l’', cette: 'la', ces: 'les', 'l’': 'l’', "l'": 'l’',
}; // prettier-ignore

/** An article or demonstrative at the start of a mention, or before a mention that has none. */
const INSIDE = /^(?:(le|la|les|un|une|ce|cet|cette|ces)\s+|(l['’])\s*)/i;
const BEFORE = /(?<!\p{L})(?:(le|la|les|du|au|des|aux)\s+|(l['’])\s*)$/iu;

/**
 * The French articles of those mentions that show the entity's name: "ce document" says nothing of how
 * "déclaration conjointe" is used. "Des" inside a mention is indefinite, before one it is "de les".
 */
function determinersOf(entity: ExtractedEntity, text: string): Map<Determiner, number> {
  const head = headWord(entity.name);
  const found: Determiner[] = [];
  for (const { start, end, form } of entity.mentions) {
    const mention = text.slice(start, end);
    if (form === 'pronoun' || headWord(mention) !== head) continue;
    const match =
      (form === 'nominal' ? INSIDE.exec(mention) : null) ??
      BEFORE.exec(text.slice(Math.max(0, start - 5), start));
    const article = ARTICLES[(match?.[1] ?? match?.[2] ?? '').toLowerCase()];
    if (article !== undefined) found.push(article);
  }
  return countOf(found) as Map<Determiner, number>;
}

/** The first word after an article, normalised. */
function headWord(name: string): string {
  return normalise(name.replace(INSIDE, '')).split(' ')[0];
}

/** For each entity the parties that share an event or a sentence with it. */
function companionsOf({ entities, events }: Extraction, sentences: readonly Span[]): Map<string, string[]> {
  const parties = new Set(entities.filter((entity) => PARTIES.has(entity.type)).map((entity) => entity.id));
  const inSentence = new Map<number, Set<string>>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const index = sentenceIndex(sentences, mention);
      const together = inSentence.get(index);
      if (together === undefined) inSentence.set(index, new Set([entity.id]));
      else together.add(entity.id);
    }
  }
  const inEvent = events.map(
    (event) =>
      new Set(event.arguments.flatMap((argument) => ('entity' in argument ? [argument.entity] : []))),
  );
  const companions = new Map<string, Set<string>>(entities.map((entity) => [entity.id, new Set<string>()]));
  for (const together of [...inSentence.values(), ...inEvent]) {
    const present = [...together].filter((id) => parties.has(id));
    for (const id of together) {
      for (const party of present) if (party !== id) companions.get(id)?.add(party);
    }
  }
  return new Map([...companions].map(([id, set]) => [id, [...set].sort()]));
}
