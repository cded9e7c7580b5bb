/** Standard output that waits for slow readers and ends quietly when its reader goes away (`| head`). */
import { once } from 'node:events';

/** Writes one piece; resolves when the stream takes more. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** So many code units go to the stream at once: few writes, and never a whole long article. */
const PIECE = 1 << 16;

/** Writes pieces one after the other as they are made, small ones together. */
export async function writeAll(pieces: Iterable<string>): Promise<void> {
  let waiting: string[] = [];
  let size = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < PIECE) continue;
    await write(waiting.join(''));
    waiting = [];
    size = 0;
  }
  if (size > 0) await write(waiting.join(''));
}

/** A reader that closes the pipe has seen enough: that is no error. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
