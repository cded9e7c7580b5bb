/** What is told where no clause and no quotation is: "annonce 300 licenciements", "parle d'un montage". */
import type { Frame } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { EventSeed, Filler, RoleFiller } from '../draft';
import { isOfSomebody } from '../somebody';
import { isNominal } from '../view/grammar';
import type { Link } from '../view/link';
import { rolesOf } from './rules';
import { phraseSpan } from './spans';

/**
 * The roles with the thing that stands where the frame has the content, as the event that it is, or else by its words:
 * a thing that is told is a party of nothing. Only for who is known to say it; others mostly say nothing (on train 41
 * of these are right and 2 wrong, while 22 stand in events that are none). Nobody vouches for what such a thing names:
 * with them as speech, sources of events fall by a point, so that they are told when sources have been found.
 */
export function withToldThing(
  seed: EventSeed,
  roles: readonly RoleFiller[],
  context: { readonly text: string; readonly frame: Frame; readonly seedAt: ReadonlyMap<Word, EventSeed> },
): readonly RoleFiller[] {
  const has = (name: string): boolean => roles.some(({ role }) => role === name);
  if (seed.type.id !== 'STATE' || has('content') || !has('agent')) return roles;
  const told = seed.sentence.links(seed.word).find((link) => isTold(seed, link, context.frame));
  const filler = told === undefined ? undefined : fillerAt(seed, told, context);
  return filler === undefined ? roles : [...roles, { role: 'content', filler }];
}

function isTold(seed: EventSeed, link: Link, frame: Frame): boolean {
  const { sentence, trigger } = seed;
  const { word, slot, via } = link;
  if (via !== 'direct' || slot === 'comp' || word.upos === 'PRON' || !isNominal(word)) return false;
  // "a fait part de": a word of the expression is not what it tells
  if (word.start >= trigger.start && word.end <= trigger.end) return false;
  if (sentence.isInTime(word) || isOfSomebody(sentence, word)) return false;
  return rolesOf(seed, frame, link).some(({ name }) => name === 'content');
}

function fillerAt(
  { sentence }: EventSeed,
  { word }: Link,
  { text, seedAt }: { readonly text: string; readonly seedAt: ReadonlyMap<Word, EventSeed> },
): Filler | undefined {
  const event = seedAt.get(word);
  if (event !== undefined) return { kind: 'event', seed: event };
  const span = phraseSpan(text, sentence, word);
  return span === undefined ? undefined : { kind: 'span', ...span };
}
