/** WiNER (https://github.com/YoannDupont/WiNER-fr) as examples for the French tagger. */
import { join } from 'node:path';
import type { TaggedKind } from '../../mentions/names/labels';
import { type BratDocument, readBratFolder } from './brat';
import type { MarkedText } from './examples';

/** WiNER's labels; dates and hours are found by another part of newsgraph. */
const KINDS: Readonly<Record<string, TaggedKind>> = {
  Person: 'PERSON',
  Organization: 'ORG',
  Location: 'PLACE',
  Event: 'EVENT',
  Product: 'PRODUCT',
};

/** The documents of one year, by id. */
export function readWiner(dataFolder: string, year: string): MarkedText[] {
  return readBratFolder(join(dataFolder, 'ner', 'winer-fr', year)).map(toMarkedText);
}

function toMarkedText({ id, text, spans }: BratDocument): MarkedText {
  const names = spans.flatMap(({ start, end, label }) => {
    const kind = KINDS[label];
    return kind === undefined ? [] : [{ start, end, kind }];
  });
  return { id, text, names };
}
