/**
 * Headlines made from noun phrases of a treebank's trees ("l'affaire des frégates" → "Affaire des frégates"), put among
 * its sentences: treebanks have few headlines, and each of them once.
 */
import type { AnnotatedToken } from '../../syntax/surface-tokens';
import type { Random } from '../random';
import type { TreebankSentence } from '../treebanks';
import { upperCase } from './upper-case';

/** The share of sentences that headlines stand before, and the chance of one more behind each headline. */
const BEFORE = 0.25;
const ONE_MORE = 0.3;
/** The share of headlines in capitals. */
const UPPER = 0.25;

const LONGEST = 12;
const NOT_FIRST: ReadonlySet<string> = new Set(['DET', 'ADP', 'CCONJ', 'SCONJ', 'PUNCT', 'PRON', 'ADV']);
const HEADS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** The sentences with headlines before some of them; each headline is a sentence of the document it stands in. */
export function withHeadlines(sentences: readonly TreebankSentence[], random: Random): TreebankSentence[] {
  const phrases = sentences.flatMap(nounPhrases);
  if (phrases.length === 0) return [...sentences];
  return sentences.flatMap((sentence) => {
    const made: TreebankSentence[] = [];
    for (let chance = BEFORE; random.next() < chance; chance = ONE_MORE) {
      const phrase = phrases[Math.floor(random.next() * phrases.length)];
      made.push({ ...sentence, text: written(phrase, random), tokens: [] });
    }
    return [...made, sentence];
  });
}

function written(phrase: string, random: Random): string {
  if (random.next() >= UPPER) return phrase.charAt(0).toUpperCase() + phrase.slice(1);
  return upperCase(phrase, random);
}

/** The noun phrases of a sentence as written, without what introduces them; none has a verb or a sign in it. */
function nounPhrases({ text, tokens }: TreebankSentence): string[] {
  const places = placesOf(text, tokens);
  const spans = tokens.map((_, i) => ({ from: i, to: i, size: 1 }));
  tokens.forEach((_, i) => {
    for (let k = tokens[i].head, steps = 0; k >= 0 && steps < tokens.length; k = tokens[k].head, steps++) {
      spans[k].from = Math.min(spans[k].from, i);
      spans[k].to = Math.max(spans[k].to, i);
      spans[k].size += 1;
    }
  });
  return tokens.flatMap(({ upos }, i) => {
    let { from, to } = spans[i];
    const { size } = spans[i];
    if (!HEADS.has(upos) || size !== to - from + 1) return [];
    while (from < i && NOT_FIRST.has(tokens[from].upos)) from += 1;
    while (to > i && tokens[to].upos === 'PUNCT') to -= 1;
    const words = tokens.slice(from, to + 1);
    if (words.length > LONGEST || words.some(isOutOfPlace)) return [];
    return [text.slice(places[from].start, places[to].end)];
  });
}

function isOutOfPlace({ upos, feats }: AnnotatedToken): boolean {
  return upos === 'PUNCT' || upos === 'AUX' || feats.VerbForm === 'Fin';
}

function placesOf(text: string, tokens: readonly AnnotatedToken[]): { start: number; end: number }[] {
  let at = 0;
  return tokens.map(({ form }) => {
    const start = Math.max(at, text.indexOf(form, at));
    at = start + form.length;
    return { start, end: at };
  });
}
