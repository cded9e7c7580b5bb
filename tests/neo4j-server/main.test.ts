/** `npm run neo4j` as a person runs it. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, isFree } from '../../src/neo4j-server/ports';
import { openNeo4j } from '../../src/stores/neo4j';
import { isWanted, JARS, VERSION } from '../stores/neo4j/server';

const ROOT = join(__dirname, '..', '..');

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly output: () => string;
}

function start(args: readonly string[]): Run {
  const main = join('src', 'neo4j-server', 'main.ts');
  const child = spawn(process.execPath, ['--require', 'ts-node/register/transpile-only', main, ...args], {
    cwd: ROOT,
    env: { ...process.env, NEO4J_PASSWORD: 'a-test-password' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, ended, output: () => output };
}

describe('npm run neo4j', () => {
  it('says which port is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { ended, output } = start(['--bolt-port', String(port)]);
    assert.equal(await ended, 1);
    assert.match(output(), new RegExp(`Port ${port} is in use`));
    server.close();
  });

  it('says what is no port', async () => {
    const { ended, output } = start(['--http-port', '70000']);
    assert.equal(await ended, 1);
    assert.match(output(), /"70000" is not a port/);
  });

  (isWanted ? it : it.skip)(
    'starts, says how to connect, and stops on Ctrl-C (NEWSGRAPH_TEST_NEO4J=1)',
    async function () {
      this.timeout(600_000);
      const folder = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
      mkdirSync(JARS, { recursive: true });
      symlinkSync(JARS, join(folder, 'jars'));
      const [http, bolt] = await freePorts(2);
      const ports = ['--http-port', String(http), '--bolt-port', String(bolt)];
      const { child, ended, output } = start(['--neo4j-version', VERSION, '--folder', folder, ...ports]);
      try {
        while (!output().includes('NEO4J_PASSWORD=') && child.exitCode === null)
          await once(child.stdout!, 'data');
        assert.match(output(), new RegExp(`Browser +http://127.0.0.1:${http}/browser/`));
        const store = await openNeo4j({
          uri: `bolt://127.0.0.1:${bolt}`,
          username: 'neo4j',
          password: 'a-test-password',
        });
        assert.deepEqual(await store.run('RETURN 1 AS one'), [{ one: 1 }]);
        await store.close();
        child.kill('SIGINT');
        assert.equal(await ended, 0, output());
        assert.ok(await isFree(bolt));
      } finally {
        child.kill('SIGKILL');
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
