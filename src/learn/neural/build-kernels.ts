/** `npm run kernels`: makes the files in `data/kernels` that Node runs of the texts beside them. */
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';
import { dataPath } from '../../data-path';
import { MODULES } from '../../neural/kernels';

/** The binary form of a module's text; the same text gives the same bytes. */
export async function assembleKernels(name: (typeof MODULES)[number]): Promise<Uint8Array> {
  const assembler = await wabt();
  const file = `${name}.wat`;
  const module = assembler.parseWat(file, readFileSync(dataPath('kernels', file)));
  module.validate();
  return module.toBinary({}).buffer;
}

async function assembleAll(): Promise<void> {
  for (const name of MODULES) writeFileSync(dataPath('kernels', `${name}.wasm`), await assembleKernels(name));
}

if (require.main === module) void assembleAll();
