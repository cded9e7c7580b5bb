/** What is left out of a noun phrase's choices because it stands too far before: never what would have been chosen. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dataPath } from '../../../src/data-path';
import { resolveCoreference } from '../../../src/mentions/coreference';
import { FAR, Reach } from '../../../src/mentions/coreference/reach';
import { byWeight, type Choose } from '../../../src/mentions/coreference/resolve';
import { loadCoreferenceWords } from '../../../src/mentions/coreference/words';
import type { NominalMarkable } from '../../../src/mentions/markable';
import { readDiscourse } from '../../../src/mentions/mention';
import { createNameRecogniser } from '../../../src/mentions/names';
import { parseFrench, toolsFor } from '../reader';

const words = loadCoreferenceWords('fr');

describe('choices far before a noun phrase', () => {
  it('are left out only where the weights could not choose them', () => {
    const files = ['le-fil-du-monde.txt', 'courrier-du-leman.txt', 'carnet-diplomatique.md'];
    const texts = files.map((file) => readFileSync(dataPath('articles', file), 'utf8'));
    const parsed = parseFrench([...texts, ...texts, ...texts].join('\n\n'));
    const names = createNameRecogniser('fr').recognise(parsed);
    const read = () => readDiscourse(parsed, { ...toolsFor('fr', {}), recognise: () => names }).discourse;
    const [all, some] = [read(), read()];
    let far = 0;
    const choose: Choose = (kind, i, choices) => {
      const [anaphor, last] = [all.markables[i], choices.at(-1)?.candidate.nearest];
      if (kind === 'description' && last !== undefined && anaphor.sentence - last.sentence > FAR) far += 1;
      return byWeight(words.weights)(kind, i, choices);
    };
    resolveCoreference(all, choose);
    resolveCoreference(some);
    assert.ok(far > 10, 'no noun phrase has a choice far before');
    assert.deepEqual(some.clusters.all(), all.clusters.all());
    assert.deepEqual(some.groups, all.groups);
  });

  const phrase = (lemma: string): NominalMarkable =>
    ({ lemma, definiteness: 'definite', modifiers: [] }) as unknown as NominalMarkable;
  const openTo = (description: Readonly<Record<string, number>>, lemma = 'mesure') =>
    new Reach({ ...words, weights: { pronoun: {}, description } }).openTo(phrase(lemma));

  it('are none, those with a name or all, by what the weights can add up to', () => {
    assert.equal(openTo({ none: 1, far: -1, name: 1, person: 0.5 }), 'none');
    assert.equal(openTo({ none: 1, far: -1, name: 1, person: 1.5 }), 'named');
    assert.equal(openTo({ none: 1, far: -1, once: 1, person: 1.5 }), 'all');
  });

  it('count what the noun itself is', () => {
    const weights = { none: 1, generic: 1.5, 'otherLemma&definite': 0.5 };
    assert.deepEqual([openTo(weights, words.genericPersons[0]), openTo(weights)], ['all', 'none']);
  });
});
