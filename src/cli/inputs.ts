/** The `<paths…>` argument that all reading verbs share. */
import type { Command } from 'commander';

export function addPaths(command: Command): Command {
  return command.argument(
    '<paths...>',
    'articles (.txt .md .html .jsonl), folders of them, or - for standard input',
  );
}
