/** The documentation names every verb and option of the command line, and no other. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProgram } from '../../src/cli/main';
import { Outcome } from '../../src/cli/outcome';

describe('docs/command-line.md', () => {
  const text = readFileSync(join(__dirname, '..', '..', 'docs', 'command-line.md'), 'utf8');
  const { commands } = createProgram(new Outcome());

  for (const command of commands) {
    const verb = command.name();
    it(`describes ${verb} with all its options`, () => {
      assert.match(text, new RegExp(`^\\| \`${verb}[ \`]`, 'm'));
      for (const { long } of command.options) assert.ok(text.includes(long ?? ''), `${verb} ${long}`);
    });
  }

  it('describes no verb that is not there', () => {
    const described = [...text.matchAll(/^\| `(\w+)/gm)].map(([, verb]) => verb);
    assert.deepEqual(described.sort(), commands.map((command) => command.name()).sort());
  });
});
