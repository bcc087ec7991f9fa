/** What a scorer hands back: counts that can be added up over bundles, and the cases behind them for whoever wants to read the mistakes. */
export interface Part {
  readonly counts: Readonly<Record<string, number>>;
  /** What went wrong, by sort, in words. Names of people stand in them: for a terminal, never for a log. */
  readonly mistakes: Readonly<Record<string, readonly string[]>>;
}

/** Counts and mistakes of one part, gathered while it is scored. */
export function gather() {
  const counts: Record<string, number> = {};
  const mistakes: Record<string, string[]> = {};
  return {
    count: (name: string, by: boolean | number = 1) => {
      counts[name] = (counts[name] ?? 0) + Number(by);
    },
    mistake: (sort: string, words: string) => {
      (mistakes[sort] ??= []).push(words);
    },
    part: (): Part => ({ counts, mistakes }),
  };
}
