/** Result rows as JSON, CSV and table. */
import assert from 'node:assert/strict';
import { formatRows } from '../../src/cli/rows';

const ROWS = [
  { who: 'John Bolton', date: '2018-08-23', aliases: ['Bolton', 'M. "B"'], count: 2, none: null },
  { who: 'Nikolaï Patrouchev,\nsecrétaire', date: null, aliases: [], count: 10, none: null },
];

describe('rows', () => {
  it('are one JSON array of objects', () => {
    assert.deepEqual(JSON.parse(formatRows(ROWS, 'json')), ROWS);
    assert.deepEqual(JSON.parse(formatRows([], 'json')), []);
  });

  it('are CSV with a header, quoted where needed', () => {
    const [header, first, ...rest] = formatRows(ROWS, 'csv').split('\n');
    assert.equal(header, 'who,date,aliases,count,none');
    assert.equal(first, 'John Bolton,2018-08-23,"Bolton, M. ""B""",2,');
    assert.equal(rest[0], '"Nikolaï Patrouchev,');
    assert.equal(formatRows([], 'csv'), '');
  });

  it('are a table that says how many they are', () => {
    const table = formatRows(ROWS, 'table');
    assert.match(table, /who .* date .* aliases .* count/);
    assert.match(table, /John Bolton/);
    assert.match(table, /2 rows\n$/);
    assert.equal(formatRows([], 'table'), 'no rows\n');
  });

  it('keep a table within the page', () => {
    const long = [{ sentence: 'mot '.repeat(200), who: 'x' }];
    for (const line of formatRows(long, 'table').split('\n')) assert.ok(line.length <= 141, line);
  });
});
