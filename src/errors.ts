/** Every error that newsgraph reports to a person: what went wrong, where, and what to do about it. */

/** Where an error lies: a file, and inside it a line (from 1) where one is known. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
}

/** The parts of a message, in the order in which they are printed. */
export interface ErrorParts {
  readonly what: string;
  readonly place?: Place;
  readonly remedy: string;
  readonly cause?: unknown;
}

/** The base of all named errors; anything else that is thrown is a defect of newsgraph. */
export abstract class NewsgraphError extends Error {
  readonly place: Place | undefined;
  readonly remedy: string;

  constructor(parts: ErrorParts) {
    super(parts.what, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.name = new.target.name;
    this.place = parts.place;
    this.remedy = parts.remedy;
  }

  /** `file:line: what. remedy`, the one line that the command line prints. */
  toLine(): string {
    const { file, line } = this.place ?? {};
    const where = file === undefined ? '' : line === undefined ? `${file}: ` : `${file}:${line}: `;
    return `${where}${this.message}. ${this.remedy}`;
  }
}

/** An input that cannot be read as an article; the other inputs go on. */
export class ArticleError extends NewsgraphError {}

/** A data file, model or ontology that ships with newsgraph is missing or damaged. */
export class DataError extends NewsgraphError {}

/** The graph folder cannot be read or written. */
export class GraphFolderError extends NewsgraphError {}

/** A graph database refuses, is absent, or does not speak the statement. */
export class StoreError extends NewsgraphError {}

/** The command line was called in a way that makes no sense. */
export class UsageError extends NewsgraphError {}

/** A name that nothing in the graph bears, or that several things bear. */
export class NameError extends NewsgraphError {}
