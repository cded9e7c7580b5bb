/** Marks lines that serve the site and not the story: "Lire aussi : …", "Abonnez-vous", captions, cookies. */
import { dropWhere, type Rule } from './rule';

/** A longer paragraph is prose, however it begins. */
const LONGEST = 300;

export const dropServiceLines: Rule = (pieces, { layout }) =>
  dropWhere(pieces, ({ text }, index) => {
    if (text.length > LONGEST) return false;
    if (layout.service.test(text)) return true;
    // the first line may be a title such as "Nice : vue d'un attentat, 2016"
    return index > 0 && layout.captions.test(text);
  });
