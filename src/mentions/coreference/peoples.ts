/** Tells the noun for a people, "les Américains", which stays plural where it stands for its country. */
import type { Markable, NominalMarkable } from '../markable';

/** Whether a noun phrase names a people by its country: "les Américains", "the Russians". */
export function isPeople(markable: Markable): markable is NominalMarkable {
  if (markable.form !== 'nominal' || markable.number !== 'Plur' || markable.countries.length === 0)
    return false;
  const [initial = ''] = markable.word.text;
  return initial !== initial.toLowerCase() && markable.types[0] === 'GROUP';
}
