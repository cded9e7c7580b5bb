/** Joins fuller and shorter forms of one full name: "Donald J. Trump" and "Donald Trump". */
import { compare, wordsOf } from '../normalise';
import type { Clusters } from './clusters';

/**
 * Names with the same first and last word are one person if what stands between never contradicts:
 * "Recep Tayyip Erdogan" and "Recep Erdogan" are joined; "George H. W. Bush" and "George W. Bush" stay two, and
 * "George Bush" beside both of them stays a third, for nobody can tell which is meant.
 */
export function joinPersonVariants(clusters: Clusters): void {
  const families = new Map<string, Map<string, { middle: string[]; index: number }>>();
  clusters.identities.forEach((identity, index) => {
    if (identity.class !== 'Person') return;
    for (const { key } of identity.keys) {
      if (!key.startsWith('name:')) continue;
      const words = wordsOf(key.slice('name:'.length));
      const family = `${words[0]} ${words[words.length - 1]}`;
      const middle = words.slice(1, -1);
      const variants = families.get(family) ?? new Map<string, { middle: string[]; index: number }>();
      families.set(family, variants);
      if (!variants.has(middle.join(' '))) variants.set(middle.join(' '), { middle, index });
    }
  });
  for (const variants of families.values()) {
    const all = [...variants.values()].sort((a, b) => compare(a.middle.join(' '), b.middle.join(' ')));
    if (!all.every((a) => all.every((b) => agree(a.middle, b.middle)))) continue;
    for (const { index } of all.slice(1)) {
      if (!clusters.shareDocument(index, all[0].index)) clusters.join(index, all[0].index);
    }
  }
}

/** Whether one list of middle names is the other with some left out or shortened to initials. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const name of long) {
    if (at < short.length && initialOrSame(short[at], name)) at++;
  }
  return at === short.length;
}

function initialOrSame(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
