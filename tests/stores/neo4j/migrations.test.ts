/** Migration files, and what a database's record of them allows. */
import assert from 'node:assert/strict';
import { StoreError } from '../../../src/errors';
import { BASE_LABELS } from '../../../src/graph/labels';
import { pendingMigrations, readMigrations, splitStatements } from '../../../src/stores/neo4j/migrations';

describe('Neo4j migrations', () => {
  it('splits a file at the semicolons that end lines', () => {
    const text = "// a; b\nRETURN 1;\n\n  // c\nRETURN ';' AS x,\n 2; \nRETURN 3";
    assert.deepEqual(splitStatements(text), ['RETURN 1', "RETURN ';' AS x,\n 2", 'RETURN 3']);
  });

  it('are numbered without gaps, and can all run again', () => {
    const migrations = readMigrations();
    assert.ok(migrations.length > 0);
    for (const [index, { version, statements }] of migrations.entries()) {
      assert.equal(Number(version), index + 1);
      for (const statement of statements) assert.match(statement, /IF (NOT )?EXISTS/);
    }
  });

  it('make the id of every base label unique', () => {
    const all = readMigrations()
      .flatMap(({ statements }) => statements)
      .join('\n');
    for (const label of BASE_LABELS) {
      assert.match(all, new RegExp(`FOR \\(n:${label}\\) REQUIRE n.id IS UNIQUE`));
    }
  });

  const [first] = readMigrations();
  const second = { ...first, version: '002', checksum: 'two' };
  it('run once', () => {
    assert.deepEqual(pendingMigrations([first, second], new Map()), [first, second]);
    const applied = new Map([['001', first.checksum]]);
    assert.deepEqual(pendingMigrations([first, second], applied), [second]);
  });

  it('stop where the database has another history', () => {
    assert.throws(() => pendingMigrations([first], new Map([['001', 'other']])), StoreError);
    assert.throws(() => pendingMigrations([first], new Map([['002', 'two']])), StoreError);
  });
});
