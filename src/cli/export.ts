/** `newsgraph export`: the graph for other programs. */
import { type Command, Option } from 'commander';
import { UsageError } from '../errors';
import { exportText, exportTo, FORMATS, isFolderFormat, type Format } from '../export';
import { loadGraphSchema } from '../graph';
import { readFolder } from '../stores/folder';
import { DEFAULT_GRAPH } from './graph-option';
import { write } from './output';

interface ExportFlags {
  readonly format: Format;
  readonly graph: string;
  readonly output?: string;
  readonly facts?: true;
  readonly force?: true;
}

export function addExport(program: Command): Command {
  return program
    .command('export')
    .description(
      'write the graph for other programs: Gephi, NetworkX, linked data, spreadsheets, bulk import',
    )
    .addOption(new Option('--format <format>', 'what to write').choices(FORMATS).makeOptionMandatory())
    .option('--graph <dir>', 'graph folder', DEFAULT_GRAPH)
    .option('--output <path>', 'file, or for csv and neo4j-admin a folder (default: standard output)')
    .option('--facts', 'only entities and what they did to one another, without articles and evidence')
    .option('--force', 'replace what stands there')
    .action(exportGraph);
}

async function exportGraph({ format, graph, output, facts, force }: ExportFlags): Promise<void> {
  if (format === 'neo4j-admin' && facts === true) {
    throw new UsageError({
      what: '--facts leaves out what a later load would add again',
      remedy: 'Import everything, or choose another format',
    });
  }
  const folder = await readFolder(graph);
  const schema = loadGraphSchema();
  const options = { factsOnly: facts === true, replace: force === true };
  if (output !== undefined) {
    await exportTo(output, folder, schema, format, options);
    const next = format === 'neo4j-admin' ? `: ${output}/import.sh says how to import it` : '';
    process.stderr.write(`${output} is written${next}.\n`);
  } else if (isFolderFormat(format)) {
    throw new UsageError({
      what: `${format} is several files`,
      remedy: 'Name a folder for them with --output',
    });
  } else {
    for await (const piece of exportText(folder, schema, format, options)) await write(piece);
  }
}
