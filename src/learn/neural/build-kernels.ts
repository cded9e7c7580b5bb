/** `npm run kernels`: makes `data/kernels/matrix.wasm` of the text beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';
import { dataPath } from '../../data-path';

/** The binary form of `matrix.wat`; the same text gives the same bytes. */
export async function assembleKernels(): Promise<Uint8Array> {
  const assembler = await wabt();
  const module = assembler.parseWat('matrix.wat', readFileSync(dataPath('kernels', 'matrix.wat')));
  module.validate();
  return module.toBinary({}).buffer;
}

if (require.main === module) {
  void assembleKernels().then((bytes) => writeFileSync(dataPath('kernels', 'matrix.wasm'), bytes));
}
