/** The exit codes of the command line, and how errors become messages. */
import { NewsgraphError } from '../errors';

export const EXIT = {
  /** Everything asked for was done. */
  done: 0,
  /** Nothing was changed: the message says why. */
  failed: 1,
  /** The call makes no sense: see --help. */
  usage: 2,
  /** Done, but some inputs were left out; each has its message. */
  partial: 3,
} as const;

/** Prints one line a reported error on standard error; what is no report is a defect and keeps its stack. */
export function report(error: unknown): void {
  if (error instanceof NewsgraphError) process.stderr.write(`newsgraph: ${error.toLine()}\n`);
  else process.stderr.write(`newsgraph: defect, please report it: ${stackOf(error)}\n`);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
