/** Where a sentence might end, and the features by which the model decides whether it does. */
import { type FeatureBuffer, templateSeeds } from '../linear';
import { mix } from '../linear/hash';
import type { Surroundings } from './surroundings';
import type { TokenRow } from './token-row';

/** Names the feature templates; a model is only good for the templates it was trained with. */
export const BOUNDARY_FEATURES = 'sentence-ends/4';

const T = templateSeeds(96);

/** Whether the gap before token `i` is worth a decision: after a closing sign, or before what may open. */
export function isCandidate(row: TokenRow, i: number): boolean {
  return mayEnd(row.at(i - 1).form) || mayOpen(row.at(i).form);
}

const ENDING = '.!?…‽;:»”"\')]}’';
const NEVER_OPENS = ',;:.!?…»”)]}%°/';

function mayEnd(form: string): boolean {
  return ENDING.includes(form.charAt(form.length - 1));
}

/** Anything but a small letter and a closing sign. */
function mayOpen(form: string): boolean {
  const first = form.charCodeAt(0);
  if (first < 128) return !(first >= 97 && first <= 122) && !NEVER_OPENS.includes(form.charAt(0));
  return !/^[\p{Ll}»”…°]/u.test(form);
}

/** Writes the features of the gap before token `i`. */
export function boundaryFeatures(row: TokenRow, i: number, around: Surroundings, to: FeatureBuffer): void {
  to.clear();
  addForms(row, i, around, to);
  addKinds(row, i, to);
  addStretches(row, i, around, to);
  if (row.at(i).classes.length > 0) addClasses(row, i, to);
}

/** Forms and shapes on both sides, and what stands open. */
function addForms(row: TokenRow, i: number, around: Surroundings, to: FeatureBuffer): void {
  const [left, left2, right, right2] = [row.at(i - 1), row.at(i - 2), row.at(i), row.at(i + 1)];
  const [l, ls, ll, lls] = [left.formHash, left.shapeHash, left2.formHash, left2.shapeHash];
  const [r, rs, rr, rrs] = [right.formHash, right.shapeHash, right2.formHash, right2.shapeHash];
  const { open, bracketed } = around;
  const length = Math.min(around.length, 4) + (around.length > 8 ? 1 : 0);
  const glued = row.glued(i) ? 1 : 0;
  to.add1(T[0], 0);
  to.add1(T[1], l);
  to.add1(T[2], ls);
  to.add1(T[3], r);
  to.add1(T[4], rs);
  to.add2(T[5], l, r);
  to.add2(T[6], ls, rs);
  to.add2(T[7], l, rs);
  to.add2(T[8], ls, r);
  to.add2(T[9], ll, l);
  to.add3(T[10], lls, ls, rs);
  to.add3(T[11], lls, l, rs);
  to.add2(T[12], r, rr);
  to.add2(T[13], rs, rrs);
  to.add2(T[14], rs, rr);
  to.add3(T[15], glued, ls, rs);
  to.add3(T[16], open, ls, rs);
  to.add3(T[17], open, l, glued);
  to.add3(T[18], bracketed, ls, rs);
  to.add3(T[19], length, ls, rs);
  to.add3(T[20], lls, l, r);
  to.add3(T[21], left.abbreviation, rs, glued);
  to.add2(T[22], ls, right.lowerHash);
  to.add3(T[23], row.at(i - 3).shapeHash, lls, ls);
  to.add3(T[24], ls, rs, rrs);
  to.add3(T[25], open * 2 + bracketed, ls, r);
  to.add3(T[26], r, rr, row.at(i + 2).formHash);
  to.add3(T[27], l, ll, row.at(i - 3).formHash);
  to.add3(T[28], right.lowerHash, right2.lowerHash, ls);
  to.add3(T[29], left.lowerHash, left2.lowerHash, rs);
  to.add2(T[60], around.opening, around.length);
}

