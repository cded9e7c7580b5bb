/** What the second look sees of a word under one of its possible heads, in a tree that is finished. */
import { type FeatureBuffer, mix, templateSeeds } from '../../linear';
import { distance } from '../parser/parser-input';
import { type FinishedTree, relationBit } from './finished-tree';

/** Names the templates below and the candidates: a model made for others does not load. */
export const REVISION_FEATURES = 'tree-revision/1';

const T = templateSeeds(80);

/** Kinds of candidates are fewer than this. */
const KINDS = 8;

/** Writes the features of one tree's words. */
export class RevisionFeatures {
  constructor(private readonly tree: FinishedTree) {}

  /**
   * Replaces what `features` holds.
   * @param kind how the head lies to the present one, as `writeCandidates` says
   */
  write(features: FeatureBuffer, w: number, h: number, kind: number): void {
    const { input, heads, relations, children, sets, markers } = this.tree;
    const { word, lemma, tag, bundle, suffix, lexical, size } = input;
    const nothing = size + 1;
    const g = h >= size ? nothing : heads[h];
    const before = w > 0 ? w - 1 : nothing;
    const after = w + 1 < size ? w + 1 : nothing;
    // the nearest dependents of the head on either side of the word, and all of them
    let lower = nothing;
    let upper = nothing;
    let lefts = 0;
    let rights = 0;
    for (const sibling of children[h]) {
      if (sibling === w) continue;
      if (sibling < w) {
        lower = sibling;
        lefts |= relationBit(relations[sibling]);
      } else {
        if (upper === nothing) upper = sibling;
        rights |= relationBit(relations[sibling]);
      }
    }
    const own = children[w];
    const first = own.length > 0 ? own[0] : nothing;
    const last = own.length > 0 ? own[own.length - 1] : nothing;
    const wm = markers[w];
    const hm = markers[h];
    const side = h === size ? 2 : w < h ? 0 : 1;
    const far = (w < h ? distance(w, h, input) : distance(h, w, input)) * 4 + side;
    const r = relations[w] * KINDS + kind;
    const wt = tag[w];
    const ht = tag[h];
    const we = lemma[w];
    const he = lemma[h];
    const wb = bundle[w];
    const hb = bundle[h];
    const both = mix(mix(wt, ht), side);
    features.clear();
    // the present relation with what stands around
    features.add1(T[0], r);
    features.add2(T[1], r, wt);
    features.add3(T[2], r, wt, ht);
    features.add3(T[3], r, ht, far);
    features.add2(T[4], r, we);
    features.add2(T[5], r, he);
    features.add3(T[6], r, both, word[wm]);
    features.add3(T[9], r, relations[h], wt);
    features.add3(T[10], r, relations[h], both);
    features.add3(T[11], r, lefts | rights, ht);
    features.add3(T[14], r, sets[w], wt);
    features.add3(T[15], r, relations[lower], side);
    features.add3(T[16], r, relations[upper], side);
    features.add3(T[17], r, relations[lower], relations[upper]);
    features.add3(T[18], r, tag[lower], wt);
    features.add3(T[19], r, tag[upper], wt);
    features.add3(T[20], r, tag[first], relations[first]);
    features.add3(T[21], r, tag[last], relations[last]);
    features.add3(T[24], r, word[before], wt);
    features.add3(T[25], r, word[after], wt);
    features.add3(T[26], r, tag[before], mix(wt, tag[after]));
    // both ends
    features.add1(T[30], both);
    features.add3(T[31], wb, hb, side);
    features.add3(T[32], we, ht, side);
    features.add3(T[34], we, he, side);
    features.add3(T[35], wb, he, side);
    features.add3(T[36], we, hb, side);
    features.add3(T[37], word[wm], he, wt);
    features.add3(T[38], word[wm], we, ht);
    features.add2(T[40], word[wm], both);
    features.add3(T[41], word[wm], hb, wb);
    features.add2(T[42], both, far);
    features.add2(T[43], both, relations[h]);
    features.add3(T[44], both, tag[g], relations[h]);
    features.add3(T[45], we, lemma[g], side);
    features.add3(T[47], both, word[hm], word[wm]);
    features.add3(T[48], suffix[w], wt, ht);
    features.add2(T[49], lexical[w], both);
    features.add2(T[50], lexical[h], both);
    // the head's other dependents
    features.add2(T[51], both, lefts | rights);
    features.add3(T[52], he, lefts | rights, side);
    features.add3(T[54], mix(wb, hb), lefts | rights, side);
    features.add2(T[55], both, lefts);
    features.add2(T[56], both, rights);
    features.add2(T[59], both, relations[lower]);
    features.add2(T[60], both, relations[upper]);
    features.add2(T[63], both, lemma[lower]);
    // the word's own dependents and neighbours
    features.add2(T[65], both, sets[w]);
    features.add2(T[66], we, sets[w]);
    features.add2(T[67], wb, sets[w]);
    features.add2(T[68], both, word[first]);
    features.add2(T[70], both, word[before]);
    features.add2(T[71], both, word[after]);
  }
}
