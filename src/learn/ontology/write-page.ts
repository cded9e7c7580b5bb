/**
 * Writes `docs/ontology.md` from the ontology's data.
 *
 *     npx ts-node src/learn/ontology/write-page.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOntology, loadTriggers } from '../../ontology';
import { ontologyPage } from './page';

const ontology = loadOntology();
const page = ontologyPage(ontology, [loadTriggers('fr', ontology), loadTriggers('en', ontology)]);
writeFileSync(join(__dirname, '..', '..', '..', 'docs', 'ontology.md'), page);
