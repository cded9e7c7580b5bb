/**
 * Shortcuts: the names of the relationships that a person reads and draws (`MET`, `REFUSED_TO_SIGN`), and
 * which pairs of an event's roles they join. The rules are data/ontology/shortcuts.json; this file checks
 * them and forms the names.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataPath } from '../data-path';
import { DataError } from '../errors';

const upperSnake = z.string().regex(/^[A-Z]+(?:_[A-Z]+)*$/);

/** `negated` stands where "did not" + base is no English: WAS_NOT_ARRESTED_IN. */
const formsSchema = z.strictObject({
  base: upperSnake,
  past: upperSnake,
  gerund: upperSnake,
  negated: upperSnake.optional(),
});

const negationKinds = ['syntactic', 'refusal', 'failure', 'avoidance', 'cancellation', 'denial'] as const;

const shared = {
  /** Forms of this pair where the type's own would mislead: SIGNED a document, SIGNED_WITH a party. */
  forms: formsSchema.optional(),
  /** Whole names that replace the formed one: a lost election is FAILED_TO_WIN, not FAILED_TO_RUN_IN. */
  names: z.partialRecord(z.enum(negationKinds), upperSnake).optional(),
  /** The pair is drawn for this polarity only: those who did not sign did not "not sign with" each other. */
  polarity: z.enum(['positive', 'negative']).optional(),
};

const pairSchema = z.union([
  z.strictObject({
    from: z.string(),
    to: z.string(),
    /** The pair is drawn only to fillers of these entity types. */
    toTypes: z.array(z.string()).optional(),
    ...shared,
  }),
  /** Undirected, among the fillers of the first role and between those and the fillers of the second. */
  z.strictObject({ parties: z.tuple([z.string(), z.string()]), ...shared }),
]);

const fileSchema = z.strictObject({
  format: z.literal('newsgraph-shortcuts/1'),
  types: z.record(
    upperSnake,
    z.strictObject({
      forms: formsSchema,
      /** All groups are drawn; in a group only the first pair that the event fills. */
      draw: z.array(z.array(pairSchema).nonempty()).nonempty(),
    }),
  ),
});

export type ShortcutForms = z.infer<typeof formsSchema>;
export type ShortcutPair = z.infer<typeof pairSchema>;

/** What decides a shortcut's form; the fields of an extracted event. */
export interface Reading {
  readonly polarity: 'positive' | 'negative';
  readonly negationKind: 'none' | (typeof negationKinds)[number];
  readonly realis: 'actual' | 'future' | 'hypothetical' | 'generic';
}

/** Who says so: the one from whom the relationship would start, somebody else, or the writer. */
export type Speaker = 'self' | 'other' | 'writer';

/** The names that one pair of forms gives, by reading. */
type Form = 'done' | 'planned' | 'willNot' | (typeof negationKinds)[number];

export class Shortcuts {
  readonly #types: z.infer<typeof fileSchema>['types'];
  /** Every name that can arise, sorted: the stores' allow-list of relationship types. */
  readonly names: readonly string[];
  /** Those of them that join parties, whichever of the two they run from. */
  readonly undirected: ReadonlySet<string>;

  constructor(types: z.infer<typeof fileSchema>['types']) {
    this.#types = types;
    const names = new Set<string>();
    const undirected = new Set<string>();
    for (const { forms, draw } of Object.values(types)) {
      for (const form of FORMS) {
        names.add(nameOf(form, forms));
        for (const pair of draw.flat()) {
          const name = nameOf(form, pair.forms ?? forms, pair);
          names.add(name);
          if ('parties' in pair) undirected.add(name);
        }
      }
    }
    this.names = [...names].sort();
    this.undirected = undirected;
  }

  /** The event types that have shortcuts, in the file's order. */
  get types(): readonly string[] {
    return Object.keys(this.#types);
  }

  /** The base, past and gerund of a pair, or of the type. */
  forms(type: string, pair?: ShortcutPair): ShortcutForms | undefined {
    return pair?.forms ?? this.#types[type]?.forms;
  }

  /** Groups of pairs in order of preference; none for a type that the data does not know. */
  groups(type: string): readonly (readonly ShortcutPair[])[] {
    return this.#types[type]?.draw ?? [];
  }

  /**
   * The name for an event type read so, or undefined where nothing is drawn: what is hypothetical or generic
   * nobody reads as done. `pair` gives the name for one of the type's pairs, else the type's own forms count.
   */
  name(type: string, reading: Reading, speaker: Speaker = 'writer', pair?: ShortcutPair): string | undefined {
    const entry = this.#types[type];
    const form = formOf(reading, speaker);
    if (entry === undefined || form === undefined) return undefined;
    if (pair?.polarity !== undefined && pair.polarity !== reading.polarity) return undefined;
    return nameOf(form, pair?.forms ?? entry.forms, pair);
  }
}

/** The name of an event type's shortcut, or undefined where none is drawn. */
export function shortcutType(
  shortcuts: Shortcuts,
  type: string,
  polarity: Reading['polarity'],
  negationKind: Reading['negationKind'],
  realis: Reading['realis'],
): string | undefined {
  return shortcuts.name(type, { polarity, negationKind, realis });
}

/** Reads and checks data/ontology/shortcuts.json. @throws DataError */
export function loadShortcuts(file = dataPath('ontology', 'shortcuts.json')): Shortcuts {
  let parsed;
  try {
    parsed = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new DataError({
      what: `the shortcuts are not readable: ${cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)}`,
      place: { file },
      remedy: 'Reinstall newsgraph, or undo the last change to the file',
      cause,
    });
  }
  return new Shortcuts(parsed.types);
}

const FORMS: readonly Form[] = ['done', 'planned', 'willNot', ...negationKinds];

/**
 * Which form a reading takes. "Ils ont dit qu'ils n'allaient pas signer" is a refusal, for they say it
 * themselves; a denial by somebody else ("Y dément que X ait signé") says nothing that X did.
 */
function formOf({ polarity, negationKind, realis }: Reading, speaker: Speaker): Form | undefined {
  if (realis !== 'actual' && realis !== 'future') return undefined;
  if (polarity === 'positive') return realis === 'actual' ? 'done' : 'planned';
  if (negationKind === 'refusal') return 'refusal';
  if (negationKind === 'denial') return speaker === 'other' ? undefined : 'denial';
  if (realis === 'future') {
    const syntactic = negationKind === 'syntactic' || negationKind === 'none';
    return syntactic && speaker === 'self' ? 'refusal' : 'willNot';
  }
  return negationKind === 'none' ? 'syntactic' : negationKind;
}

function nameOf(form: Form, forms: ShortcutForms, pair?: ShortcutPair): string {
  switch (form) {
    case 'done':
      return forms.past;
    case 'planned':
      return `WILL_${forms.base}`;
    case 'willNot':
      return `WILL_NOT_${forms.base}`;
  }
  const whole = pair?.names?.[form];
  if (whole !== undefined) return whole;
  switch (form) {
    case 'syntactic':
      return forms.negated ?? `DID_NOT_${forms.base}`;
    case 'refusal':
      return `REFUSED_TO_${forms.base}`;
    case 'failure':
      return `FAILED_TO_${forms.base}`;
    case 'avoidance':
      return `AVOIDED_${forms.gerund}`;
    case 'cancellation':
      return `CANCELLED_${forms.gerund}`;
    case 'denial':
      return `DENIED_${forms.gerund}`;
  }
}
