/** Hashes of strings and of combinations: every feature of a linear model is one 32-bit number. */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const GOLDEN = 0x9e3779b1;

/** Spreads the bits of a hash, so that its low bits can index a table (the finaliser of MurmurHash3). */
export function avalanche(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * Signed 32-bit hash of `text` from code unit `from` to `to` (FNV-1a over UTF-16 code units, then
 * spread). The same string always has the same hash, on every machine.
 */
export function hashString(text: string, from = 0, to = text.length): number {
  return avalanche(continueHash(FNV_OFFSET, text, from, to));
}

/** The hash of `name|value|value …`, as `hashString` gives it, without building the string. */
export function hashJoined(name: string, values: readonly (string | number | boolean)[]): number {
  let h = continueHash(FNV_OFFSET, name);
  if (values.length === 0) h = Math.imul(h ^ BAR, FNV_PRIME);
  for (const value of values) {
    h = Math.imul(h ^ BAR, FNV_PRIME);
    h = continueHash(h, typeof value === 'string' ? value : String(value));
  }
  return avalanche(h);
}

const BAR = '|'.charCodeAt(0);

function continueHash(hash: number, text: string, from = 0, to = text.length): number {
  let h = hash;
  for (let i = from; i < to; i += 1) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  return h;
}

/** Unsigned 32-bit hash of bytes (FNV-1a), the checksum of model files. */
export function hashBytes(bytes: Uint8Array): number {
  let h = FNV_OFFSET;
  for (let i = 0; i < bytes.length; i += 1) h = Math.imul(h ^ bytes[i], FNV_PRIME);
  return h >>> 0;
}

/**
 * Adds one value to a running hash: `mix(mix(template, a), b)` is the feature of template `template`
 * with the values `a` and `b`. Order counts. No string is built.
 */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, GOLDEN);
  return (h ^ (h >>> 15)) + 0x7f4a7c15;
}
