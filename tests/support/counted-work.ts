/** How much work a piece of code does, counted and not timed: the same on every machine, however busy it is. */
import { Session } from 'node:inspector/promises';

/** How often each function and block of Kith's own code ran, by where it stands. */
export type Work = ReadonlyMap<string, number>;

/** Counts in code that is loaded from now on. */
export async function startCounting(): Promise<(run: () => unknown) => Promise<Work>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const sinceLast = async (): Promise<Work> => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return new Map(
      result
        .filter(({ url }) => /\/(?:services|graph)\//.test(url) && !url.includes('/node_modules/'))
        .flatMap(({ url, functions }) =>
          functions.flatMap(({ functionName, ranges }) =>
            ranges.map(
              ({ startOffset, count }) =>
                [`${url.replace(/.*\/(services|graph)\//, '$1/')} ${functionName} at ${startOffset}`, count] as const,
            ),
          ),
        ),
    );
  };
  return async (run) => {
    await sinceLast();
    run();
    return sinceLast();
  };
}

/** Where the work that was done often grew by more than so many times. */
export function grownBeyond(
  few: Work,
  many: Work,
  { often, times }: { readonly often: number; readonly times: number },
) {
  return [...many]
    .filter(([where, count]) => count > often && count > times * (few.get(where) ?? Infinity))
    .map(([where, count]) => `${where}: ${few.get(where)} times, then ${count}`);
}
