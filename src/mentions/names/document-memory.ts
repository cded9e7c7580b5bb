/**
 * What a first reading of an article says of each word, for the second reading: a name is mostly the same
 * thing all through an article (Krishnan & Manning 2006, "An effective two-stage model for exploiting
 * non-local dependencies in named entity recognition").
 */
import { type FeatureBuffer, templateSeeds } from '../../linear';
import { mix } from '../../linear/hash';
import type { DocumentView } from './document-view';
import type { Form } from './forms';
import { kindOfLabel, LABELS, OUTSIDE, TAGGED_KINDS } from './labels';

/** Templates of `features.ts` stay below this number. */
const FIRST_TEMPLATE = 200;
const SEEDS = templateSeeds(FIRST_TEMPLATE + 20);

const KIND_COUNT = TAGGED_KINDS.length + 1;

export class DocumentMemory {
  /** How often each form with a capital has each label. */
  private readonly votes = new Map<string, Uint16Array>();

  /** @param reading the labels of the first reading, sentence by sentence */
  constructor(
    private readonly document: DocumentView,
    private readonly reading: readonly Uint8Array[],
  ) {
    document.sentences.forEach(({ forms, words }, s) => {
      const own = reading[s];
      forms.forEach((form, i) => {
        if (!form.isCapital) return;
        const key = words[i].text;
        let votes = this.votes.get(key);
        if (votes === undefined) this.votes.set(key, (votes = new Uint16Array(LABELS.length)));
        const label = own[i];
        votes[label] = (votes[label] ?? 0) + 1;
      });
    });
  }

  /** Adds what is known of word `i` of sentence `s` and its neighbours to the features that are there. */
  addFeatures(buffer: FeatureBuffer, s: number, i: number): void {
    let t = FIRST_TEMPLATE;
    const labels = this.reading[s];
    const label = (k: number): number => labels[k] ?? LABELS.length;
    for (let k = -2; k <= 2; k += 1) buffer.add1(SEEDS[t++], label(i + k));
    buffer.add2(SEEDS[t++], label(i - 1), label(i));
    buffer.add2(SEEDS[t++], label(i), label(i + 1));
    const own = this.votesOf(s, i);
    for (let k = -1; k <= 1; k += 1) buffer.add1(SEEDS[t++], k === 0 ? own : this.votesOf(s, i + k));
    buffer.add2(SEEDS[t++], own, label(i));
    buffer.add2(SEEDS[t++], own, this.shapeAt(s, i));
  }

  private shapeAt(s: number, i: number): number {
    return this.document.sentences[s].forms[i].shape;
  }

  /** The label and the kind that most other places of the article give to this form, and how clearly. */
  private votesOf(s: number, i: number): number {
    const { words, forms } = this.document.sentences[s];
    const form: Form | undefined = forms[i];
    if (form === undefined || !form.isCapital) return 0;
    const votes = this.votes.get(words[i].text) as Uint16Array;
    const own = this.reading[s][i];
    const kinds = new Uint16Array(KIND_COUNT);
    let total = 0;
    let bestLabel = OUTSIDE;
    let bestCount = 0;
    for (let label = 0; label < votes.length; label += 1) {
      const count = votes[label] - (label === own ? 1 : 0);
      if (count === 0) continue;
      total += count;
      const kind = kindOfLabel(label) + 1;
      kinds[kind] = kinds[kind] + count;
      if (count > bestCount) {
        bestCount = count;
        bestLabel = label;
      }
    }
    if (total === 0) return 1;
    let best = 0;
    for (let kind = 1; kind < KIND_COUNT; kind += 1) if (kinds[kind] > kinds[best]) best = kind;
    const share = Math.floor((4 * kinds[best]) / total);
    return mix(mix(best + 2, share), mix(bestLabel, Math.min(total, 3)));
  }
}
