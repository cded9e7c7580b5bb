/** Links that open Neo4j Browser. */
import assert from 'node:assert/strict';
import { findBrowser, openNeo4j } from '../../../src/stores/neo4j';
import { browserLink, pictureLinks } from '../../../src/stores/neo4j/browser-link';
import { loadIntoNeo4j } from '../../../src/stores/neo4j/load';
import { genevaGraph, schema } from '../fixture';
import { describeNeo4j } from './server';

const connection = { uri: 'bolt://localhost:7687', username: 'a b', password: 'secret', database: 'neo4j' };

describe('link into Neo4j Browser', () => {
  it('names server, user, database and statement, and nothing secret', () => {
    const statement = 'MATCH p = (a)-[r]->(b)\nWHERE a.name = "x+y&z #1"\nRETURN p';
    const link = browserLink('http://localhost:7474/browser/', connection, statement);
    const { origin, pathname, searchParams } = new URL(link);
    assert.equal(`${origin}${pathname}`, 'http://localhost:7474/browser/');
    assert.deepEqual(Object.fromEntries(searchParams), {
      dbms: 'bolt://a%20b@localhost:7687',
      db: 'neo4j',
      cmd: 'edit',
      arg: statement,
    });
    assert.ok(!link.includes('secret') && !link.includes(' ') && !link.includes('+'));
  });

  it('can play a guide', () => {
    const link = browserLink('http://h/browser/', connection, 'http://localhost:8001/guide', 'play');
    assert.equal(new URL(link).searchParams.get('cmd'), 'play');
  });
});

describeNeo4j('links into Neo4j Browser', (server) => {
  it('lead to the Browser that the server serves', async () => {
    const response = await fetch(await findBrowser(server.connection()));
    assert.equal(response.status, 200);
    assert.match(await response.text(), /<title>Neo4j Browser/i);
  });

  it('hold statements that draw something', async () => {
    await loadIntoNeo4j(genevaGraph(), schema, server.connection());
    const store = await openNeo4j(server.connection());
    try {
      const links = pictureLinks('http://localhost:7474/browser/', server.connection());
      assert.ok(links.length >= 3);
      for (const { title, link } of links) {
        assert.match(title, /^[A-Z]/);
        const rows = await store.run(new URL(link).searchParams.get('arg') ?? '');
        assert.ok(rows.length > 0, title);
      }
    } finally {
      await store.close();
    }
  });
});
