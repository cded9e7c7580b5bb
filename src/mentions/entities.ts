/** Writes the clusters of mentions down as entities, with their names and ids. */
import type { Country } from '../gazetteer';
import type { Profile } from './coreference/clusters';
import { mentionsOf, treeOf, type Discourse } from './coreference/discourse';
import type { Markable, NominalMarkable } from './markable';
import { inTextOrder } from './markable';
import type { Entity, EntityType, Mention } from './types';

/** The entities in order of first mention, and the entity of each mention that has one. */
export interface EntityList {
  readonly entities: readonly Entity[];
  /** Position of a mention → ids of the entities that it stands for. */
  readonly idsOf: ReadonlyMap<number, readonly string[]>;
}

/**
 * Each cluster with a name or a noun phrase becomes an entity; pronouns alone become none. What stands for several
 * ("les deux hommes") is listed with each of them.
 */
export function listEntities(discourse: Discourse): EntityList {
  const { markables, clusters, groups } = discourse;
  const shared = new Map<number, number[]>();
  for (const [i, members] of groups) {
    for (const id of new Set(members.map((member) => clusters.of(member).id))) {
      shared.set(id, [...(shared.get(id) ?? []), i]);
    }
  }
  const drafts = clusters
    .all()
    .map((profile) => ({
      profile,
      positions: [...profile.members.filter((i) => !groups.has(i)), ...(shared.get(profile.id) ?? [])],
    }))
    .filter(({ positions }) =>
      positions.some((i) => markables[i]?.form !== 'pronoun' && groups.get(i)?.includes(i) !== false),
    )
    .map((draft) => ({
      ...draft,
      mentions: draft.positions.map((i) => markables[i]).sort(inTextOrder),
    }))
    .sort((a, b) => inTextOrder(a.mentions[0], b.mentions[0]));
  const idsOf = new Map<number, string[]>();
  const entities = drafts.map(({ profile, positions, mentions }, n): Entity => {
    const id = `e${n + 1}`;
    for (const i of positions) idsOf.set(i, [...(idsOf.get(i) ?? []), id]);
    return { id, ...identity(discourse, profile, mentions), mentions: mentions.map(mentionOf) };
  });
  return { entities, idsOf };
}

function mentionOf({ start, end, sentence, from, to, head, form }: Markable): Mention {
  return { start, end, sentence, from, to, head, form };
}

/** Type and names: the fullest name, or the country that governments stand for, or the fullest noun phrase. */
function identity(
  discourse: Discourse,
  profile: Profile,
  mentions: readonly Markable[],
): Pick<Entity, 'type' | 'name' | 'nameEn'> {
  const type: EntityType = profile.country !== undefined ? 'GPE' : (profile.types[0] ?? 'TOPIC');
  const names = mentions.filter((each) => each.form === 'name').map((each) => clean(each.text));
  const name = fullest(discourse, names, profile.country) ?? phrase(discourse, mentions);
  const known = profile.country ?? (names.length === 0 ? undefined : discourse.gazetteer);
  if (known === undefined) return { type, name };
  const nameEn = 'nameEn' in known ? known.nameEn : englishName(discourse, names, name, type);
  return nameEn === undefined ? { type, name } : { type, name, nameEn };
}

function englishName(
  discourse: Discourse,
  names: readonly string[],
  name: string,
  type: EntityType,
): string | undefined {
  for (const each of [name, ...names]) {
    const english = discourse.gazetteer.englishName(each, type);
    if (english !== undefined) return english;
  }
  return undefined;
}

/** The name with most words, then letters; a country by its own name, which "Washington" is not. */
function fullest(
  discourse: Discourse,
  names: readonly string[],
  country: Country | undefined,
): string | undefined {
  if (country !== undefined) {
    const own = names.filter((name) => discourse.gazetteer.country(name)?.code === country.code);
    const listed = discourse.lexicon.language === 'fr' ? country.nameFr : country.nameEn;
    return longest(own) ?? listed;
  }
  return longest(names);
}

function longest(texts: readonly string[]): string | undefined {
  const words = (text: string) => text.split(/\s+/).length;
  return texts.toSorted((a, b) => words(b) - words(a) || b.length - a.length)[0];
}

/** The longest noun phrase without its determiner; "déclaration conjointe" rather than "déclaration entre les deux parties". */
function phrase(discourse: Discourse, mentions: readonly Markable[]): string {
  const all = mentions.filter((each): each is NominalMarkable => each.form === 'nominal');
  const clear = all.filter((each) => !holdsAnaphor(discourse, each));
  const nominals = clear.length > 0 ? clear : all;
  const fullestOne = nominals.toSorted((a, b) => b.text.length - a.text.length)[0];
  if (fullestOne === undefined) return mentions[0]?.text ?? '';
  const tree = treeOf(discourse, fullestOne);
  const first = tree.words
    .slice(fullestOne.from, fullestOne.to)
    .find((word) => !(word.upos === 'DET' || word.deprel === 'det') || word.index === fullestOne.head);
  return clean(discourse.text.slice(first?.start ?? fullestOne.start, fullestOne.end));
}

/** Whether a phrase holds "les deux parties" or "leur", which say nothing out of their context. */
function holdsAnaphor(discourse: Discourse, phrase: NominalMarkable): boolean {
  return mentionsOf(discourse, phrase.sentence).some(
    ([each, i]) =>
      each !== phrase &&
      phrase.start < each.start &&
      each.end <= phrase.end &&
      (each.form === 'pronoun' || discourse.groups.has(i)),
  );
}

/** Line breaks and doubled blanks inside a name are the text's, not the name's. */
function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
