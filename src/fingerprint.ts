/** A fingerprint of everything that decides what is read in an article: when it changes, cached extractions are stale. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPath } from './data-path';

/** The folders of code and data from an article's text to extraction/1. */
const CODE = [
  'article',
  'text',
  'syntax',
  'mentions',
  'events',
  'lexicon',
  'linear',
  'neural',
  'word-classes',
  'boosting',
  'ontology',
  'gazetteer',
];
const DATA = ['languages', 'ontology', 'gazetteer', 'models', 'kernels'];

/** Written by `npm run build`, so that the compiled form has the fingerprint of the sources it came from. */
const STORED = join(__dirname, 'fingerprint.txt');

/** Sixteen hexadecimal digits; the same for the sources and for what was compiled from them. */
export function pipelineFingerprint(): string {
  return existsSync(STORED) ? readFileSync(STORED, 'utf8').trim() : computeFingerprint();
}

/** Hashes names and contents in a fixed order; about 50 ms. */
export function computeFingerprint(): string {
  const hash = createHash('sha256');
  const roots = [...CODE.map((folder) => join(__dirname, folder)), ...DATA.map((folder) => dataPath(folder))];
  for (const root of roots) {
    for (const file of filesBelow(root)) {
      hash.update(file.slice(root.length));
      hash.update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
