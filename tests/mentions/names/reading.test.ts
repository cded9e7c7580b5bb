/** Reading an article twice: what passing over words gains counts alike in both readings. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { FeatureBuffer, joinModels, type PackedModel } from '../../../src/linear';
import { decodeLabels, LABELS } from '../../../src/mentions/names/labels';
import { TwiceReader } from '../../../src/mentions/names/reading';
import { SEEDS } from '../../../src/mentions/names/word-window';
import { documentOf } from './document';

/** A model to which every word is as likely a person as `odds` say, whatever it is. */
function leaning(odds: number, scale: number): PackedModel {
  const weight = Math.round(odds / scale);
  // the feature that every word has
  const buffer = new FeatureBuffer();
  buffer.add(SEEDS[0]);
  return {
    labels: LABELS,
    scale,
    weights: {
      hashes: buffer.values.slice(0, 1),
      counts: Uint16Array.of(1),
      entries: Int16Array.of((weight << 8) | LABELS.indexOf('U-PERSON')),
    },
  };
}

describe('reading an article twice', () => {
  const document = documentOf('Xyzzy dort.');
  const found = (first: PackedModel, second: PackedModel, gain: number): number =>
    decodeLabels(new TwiceReader(joinModels(first, second), gain).read(document)[0].labels).length;

  it('finds a name where it is likelier than none, and more so than is asked for', () => {
    const { length } = document.sentences[0].words;
    const [fine, coarse] = [leaning(0.5, 0.01), leaning(0.5, 0.05)];
    for (const [first, second] of [
      [fine, coarse],
      [coarse, fine],
    ] as const) {
      // prettier-ignore
      assert.equal(found(first, second, 0), length);
      assert.equal(found(first, second, 0.4), length);
      assert.equal(found(first, second, 0.6), 0);
    }
  });

  it('says by how much the odds beat what is asked for', () => {
    const reader = new TwiceReader(joinModels(leaning(0.5, 0.01), leaning(0.5, 0.05)), 0.4);
    for (const margin of reader.read(document)[0].margins) assert.ok(Math.abs(margin - 0.1) < 1e-6);
  });
});
