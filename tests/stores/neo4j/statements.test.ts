/** No name from a document reaches a statement's text. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { cypherPath } from '../../../src/data-path';
import { StoreError } from '../../../src/errors';
import { loadGraphSchema } from '../../../src/graph';
import {
  fillStatement,
  quoteName,
  readStatement,
  type StatementName,
} from '../../../src/stores/neo4j/statements';
import { NASTY } from '../conformance/specs';
import { schema } from '../fixture';

describe('Neo4j statements', () => {
  it('fills placeholders with quoted names', () => {
    const names = { FROM_LABEL: 'Event', TO_LABEL: 'Entity', RELATIONSHIP_TYPE: 'AGENT' };
    const text = fillStatement('merge-relationships', names, schema);
    assert.match(text, /MATCH \(a:`Event` \{id: row\.from\}\)/);
    assert.match(text, /MERGE \(a\)-\[r:`AGENT` \{id: row\.id\}\]->\(b\)/);
    assert.doesNotMatch(text, /`[A-Z]+_LABEL`|`RELATIONSHIP_TYPE`/);
  });

  it('takes no label for a type, nor a type for a label', () => {
    assert.throws(() => fillStatement('merge-nodes', { BASE_LABEL: 'AGENT' }, schema), StoreError);
    const names = { FROM_LABEL: 'Event', TO_LABEL: 'Entity', RELATIONSHIP_TYPE: 'Event' };
    assert.throws(() => fillStatement('merge-relationships', names, schema), StoreError);
  });

  for (const name of NASTY) {
    it(`refuses ${JSON.stringify(name.slice(0, 40))} as a name, even if it is on the list`, () => {
      assert.throws(() => quoteName(name, schema.labels), StoreError);
      // digits and letters alone are harmless, however long
      if (!/^x+$/.test(name)) assert.throws(() => quoteName(name, new Set([name])), StoreError);
    });
  }

  it('takes every name of the shipped schema', () => {
    const { labels, relationshipTypes } = loadGraphSchema();
    assert.ok(labels.size > 50 && relationshipTypes.size > 100);
    for (const name of labels) assert.equal(quoteName(name, labels), `\`${name}\``);
    for (const name of relationshipTypes) assert.equal(quoteName(name, relationshipTypes), `\`${name}\``);
  });

  it('ships every statement, and no other', () => {
    const files = readdirSync(cypherPath('load')).filter((file) => file.endsWith('.cypher'));
    assert.equal(files.length, 12);
    for (const file of files)
      assert.match(readStatement(file.slice(0, -'.cypher'.length) as StatementName), /^\/\/ /);
  });
});
