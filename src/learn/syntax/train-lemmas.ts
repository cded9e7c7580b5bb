/** Learns lemmas: rules for endings from the lexicon and the treebanks, and the words that escape them. */
import type { LemmaData } from '../../syntax/lemmatiser';
import { Lemmatiser, LONGEST_ENDING } from '../../syntax/lemmatiser';
import { normaliseForm } from '../../syntax/forms';
import { scriptOf, type LexiconSource } from '../../lexicon';
import type { ReadingTable } from '../../syntax/reading-table';
import type { TreebankSentence } from '../treebanks';

/** A form must be seen with this many different stems before its ending makes a rule. */
const MIN_EVIDENCE = 2;

/** The open classes whose unknown words get a lemma by their ending. */
const INFLECTED: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'AUX']);

/** Counts of values by key. */
class Tally {
  private readonly counts = new Map<string, Map<string, number>>();

  add(key: string, value: string, amount: number): void {
    const row = this.counts.get(key) ?? new Map<string, number>();
    this.counts.set(key, row.set(value, (row.get(value) ?? 0) + amount));
  }

  /** Each key with its most frequent value (of equals the first by code units), keys in sorted order. */
  best(): [key: string, value: string, count: number][] {
    return [...this.counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, row]) => {
        const [value, count] = [...row].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0];
        return [key, value, count];
      });
  }
}

/**
 * @param lexicon forms with `[tag, lemma]`; its inflected words count as types for the endings
 * @param readings the lexicon as the lemmatiser will ask it
 */
export function trainLemmas(
  sentences: readonly TreebankSentence[],
  lexicon: LexiconSource,
  readings: ReadingTable,
): LemmaData {
  const endings = learnEndings(sentences, lexicon);
  const general = new Lemmatiser({ known: {}, endings }, lexicon.independent);
  const seen = new Tally();
  const tokens = new Tally();
  for (const sentence of sentences) {
    for (const { form, upos, lemma, feats } of sentence.tokens) {
      if (lemma === '_') continue;
      const plain = normaliseForm(form);
      const key = lemma === lemma.toLowerCase() ? plain.toLowerCase() : plain;
      seen.add(`${upos} ${key}`, lemma, sentence.weight);
      tokens.add(`${upos} ${key}`, general.lemma(form, upos, feats, readings.of(form)), sentence.weight);
    }
  }
  const guesses = new Map(tokens.best().map(([key, guess, count]) => [key, { guess, count }]));
  const known = seen.best().filter(([key, lemma, count]) => {
    const general = guesses.get(key);
    // where features decide between lemmas ("suis": être, suivre) the lexicon is the better judge
    return general?.guess !== lemma || general.count < count;
  });
  return { known: Object.fromEntries(known.map(([key, lemma]) => [key, lemma])), endings };
}

/** `UPOS ending` → script, the shortest endings that suffice: a longer one only where it says otherwise. */
function learnEndings(
  sentences: readonly TreebankSentence[],
  lexicon: LexiconSource,
): Record<string, string> {
  const words = new Map<string, [upos: string, form: string, lemma: string]>();
  const add = (upos: string, form: string, lemma: string): void => {
    if (INFLECTED.has(upos) && lemma !== '_') words.set(`${upos} ${form} ${lemma}`, [upos, form, lemma]);
  };
  for (const [form, readings] of lexicon.forms) {
    for (const [tag, lemma] of readings) add(tag.split('|')[0], form.toLowerCase(), lemma);
  }
  for (const { tokens } of sentences) {
    for (const { form, upos, lemma } of tokens) add(upos, normaliseForm(form).toLowerCase(), lemma);
  }
  const tally = new Tally();
  for (const [upos, form, lemma] of words.values()) {
    const [cut, text] = scriptOf(form, lemma);
    for (let size = 1; size <= Math.min(LONGEST_ENDING, form.length - 1); size += 1) {
      if (cut <= size) tally.add(`${upos} ${form.slice(-size)}`, `${cut} ${text}`, 1);
    }
  }
  const rules = new Map<string, string>();
  const shortFirst = tally.best().sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [key, script, count] of shortFirst) {
    if (count < MIN_EVIDENCE || script === inherited(key, rules)) continue;
    rules.set(key, script);
  }
  return Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the longest shorter ending says. */
function inherited(key: string, rules: ReadonlyMap<string, string>): string | undefined {
  const [upos, ending] = key.split(' ') as [string, string];
  for (let from = 1; from < ending.length; from += 1) {
    const rule = rules.get(`${upos} ${ending.slice(from)}`);
    if (rule !== undefined) return rule;
  }
  return undefined;
}
