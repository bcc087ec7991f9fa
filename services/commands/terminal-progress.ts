/** A progress bar on a terminal; silent where the stream is not one. It shows counts, never names. */
import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from './mine-folder.ts';

export function terminalProgress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { total: () => undefined, recordRead: () => undefined };
  const bar = new SingleBar(
    { stream, format: 'Reading records {bar} {value} of {total}', stopOnComplete: true },
    Presets.shades_classic,
  );
  return { total: (records) => bar.start(records, 0), recordRead: () => bar.increment() };
}
