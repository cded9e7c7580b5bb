/** Writes the generated files of data/gazetteer; the others there are kept by hand. */
import { writeFileSync } from 'node:fs';
import { dataPath } from '../../../data-path';
import { countryRows } from './countries';
import { personNames } from './person-names';
import { placeLines } from './places';

/** @param dataFolder the folder of training data, for the names of persons */
export function buildGazetteer(dataFolder: string): void {
  writeFileSync(dataPath('gazetteer', 'countries.json'), rows(countryRows()));
  writeFileSync(dataPath('gazetteer', 'places.tsv'), `${placeLines().join('\n')}\n`);
  const { given, family, rareGiven, rareFamily } = personNames(dataFolder);
  writeFileSync(
    dataPath('gazetteer', 'person-names.json'),
    `{\n"given": ${rows(given)},\n"family": ${rows(family)}}\n`,
  );
  const rare = { given: rareGiven.join(' '), family: rareFamily.join(' ') };
  writeFileSync(dataPath('gazetteer', 'rare-person-names.json'), `${JSON.stringify(rare, null, 1)}\n`);
}

/** A JSON array with a line for each row, so that a change reads as one. */
function rows(values: readonly unknown[]): string {
  return `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]\n`;
}
