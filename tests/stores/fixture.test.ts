/** The fixture itself: a graph that fits the schema, and spans that slice back to the text. */
import assert from 'node:assert/strict';
import { graphProblems } from '../../src/graph/validate';
import { genevaGraph, schema, texts } from './fixture';

describe('store fixture', () => {
  it('fits the schema', () => {
    assert.deepEqual([...graphProblems(genevaGraph(), schema)], []);
  });

  it('has spans that slice back to their words', () => {
    const spans = genevaGraph().nodes.filter(({ properties }) => 'start' in properties);
    assert.ok(spans.length > 30);
    for (const { id, properties } of spans) {
      const words = properties.text ?? properties.trigger;
      assert.equal(
        texts[id.split(':')[1]].slice(Number(properties.start), Number(properties.end)),
        words,
        id,
      );
    }
  });
});
