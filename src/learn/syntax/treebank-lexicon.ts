/** A lexicon of the forms that a treebank shows, for a language that has no other. */
import { normaliseForm } from '../../syntax/forms';
import { type LexiconSource, writeFeatures } from '../../lexicon';
import type { TreebankSentence } from '../treebanks';

/** A reading is kept where it is seen at least so often: a single one may be a slip of the annotation. */
const MIN_COUNT = 2;

/** Forms with their readings, most frequent first; forms in lower case but for names. */
export function learnLexicon(sentences: readonly TreebankSentence[]): LexiconSource {
  const counts = new Map<string, Map<string, number>>();
  for (const { tokens } of sentences) {
    for (const { form, upos, lemma, feats } of tokens) {
      if (lemma === '_' || /\s/u.test(form) || form.length > 60) continue;
      const plain = upos === 'PROPN' ? normaliseForm(form) : normaliseForm(form).toLowerCase();
      const features = writeFeatures(feats);
      const reading = JSON.stringify([features === '_' ? upos : `${upos}|${features}`, lemma]);
      const row = counts.get(plain) ?? new Map<string, number>();
      counts.set(plain, row.set(reading, (row.get(reading) ?? 0) + 1));
    }
  }
  const forms = new Map<string, (readonly [string, string])[]>();
  for (const [form, row] of counts) {
    const readings = [...row]
      .filter(([, count]) => count >= MIN_COUNT)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([reading]) => JSON.parse(reading) as [string, string]);
    if (readings.length > 0) forms.set(form, readings);
  }
  return { independent: false, forms };
}
