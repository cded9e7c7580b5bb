/** The features from which the parser decides, in the manner of Zhang & Nivre (2011). */
import { type FeatureBuffer, mix, templateSeeds } from '../../linear';
import { NONE, type ParserState } from './state';

/** Names the templates below: a model made for others does not load. */
export const PARSER_FEATURES = 'arc-hybrid-parser/2';

const T = templateSeeds(160);

/**
 * What the parser sees of a sentence: for each word, then the root, then "nothing", hashes or small
 * numbers. The last two stand at `size` and `size + 1`.
 */
export interface ParserInput {
  readonly size: number;
  /** Form in lower case. */
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  /** Part of speech with all features. */
  readonly bundle: Int32Array;
  readonly suffix: Int32Array;
  /** The lexicon's tags for the form. */
  readonly lexical: Int32Array;
}

/** Distances beyond these are the same. */
const DISTANCES = [0, 1, 2, 3, 4, 5, 6, 6, 6, 6, 10];

function distance(from: number, to: number): number {
  if (from < 0 || to < 0) return 0;
  return DISTANCES[Math.min(to - from, 10)];
}

/** Writes the features of the state's next transition. */
export function writeParserFeatures(features: FeatureBuffer, input: ParserInput, state: ParserState): void {
  const { word, lemma, tag, bundle } = input;
  const nothing = input.size + 1;
  const at = (position: number): number => (position === NONE ? nothing : position);
  const of = (list: Int32Array, position: number): number => list[position];
  const child = (list: Int32Array, position: number): number =>
    position === nothing ? nothing : at(list[position]);
  const relation = (position: number): number => (position >= input.size ? 255 : state.relations[position]);
  const count = (list: Uint8Array, position: number): number =>
    position === nothing ? 0 : Math.min(list[position], 4);
  const set = (list: Int32Array, position: number): number => (position === nothing ? 0 : list[position]);

  const s0 = at(state.below(0));
  const s1 = at(state.below(1));
  const s2 = at(state.below(2));
  const b0 = at(state.ahead(0));
  const b1 = at(state.ahead(1));
  const b2 = at(state.ahead(2));
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

  const s0w = of(word, s0);
  const s1w = of(word, s1);
  const b0w = of(word, b0);
  const b1w = of(word, b1);
  const s0t = of(tag, s0);
  const s1t = of(tag, s1);
  const s2t = of(tag, s2);
  const b0t = of(tag, b0);
  const b1t = of(tag, b1);
  const b2t = of(tag, b2);
  const s0m = of(bundle, s0);
  const s1m = of(bundle, s1);
  const b0m = of(bundle, b0);
  const b1m = of(bundle, b1);
  const s0e = of(lemma, s0);
  const s1e = of(lemma, s1);
  const b0e = of(lemma, b0);
  const s0b0 = distance(s0 === nothing ? -1 : s0, b0 === nothing ? -1 : b0);
  const s1s0 = distance(s1 === nothing ? -1 : s1, s0 === nothing ? -1 : s0);

  features.clear();
  features.add(T[1]);
  // single words
  features.add2(T[10], s0w, s0t);
  features.add1(T[11], s0w);
  features.add1(T[12], s0t);
  features.add1(T[13], s0m);
  features.add2(T[14], s0e, s0t);
  features.add2(T[15], s1w, s1t);
  features.add1(T[16], s1w);
  features.add1(T[17], s1t);
  features.add1(T[18], s1m);
  features.add2(T[19], s1e, s1t);
  features.add2(T[20], b0w, b0t);
  features.add1(T[21], b0w);
  features.add1(T[22], b0t);
  features.add1(T[23], b0m);
  features.add2(T[24], b1w, b1t);
  features.add1(T[25], b1w);
  features.add1(T[26], b1t);
  features.add2(T[27], of(word, b2), b2t);
  features.add1(T[28], b2t);
  features.add2(T[29], of(word, s2), s2t);
  features.add1(T[30], s2t);
  features.add1(T[31], b1m);
  features.add2(T[32], of(input.suffix, s0), s0t);
  features.add2(T[33], of(input.suffix, b0), b0t);
  features.add1(T[34], of(input.lexical, s0));
  features.add1(T[35], of(input.lexical, b0));
  // stack top with buffer front
  const s0wt = mix(s0w, s0t);
  const b0wt = mix(b0w, b0t);
  const s1wt = mix(s1w, s1t);
  features.add2(T[40], s0wt, b0wt);
  features.add2(T[41], s0wt, b0w);
  features.add2(T[42], s0w, b0wt);
  features.add2(T[43], s0wt, b0t);
  features.add2(T[44], s0t, b0wt);
  features.add2(T[45], s0w, b0w);
  features.add2(T[46], s0t, b0t);
  features.add2(T[47], s0m, b0m);
  features.add2(T[48], s0e, b0e);
  features.add2(T[49], s0e, b0m);
  features.add2(T[50], s0m, b0e);
  // the two topmost of the stack
  features.add2(T[51], s1wt, s0t);
  features.add2(T[52], s1t, s0wt);
  features.add2(T[53], s1t, s0t);
  features.add2(T[54], s1w, s0w);
  features.add2(T[55], s1m, s0m);
  features.add2(T[56], s1e, s0e);
  features.add2(T[57], s1e, s0m);
  features.add2(T[58], s1m, s0e);
  features.add2(T[59], s1t, b0t);
  features.add2(T[60], b0t, b1t);
  features.add2(T[61], b0w, b1t);
  features.add2(T[62], b0t, b1w);
  features.add2(T[63], s1e, b0e);
  // three words
  features.add3(T[70], s0t, b0t, b1t);
  features.add3(T[71], b0t, b1t, b2t);
  features.add3(T[72], s1t, s0t, b0t);
  features.add3(T[73], s2t, s1t, s0t);
  features.add3(T[74], s0m, b0m, b1m);
  features.add3(T[75], s1m, s0m, b0m);
  features.add3(T[76], s1e, s0t, b0e);
  features.add3(T[77], s0e, b0e, b1t);
  features.add3(T[78], s1t, s0e, b0t);
  features.add3(T[79], s0t, b0e, b1w);
  features.add3(T[80], s0t, of(tag, s0l), b0t);
  features.add3(T[81], s0t, of(tag, s0r), b0t);
  features.add3(T[82], s0t, b0t, of(tag, b0l));
  features.add3(T[83], s1t, s0t, of(tag, s0l));
  features.add3(T[84], s1t, s0t, of(tag, s0r));
  features.add3(T[85], s1t, of(tag, s1r), s0t);
  features.add3(T[86], s1t, of(tag, s1l), s0t);
  features.add3(T[87], s0t, of(tag, s0l), of(tag, s0l2));
  features.add3(T[88], s0t, of(tag, s0r), of(tag, s0r2));
  features.add3(T[89], b0t, of(tag, b0l), of(tag, b0l2));
  features.add3(T[90], s1t, of(tag, s1r), of(tag, s1r2));
  // a noun with its preposition, and what it could hang from
  features.add3(T[91], s1e, of(word, s0l), s0t);
  features.add3(T[92], s1t, of(word, s0l), s0e);
  features.add3(T[93], s1t, of(word, s0l), s0t);
  features.add3(T[94], s0e, of(word, b0l), b0t);
  features.add3(T[95], s0t, of(word, b0l), b0t);
  features.add3(T[96], s2t, s1t, of(word, s0l));
  // distance
  features.add2(T[100], s0w, s0b0);
  features.add2(T[101], s0t, s0b0);
  features.add2(T[102], b0w, s0b0);
  features.add2(T[103], b0t, s0b0);
  features.add3(T[104], s0t, b0t, s0b0);
  features.add3(T[105], s1t, s0t, s1s0);
  features.add3(T[106], s1e, s0t, s1s0);
  // valency
  features.add2(T[110], s0wt, count(state.rightCount, s0));
  features.add2(T[111], s0t, count(state.rightCount, s0));
  features.add2(T[112], s0wt, count(state.leftCount, s0));
  features.add2(T[113], s0t, count(state.leftCount, s0));
  features.add2(T[114], b0wt, count(state.leftCount, b0));
  features.add2(T[115], b0t, count(state.leftCount, b0));
  features.add2(T[116], s1t, count(state.rightCount, s1));
  // dependents
  features.add2(T[120], of(word, s0l), relation(s0l));
  features.add2(T[121], of(tag, s0l), relation(s0l));
  features.add2(T[122], of(word, s0r), relation(s0r));
  features.add2(T[123], of(tag, s0r), relation(s0r));
  features.add2(T[124], of(word, b0l), relation(b0l));
  features.add2(T[125], of(tag, b0l), relation(b0l));
  features.add2(T[126], of(tag, s0l2), relation(s0l2));
  features.add2(T[127], of(tag, s0r2), relation(s0r2));
  features.add2(T[128], of(tag, b0l2), relation(b0l2));
  features.add2(T[129], of(tag, s1r), relation(s1r));
  features.add2(T[130], of(tag, s1l), relation(s1l));
  features.add2(T[131], of(word, s1r), relation(s1r));
  features.add2(T[132], of(tag, s1l2), relation(s1l2));
  // relations already given
  features.add2(T[140], s0wt, set(state.rightRelations, s0));
  features.add2(T[141], s0t, set(state.rightRelations, s0));
  features.add2(T[142], s0wt, set(state.leftRelations, s0));
  features.add2(T[143], s0t, set(state.leftRelations, s0));
  features.add2(T[144], b0wt, set(state.leftRelations, b0));
  features.add2(T[145], b0t, set(state.leftRelations, b0));
  features.add3(T[146], s1t, set(state.rightRelations, s1), s0t);
  features.add3(T[147], s1e, set(state.rightRelations, s1), s0t);
  features.add3(T[148], s1m, set(state.leftRelations, s1), s0m);
  features.add3(T[149], s0m, set(state.leftRelations, s0), b0m);
}
