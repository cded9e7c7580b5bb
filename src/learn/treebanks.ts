/** Reads treebanks as newsgraph sees them: surface tokens, the features and relations that it uses. */
import { readFileSync } from 'node:fs';
import type { Language } from '../article/types';
import { readBlocks } from '../syntax/conllu-rows';
import type { Features } from '../lexicon';
import { type AnnotatedToken, toTokens } from '../syntax/surface-tokens';

/** A sentence with its annotation; `text` is the treebank's `# text`. */
export interface TreebankSentence {
  readonly id: string;
  /** The document: from `# newdoc id`, else the sentence's id up to its last `_`. */
  readonly document: string;
  readonly text: string;
  readonly tokens: readonly AnnotatedToken[];
  /** How much the sentence counts in training: 1 for annotation by hand. */
  readonly weight: number;
}

/** The features that newsgraph predicts; the others differ between treebanks or serve no later stage. */
const PREDICTED_FEATURES: ReadonlySet<string> = new Set([
  'Case', 'Definite', 'Degree', 'Gender', 'Mood', 'Number', 'NumType', 'Person', 'Polarity', 'Poss', 'PronType',
  'Reflex', 'Tense', 'VerbForm', 'Voice',
]); // prettier-ignore

/** Whether the French treebanks mark this feature differently. */
function isDisputed(name: string, upos: string, features: Features): boolean {
  if (upos === 'ADJ') return name === 'NumType';
  return upos === 'AUX' && features.VerbForm === 'Part' && (name === 'Gender' || name === 'Number');
}

/**
 * All sentences of a CoNLL-U file.
 * @param language French joins multiword tokens ("du"); English keeps their words ("do|n't")
 */
export function readTreebank(file: string, language: Language): TreebankSentence[] {
  return readTreebankText(readFileSync(file, 'utf8'), language, file);
}

/** The same from the text of a CoNLL-U file. */
export function readTreebankText(text: string, language: Language, file?: string): TreebankSentence[] {
  let declared: string | undefined;
  return readBlocks(text, file).map(({ comments, rows }) => {
    const valueOf = (key: string): string | undefined =>
      comments.find((comment) => comment.key === key)?.value;
    declared = valueOf('newdoc id') ?? declared;
    const id = valueOf('sent_id') ?? '';
    return {
      id,
      document: declared ?? id.replace(/_[^_]*$/, ''),
      text: valueOf('text') ?? '',
      tokens: toTokens(rows, language === 'fr').map((token) => ({
        ...token,
        feats: predictedFeatures(token.feats, token.upos, language),
      })),
      weight: 1,
    };
  });
}

/**
 * The features that newsgraph predicts, where the treebanks agree on them. `Voice=Act` goes: only one of the
 * French treebanks marks it, and only on some participles. So do gender and number of French names, and
 * number of numerals: one treebank marks them sometimes, the other never; so do the number's type of
 * adjectives ("premier") and what invariable "été" and "eu" would agree with. Possessives are personal ("son")
 * in one treebank only, and are made so in both.
 */
export function predictedFeatures(features: Features, upos: string, language: Language): Features {
  if (language === 'fr' && upos === 'PROPN') return {};
  if (language === 'fr' && upos === 'NUM') return { NumType: features.NumType ?? 'Card' };
  const kept = Object.entries(features).filter(
    ([name, value]) =>
      PREDICTED_FEATURES.has(name) &&
      !(name === 'Voice' && value === 'Act') &&
      !(language === 'fr' && isDisputed(name, upos, features)),
  );
  const possessive = language === 'fr' && upos === 'DET' && features.Poss === 'Yes';
  return Object.fromEntries(possessive ? [...kept, ['PronType', 'Prs']] : kept);
}
