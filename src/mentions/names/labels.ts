/** The labels of the sequence tagger: BILOU (Ratinov & Roth 2009) over the kinds of names that it tells apart. */

/** What the tagger tells apart; GPE, LOC and FAC are one kind until `kinds.ts` parts them. */
export const TAGGED_KINDS = ['PERSON', 'ORG', 'PLACE', 'EVENT', 'PRODUCT', 'DOC'] as const;
export type TaggedKind = (typeof TAGGED_KINDS)[number];

/** A name as the tagger finds it: positions of words in a sentence, end exclusive. */
export interface TaggedSpan {
  readonly from: number;
  readonly to: number;
  readonly kind: TaggedKind;
}

const PARTS = ['B', 'I', 'L', 'U'] as const;
const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const UNIT = 3;

export const OUTSIDE = 0;

/** `O`, then `B-PERSON`, `I-PERSON`, `L-PERSON`, `U-PERSON`, `B-ORG` … */
export const LABELS: readonly string[] = [
  'O',
  ...TAGGED_KINDS.flatMap((kind) => PARTS.map((part) => `${part}-${kind}`)),
];

const partOf = (label: number): number => (label - 1) % 4;
const kindOf = (label: number): number => (label - 1) >> 2;
const labelOf = (kind: number, part: number): number => 1 + kind * 4 + part;
const isOpen = (label: number): boolean => label !== OUTSIDE && partOf(label) <= INSIDE;
const goesOn = (label: number): boolean =>
  label !== OUTSIDE && (partOf(label) === INSIDE || partOf(label) === LAST);

/** For each label the labels that may stand before it; the first word may follow what closes a name. */
export const MAY_FOLLOW: readonly (readonly number[])[] = LABELS.map((_, next) =>
  LABELS.map((__, before) => before).filter((before) =>
    isOpen(before) ? goesOn(next) && kindOf(before) === kindOf(next) : !goesOn(next),
  ),
);

/** Whether a sentence may begin with the label. */
export const MAY_BEGIN: readonly boolean[] = LABELS.map((_, label) => !goesOn(label));

/** Whether a sentence may end with the label. */
export const MAY_END: readonly boolean[] = LABELS.map((_, label) => !isOpen(label));

/** The labels of a sentence of `length` words; spans must not overlap. */
export function encodeSpans(spans: readonly TaggedSpan[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { from, to, kind } of spans) {
    const k = TAGGED_KINDS.indexOf(kind);
    if (to === from + 1) {
      labels[from] = labelOf(k, UNIT);
      continue;
    }
    labels.fill(labelOf(k, INSIDE), from, to);
    labels[from] = labelOf(k, BEGIN);
    labels[to - 1] = labelOf(k, LAST);
  }
  return labels;
}

/** The spans of a well-formed row of labels. */
export function decodeLabels(labels: Uint8Array): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  let from = 0;
  labels.forEach((label, i) => {
    if (label === OUTSIDE) return;
    const part = partOf(label);
    if (part === BEGIN || part === UNIT) from = i;
    if (part === LAST || part === UNIT) spans.push({ from, to: i + 1, kind: TAGGED_KINDS[kindOf(label)] });
  });
  return spans;
}

/** The kind of a label by position in `TAGGED_KINDS`, -1 for outside. */
export function kindOfLabel(label: number): number {
  return label === OUTSIDE ? -1 : kindOf(label);
}
