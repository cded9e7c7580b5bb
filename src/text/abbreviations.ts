/** The abbreviations of a language as whole tokens, each with its class. */
import type { TokenData } from './token-data';

/** The class of the abbreviations that stand before a name and end no sentence: "M.", "Dr.". */
export const BEFORE_NAME = 1;
/** Those that are abbreviations only before a number, which goes with them: "art. 5", "vol. XVIII". */
export const BEFORE_NUMBER = 2;

/** From the token ("M.", "art.", also in capitals) to its class, counted from 1 in the order of the data. */
export function abbreviationClasses({ abbreviations }: TokenData): ReadonlyMap<string, number> {
  const { beforeName, beforeNumber, months, inside, mayEnd } = abbreviations;
  const classes = new Map<string, number>();
  [beforeName, beforeNumber, months, inside, mayEnd].forEach((forms, k) => {
    for (const form of forms) {
      classes.set(`${form}.`, k + BEFORE_NAME);
      classes.set(`${form.toUpperCase()}.`, k + BEFORE_NAME);
    }
  });
  return classes;
}
