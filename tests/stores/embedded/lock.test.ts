/** The lock file names the engine's build for every platform, else `npm ci` fails on all of them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version: string;
  readonly optional?: true;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};

describe('package-lock.json', () => {
  const optional = Object.values(lock.packages).flatMap((entry) =>
    Object.entries(entry.optionalDependencies ?? {}),
  );

  it('holds every optional package that another one names', () => {
    assert.ok(optional.some(([name]) => name.startsWith('@grafeo-db/js-')));
    for (const [name] of optional) {
      assert.equal(lock.packages[`node_modules/${name}`]?.optional, true, `${name} is missing`);
    }
  });

  it("says which machine each of the engine's builds is for", () => {
    for (const [name, version] of optional.filter(([name]) => name.startsWith('@grafeo-db/js-'))) {
      const entry = lock.packages[`node_modules/${name}`];
      const [, , os, cpu] = name.split('-');
      assert.deepEqual([entry.version, entry.os, entry.cpu], [version, [os], [cpu]], name);
    }
  });
});
