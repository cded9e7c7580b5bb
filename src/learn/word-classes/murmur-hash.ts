/** MurmurHash64A (Austin Appleby, public domain), by which spaCy numbers words. */

const M = 0xc6a4a7935bd1e995n;
const R = 47n;

/** The unsigned 64-bit hash of bytes. */
export function murmurHash64(bytes: Buffer, seed: bigint): bigint {
  const cut = (value: bigint): bigint => BigInt.asUintN(64, value);
  let h = cut(seed ^ (BigInt(bytes.length) * M));
  const whole = bytes.length - (bytes.length % 8);
  for (let at = 0; at < whole; at += 8) {
    let k = cut(bytes.readBigUInt64LE(at) * M);
    k ^= k >> R;
    h = cut((h ^ cut(k * M)) * M);
  }
  if (whole < bytes.length) {
    let rest = 0n;
    for (let i = bytes.length - 1; i >= whole; i -= 1) rest = (rest << 8n) | BigInt(bytes[i]);
    h = cut((h ^ rest) * M);
  }
  h ^= h >> R;
  h = cut(h * M);
  return h ^ (h >> R);
}
