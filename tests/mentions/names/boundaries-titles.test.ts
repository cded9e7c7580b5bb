/** Titles stay outside the names of persons, whatever the tagger took in. */
import assert from 'node:assert/strict';
import { articleFromText } from '../../../src/article';
import type { Language } from '../../../src/article/types';
import { createPipeline } from '../../../src/pipeline';

describe('titles before names', () => {
  const pipeline = createPipeline();
  const persons = (text: string, language: Language): string[] => {
    const parsed = pipeline.parse(pipeline.tokenise(articleFromText({ id: 'x', text, language })));
    const names = pipeline.names(parsed).filter(({ type }) => type === 'PERSON');
    return names.map(({ start, end }) => text.slice(start, end));
  };

  const cases: [language: Language, text: string, expected: string[]][] = [
    ['en', 'Bolton had met Prime Minister Benjamin Netanyahu on Monday.', ['Bolton', 'Benjamin Netanyahu']],
    ['en', 'Trump met President Vladimir Putin in Helsinki.', ['Trump', 'Vladimir Putin']],
    ['en', 'The writer Stephen King lives in Maine.', ['Stephen King']],
    ['fr', 'M. Bolton a rencontré le président Petro Porochenko à Kiev.', ['Bolton', 'Petro Porochenko']],
  ];
  for (const [language, text, expected] of cases) {
    it(text, () => assert.deepEqual(persons(text, language), expected));
  }
});
