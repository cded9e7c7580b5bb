/** Word classes as features: words that are used alike look alike to the name tagger. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { FeatureBuffer, allPlacesIn } from '../../../src/linear';
import { addClasses } from '../../../src/mentions/names/class-features';
import type { DocumentView } from '../../../src/mentions/names/document-view';
import { fillFeatures } from '../../../src/mentions/names/features';
import { Window } from '../../../src/mentions/names/word-window';
import { documentOf } from './document';

/** The features that a word has by its class and those of its neighbours. */
function classFeatures(text: string, word: string): Set<number> {
  const [sentence] = documentOf(text).sentences;
  const buffer = new FeatureBuffer();
  const i = sentence.words.findIndex((own) => own.text === word);
  addClasses(allPlacesIn(buffer), 0, sentence.tree, new Window(sentence), i);
  return new Set(buffer.values.slice(0, buffer.count));
}

function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return [...a].filter((feature) => b.has(feature)).length;
}

function countFeatures(document: DocumentView): number {
  const buffer = new FeatureBuffer();
  fillFeatures(allPlacesIn(buffer), document, 0, 1);
  return buffer.count;
}

describe('word classes as features of names', () => {
  it('are shared by names that are used alike', () => {
    const [london, moscow, politician] = ['Londres', 'Moscou', 'Sarkozy'].map((name) =>
      classFeatures(`Il arrive à ${name} demain.`, name),
    );
    assert.ok(countShared(london, moscow) > countShared(london, politician));
  });

  it('tell of the words around', () => {
    const before = classFeatures('Le ministre Xyzzy parle.', 'Xyzzy');
    const alike = classFeatures('Le président Xyzzy parle.', 'Xyzzy');
    const other = classFeatures('Le fleuve Xyzzy parle.', 'Xyzzy');
    assert.ok(countShared(before, alike) > countShared(before, other));
  });

  it('are left out where a language has none', () => {
    const document = documentOf('La Chine accuse Washington.');
    assert.ok(document.hasClasses);
    assert.ok(countFeatures({ ...document, hasClasses: false }) < countFeatures(document));
  });
});
