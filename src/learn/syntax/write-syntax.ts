/** Writes a language's syntax models to their folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeModel } from '../../linear';
import { MORPHOLOGY_FEATURES } from '../../syntax/morphology-features';
import { PARSER_FEATURES } from '../../syntax/parser/parser-input';
import { TAGGER_FEATURES } from '../../syntax/tagger-features';
import type { LinearModel } from '../../linear';
import type { TrainedSyntax } from './train-syntax';

/** The files that `writeSyntax` writes. */
export const SYNTAX_FILES = [
  'lexicon.bin',
  'tagger.bin',
  'morphology.bin',
  'lemmas.json',
  'parser.bin',
] as const;

/** The model files, by the names under which `loadSyntax` finds them. */
export function writeSyntax(models: TrainedSyntax, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: Uint8Array | string): void =>
    writeFileSync(join(folder, name), content);
  const bytesOf = (model: LinearModel, configuration: string): Uint8Array =>
    encodeModel(model, model.weights, configuration);
  write('lexicon.bin', models.lexicon);
  write('tagger.bin', bytesOf(models.tagger, TAGGER_FEATURES));
  write('morphology.bin', bytesOf(models.morphology, MORPHOLOGY_FEATURES));
  write('lemmas.json', `${JSON.stringify(models.lemmas)}\n`);
  write('parser.bin', bytesOf(models.parser, PARSER_FEATURES));
}
