/** What a document is about, for the trigger model: which types its strong triggers speak of, sentence by sentence. */
import type { Cues, TriggerLexicon } from '../../ontology';
import { isEpithet } from '../../mentions/nominals/epithet';
import type { Word } from '../../syntax/types';
import { isInFixedPhrase } from '../triggers/fixed-phrase';
import { isNameOrTime } from '../triggers/select-by-rule';
import { matchesAt, type Match } from '../triggers/match';
import { settingsIn } from '../triggers/setting';
import type { SentenceView } from '../view/article-view';

const CONTENT = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN', 'AUX']);

/** A word that may trigger an event, with the lexicon's entries that fit it. */
export interface Candidate {
  readonly view: SentenceView;
  readonly word: Word;
  readonly matches: readonly Match[];
  /** How likely each type is by the entries whose restrictions do not fail, by the likeliest of a type. */
  readonly likely: ReadonlyMap<string, number>;
}

/** The candidates of an article and the strong types among them. */
export interface DocumentView {
  readonly candidates: readonly Candidate[];
  /** How many words of the article have a strong trigger of the type. */
  readonly counts: ReadonlyMap<string, number>;
  /** The types of strong triggers by sentence. */
  readonly bySentence: ReadonlyMap<number, ReadonlySet<string>>;
  /** The type with most strong triggers, `-` where there is none. */
  readonly main: string;
}

/** All verbs, nouns and adjectives of the article that stand in no name and no date. */
export function documentView(
  views: readonly SentenceView[],
  { lexicon, cues }: { readonly lexicon: TriggerLexicon; readonly cues: Cues },
): DocumentView {
  const candidates: Candidate[] = [];
  const counts = new Map<string, number>();
  const bySentence = new Map<number, Set<string>>();
  const isOfSetting = settingsIn(views, cues);
  for (const view of views) {
    const types = new Set<string>();
    for (const word of view.words) {
      if (!CONTENT.has(word.upos)) continue;
      const matches = matchesAt(view, word, lexicon);
      if (matches.length === 0 && (word.upos === 'PROPN' || word.upos === 'AUX')) continue;
      if (isNameOrTime(view, word) || describes(view, word, lexicon)) continue;
      if (isInFixedPhrase(view, word, cues)) continue;
      if (isOfSetting(view, word, matches)) continue;
      candidates.push({ view, word, matches, likely: likelihoods(matches) });
      for (const type of strongTypes(matches)) {
        types.add(type);
        counts.set(type, (counts.get(type) ?? 0) + 1);
      }
    }
    bySentence.set(view.index, types);
  }
  const main = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '-';
  return { candidates, counts, bySentence, main };
}

/** "un attentat suicide" is one event; a participle behind a noun tells its own ("trois pompiers blessés"). */
function describes({ tree, words }: SentenceView, word: Word, lexicon: TriggerLexicon): boolean {
  if (word.upos !== 'NOUN' || words[word.index - 1]?.upos !== 'NOUN' || !isEpithet(tree, word)) return false;
  return lexicon.verbsOf(word.text.toLowerCase()).length === 0;
}

/**
 * The types of the strong entries whose restrictions do not fail. An entry that names the noun found in one of
 * its slots goes before those that do not: "rejeter ces accusations" is DENY, not REFUSE.
 */
export function strongTypes(matches: readonly Match[]): ReadonlySet<string> {
  const named = matches.filter(({ trigger, fit }) => {
    return fit === 'yes' && trigger.when.some(({ lemmas }) => lemmas !== undefined);
  });
  const strong = matches.filter(({ trigger, fit }) => trigger.tier === 'strong' && fit !== 'no');
  return new Set((named.length > 0 ? named : strong).map(({ trigger }) => trigger.type));
}

function likelihoods(matches: readonly Match[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { trigger, fit, likelihood } of matches) {
    if (fit !== 'no') most.set(trigger.type, Math.max(most.get(trigger.type) ?? 0, likelihood));
  }
  return most;
}

/** The entry of the lexicon that makes the word an event of the type: one that fits where there is one. */
export function entryOf(matches: readonly Match[], type: string): Match | undefined {
  const own = matches.filter(({ trigger }) => trigger.type === type);
  return own.find(({ fit }) => fit !== 'no') ?? own[0];
}

/** How sure an entry is, as evidence for trees. */
export function tierNumber(entry: Match | undefined): number {
  if (entry === undefined) return 0;
  return entry.trigger.tier === 'strong' ? 2 : 1;
}
