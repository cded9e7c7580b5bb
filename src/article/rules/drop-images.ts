/** Marks what conversion leaves of images and tables: "![Bolton](photo.jpg)", "![]() |", rows of bars and dashes. */
import { dropWhere, type Rule } from './rule';

const IMAGE = /!\[[^\]\n]*\]\([^)\n]*\)/gu;

export const dropImages: Rule = (pieces) =>
  dropWhere(pieces, ({ text }) => {
    const rest = text.replace(IMAGE, '');
    // a line of marks alone holds no word; of a line with an image only the image goes, and a caption with it
    return !/[\p{L}\d]/u.test(rest) || (rest !== text && rest.length < text.length / 2);
  });
