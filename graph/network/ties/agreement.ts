/** Where the rules and a model read the same record: whether both found a tie in it, or one of them alone. */
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { FoundBy } from '#graph/model/network.ts';
import type { CurrentReading } from '../current-reading.ts';

/** `claims`: those of one tie. Answers `undefined` where only one of the two read the claim's record today. */
export function agreement(
  claims: readonly KinshipClaim[],
  { extractorOf, extractorsOf }: CurrentReading,
): (claim: KinshipClaim) => FoundBy | undefined {
  const finders = Map.groupBy(claims, ({ record }) => record);
  return ({ record }) => {
    if ((extractorsOf.get(record)?.size ?? 0) < 2) return undefined;
    const found = new Set((finders.get(record) ?? []).map(({ id }) => extractorOf.get(id)));
    if (found.has('rules')) return found.has('llm') ? 'rules-and-model' : 'rules-alone';
    return found.has('llm') ? 'model-alone' : undefined;
  };
}
