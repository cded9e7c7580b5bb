/** Several titles of one office: "le chef de l'État" is the president, "le garde des Sceaux" the minister of justice. */
import type { Country } from '../../gazetteer';
import type { Markable, NominalMarkable } from '../markable';
import type { Profile } from './clusters';
import { mentionsOf, treeOf, type Discourse } from './discourse';
import { fits } from './links';

/** What a mention says of an office, and of which country. */
interface Title {
  readonly office: readonly string[];
  readonly title: string;
  readonly countries: readonly Country[];
}

/**
 * A mention of the one entity before that bears another title of the same office, or undefined: where the article
 * calls somebody the same, or two bearers fit, the weights decide.
 */
export function officeHolder(discourse: Discourse, nominal: NominalMarkable, i: number): number | undefined {
  const { clusters, markables } = discourse;
  if (nominal.definiteness !== 'definite' || nominal.number === 'Plur' || clusters.of(i).named)
    return undefined;
  const own = titleOf(discourse, i);
  if (own === undefined) return undefined;
  const found = new Map<number, Profile>();
  for (const k of discourse.index.offices.get(own.office) ?? []) {
    if (k >= i) break;
    const other = titleOf(discourse, k);
    if (other?.office !== own.office) continue;
    const profile = clusters.of(k);
    const countries = [...other.countries, ...profile.countries];
    if (differ(own.countries, countries)) continue;
    if (other.title === own.title) return undefined;
    // "la Commission européenne … l'exécutif européen", whose noun is a government's
    const isSure = markables[k].form === 'name' || (isPresented(discourse, k) && fits(discourse, k, i));
    if (isSure) found.set(profile.id, profile);
  }
  const [holder, ...others] = found.values();
  return others.length === 0 ? holder?.id : undefined;
}

/** Whether a title stands beside its bearer's name; "le président" far from one may have been joined by mistake. */
function isPresented({ markables, clusters }: Discourse, k: number): boolean {
  const title = markables[k];
  const profile = clusters.of(k);
  return (
    !profile.named ||
    profile.members.some((each) => {
      const name = markables[each];
      if (name.form !== 'name' || name.sentence !== title.sentence) return false;
      const gap = name.from >= title.to ? name.from - title.to : title.from - name.to;
      return gap <= 1;
    })
  );
}

function differ(a: readonly Country[], b: readonly Country[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some(({ code }) => b.some((each) => each.code === code));
}

/** The title that a mention consists of, a country apart: "le chef de l'État français", but no "président du club". */
function titleOf(discourse: Discourse, i: number): Title | undefined {
  const each = discourse.markables[i];
  for (const { office, title, length } of discourse.index.titles.get(i) ?? []) {
    const from = each.from + length;
    const countries = countriesIn(discourse, each, Math.min(from, each.to));
    if (from >= each.to || countries.length > 0) return { office, title, countries };
  }
  return undefined;
}

/** The countries of the words of a mention from `from` on, where they name nothing else. */
function countriesIn(discourse: Discourse, each: Markable, from: number): readonly Country[] {
  const { clusters, gazetteer } = discourse;
  const words = treeOf(discourse, each).words.slice(from, each.to);
  const named = mentionsOf(discourse, each.sentence).flatMap(([name, k]) => {
    const inside = name.form === 'name' && name.from >= from && name.to <= each.to;
    return inside ? [{ name, country: clusters.of(k).country }] : [];
  });
  const content = words.filter(({ upos }) => upos !== 'ADP' && upos !== 'DET');
  const found = content.map(({ index, text, upos }) => {
    const inName = named.find(({ name }) => name.from <= index && index < name.to);
    return inName?.country ?? (upos === 'ADJ' ? gazetteer.demonym(text)[0] : undefined);
  });
  return found.every((country) => country !== undefined) ? found : [];
}
