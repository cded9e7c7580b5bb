/**
 * Names that the tagger takes for persons though a word in them or before them says otherwise: "Santos FC",
 * "Lincoln Memorial", "le magazine Marianne".
 */
import type { Language } from '../../article/types';
import { NAME_CLASS } from '../../gazetteer';
import type { EntityType } from '../types';
import { loadNameExtensions } from './name-extensions';
import type { SentenceView } from './sentence-view';
import { HEAD_BIT, loadHeadNouns } from './word-lists';

/** What a head noun at the end makes of a name, the first that applies. */
const TYPES: readonly (readonly [number, EntityType])[] = [
  [HEAD_BIT.ORG, 'ORG'],
  [HEAD_BIT.FAC, 'FAC'],
  [HEAD_BIT.LOC, 'LOC'],
];

/** Only English names end in their head noun, and articles of both languages are full of them. */
const HEAD_LAST: Language = 'en';

export class NotPersons {
  private readonly heads = loadHeadNouns(HEAD_LAST);
  private readonly endings: ReadonlySet<string>;
  /** Nouns before the name of a newspaper or a company that are no part of it. */
  private readonly bearers: ReadonlySet<string>;

  constructor(language: Language) {
    const { strip, endings } = loadNameExtensions(language);
    this.bearers = new Set(strip);
    this.endings = new Set(endings);
  }

  /** What a name that was taken for a person is instead; `undefined` where nothing speaks against the person. */
  typeOf({ forms }: SentenceView, from: number, to: number): EntityType | undefined {
    const before = forms[from - 1];
    if (before?.isCapital === false && this.bearers.has(before.lowerText)) return 'ORG';
    const { lowerText, names } = forms[to - 1];
    if (to === from + 1) return undefined;
    if (this.endings.has(lowerText)) return 'ORG';
    // "Damon Hill", "Kim Church"
    if ((names & (NAME_CLASS.familyName | NAME_CLASS.givenName)) !== 0) return undefined;
    const bits = this.heads.get(lowerText) ?? 0;
    return TYPES.find(([bit]) => (bits & bit) !== 0)?.[1];
  }
}
