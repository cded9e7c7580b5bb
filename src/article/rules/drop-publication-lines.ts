/** Marks lines that only say who wrote the article and when: "Publié le 12 mars 2017 à 14:05", "Par Anne Roy". */
import { readPublicationLine } from '../publication-line';
import { dropWhere, type Rule } from './rule';

export const dropPublicationLines: Rule = (pieces, { layout }) =>
  dropWhere(
    pieces,
    ({ text }) => layout.bylines.test(text) || readPublicationLine(text, layout) !== undefined,
  );
