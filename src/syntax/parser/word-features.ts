/** The parser's features of words alone, in the manner of Zhang & Nivre (2011): they do not depend on the tree. */
import { mix } from '../../linear/hash';
import type { FeatureGroups } from './feature-groups';
import { between, distance, type ParserInput, TEMPLATES as T } from './parser-input';

/** Adds what is seen of the stack's top and the buffer's front, places as `placeOf` gives them. */
export function addFrontFeatures(groups: FeatureGroups, input: ParserInput, s0: number, b0: number): void {
  const { topTags, frontTags, middleWords, middleTags } = groups;
  const { word, lemma, tag, bundle, size } = input;
  // behind the root there is nothing
  const b1 = Math.min(b0 + 1, size + 1);
  const b2 = Math.min(b0 + 2, size + 1);
  const b3 = Math.min(b0 + 3, size + 1);
  const s0w = word[s0];
  const b0w = word[b0];
  const b1w = word[b1];
  const s0t = tag[s0];
  const b0t = tag[b0];
  const b1t = tag[b1];
  const b2t = tag[b2];
  const s0m = bundle[s0];
  const b0m = bundle[b0];
  const b1m = bundle[b1];
  const s0e = lemma[s0];
  const b0e = lemma[b0];
  const s0wt = mix(s0w, s0t);
  const b0wt = mix(b0w, b0t);
  const gap = distance(s0, b0, input);
  const inside = between(s0, b0, input);
  frontTags.add(T[1]);
  // single words
  topTags.add2(T[10], s0w, s0t);
  topTags.add1(T[11], s0w);
  topTags.add1(T[12], s0t);
  topTags.add1(T[13], s0m);
  topTags.add2(T[14], s0e, s0t);
  frontTags.add2(T[20], b0w, b0t);
  frontTags.add1(T[21], b0w);
  frontTags.add1(T[22], b0t);
  frontTags.add1(T[23], b0m);
  frontTags.add2(T[24], b1w, b1t);
  frontTags.add1(T[25], b1w);
  frontTags.add1(T[26], b1t);
  frontTags.add2(T[27], word[b2], b2t);
  frontTags.add1(T[28], b2t);
  frontTags.add1(T[31], b1m);
  topTags.add2(T[32], input.suffix[s0], s0t);
  frontTags.add2(T[33], input.suffix[b0], b0t);
  topTags.add1(T[34], input.lexical[s0]);
  frontTags.add1(T[35], input.lexical[b0]);
  // both together
  middleWords.add2(T[40], s0wt, b0wt);
  middleWords.add2(T[41], s0wt, b0w);
  middleWords.add2(T[42], s0w, b0wt);
  middleWords.add2(T[43], s0wt, b0t);
  middleWords.add2(T[44], s0t, b0wt);
  middleWords.add2(T[45], s0w, b0w);
  middleTags.add2(T[46], s0t, b0t);
  middleWords.add2(T[47], s0m, b0m);
  middleWords.add2(T[48], s0e, b0e);
  middleWords.add2(T[49], s0e, b0m);
  middleWords.add2(T[50], s0m, b0e);
  // what follows
  frontTags.add2(T[60], b0t, b1t);
  frontTags.add2(T[61], b0w, b1t);
  frontTags.add2(T[62], b0t, b1w);
  middleTags.add3(T[70], s0t, b0t, b1t);
  frontTags.add3(T[71], b0t, b1t, b2t);
  // three words
  middleWords.add3(T[74], s0m, b0m, b1m);
  middleWords.add3(T[77], s0e, b0e, b1t);
  middleWords.add3(T[79], s0t, b0e, b1w);
  // how far, and what lies between
  middleWords.add2(T[100], s0w, gap);
  middleTags.add2(T[101], s0t, gap);
  middleWords.add2(T[102], b0w, gap);
  middleTags.add2(T[103], b0t, gap);
  middleTags.add3(T[104], s0t, b0t, gap);
  middleTags.add3(T[107], s0t, b0t, inside);
  middleWords.add3(T[108], s0e, b0t, inside);
  frontTags.add3(T[150], b1t, b2t, tag[b3]);
}

/** Adds what is seen of the two topmost words of the stack beside the buffer's front. */
export function addStackFeatures(
  groups: FeatureGroups,
  input: ParserInput,
  s1: number,
  s0: number,
  b0: number,
): void {
  const { belowTags, stackWords, stackTags } = groups;
  const { word, lemma, tag, bundle } = input;
  const s1w = word[s1];
  const s0w = word[s0];
  const s1t = tag[s1];
  const s0t = tag[s0];
  const b0t = tag[b0];
  const s1m = bundle[s1];
  const s0m = bundle[s0];
  const b0m = bundle[b0];
  const s1e = lemma[s1];
  const s0e = lemma[s0];
  const b0e = lemma[b0];
  const gap = distance(s1, s0, input);
  const inside = between(s1, s0, input);
  // single words
  belowTags.add2(T[15], s1w, s1t);
  belowTags.add1(T[16], s1w);
  belowTags.add1(T[17], s1t);
  belowTags.add1(T[18], s1m);
  belowTags.add2(T[19], s1e, s1t);
  // both together
  stackWords.add2(T[51], mix(s1w, s1t), s0t);
  stackWords.add2(T[52], s1t, mix(s0w, s0t));
  stackTags.add2(T[53], s1t, s0t);
  stackWords.add2(T[54], s1w, s0w);
  stackWords.add2(T[55], s1m, s0m);
  stackWords.add2(T[56], s1e, s0e);
  stackWords.add2(T[57], s1e, s0m);
  stackWords.add2(T[58], s1m, s0e);
  stackTags.add2(T[59], s1t, b0t);
  stackWords.add2(T[63], s1e, b0e);
  // three words
  stackTags.add3(T[72], s1t, s0t, b0t);
  stackWords.add3(T[75], s1m, s0m, b0m);
  stackWords.add3(T[76], s1e, s0t, b0e);
  stackWords.add3(T[78], s1t, s0e, b0t);
  // how far, and what lies between
  stackTags.add3(T[105], s1t, s0t, gap);
  stackWords.add3(T[106], s1e, s0t, gap);
  stackTags.add3(T[151], s1t, s0t, inside);
  stackWords.add3(T[152], s1e, s0t, inside);
}
