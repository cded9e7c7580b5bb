/** The card beside each model file: how it was made, from what, under which licences, and how good it is. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

export interface CardData {
  /** The command that makes the file again, byte for byte. */
  readonly command: string;
  readonly sources: readonly { readonly path: string; readonly licence: string }[];
  /** By corpus: what was measured, in per cent. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Writes `NAME.card.json` beside the model file `NAME.bin`. */
export function writeCard(file: string, { command, sources, scores }: CardData): void {
  const bytes = readFileSync(file);
  const card = {
    file: basename(file),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    command,
    sources,
    scores,
  };
  writeFileSync(file.replace(/\.[^.]+$/u, '.card.json'), `${JSON.stringify(card, null, 2)}\n`);
}