/** What the lexicon says of the words on both sides: "Le" after a noun is no name. */
function addKinds(row: TokenRow, i: number, to: FeatureBuffer): void {
  const [left, left2, right, right2] = [row.at(i - 1), row.at(i - 2), row.at(i), row.at(i + 1)];
  const { shapeHash: ls, tags: l } = left;
  const { shapeHash: rs, tags: r } = right;
  const lk = mix(ls, left.kind);
  const rk = mix(rs, right.kind);
  const rrk = mix(right2.shapeHash, right2.kind);
  to.add2(T[30], lk, rk);
  to.add2(T[31], l, rk);
  to.add2(T[32], lk, r);
  to.add2(T[33], l, r);
  to.add3(T[34], r, right.ownTags, ls);
  to.add3(T[35], rk, right2.tags, ls);
  to.add3(T[36], left2.tags, l, rs);
  to.add3(T[37], left2.kind, lk, rk);
  to.add3(T[38], lk, rk, rrk);
  to.add3(T[39], ls, rk, rrk);
  to.add3(T[40], l, rk, right2.kind);
  to.add3(T[41], left.lowerHash, rk, right2.kind);
  to.add3(T[42], lk, right.lowerHash, right2.kind);
  to.add3(T[43], ls, mix(rs, r), mix(right2.shapeHash, right2.tags));
}

/** Word classes on both sides, coarse to fine, in lower case and as written. */
function addClasses(row: TokenRow, i: number, to: FeatureBuffer): void {
  const [left, left2, right, right2] = [row.at(i - 1), row.at(i - 2), row.at(i), row.at(i + 1)];
  const { shapeHash: ls, classes: l } = left;
  const { shapeHash: rs, classes: r } = right;
  const rr = right2.classes;
  for (let k = 0; k < 4; k++) {
    to.add2(T[61 + k], l[k], rs);
    to.add3(T[65 + k], r[k], rs, ls);
    to.add3(T[69 + k], r[4 + k], rs, ls);
  }
  to.add3(T[73], l[1], r[1], rs);
  to.add3(T[74], l[0], r[0], rs);
  to.add3(T[75], l[2], r[2], rs);
  to.add3(T[76], r[1], rr[1], mix(rs, ls));
  to.add3(T[77], r[0], rr[0], mix(rs, ls));
  to.add3(T[78], left2.classes[1], l[1], rs);
  to.add3(T[79], mix(l[0], r[0]), rr[0], mix(rs, ls));
  to.add3(T[80], rr[2], rs, ls);
  to.add3(T[81], mix(rs, rr[1]), right2.shapeHash, ls);
}

/** Length, verb and capitals of what would end here and of what would begin. */
function addStretches(row: TokenRow, i: number, around: Surroundings, to: FeatureBuffer): void {
  const [left, right] = [row.at(i - 1), row.at(i)];
  const { shapeHash: ls } = left;
  const { shapeHash: rs } = right;
  const lk = mix(ls, left.kind);
  const rk = mix(rs, right.kind);
  const ahead = row.finiteAhead(i);
  const verbs = around.finite * 3 + ahead;
  const length = lengthClass(around.length);
  const sign = lengthClass(row.signAhead(i));
  to.add3(T[50], around.finite, ls, rk);
  to.add3(T[51], verbs, lk, rk);
  to.add3(T[52], verbs, ls, rs);
  to.add3(T[53], length, ls, rk);
  to.add3(T[54], length * 4 + around.finite, ls, rs);
  to.add3(T[55], sign, ls, rk);
  to.add3(T[56], sign * 4 + ahead, ls, rs);
  to.add3(T[57], mix(around.first, around.finite), ls, rk);
  to.add3(T[58], around.capitals, lk, rk);
  to.add3(T[59], around.parts, ls, rk);
}

const LENGTHS = [7, 10, 15, 25, 40];

/** 0 to 4 tokens one by one, then in ever wider classes. */
function lengthClass(tokens: number): number {
  if (tokens < 5) return tokens;
  let k = 0;
  while (k < LENGTHS.length && tokens >= LENGTHS[k]) k += 1;
  return 5 + k;
}
