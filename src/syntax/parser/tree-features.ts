/** The parser's features of the half-built tree: the dependents that the words at stack and buffer already have. */
import { mix } from '../../linear/hash';
import type { FeatureGroups } from './feature-groups';
import { type ParserInput, placeOf, TEMPLATES as T } from './parser-input';
import type { ParserState } from './state';

/** Stands for the relation of the root and of "nothing". */
const NO_RELATION = 255;

/** Adds what is seen of the tree so far. */
export function addTreeFeatures(groups: FeatureGroups, input: ParserInput, state: ParserState): void {
  const { topWords, topTags, belowWords, belowTags, frontWords, frontTags } = groups;
  const { stackWords, stackTags, middleWords, middleTags, thirdWords, thirdTags } = groups;
  const { word, lemma, tag, bundle, size } = input;
  const nothing = size + 1;
  const child = (list: Int32Array, place: number): number =>
    place === nothing ? nothing : placeOf(list[place], input);
  const relation = (place: number): number => (place >= size ? NO_RELATION : state.relations[place]);
  const count = (list: Uint8Array, place: number): number =>
    place === nothing ? 0 : Math.min(list[place], 4);
  const set = (list: Int32Array, place: number): number => (place === nothing ? 0 : list[place]);

  const s0 = placeOf(state.below(0), input);
  const s1 = placeOf(state.below(1), input);
  const s2 = placeOf(state.below(2), input);
  const b0 = placeOf(state.ahead(0), input);
  const s0l = child(state.left, s0);
  const s0r = child(state.right, s0);
  const s0l2 = child(state.left2, s0);
  const s0r2 = child(state.right2, s0);
  const s1l = child(state.left, s1);
  const s1r = child(state.right, s1);
  const s1l2 = child(state.left2, s1);
  const s1r2 = child(state.right2, s1);
  const b0l = child(state.left, b0);
  const b0l2 = child(state.left2, b0);
  const s0t = tag[s0];
  const s1t = tag[s1];
  const s2t = tag[s2];
  const b0t = tag[b0];
  const s0m = bundle[s0];
  const s1m = bundle[s1];
  const b0m = bundle[b0];
  const s0e = lemma[s0];
  const s1e = lemma[s1];
  const s0wt = mix(word[s0], s0t);
  const b0wt = mix(word[b0], b0t);
  // the third word of the stack
  thirdWords.add2(T[29], word[s2], s2t);
  thirdTags.add1(T[30], s2t);
  thirdTags.add3(T[73], s2t, s1t, s0t);
  // tags of dependents
  middleTags.add3(T[80], s0t, tag[s0l], b0t);
  middleTags.add3(T[81], s0t, tag[s0r], b0t);
  middleTags.add3(T[82], s0t, b0t, tag[b0l]);
  stackTags.add3(T[83], s1t, s0t, tag[s0l]);
  stackTags.add3(T[84], s1t, s0t, tag[s0r]);
  stackTags.add3(T[85], s1t, tag[s1r], s0t);
  stackTags.add3(T[86], s1t, tag[s1l], s0t);
  topTags.add3(T[87], s0t, tag[s0l], tag[s0l2]);
  topTags.add3(T[88], s0t, tag[s0r], tag[s0r2]);
  frontTags.add3(T[89], b0t, tag[b0l], tag[b0l2]);
  belowTags.add3(T[90], s1t, tag[s1r], tag[s1r2]);
  // a noun with its preposition, and what it could hang from
  stackWords.add3(T[91], s1e, word[s0l], s0t);
  stackWords.add3(T[92], s1t, word[s0l], s0e);
  stackWords.add3(T[93], s1t, word[s0l], s0t);
  middleWords.add3(T[94], s0e, word[b0l], b0t);
  middleWords.add3(T[95], s0t, word[b0l], b0t);
  thirdWords.add3(T[96], s2t, s1t, word[s0l]);
  // valency
  topWords.add2(T[110], s0wt, count(state.rightCount, s0));
  topTags.add2(T[111], s0t, count(state.rightCount, s0));
  topWords.add2(T[112], s0wt, count(state.leftCount, s0));
  topTags.add2(T[113], s0t, count(state.leftCount, s0));
  frontWords.add2(T[114], b0wt, count(state.leftCount, b0));
  frontTags.add2(T[115], b0t, count(state.leftCount, b0));
  belowTags.add2(T[116], s1t, count(state.rightCount, s1));
  // dependents with their relations
  topWords.add2(T[120], word[s0l], relation(s0l));
  topTags.add2(T[121], tag[s0l], relation(s0l));
  topWords.add2(T[122], word[s0r], relation(s0r));
  topTags.add2(T[123], tag[s0r], relation(s0r));
  frontWords.add2(T[124], word[b0l], relation(b0l));
  frontTags.add2(T[125], tag[b0l], relation(b0l));
  topTags.add2(T[126], tag[s0l2], relation(s0l2));
  topTags.add2(T[127], tag[s0r2], relation(s0r2));
  frontTags.add2(T[128], tag[b0l2], relation(b0l2));
  belowTags.add2(T[129], tag[s1r], relation(s1r));
  belowTags.add2(T[130], tag[s1l], relation(s1l));
  belowWords.add2(T[131], word[s1r], relation(s1r));
  belowTags.add2(T[132], tag[s1l2], relation(s1l2));
  // relations already given
  topWords.add2(T[140], s0wt, set(state.rightRelations, s0));
  topTags.add2(T[141], s0t, set(state.rightRelations, s0));
  topWords.add2(T[142], s0wt, set(state.leftRelations, s0));
  topTags.add2(T[143], s0t, set(state.leftRelations, s0));
  frontWords.add2(T[144], b0wt, set(state.leftRelations, b0));
  frontTags.add2(T[145], b0t, set(state.leftRelations, b0));
  stackTags.add3(T[146], s1t, set(state.rightRelations, s1), s0t);
  stackWords.add3(T[147], s1e, set(state.rightRelations, s1), s0t);
  stackWords.add3(T[148], s1m, set(state.leftRelations, s1), s0m);
  middleWords.add3(T[149], s0m, set(state.leftRelations, s0), b0m);
}
