/** Measures the name recogniser on texts that it has not learned from. */
import { join } from 'node:path';
import type { Language } from '../../article/types';
import { createNameRecogniser, type NameRecogniser } from '../../mentions/names';
import { loadSyntax } from '../../syntax';
import { createTextReader } from '../../text';
import type { MarkedText } from './examples';
import { readGold } from './gold';
import { readGum } from './gum';
import { type NameScore, NameScorer } from './score-names';
import { readUner } from './uner';
import { readWiner } from './winer';

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC']);

/** Types as WiNER and UNER have them; other types are not compared there. */
const COARSE: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'PLACE']);

/**
 * The scores of a language's held-out texts, by name of the set and type.
 * @param sources as for training
 */
export function evaluateNames(
  language: Language,
  sources: { readonly data: string; readonly gold: string },
): Record<string, Record<string, NameScore>> {
  const syntax = loadSyntax(language);
  const reader = createTextReader();
  const recogniser: NameRecogniser = createNameRecogniser(language);
  const measure = (texts: readonly MarkedText[], isCoarse: boolean): Record<string, NameScore> => {
    const scorer = new NameScorer();
    for (const { id, text, body, names } of texts) {
      const own = body ?? [{ start: 0, end: text.length }];
      const article = syntax.parse(reader.read({ kind: 'article', id, text, language, body: own }));
      const found = recogniser.recognise(article).map(({ start, end, type }) => ({
        start,
        end,
        type: PLACES.has(type) ? 'PLACE' : type,
      }));
      const expected = names.map(({ start, end, kind }) => ({ start, end, type: kind }));
      const compared = (list: typeof found): typeof found =>
        isCoarse ? list.filter(({ type }) => COARSE.has(type)) : list;
      scorer.add(compared(found), compared(expected));
    }
    return scorer.scores();
  };
  if (language === 'en') {
    return {
      'gum-dev': measure(readGum(sources.data, 'dev'), false),
      'uner-ewt-dev': measure(readUner(sources.data), true),
    };
  }
  return {
    'gold-dev': measure(readGold(join(sources.gold, 'dev')), false),
    'winer-2018': measure(readWiner(sources.data, '2018').map(outermost), true),
  };
}

/** Without the names that lie inside another. */
function outermost(text: MarkedText): MarkedText {
  const names = text.names.filter(
    (inner) =>
      !text.names.some(
        (outer) =>
          outer.start <= inner.start &&
          inner.end <= outer.end &&
          outer.end - outer.start > inner.end - inner.start,
      ),
  );
  return { ...text, names };
}
