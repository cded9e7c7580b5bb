/** Lists of numbers for the words of a sentence, in one block: a long text has tens of thousands of sentences. */

/** `count` lists of `size` zeros. */
export function rowsOf(count: number, size: number): readonly Int32Array[] {
  const block = new Int32Array(count * size);
  return Array.from({ length: count }, (_, k) => block.subarray(k * size, (k + 1) * size));
}
