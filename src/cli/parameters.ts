/** Query parameters as a command line writes them: `name=John Bolton`, `limit=5`, `names=["a","b"]`. */
import { UsageError } from '../errors';
import type { Parameter, Parameters } from '../stores/contract';

/**
 * @param pairs `name=value`; a value that is JSON is taken as such, anything else as text
 * @throws UsageError for a pair without a name or an equals sign
 */
export function parametersOf(pairs: readonly string[]): Parameters {
  return Object.fromEntries(pairs.map(parameterOf));
}

function parameterOf(pair: string): [string, Parameter] {
  const at = pair.indexOf('=');
  const name = pair.slice(0, Math.max(at, 0)).trim();
  if (!/^\w+$/.test(name)) {
    throw new UsageError({
      what: `"${pair}" is no parameter`,
      remedy: 'Write --param name=value, for example --param name=Bolton',
    });
  }
  return [name, valueOf(pair.slice(at + 1))];
}

function valueOf(text: string): Parameter {
  try {
    return JSON.parse(text) as Parameter;
  } catch {
    return text;
  }
}
