/** Names that the English tagger runs together are parted; titles in the middle of a person's name end it. */
import assert from 'node:assert/strict';
import { articleFromText } from '../../../src/article';
import { createPipeline } from '../../../src/pipeline';

describe('English names that run together', () => {
  const pipeline = createPipeline();
  const names = (text: string): string[] => {
    const parsed = pipeline.parse(pipeline.tokenise(articleFromText({ id: 'x', text, language: 'en' })));
    return pipeline.names(parsed).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
  };

  const cases: [text: string, expected: string[]][] = [
    [
      'U.S. National Security Adviser John Bolton met Afghan Ambassador Hamdullah Mohib in Idlib on Sunday.',
      ['PERSON John Bolton', 'PERSON Hamdullah Mohib', 'GPE Idlib'],
    ],
    [
      'Cheng Chung-tai of Civic Passion met Ben Chan and Leung Che-cheung.',
      ['PERSON Cheng Chung-tai', 'ORG Civic Passion', 'PERSON Ben Chan', 'PERSON Leung Che-cheung'],
    ],
    [
      'Trump met US Secretary of State John Kerry in Pyongyang.',
      ['PERSON Trump', 'PERSON John Kerry', 'GPE Pyongyang'],
    ],
    ['The Trump-Putin summit ended.', ['PERSON Trump', 'PERSON Putin']],
    [
      'The Department of Health and Human Services met Joan of Arc.',
      ['ORG Department of Health and Human Services', 'PERSON Joan of Arc'],
    ],
    ['Hurricane Michael hit Florida.', ['EVENT Hurricane Michael', 'GPE Florida']],
    ['North Korea has threatened to resume nuclear tests.', ['GPE North Korea']],
    ['When will Britain leave?', ['GPE Britain']],
  ];
  for (const [text, expected] of cases) {
    it(text, () => assert.deepEqual(names(text), expected));
  }
});
