/** Universal NER's English annotation of EWT (https://github.com/UniversalNER/UNER_English-EWT), for checking. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaggedKind } from '../../mentions/names/labels';
import type { MarkedText } from './examples';

const KINDS: Readonly<Record<string, TaggedKind>> = { PER: 'PERSON', ORG: 'ORG', LOC: 'PLACE' };

/** One text a document; its sentences stand as paragraphs, offsets follow `# text`. */
export function readUner(dataFolder: string): MarkedText[] {
  const file = join(dataFolder, 'ner', 'uner-en-ewt', 'en_ewt-ud-dev.iob2');
  const documents: { id: string; text: string; names: { start: number; end: number; kind: TaggedKind }[] }[] =
    [];
  for (const block of readFileSync(file, 'utf8').split(/\n\n+/)) {
    const lines = block.split('\n');
    const id = lines.find((line) => line.startsWith('# newdoc id = '))?.slice(14);
    if (id !== undefined || documents.length === 0)
      documents.push({ id: id ?? 'first', text: '', names: [] });
    const document = documents.at(-1);
    const given = lines.find((line) => line.startsWith('# text = '))?.slice(9);
    if (document === undefined || given === undefined) continue;
    let at = 0;
    for (const line of lines.filter((row) => /^\d/.test(row))) {
      const [, form = '', tag = 'O'] = line.split('\t');
      const found = given.indexOf(form, at);
      const start = document.text.length + Math.max(found, at);
      at = found < 0 ? at : found + form.length;
      const end = document.text.length + at;
      const kind = KINDS[tag.slice(2)];
      const last = document.names.at(-1);
      if (kind === undefined) continue;
      if (tag.startsWith('I-') && last !== undefined)
        document.names[document.names.length - 1] = { ...last, end };
      else document.names.push({ start, end, kind });
    }
    document.text += `${given}\n\n`;
  }
  return documents;
}
