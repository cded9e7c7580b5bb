/** XML elements as text, one at a time: a large graph is never one string. */
import XMLBuilder from 'fast-xml-builder';
import type { PropertyValue } from '../graph/types';

/** All but XML's characters (https://www.w3.org/TR/xml/#charsets): most controls, halves of pairs. */
const NO_CHARACTER = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** What XML cannot hold becomes a replacement character. */
const clean = (text: string): string => text.replace(NO_CHARACTER, '\ufffd');

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

export interface Element {
  readonly [attribute: `@${string}`]: string;
  /** Its text, where it holds no elements. */
  readonly '#'?: string;
  /** Elements in it, by name. */
  readonly [name: string]: string | Element | readonly Element[] | undefined;
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  tagValueProcessor: (_, value) => clean(String(value)),
  attributeValueProcessor: (_, value) => clean(String(value)),
});

/** A property's value as text; lists are JSON. */
export const textOf = (value: PropertyValue): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

/** An element and what is in it, escaped. */
export const xml = (name: string, element: Element): string => `${builder.build({ [name]: element })}\n`;
