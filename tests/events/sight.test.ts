/** What models see that serve languages without annotated articles: no words, prepositions by their sense. */
import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { modelFolder } from '../../src/events/model/model-folder';
import { Features } from '../../src/events/model/features';
import { TRIGGER_MODEL } from '../../src/events/model/models';
import { ALL, sharedSight } from '../../src/events/model/sight';
import { loadPrepositions } from '../../src/ontology';

const written = (features: Features): readonly number[] => [
  ...features.buffer.values.slice(0, features.buffer.count),
];

describe('the sight of event models', () => {
  it('takes "contre" and "against" for one thing, where languages share a model', () => {
    const of = (slot: string): readonly number[] => {
      const features = new Features(sharedSight());
      features.add('slot', features.slot(slot));
      return written(features);
    };
    assert.deepEqual(of('contre'), of('against'));
    assert.notDeepEqual(of('contre'), of('avec'));
    assert.deepEqual(of('subj'), of('subj'));
    assert.notDeepEqual(of('subj'), of('obj'));
  });

  it('hides words there, and nothing from a language with models of its own', () => {
    const features = new Features(sharedSight());
    features.add('lemma', 'rencontrer');
    assert.equal(features.buffer.count, 0);
    const all = new Features(ALL);
    all.add('lemma', 'rencontrer');
    assert.equal(all.buffer.count, 1);
    assert.equal(all.slot('contre'), 'contre');
  });

  it('gives each preposition one sense', () => {
    const senses = loadPrepositions();
    assert.equal(senses.get('contre'), 'against');
    assert.equal(senses.get('selon'), senses.get('according to'));
  });

  it('gives French its own models, English those that languages share', () => {
    for (const language of ['fr', 'en'] as const) {
      const { file, sight, suffix } = modelFolder(language, TRIGGER_MODEL);
      assert.ok(existsSync(file(TRIGGER_MODEL)), file(TRIGGER_MODEL));
      assert.equal(sight.hides('lemma'), language === 'en');
      assert.equal(suffix === '', language === 'fr');
    }
  });
});
