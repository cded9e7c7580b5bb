/** How a call of the command line went: collected while verbs run, turned into the exit code at the end. */
import type { NewsgraphError } from '../errors';
import { EXIT, report } from './exit';

export class Outcome {
  #code: number = EXIT.done;

  get exitCode(): number {
    return this.#code;
  }

  /** Reports an input that was left out while the rest goes on. */
  readonly leftOut = (error: NewsgraphError): void => {
    report(error);
    this.#code = EXIT.partial;
  };
}
