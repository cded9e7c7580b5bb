/** Standard output that waits for slow readers and ends quietly when its reader goes away (`| head`). */
import { once } from 'node:events';

/** Writes one piece; resolves when the stream takes more. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A reader that closes the pipe has seen enough: that is no error. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
