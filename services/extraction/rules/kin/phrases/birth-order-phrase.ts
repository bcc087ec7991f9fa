/** "The eldest of four to Ann", "second of three children born to Ann and Bob", "one of five of Ann's": somebody's child, told by their place among the others. Pure grammar. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Item } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { childrenWords } from './children-words.ts';

const rank = /^(?:one|eldest|oldest|elder|youngest|younger|middle|first|second|third|fourth|fifth|last)$/;
const count = /^(?:two|three|four|five|six|seven|eight|nine|ten|[2-9])$/;
const among = new RegExp(`^(?:${childrenWords}|siblings|sons|daughters|girls|boys)$`);

/** The phrase at an item; `read` reads the parents that stand after "to". */
export function birthOrderPhrase(
  items: readonly Item[],
  at: number,
  read: (at: number) => NounPhrase | undefined,
): NounPhrase | undefined {
  const lower = (index: number) => items[index]?.lower ?? '';
  let here = /^(?:the|an?)$/.test(lower(at)) ? at + 1 : at;
  const first = here;
  if (!rank.test(lower(here))) return undefined;
  here += lower(here + 1) === 'child' ? 2 : 1;
  if (lower(here) !== 'of' || !count.test(lower(here + 1))) return undefined;
  here += 2;
  while (among.test(lower(here))) here += 1;
  if (lower(here) === 'born') here += 1;
  const parents = lower(here) === 'to' ? read(here + 1) : undefined;
  const isPeople = parents?.head.type === 'names' || parents?.head.type === 'kin' || parents?.head.type === 'group';
  if (!parents || !isPeople || items[parents.to]?.type === 'possessive') return undefined;
  const [start, end] = [items[at]?.start ?? 0, parents.end];
  const kin = { from: first, to: here, term: 'child', readings: kinTerm('child'), foreign: false };
  return {
    from: at,
    to: parents.to,
    start,
    end,
    head: { type: 'kin', kin, anchor: parents, names: [], determiner: 'the', count: 1 },
  };
}
