/** The ontology: event types with their roles, and the triggers and cues that speak of them in each language. */
import type { Likelihood } from './likelihood';

/** What may fill a role besides an entity: another event, a clause by its span, or a value by its span. */
export type Fill =
  | 'PERSON' | 'ORG' | 'GPE' | 'LOC' | 'FAC' | 'EVENT' | 'DOC' | 'TOPIC' | 'GROUP' | 'PRODUCT'
  | 'event' | 'clause' | 'value'; // prettier-ignore

export type OntologyLanguage = 'fr' | 'en';
export type PerLanguage = Readonly<Record<OntologyLanguage, string>>;

export interface Role {
  readonly name: string;
  readonly fills: readonly Fill[];
  readonly required: boolean;
  /** Who the role is, where its name alone could mislead: the agent of VISIT is the visitor. */
  readonly note?: string;
}

export interface EventType {
  readonly id: string;
  readonly family: string;
  /** All parties are agents; a second party given as object or complement may stand as recipient. */
  readonly symmetric: boolean;
  readonly label: PerLanguage;
  readonly definition: PerLanguage;
  readonly example: PerLanguage;
  /** By name, in the order of the data; `place` is there for every type. */
  readonly roles: ReadonlyMap<string, Role>;
}

export interface Ontology {
  /** In the order of the data. */
  readonly types: readonly EventType[];
  /** @throws DataError where no type has this id */
  type(id: string): EventType;
}

/** One place of a frame: what stands in one of these syntactic slots fills the role. */
export interface FrameSlot {
  /** `subj`, `obj`, `comp`, `pred`, `quote`, `adj`, `poss`, `num`, `compound`, `any`, or a preposition. */
  readonly slots: readonly string[];
  readonly role: string;
}
export type Frame = readonly FrameSlot[];

/** Selectional restriction on what stands in a slot. */
export interface Restriction {
  /**
   * As in frames, or `any` of them; `verb` is the verb that a noun depends on ("donner" for "accord" in "donner
   * son accord"), `se` the reflexive pronoun, `said` a clause or quotation that a verb reports,
   * `que` a clause with a finite verb.
   */
  readonly slot: string;
  /** The head's entity type, where it is an entity, must be one of these; where it is none, the tier drops. */
  readonly types?: readonly Fill[];
  /** The head's lemma must be one of these. */
  readonly lemmas?: readonly string[];
  /** The head's lemma must be none of these. */
  readonly not?: readonly string[];
  /** Whether the slot must be filled, or must be empty. */
  readonly present?: boolean;
}

/** `strong`: nearly always this type where the restrictions hold; `weak`: sometimes. */
export type Tier = 'strong' | 'weak';
export type TriggerPos = 'verb' | 'noun' | 'adjective';

export interface Trigger {
  readonly type: string;
  readonly pos: TriggerPos;
  readonly tier: Tier;
  readonly likelihood: Likelihood;
  /** The word or expression as the lexicon writes it: "s'en prendre". */
  readonly lemma: string;
  /** Words of the expression, the first is the head of a verb phrase: `["mettre", "en", "garde"]`. */
  readonly words: readonly string[];
  /** Whether the verb is used with a reflexive pronoun: `se réunir`. */
  readonly reflexive: boolean;
  /** The clitic that the verb needs besides: `en` in "s'en prendre", `l'` in "l'emporter". */
  readonly clitic?: string;
  readonly frame: Frame;
  readonly when: readonly Restriction[];
}

export interface TriggerLexicon {
  readonly language: OntologyLanguage;
  /** All triggers whose first word has this lemma, in the order of the files. */
  startingWith(lemma: string): readonly Trigger[];
  readonly triggers: readonly Trigger[];
  /** The verbs that a form is a past participle of: "détruits" of "détruire". */
  verbsOf(form: string): readonly string[];
  /** The frame of a type's verbs or nouns that name none of their own. */
  frame(type: string, pos: TriggerPos): Frame;
}

/** What a matrix word does to the events of its complement. */
export type MatrixEffect =
  | 'refusal'
  | 'failure'
  | 'avoidance'
  | 'cancellation'
  | 'denial'
  | 'implicative'
  | 'hypothetical'
  | 'future'
  | 'allegation'
  | 'tolerance'
  /** What one is told not to do: "warned Russia not to meddle" speaks of meddling that may come. */
  | 'warning';

export interface MatrixCue {
  readonly effect: MatrixEffect;
  /** The matrix word is no event of its own: "a refusé de signer" is one event, SIGN. */
  readonly silent: boolean;
  readonly complement: 'clause' | 'noun' | 'any';
  /** Whose deed the complement is: the matrix subject (default), its object, or its dative. */
  readonly control: 'subject' | 'object' | 'dative' | 'modal';
  /** What its negation makes of the complement, where it carries down: "n'a pas voulu commenter" is a refusal. */
  readonly negated?: NegatingEffect;
  /** A noun counts only without preposition: "la fin des frappes", not "à la fin de la réunion". */
  readonly bare?: boolean;
  /** Only where the verb is passive: "est attendu". */
  readonly passive?: boolean;
  /** Only in a compound tense of the past: "a dû démissionner" tells that he did. */
  readonly compound?: boolean;
  /** The complement's prepositions; any where absent. */
  readonly prepositions?: readonly string[];
}

export type NegatingEffect = 'syntactic' | 'refusal' | 'failure' | 'avoidance' | 'cancellation' | 'denial';

/** Words that name an event of these types by its not coming about: "défaite" for ELECT. */
export interface LexicalNegation {
  readonly types: readonly string[];
  readonly effect: NegatingEffect;
  readonly lemmas: ReadonlySet<string>;
  /** Only where the verb is passive: "a été battu". */
  readonly passive?: boolean;
}

