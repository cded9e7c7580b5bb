/** The parts of the server without Docker: Java, jars, ports, settings, and what is said where one is missing. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreError } from '../../src/errors';
import { prepareHome } from '../../src/neo4j-server/home';
import { ensureJars } from '../../src/neo4j-server/jars';
import { findJava, javaFlags, javaReleasesFor, parseJavaMajor } from '../../src/neo4j-server/java';
import { freePorts, isFree } from '../../src/neo4j-server/ports';
import { formatSettings, serverSettings } from '../../src/neo4j-server/settings';

/** The error's remedy names Docker. */
function saysDocker(what: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof StoreError);
    assert.match(error.message, what);
    assert.match(error.remedy, /docker compose up/);
    return true;
  };
}

describe('Neo4j server without Docker', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'newsgraph-test-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  for (const [output, major] of [
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "25" 2025-09-16 LTS', 25],
    ['java version "1.8.0_392"', 1],
    ['command not found', undefined],
  ] as const) {
    it(`reads the release in ${JSON.stringify(output)}`, () => assert.equal(parseJavaMajor(output), major));
  }

  it('wants the Java that the version was made for', () => {
    assert.deepEqual(javaReleasesFor('5.26.30'), [17, 21]);
    assert.deepEqual(javaReleasesFor('2026.08.1'), [21, 25]);
    assert.ok(javaFlags(25).includes('--sun-misc-unsafe-memory-access=allow'));
    assert.ok(!javaFlags(17).some((flag) => flag.startsWith('--sun')));
  });

  function fakeJava(name: string, release: string): string {
    const bin = join(folder, name, 'bin');
    mkdirSync(bin, { recursive: true });
    const file = join(bin, 'java');
    writeFileSync(file, `#!/bin/sh\necho 'openjdk version "${release}.0.1"' >&2\n`);
    chmodSync(file, 0o755);
    return file;
  }

  it('passes over a Java that is too old or too new', async function () {
    if (process.platform === 'win32') this.skip();
    fakeJava('a-old', '11');
    fakeJava('b-new', '99');
    const right = fakeJava('c-right', '21');
    assert.deepEqual(await findJava('5.26.30', { PATH: '' }, folder), { command: right, major: 21 });
    assert.deepEqual(await findJava('2026.08.1', { PATH: '', NEO4J_JAVA: right }, ''), {
      command: right,
      major: 21,
    });
  });

  it('says which Java it looked for, and where', async () => {
    await assert.rejects(
      findJava('5.26.30', { PATH: '', JAVA_HOME: join(folder, 'none') }, folder),
      saysDocker(/needs Java 17 or 21; tried .*none/),
    );
  });

  it('says that Maven is missing', async () => {
    const maven = join(folder, 'mvn');
    await assert.rejects(ensureJars('5.26.30', folder, maven), saysDocker(/Maven cannot be run/));
  });

  it('says why Maven failed, and leaves no half folder', async () => {
    // a program that does not know Maven's options
    await assert.rejects(
      ensureJars('5.26.30', folder, process.execPath),
      saysDocker(/could not fetch.*bad option/s),
    );
    assert.deepEqual(await import('node:fs/promises').then(({ readdir }) => readdir(folder)), []);
  });

  it('fetches nothing twice', async () => {
    mkdirSync(join(folder, '5.26.30'));
    assert.equal(await ensureJars('5.26.30', folder, join(folder, 'mvn')), join(folder, '5.26.30'));
  });

  it('chooses ports that are free, and different', async () => {
    const ports = await freePorts(5);
    assert.equal(new Set(ports).size, 5);
    assert.ok(await isFree(ports[0]));
  });

  it('knows a port that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    assert.equal(await isFree((server.address() as AddressInfo).port), false);
    server.close();
  });

  it('writes settings, of which the given ones win', () => {
    const settings = serverSettings({ http: 1, bolt: 2 }, { 'server.https.enabled': 'true', 'a.b': 'c' });
    assert.equal(settings['server.bolt.advertised_address'], '127.0.0.1:2');
    const text = formatSettings(settings);
    assert.match(text, /^server\.https\.enabled=true$/m);
    assert.match(text, /^a\.b=c$/m);
    assert.doesNotMatch(text, /^server\.https\.enabled=false$/m);
  });

  it('refuses a password that Neo4j would refuse, before it makes anything', async () => {
    const home = join(folder, 'home');
    await assert.rejects(
      prepareHome(home, {}, 'short', { command: 'java', major: 17 }, folder),
      /at least 8/,
    );
    await assert.rejects(import('node:fs/promises').then(({ stat }) => stat(home)));
  });
});
