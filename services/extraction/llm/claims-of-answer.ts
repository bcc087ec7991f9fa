/** The claims of a tie in an answer. */
import type { KinshipClaim } from '#graph/model/claim.ts';
import { symmetricKinds } from '#graph/model/relationship-kind.ts';
import type { FoundTie } from '#prompts/extract-network/v2/output.ts';
import { type AnswerContext, endOf, findingId, type Quoted } from './answer-context.ts';
import { kinOfTie } from './kin-of-tie.ts';
import type { Located } from './locate-quote.ts';

/** One for each two people whom the words tie; `undefined` for what has no true quote or no two people. */
export function claimsOf(
  { found: tie, quote }: Quoted<FoundTie>,
  context: AnswerContext,
): readonly (KinshipClaim | undefined)[] {
  if (quote === undefined) return [undefined];
  const isBothWays = symmetricKinds.has(tie.kind);
  // "The brothers A, B and C" may come as each of the three to each of the three.
  const isSaidBefore = (from: string, to: string) =>
    isBothWays && tie.from.indexOf(to) < tie.from.indexOf(from) && tie.from.includes(to) && tie.to.includes(from);
  const pairs = tie.from.flatMap((from) =>
    tie.to.flatMap((to) => (from === to || isSaidBefore(from, to) ? [] : [{ from, to }])),
  );
  return pairs.length === 0 ? [undefined] : pairs.map((pair) => claimOf(tie, pair, quote, context));
}

function claimOf(
  tie: FoundTie,
  pair: { readonly from: string; readonly to: string },
  quote: Located,
  context: AnswerContext,
): KinshipClaim | undefined {
  const [from, to] = [endOf(pair.from, quote, context), endOf(pair.to, quote, context)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const { term, side, polarity } = tie;
  const { kind, path } = kinOfTie(tie, context.people.get(pair.from)?.sex ?? 'unknown');
  return {
    ...quote,
    id: findingId('claim', context.record, [from, to, kind, polarity, String(quote.start)]),
    record: context.record,
    from,
    to,
    kind,
    path,
    term,
    side,
    polarity,
    ...(tie.state === null ? {} : { state: tie.state }),
    ...(tie.basis === null ? {} : { basis: tie.basis }),
    ...(tie.saidBy === null ? {} : { saidBy: { name: tie.saidBy } }),
  };
}
