/** Where the connection comes from, and what is refused before anything is sent. */
import assert from 'node:assert/strict';
import { NewsgraphError, StoreError, UsageError } from '../../../src/errors';
import { resolveConnection } from '../../../src/stores/neo4j';

const PASSWORD = 'secret-word';
const signIn = { NEO4J_PASSWORD: PASSWORD };

describe('Neo4j connection', () => {
  it('has the usual address and user', () => {
    assert.deepEqual(resolveConnection({}, signIn), {
      uri: 'bolt://localhost:7687',
      username: 'neo4j',
      password: PASSWORD,
    });
  });

  it('comes from the environment, and options win', () => {
    const env = {
      NEO4J_URI: 'neo4j+s://graph.example.org',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: PASSWORD,
      NEO4J_DATABASE: 'news',
    };
    assert.deepEqual(resolveConnection({}, env), {
      uri: 'neo4j+s://graph.example.org',
      username: 'reader',
      password: PASSWORD,
      database: 'news',
    });
    const options = { uri: 'bolt://127.0.0.1:1', username: 'a', password: 'b', database: 'c' };
    assert.deepEqual(resolveConnection(options, env), options);
  });

  for (const uri of [
    'bolt://localhost:7687',
    'neo4j://127.0.0.1',
    'bolt://127.1.2.3:99',
    'bolt://[::1]:7687',
    'bolt+s://example.org',
    'neo4j+s://example.org:7687',
  ]) {
    it(`goes to ${uri}`, () => assert.equal(resolveConnection({ uri }, signIn).uri, uri));
  }

  for (const uri of [
    'bolt://example.org',
    'neo4j://192.168.1.4:7687',
    'neo4j+ssc://example.org',
    'bolt://localhost.example.org',
    'bolt://127.0.0.1.example.org',
    'bolt://[2001:db8::1]:7687',
  ]) {
    it(`goes to ${uri} only when told`, () => {
      assert.throws(() => resolveConnection({ uri }, signIn), StoreError);
      assert.equal(resolveConnection({ uri, allowUnencrypted: true }, signIn).uri, uri);
    });
  }

  for (const uri of ['', 'localhost:7687', 'http://localhost:7474', 'bolt://', 'bolt:localhost']) {
    it(`says that ${JSON.stringify(uri)} is no address`, () => {
      assert.throws(() => resolveConnection({ uri }, signIn), UsageError);
    });
  }

  it('wants a password', () => assert.throws(() => resolveConnection({}, {}), UsageError));

  it('never repeats a password that stands in the address', () => {
    for (const uri of [`bolt://neo4j:${PASSWORD}@localhost`, `bolt//neo4j:${PASSWORD}@localhost`]) {
      assert.throws(
        () => resolveConnection({ uri }, signIn),
        (error: unknown) => {
          assert.ok(error instanceof NewsgraphError);
          assert.ok(!error.toLine().includes(PASSWORD), error.toLine());
          return true;
        },
      );
    }
  });
});
