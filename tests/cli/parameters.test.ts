/** Query parameters as a command line writes them. */
import assert from 'node:assert/strict';
import { parametersOf } from '../../src/cli/parameters';
import { UsageError } from '../../src/errors';

describe('query parameters', () => {
  const cases: [pair: string, name: string, value: unknown][] = [
    ['name=John Bolton', 'name', 'John Bolton'],
    ['name=', 'name', ''],
    ['limit=5', 'limit', 5],
    ['open=true', 'open', true],
    ['names=["a","b"]', 'names', ['a', 'b']],
    ['text="5"', 'text', '5'],
    ['formula=a=b', 'formula', 'a=b'],
    ["name=') DETACH DELETE n //", 'name', "') DETACH DELETE n //"],
  ];
  for (const [pair, name, value] of cases) {
    it(`${pair} → ${JSON.stringify(value)}`, () => {
      assert.deepEqual(parametersOf([pair]), { [name]: value });
    });
  }

  for (const pair of ['Bolton', '=Bolton', 'a b=c', '']) {
    it(`refuses "${pair}"`, () => {
      assert.throws(() => parametersOf([pair]), UsageError);
    });
  }
});
