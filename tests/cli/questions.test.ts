/** How the command line lists the shipped questions and reads their parameters. */
import assert from 'node:assert/strict';
import { givenParameters } from '../../src/cli/parameters';
import { describe as describeQuestions, listOf, questionsWith, withExamples } from '../../src/cli/questions';
import { UsageError } from '../../src/errors';
import { listQueries, loadQuery } from '../../src/stores/queries';

describe('questions on the command line', () => {
  const all = listQueries();

  it('are listed a line each', () => {
    const lines = listOf(all).split('\n');
    for (const { name, title } of all)
      assert.ok(lines.some((line) => line.startsWith(`${name} `) && line.endsWith(title)));
  });

  it('are described with every parameter, as a shell takes it', () => {
    const text = describeQuestions([loadQuery('between-two')]);
    assert.match(text, /Everything between two actors, over time/);
    assert.match(text, /--param first='John Bolton'\n +one of them, by any of its names/);
    assert.match(describeQuestions([loadQuery('most-connected')]), /--param most=25/);
  });

  it('are found by a word', () => {
    assert.deepEqual(
      questionsWith('SIGNED', all)
        .map(({ name }) => name)
        .includes('documents/who-signed'),
      true,
    );
    assert.throws(() => questionsWith('zorglub', all), UsageError);
  });

  const read = (question: string, ...pairs: string[]): unknown =>
    withExamples(loadQuery(question), givenParameters(pairs));

  it('take the examples for what is not given', () => {
    assert.deepEqual(read('between-two', 'second=Donald Trump'), {
      first: 'John Bolton',
      second: 'Donald Trump',
    });
  });

  for (const [text, value] of [
    ['2018', '2018'],
    ['true', 'true'],
    ['null', 'null'],
    ['["a"]', '["a"]'],
    ['"5"', '5'],
    ['', ''],
  ]) {
    it(`take ${JSON.stringify(text)} for the text that it is`, () =>
      assert.deepEqual(read('who-met-whom', `name=${text}`), { name: value }));
  }

  for (const [pair, message] of [
    ['most=many', /should be a number.*--param most=25/],
    ['mots=5', /no parameter "mots"\. Did you mean "most"/],
    ['zorglub=5', /It has most/],
  ] as const) {
    it(`refuse ${pair}`, () =>
      assert.throws(
        () => read('most-connected', pair),
        (error) => error instanceof UsageError && message.test(error.toLine()),
      ));
  }
});
