/** Says in a line what an annotation holds: an argument, an event, an edge. */
import type { Argument, ExtractedEvent } from '../../../../events/types';
import type { IndexedAnnotation } from '../annotation';
import type { Draw } from '../edges';
import { oneLine } from './sentence-block';

/** An annotation and the text that its offsets point into. */
export interface Annotated {
  readonly annotation: IndexedAnnotation;
  readonly text: string;
}

/** `MEET "rencontré" (agent: John Bolton; place: Genève) positive actual 2018-08-23, said by Tass`. */
export function eventInWords(event: ExtractedEvent, annotated: Annotated): string {
  const { type, trigger, polarity, realis, date, attribution, confidence } = event;
  const filled = event.arguments.map((argument) => `${argument.role}: ${fillerInWords(argument, annotated)}`);
  return [
    `${type} ${quoted(trigger, annotated.text)} (${filled.join('; ')}) ${polarity} ${realis}`,
    date === undefined ? '' : ` ${date}`,
    attribution === undefined ? '' : `, said by ${nameOf(attribution.source, annotated)}`,
    confidence === undefined ? '' : `, confidence ${confidence}`,
  ].join('');
}

/** `(John Bolton) -[MEET]-> (Genève)`, or `-[not MEET]->`. */
export function edgeInWords({ event, ends: [from, to] }: Draw, annotated: Annotated): string {
  const type = event.polarity === 'negative' ? `not ${event.type}` : event.type;
  return `(${nameOf(from.entity, annotated)}) -[${type}]-> (${nameOf(to.entity, annotated)})`;
}

export function fillerInWords(argument: Argument, annotated: Annotated): string {
  if ('entity' in argument) return nameOf(argument.entity, annotated);
  if (!('event' in argument)) return quoted(argument, annotated.text);
  const { type, trigger } = annotated.annotation.event(argument.event);
  return `${type} ${quoted(trigger, annotated.text)}`;
}

/** The name, or the first mention where an annotation gives none. */
function nameOf(id: string, { annotation, text }: Annotated): string {
  const { name, mentions } = annotation.entity(id);
  return name !== '' || mentions.length === 0
    ? name
    : oneLine(text.slice(mentions[0].start, mentions[0].end));
}

function quoted({ start, end }: { readonly start: number; readonly end: number }, text: string): string {
  return `"${oneLine(text.slice(start, end))}"`;
}
