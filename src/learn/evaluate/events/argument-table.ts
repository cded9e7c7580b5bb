/** The classes of missed and spurious arguments with their shares. */
import type { ScoreRow } from '../score-table';
import { placeOf, unmatchedArguments, whyNotFilled } from './argument-errors';
import type { EventPair } from './compare';
import type { Explained } from './error-tables';
import { Tally } from './tally';
import { missedEvents, spuriousEvents } from './trigger-errors';

const GROUPS = {
  missed: 'missed',
  distance: 'filler missed, by distance',
  form: 'filler missed, by distance and form',
  decision: 'filler missed, not farther, by what was decided',
  spurious: 'spurious',
  spuriousForm: 'filler spurious, by distance and form',
  role: 'wrong role',
} as const;

export function argumentErrorRows(articles: readonly Explained[]): ScoreRow[] {
  const tally = new Tally(...Object.values(GROUPS));
  for (const article of articles) {
    const { comparison } = article;
    for (const event of missedEvents(comparison))
      tally.add(GROUPS.missed, 'event missed', event.arguments.length);
    for (const event of spuriousEvents(comparison))
      tally.add(GROUPS.spurious, 'event spurious', event.arguments.length);
    for (const pair of comparison.events) {
      addMissed(tally, pair, article);
      addSpurious(tally, pair, article);
    }
  }
  return tally.rows();
}

function addMissed(tally: Tally, pair: EventPair, { comparison, decisions }: Explained): void {
  const { wrongRole, noFiller } = unmatchedArguments(pair, 'gold');
  tally.add(GROUPS.missed, 'wrong role', wrongRole.length);
  tally.add(GROUPS.missed, 'filler missed', noFiller.length);
  for (const argument of wrongRole) {
    const found = pair.filled.find(({ gold }) => gold === argument);
    tally.add(GROUPS.role, `${found?.system.role ?? 'none'} for ${argument.role}`);
  }
  for (const argument of noFiller) {
    const place = placeOf(argument, pair.gold, comparison.gold, decisions);
    tally.add(GROUPS.distance, place.distance);
    tally.add(GROUPS.form, `${place.distance}, ${place.form}`);
    if (place.distance !== 'farther')
      tally.add(GROUPS.decision, whyNotFilled(place, argument.role, pair.system, decisions));
  }
}

function addSpurious(tally: Tally, pair: EventPair, { comparison, decisions }: Explained): void {
  const { wrongRole, noFiller } = unmatchedArguments(pair, 'system');
  tally.add(GROUPS.spurious, 'wrong role', wrongRole.length);
  tally.add(GROUPS.spurious, 'filler spurious', noFiller.length);
  for (const argument of noFiller) {
    const { distance, form } = placeOf(argument, pair.system, comparison.system, decisions);
    tally.add(GROUPS.spuriousForm, `${distance}, ${form}`);
  }
}
