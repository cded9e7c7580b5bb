/** Brings the formats together: the text of a document, and what it says about itself. */
import type { RawDocument } from './documents';
import type { Given } from './given';

export interface Understood {
  readonly text: string;
  readonly given: Given;
}

/** The plain text of a document; what is given beside it wins over what it says itself. */
export function understand({ content, given }: RawDocument): Understood {
  return { text: content, given };
}
