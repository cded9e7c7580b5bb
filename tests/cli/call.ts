/** Calls the command line as a user does. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { run } from '../../src/cli/main';

const ROOT = join(__dirname, '..', '..');

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** As a process of its own. `before` is a module that is loaded first. */
export function newsgraph(args: readonly string[], input = '', before?: string): Result {
  const main = join(ROOT, 'src', 'cli', 'main.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...(before === undefined ? [] : ['-r', before]), '-r', 'ts-node/register/transpile-only', main, ...args],
    { cwd: ROOT, input, encoding: 'utf8', env: { ...process.env, NEO4J_PASSWORD: '', NO_COLOR: '1' } },
  );
  return { code: status, out: stdout, err: stderr };
}

/** The same in this process, for calls that end before any model is loaded. */
export async function runHere(args: readonly string[]): Promise<Result> {
  const written = { stdout: '', stderr: '' };
  const real = {
    stdout: process.stdout.write.bind(process.stdout),
    stderr: process.stderr.write.bind(process.stderr),
  };
  const catching = (name: keyof typeof written) => (chunk: string | Uint8Array) => {
    written[name] += String(chunk);
    return true;
  };
  process.stdout.write = catching('stdout');
  process.stderr.write = catching('stderr');
  try {
    return { code: await run(args), out: written.stdout, err: written.stderr };
  } finally {
    Object.assign(process.stdout, { write: real.stdout });
    Object.assign(process.stderr, { write: real.stderr });
  }
}
