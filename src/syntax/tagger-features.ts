/** The features from which the tagger decides: forms and word classes around the token, and the tags already given. */
import { type PlacedSinks, templateSeeds } from '../linear';
import * as form from './forms';
import type { FormTable } from './forms';

/** Names the templates below: a model made for others does not load. */
export const TAGGER_FEATURES = 'upos-tagger/3';

const T = templateSeeds(64);

/** Tag numbers before the sentence's first token. */
export const NO_TAG = 255;

/**
 * Writes the features of token `i` (Ratnaparkhi 1996, with the ambiguity classes of a lexicon).
 * @param forms numbers of the forms, as `FormTable.read` gives them
 * @param tags label numbers of the tokens before `i`, at `i + 2` as the forms; the first two are `NO_TAG`
 */
export function writeTaggerFeatures(
  sinks: PlacedSinks,
  table: FormTable,
  forms: Int32Array,
  tags: Uint8Array,
  i: number,
): void {
  const { joint, places } = sinks;
  const [farBefore, justBefore, here, justAfter, farAfter] = places;
  const at = i + 2;
  const get = (offset: number, property: number): number => table.get(forms[at + offset], property);
  const lower = get(0, form.LOWER);
  const before = get(-1, form.LOWER);
  const after = get(1, form.LOWER);
  const klass = get(0, form.CLASS);
  const lowerClass = get(0, form.LOWER_CLASS);
  const classBefore = get(-1, form.LOWER_CLASS);
  const classAfter = get(1, form.LOWER_CLASS);
  const classAfter2 = get(2, form.LOWER_CLASS);
  const shape = get(0, form.SHAPE);
  const tag = tags[at - 1];
  const tag2 = tags[at - 2];
  const first = i === 0 ? 1 : 0;
  here.add1(T[1], 0);
  here.add1(T[2], get(0, form.FORM));
  here.add1(T[3], lower);
  here.add1(T[4], get(0, form.SUFFIX1));
  here.add1(T[5], get(0, form.SUFFIX2));
  here.add1(T[6], get(0, form.SUFFIX3));
  here.add1(T[7], get(0, form.SUFFIX4));
  here.add1(T[8], get(0, form.PREFIX1));
  here.add1(T[9], get(0, form.PREFIX2));
  here.add1(T[10], get(0, form.PREFIX3));
  joint.add2(T[11], shape, first);
  here.add1(T[12], klass);
  here.add1(T[13], lowerClass);
  joint.add2(T[14], klass, first);
  justBefore.add1(T[15], before);
  justAfter.add1(T[16], after);
  farBefore.add1(T[17], get(-2, form.LOWER));
  farAfter.add1(T[18], get(2, form.LOWER));
  justBefore.add1(T[19], classBefore);
  justAfter.add1(T[20], classAfter);
  farAfter.add1(T[21], classAfter2);
  joint.add1(T[22], tag);
  joint.add2(T[23], tag, tag2);
  joint.add2(T[24], tag, lower);
  joint.add2(T[25], tag, lowerClass);
  joint.add3(T[26], tag, tag2, lowerClass);
  joint.add2(T[27], lowerClass, classAfter);
  joint.add3(T[28], classBefore, lowerClass, classAfter);
  joint.add2(T[29], lower, after);
  joint.add2(T[30], lower, before);
  justAfter.add1(T[31], get(1, form.SUFFIX3));
  justBefore.add1(T[32], get(-1, form.SUFFIX3));
  justAfter.add1(T[33], get(1, form.SHAPE));
  justBefore.add1(T[34], get(-1, form.SHAPE));
  joint.add2(T[35], get(0, form.SUFFIX3), tag);
  joint.add2(T[36], get(0, form.SUFFIX2), classAfter);
  joint.add3(T[37], lowerClass, classAfter, classAfter2);
  joint.add2(T[38], lowerClass, get(-1, form.LOWER));
  joint.add2(T[39], lowerClass, after);
  joint.add3(T[40], tag, lowerClass, classAfter);
  here.add2(T[41], shape, lowerClass);
  addClassFeatures(sinks, table, forms, at, tag);
}

/** Word classes of the token and its neighbours; nothing for words without one, and in languages without them. */
function addClassFeatures(
  sinks: PlacedSinks,
  table: FormTable,
  forms: Int32Array,
  at: number,
  tag: number,
): void {
  const { joint, places } = sinks;
  const [, justBefore, here, justAfter] = places;
  const get = (offset: number, property: number): number => table.get(forms[at + offset], property);
  const lowerClass = get(0, form.LOWER_CLASS);
  const own = get(0, form.CLASS6);
  const before = get(-1, form.CLASS6);
  const after = get(1, form.CLASS6);
  if (own !== 0) {
    const own8 = get(0, form.CLASS8);
    here.add1(T[42], get(0, form.CLASS4));
    here.add1(T[43], own);
    here.add1(T[44], own8);
    here.add1(T[45], get(0, form.CLASS12));
    joint.add2(T[46], own, tag);
    here.add2(T[47], own8, lowerClass);
  }
  if (before !== 0) {
    justBefore.add1(T[48], before);
    justBefore.add1(T[49], get(-1, form.CLASS12));
    joint.add2(T[50], own, before);
    joint.add2(T[51], lowerClass, before);
  }
  if (after !== 0) {
    justAfter.add1(T[52], after);
    justAfter.add1(T[53], get(1, form.CLASS12));
    joint.add2(T[54], own, after);
    joint.add2(T[55], lowerClass, after);
    joint.add3(T[56], tag, lowerClass, after);
  }
}
