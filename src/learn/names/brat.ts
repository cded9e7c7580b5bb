/** Reads WiNER's brat standoff files: a text and the spans that people have marked in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareCodeUnits } from './compare';

export interface BratSpan {
  /** Offsets in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

export interface BratDocument {
  /** File name without its ending. */
  readonly id: string;
  readonly text: string;
  readonly spans: readonly BratSpan[];
}

/** All documents below a folder, by path. */
export function readBratFolder(folder: string): BratDocument[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ann'))
    .sort(compareCodeUnits)
    .map((file) => readBratDocument(join(folder, file)));
}

/** A discontinuous span is read as its first part. Offsets in the file are code points. */
function readBratDocument(annotationFile: string): BratDocument {
  const text = readFileSync(annotationFile.replace(/\.ann$/, '.txt'), 'utf8');
  const offsets = codeUnitOffsets(text);
  const spans: BratSpan[] = [];
  for (const line of readFileSync(annotationFile, 'utf8').split('\n')) {
    const match = /^T\d+\t(\S+) (\d+) (\d+)/.exec(line);
    if (match === null) continue;
    const [, label = '', from, to] = match;
    spans.push({ start: offsets[Number(from)], end: offsets[Number(to)], label });
  }
  return { id: basename(annotationFile, '.ann'), text, spans };
}

/** Code point → offset in UTF-16 code units. */
function codeUnitOffsets(text: string): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    offsets.push(offset);
    offset += character.length;
  }
  offsets.push(offset);
  return offsets;
}
