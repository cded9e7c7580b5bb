/** Writes a model of the events stage with its card: all are learned from the same annotated articles. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { dataPath } from '../../data-path';
import { encodeModel, type LinearModel } from '../../linear';
import { writeCard } from '../model-card';

/** What the card of a model says beside its source. */
export interface Provenance {
  readonly command: string;
  readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** @param folder the one of the language below `data/models`, or `shared` */
export function writeEventModel(
  folder: string,
  name: string,
  content: string | Uint8Array,
  provenance: Provenance,
): void {
  const file = dataPath('models', folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  writeCard(file, {
    ...provenance,
    sources: [
      { path: '../gold/train (146 articles of Wikinews, annotated by hand)', licence: 'text CC BY 2.5' },
    ],
  });
}

/** @param features the templates that the model was trained with */
export function encodeLinear(model: LinearModel, features: string): Uint8Array {
  return encodeModel(model, model.weights, features);
}
