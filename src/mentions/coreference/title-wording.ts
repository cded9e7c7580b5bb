/** Finds the titles of offices that a mention begins with, whatever country its other words name. */
import { groupBy } from '../../group-by';
import type { Word } from '../../syntax/types';
import { normalise } from '../normalise';

/** A title in the wording of a mention. */
export interface WordedTitle {
  /** All titles of its office. */
  readonly office: readonly string[];
  readonly title: string;
  /** How many of the mention's words it takes, the determiner before it among them. */
  readonly length: number;
}

/** Gives the titles that the words of a mention begin with, a determiner apart, in the order of the list. */
export type FindTitles = (words: readonly Word[]) => readonly WordedTitle[];

/** @param offices the titles of one office each */
export function titleFinder(offices: readonly (readonly string[])[]): FindTitles {
  const all = offices.flatMap((office) =>
    office.map((title) => ({ office, title, parts: title.split(/(?<=')|\s+/u) })),
  );
  const byFirst = groupBy(all, ({ parts }) => parts[0]);
  return (words) => {
    const determined = words.findIndex(({ upos }) => upos !== 'DET');
    const first = Math.max(determined, 0);
    const textAt = (n: number): string => normalise(words[first + n]?.text ?? '');
    return (byFirst.get(textAt(0)) ?? [])
      .filter(({ parts }) => parts.every((part, n) => textAt(n) === part))
      .map(({ office, title, parts }) => ({ office, title, length: first + parts.length }));
  };
}
