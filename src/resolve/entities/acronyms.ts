/** Joins an organisation's acronym with its name: "CPI" and "Cour pénale internationale". */
import type { LanguageWords } from '../language-data';
import { normalise, wordsOf } from '../normalise';
import type { Clusters } from './clusters';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}$/u;

/**
 * An acronym stands for the one organisation in the corpus that an article calls by both, or, failing that,
 * for the one whose name's words begin with its letters. Where two fit it stays alone.
 */
export function joinAcronyms(clusters: Clusters, words: LanguageWords): void {
  const stated = new Map<string, Set<number>>();
  const formed = new Map<string, Set<number>>();
  const add = (map: Map<string, Set<number>>, acronym: string, index: number) => {
    const known = map.get(acronym);
    if (known === undefined) map.set(acronym, new Set([index]));
    else known.add(index);
  };
  const isAcronym = (name: string) => ACRONYM.test(name);
  clusters.identities.forEach(({ class: kind, entity }, index) => {
    if (kind !== 'Organization' || entity.names.size === 0 || isAcronym(entity.name)) return;
    for (const name of entity.names.keys()) if (isAcronym(name)) add(stated, normalise(name), index);
    const initials = wordsOf(normalise(entity.name))
      .filter((word) => !words[entity.language].stopwords.has(word))
      .map((word) => word.charAt(0));
    if (initials.length > 2) add(formed, initials.join(''), index);
  });
  const found: [acronym: number, organisation: number][] = [];
  clusters.identities.forEach(({ class: kind, entity }, index) => {
    if (kind !== 'Organization' || !isAcronym(entity.name)) return;
    const acronym = normalise(entity.name);
    const roots = (candidates: Iterable<number> = []) =>
      new Set([...candidates].map((candidate) => clusters.root(candidate)));
    const byArticle = roots(stated.get(acronym));
    const fitting = byArticle.size > 0 ? byArticle : roots(formed.get(acronym));
    const [organisation] = fitting;
    if (fitting.size === 1 && !clusters.shareDocument(index, organisation)) found.push([index, organisation]);
  });
  for (const [acronym, organisation] of found) clusters.join(acronym, organisation, 'acronym');
}