/** What tells that a sentence is about sport (or a feast), and which words mean something else there. All by lemma. */
export interface Setting {
  readonly signs: ReadonlySet<string>;
  /** What is won in sport, besides the signs: "remporter la coupe". */
  readonly prizes: ReadonlySet<string>;
  /** Words of the setting that are common elsewhere too. */
  readonly hints: ReadonlySet<string>;
  /** Words of elections, police and politics: a sentence with one of them is not judged by the others. */
  readonly serious: ReadonlySet<string>;
  readonly senses: ReadonlyMap<string, readonly SettingSense[]>;
}

/** Entries of an event type that mean something else in a setting. */
export interface SettingSense {
  /** None for all words. */
  readonly words: ReadonlySet<string>;
  readonly except: ReadonlySet<string>;
  /** Only where a sign is a complement of the word: "devenir champion". */
  readonly linked: boolean;
  /** Only where the verb reports no speech. */
  readonly unsaid: boolean;
}

export interface Cues {
  readonly language: OntologyLanguage;
  readonly negation: {
    readonly particles: ReadonlySet<string>;
    readonly words: ReadonlySet<string>;
    readonly determiners: ReadonlySet<string>;
    readonly prepositions: ReadonlySet<string>;
    readonly nouns: ReadonlySet<string>;
    /** Adverbs that negate a noun or adjective: "pas d'accord", "non mortel". */
    readonly adverbs: ReadonlySet<string>;
    /** Verbs that the particle negates alone: "ne cesse de". */
    readonly bareVerbs: ReadonlySet<string>;
    readonly neither: ReadonlySet<string>;
    /** "au lieu de", "plutôt que de". */
    readonly instead: ReadonlySet<string>;
  };
  readonly lexical: readonly LexicalNegation[];
  /** Verbs whose subject is what fails or ends: "le coup d'État a échoué". */
  readonly raising: ReadonlySet<string>;
  /** By lemma; a reflexive verb by "se refuser", "s'abstenir". */
  readonly matrix: ReadonlyMap<string, readonly MatrixCue[]>;
  readonly modals: {
    readonly obligation: ReadonlySet<string>;
    readonly possibility: ReadonlySet<string>;
    readonly future: ReadonlySet<string>;
    readonly impersonal: ReadonlySet<string>;
  };
  readonly hypothesis: {
    readonly markers: ReadonlySet<string>;
    /** Preposition and noun by lemmas: "en cas" in "en cas de désistement". */
    readonly holders: ReadonlySet<string>;
    readonly adjectives: ReadonlySet<string>;
    readonly determiners: ReadonlySet<string>;
  };
  readonly futureAdjectives: ReadonlySet<string>;
  readonly lightVerbs: ReadonlySet<string>;
  readonly passiveLightVerbs: ReadonlySet<string>;
  /** Verbs whose subject undergoes, sees, awaits or judges what their object names, and has not done it. */
  readonly onlookers: ReadonlySet<string>;
  /** By lemma, how a verb or noun makes its subject or possessor vouch for something: `tell`, `ask`, `fear` … */
  readonly vouching: ReadonlyMap<string, string>;
  /** What a time is only compared with: "par rapport à 2015", "contre 5 % en 2015". */
  readonly comparison: {
    /** Lemmas, with a preposition before them where they need one: "par rapport". */
    readonly words: ReadonlySet<string>;
    /** Prepositions that compare a measure with the one before them. */
    readonly prepositions: ReadonlySet<string>;
    /** Prepositions of a noun whose own time tells since when: "depuis la fin de la guerre en 1945". */
    readonly since: ReadonlySet<string>;
  };
  /** Prepositions of a noun that only tells the time, and whose place says nothing else: "depuis le sommet d'Helsinki". */
  readonly elsewhen: ReadonlySet<string>;
  /** Relative pronouns, where they have such a tag. */
  readonly relatives: ReadonlySet<string>;
  /** Determiners with which a noun may take up an event told before: "cette rencontre". */
  readonly pointingBack: ReadonlySet<string>;
  /** Slots of places: "près de". */
  readonly locatives: ReadonlySet<string>;
  /** Verbs whose perfect "être" forms, so that a participle tells what its noun did: "les réfugiés arrivés en Italie". */
  readonly takeBe: ReadonlySet<string>;
  /** Nouns for days, months and other times, of which no participle behind a comma tells anything. */
  readonly times: ReadonlySet<string>;
  /** What numbers count in: "%", "euro". */
  readonly measures: ReadonlySet<string>;
  /** Nouns for what things are done by: "selon l'accord" says under it, not who says so. */
  readonly rules: ReadonlySet<string>;
  /** Prepositions whose complement vouches for the clause, by their lemmas: "selon", "de après". */
  readonly accordingTo: ReadonlySet<string>;
  /** The same, where they open a clause: "pour lui, …". */
  readonly accordingToFirst: ReadonlySet<string>;
  /** Nouns for what somebody is elected to, named to, or leaves: "ministre", "mandat". */
  readonly offices: ReadonlySet<string>;
  /** Verbs whose object are the parties of what their subject names: "le sommet qui a réuni X et Y". */
  readonly gathering: ReadonlySet<string>;
  /** Prepositions with a noun in them that names no event, without their "de": "à l' aide". */
  readonly complexPrepositions: ReadonlySet<string>;
  /** Whole phrases that end with a noun, a space between all tokens: "au départ", "à l' avance". */
  readonly adverbials: ReadonlySet<string>;
  /** What texts are about in which words mean something else: sport, feasts. */
  readonly settings: readonly Setting[];
}
