/** Writes text in capitals, as often as not without accents. */
import type { Random } from '../random';

const PLAIN = 0.5;

export function upperCase(text: string, random: Random): string {
  const upper = text.toUpperCase();
  return random.next() < PLAIN ? upper.normalize('NFD').replace(/\p{Mn}/gu, '') : upper;
}
