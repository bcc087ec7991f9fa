/** Does what needs the store, again and again while the store is unavailable: nothing is given up because it was away for a while. */
import { setTimeout as wait } from 'node:timers/promises';
import { StoreUnavailable } from '#graph/store/store-unavailable.ts';

/** Milliseconds before the first repetition; doubled up to the longest. */
const firstPause = 250;
const longestPause = 5_000;

/** Throws what `work` throws but for `StoreUnavailable`; once `signal` aborts there is no further attempt, and it throws an `AbortError`. */
export async function untilStoreAnswers<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      await wait(pause, undefined, { signal });
    }
  }
}
