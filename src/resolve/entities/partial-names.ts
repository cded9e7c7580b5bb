/** Gives a lone surname to the one person in the corpus who bears it. */
import type { LanguageWords } from '../language-data';
import { wordsOf } from '../normalise';
import type { Clusters } from './clusters';
import { familyName, personName, type Knowledge } from './identity';

/**
 * An article that says only "Bolton" means John Bolton if no other Bolton is in the corpus; where there are two,
 * the surname stays alone. Bearers are those named in full; their surname is the last word with its particles
 * ("Le Pen", "al-Assad"), or any shorter name that their own articles use ("Park" for Park Geun-hye).
 */
export function joinPartialNames(clusters: Clusters, words: LanguageWords, knowledge: Knowledge): void {
  const bearers = new Map<string, Set<number>>();
  clusters.identities.forEach((identity, index) => {
    if (identity.class !== 'Person' || identity.keys.length === 0) return;
    const { particles } = words[identity.entity.language];
    const partial = new Set<string>();
    for (const { key } of identity.keys) {
      if (key.startsWith('name:'))
        partial.add(familyName(wordsOf(key.slice('name:'.length)), particles).join(' '));
    }
    for (const name of identity.entity.names.keys()) partial.add(personName(name, knowledge));
    for (const name of partial) {
      const known = bearers.get(name);
      if (known === undefined) bearers.set(name, new Set([index]));
      else known.add(index);
    }
  });
  // All targets are found before any join, so that no join helps or hinders another.
  const found: [lone: number, bearer: number][] = [];
  clusters.identities.forEach((identity, index) => {
    if (identity.class !== 'Person' || identity.keys.length > 0 || identity.entity.names.size === 0) return;
    const roots = new Set(
      [...(bearers.get(personName(identity.entity.name, knowledge)) ?? [])].map((bearer) =>
        clusters.root(bearer),
      ),
    );
    const [bearer] = roots;
    if (roots.size === 1 && !clusters.shareDocument(index, bearer)) found.push([index, bearer]);
  });
  for (const [lone, bearer] of found) clusters.join(lone, bearer, 'partial-name');
}
