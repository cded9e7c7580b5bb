/** Noun phrases whose words say which entity before them is meant: "ce document", "son homologue russe". */
import type { NominalMarkable } from '../markable';
import type { Profile } from './clusters';
import { distanceBetween, type Discourse } from './discourse';
import { functionOf } from './features';
import { inParallel } from './in-parallel';
import { officeHolder } from './offices';

/** How many sentences back "ce document" may look. */
const WINDOW = 3;

/** A mention of the entity that the noun phrase at position `i` surely takes up again, or undefined. */
export function lookBack(discourse: Discourse, nominal: NominalMarkable, i: number): number | undefined {
  return (
    documentBefore(discourse, nominal, i) ??
    counterpart(discourse, nominal, i) ??
    officeHolder(discourse, nominal, i) ??
    inParallel(discourse, nominal, i)
  );
}

/** "ce document", "cette déclaration": the document named last that can be called so, unless more is said of this one. */
function documentBefore(discourse: Discourse, nominal: NominalMarkable, i: number): number | undefined {
  const { clusters, markables, words } = discourse;
  if (nominal.definiteness !== 'demonstrative' || nominal.modifiers.length > 0) return undefined;
  if (nominal.types[0] !== 'DOC' || nominal.number !== 'Sing') return undefined;
  const isHypernym = words.hypernyms[nominal.lemma]?.includes('DOC') === true;
  for (let k = i - 1; k >= 0; k--) {
    const member = markables[k];
    if (distanceBetween(discourse, member, nominal) > WINDOW) return undefined;
    if (member.form === 'pronoun' || (member.start <= nominal.start && nominal.end <= member.end)) continue;
    const profile = clusters.of(k);
    if (profile.types[0] !== 'DOC' || profile.number !== 'Sing') continue;
    // "cette déclaration" may take up "ce document", and both "la déclaration"
    const isGeneral = [...profile.lemmas].every((lemma) => words.hypernyms[lemma] !== undefined);
    const isPart = [...profile.lemmas].some((lemma) => words.documentParts.includes(lemma));
    if ((isHypernym && !isPart) || profile.lemmas.has(nominal.lemma) || (isGeneral && !profile.named))
      return k;
  }
  return undefined;
}

/** "son homologue russe": the one person of that country whom the article presents before, who is not the clause's subject. */
function counterpart(discourse: Discourse, nominal: NominalMarkable, i: number): number | undefined {
  const { clusters, markables, words } = discourse;
  const [country, ...others] = nominal.countries;
  if (!words.counterpartNouns.includes(nominal.lemma) || clusters.of(i).named) return undefined;
  if (country === undefined || others.length > 0 || nominal.number !== 'Sing') return undefined;
  const isOfCountry = (profile: Profile) =>
    profile.named &&
    profile.types[0] === 'PERSON' &&
    profile.countries.length > 0 &&
    profile.countries.every((each) => each.code === country.code);
  const isSubject = (profile: Profile) =>
    profile.members.some((k) => {
      const member = markables[k];
      return member.sentence === nominal.sentence && functionOf(discourse, member) === 'subject';
    });
  const found = clusters
    .all()
    .filter((profile) => profile.id < i && isOfCountry(profile) && !isSubject(profile))
    .filter(
      ({ gender }) => gender === undefined || nominal.gender === undefined || gender === nominal.gender,
    );
  return found.length === 1 ? found[0]?.id : undefined;
}
