/** Progress on standard error: a bar where it is a terminal, nothing elsewhere. */
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** `total` is undefined while it is not known. */
  update(done: number, total?: number): void;
  stop(): void;
}

const SILENT: Progress = { update: () => undefined, stop: () => undefined };

/** Starts a bar with a caption such as "articles". */
export function startProgress(caption: string): Progress {
  if (!process.stderr.isTTY) return SILENT;
  const bar = new SingleBar(
    {
      format: `${caption} {bar} {value}/{total} {duration_formatted}`,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  bar.start(0, 0);
  return {
    update(done, total) {
      if (total !== undefined) bar.setTotal(total);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
