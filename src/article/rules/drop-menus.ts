/** Marks menus and trails: "Accueil | Monde | Europe", or names of sections line by line. */
import { dropWhere, type Rule } from './rule';

/** One section's name alone may be a heading of the article; so many neighbours are a menu. */
const MENU = 3;
/** A longer line is no menu. */
const LONGEST = 300;

export const dropMenus: Rule = (pieces, { layout }) => {
  const isItem = pieces.map(({ text, body }) => body && layout.navigation.test(text));
  const run = runLengths(isItem);
  return dropWhere(pieces, ({ text }, index) => {
    if (isItem[index] === true) return (run[index] ?? 0) >= MENU || index === 0;
    if (text.length > LONGEST) return false;
    const items = text.split(/\s*[|›»>•·/]\s*/u).filter((item) => item !== '');
    return items.length > 1 && items.filter((item) => layout.navigation.test(item)).length * 2 > items.length;
  });
};

/** For each place, how many true values stand together there. */
function runLengths(values: readonly boolean[]): readonly number[] {
  const lengths = values.map(() => 0);
  for (let from = 0; from < values.length; from++) {
    if (values[from] !== true) continue;
    let to = from;
    while (values[to + 1] === true) to++;
    lengths.fill(to - from + 1, from, to + 1);
    from = to;
  }
  return lengths;
}
