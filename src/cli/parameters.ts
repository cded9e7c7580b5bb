/** Query parameters as a command line writes them: `name=John Bolton`, `limit=5`, `names=["a","b"]`. */
import { UsageError } from '../errors';
import { quoted } from '../nearest';
import type { Parameter, Parameters } from '../stores/contract';

/** A value as it was written, and as it was read. */
export interface Given {
  readonly text: string;
  readonly value: Parameter;
}

/**
 * @param pairs `name=value`; a value that is JSON is taken as such, anything else as text
 * @throws UsageError for a pair without a name or an equals sign
 */
export function givenParameters(pairs: readonly string[]): ReadonlyMap<string, Given> {
  return new Map(pairs.map(parameterOf));
}

/** The values alone. @throws UsageError as givenParameters */
export function parametersOf(pairs: readonly string[]): Parameters {
  return Object.fromEntries([...givenParameters(pairs)].map(([name, { value }]) => [name, value]));
}

function parameterOf(pair: string): [string, Given] {
  const at = pair.indexOf('=');
  const name = pair.slice(0, Math.max(at, 0)).trim();
  if (!/^\w+$/.test(name)) {
    throw new UsageError({
      what: `${quoted(pair)} is no parameter`,
      remedy: 'Write --param name=value, for example --param name=Bolton',
    });
  }
  const text = pair.slice(at + 1);
  return [name, { text, value: valueOf(text) }];
}

function valueOf(text: string): Parameter {
  try {
    return JSON.parse(text) as Parameter;
  } catch {
    return text;
  }
}
