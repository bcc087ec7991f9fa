/** Joins the pairs whose evidence is enough, strongest first; those that fall short but not far become questions. */
import { compareEnds } from '../text-position.ts';
import type { Doubt } from './doubt.ts';
import type { IdentityWork } from './identity-work.ts';
import type { EvidenceLine } from './evidence-weights.ts';
import { enoughToAsk, enoughToJoin, totalWeight } from './evidence-weights.ts';

export function joinOrAsk(work: IdentityWork, pairs: readonly (readonly [string, string])[]): void {
  const { sets } = work;
  const weighed = pairs
    .filter(([a, b]) => sets.find(a) !== sets.find(b))
    .map(([a, b]) => ({ a, b, lines: work.weigh(a, b) }))
    .map((pair) => ({ ...pair, weight: totalWeight(pair.lines) }))
    .filter((pair) => pair.weight >= enoughToAsk)
    .toSorted((x, y) => y.weight - x.weight || compareEnds(x.a, y.a) || compareEnds(x.b, y.b));
  for (const { a, b, weight, lines } of weighed) {
    if (sets.find(a) === sets.find(b)) continue;
    // What the sets have become by now counts, not what they were when the pair was first weighed.
    const now = totalWeight(work.weigh(a, b));
    const joined = weight >= enoughToJoin && now >= enoughToJoin && sets.join(a, b, inWords(lines), 'evidence');
    if (!joined && sets.keptApartBy(a, b, 'evidence') === undefined) work.doubt(doubtOf(a, b, lines));
  }
}

/** "the same first name, both recorded as aunt". */
export function inWords(lines: readonly EvidenceLine[]): string {
  return lines
    .filter((line) => line.weight > 0)
    .map((line) => line.text)
    .join(', ');
}

export function doubtOf(a: string, b: string, lines: readonly EvidenceLine[]): Doubt {
  return {
    a,
    b,
    reasons: lines.map(({ text, weight }) => ({
      text,
      favours: weight > 0 ? ('same' as const) : ('different' as const),
    })),
  };
}
