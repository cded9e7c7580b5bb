/** docs/ontology.md is in step with the data. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ontologyPage } from '../../src/learn/ontology/page';
import { loadOntology, loadTriggers } from '../../src/ontology';

describe('docs/ontology.md', () => {
  it('is what the generator writes', () => {
    const ontology = loadOntology();
    const page = ontologyPage(ontology, [loadTriggers('fr', ontology), loadTriggers('en', ontology)]);
    assert.equal(readFileSync(join(__dirname, '..', '..', 'docs', 'ontology.md'), 'utf8'), page);
  });
});
