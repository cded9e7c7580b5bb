/** Times work, and runs a step in a process of its own, whose memory is then its own. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

export interface Measured {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of this process's processor time. */
  readonly cpu: number;
}

export async function measure(work: () => Promise<unknown>): Promise<Measured> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

/** Clock ticks a second in Linux's process tables. */
const TICKS = 100;

/** Seconds of processor time that another process has used, where the system is Linux (proc(5): fields 14 and 15). */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** The middle of several runs, in milliseconds. */
export async function median(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1];
}

export const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/** What a step sends back, from a fresh process that runs this script with the step's name. */
export async function inOwnProcess<T>(script: string, args: readonly string[]): Promise<T> {
  const child = fork(script, args, { execArgv: ['--require', 'ts-node/register/transpile-only'] });
  const [result] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${args[0]} ended with ${String(code)}`))),
  ])) as [T];
  return result;
}
