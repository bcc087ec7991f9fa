/** "Auntie Bernice isn't related to anybody", "is Kit's nan and no relation to these two": what is denied is what somebody is called, or is to others. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../parsed-document.ts';
import type { Denied } from './denials.ts';
import type { Item } from './items.ts';
import { peopleOf } from './people-of.ts';
import type { Placed } from './placed.ts';
import type { Reading } from './reading.ts';
import { titlesOf } from './taken-for.ts';

const unrelated = /^(related|relation|relations|relative|kin|family|blood)$/;
const deniable = new Set(['grandparent', 'aunt-uncle', 'sibling', 'half-sibling', 'cousin']);

/** What the words at item `at` deny of the person; empty where they are no such words. */
export function unrelatedKin(
  reading: Reading,
  person: Referent,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
): readonly Denied[] {
  if (!unrelated.test(items[at]?.lower ?? '')) return [];
  const anchors = toWhom(reading, items, phrases, at);
  const [term] = [
    ...titlesOf(person),
    ...titleClaims(reading, person),
    ...kinToOthers(reading, person, anchors),
  ].filter((title) => kinTerm(title).some((kin) => deniable.has(kin.kind) && !kin.inverse));
  const kin = term === undefined ? undefined : kinTerm(term).find((one) => deniable.has(one.kind) && !one.inverse);
  return kin && term !== undefined ? [{ kin, term, ...(anchors ? { anchors } : {}) }] : [];
}

/** "Related to these children", "relation of Ann's". */
function toWhom(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
): readonly Referent[] | undefined {
  if (!/^(to|of)$/.test(items[at + 1]?.lower ?? '')) return undefined;
  const placed = phrases.find(({ phrase }) => phrase.from === at + 2);
  const people = placed && (placed.people ?? peopleOf(reading, placed.phrase));
  return people && people.length > 0 ? people : undefined;
}

function titleClaims({ discourse }: Reading, person: Referent): readonly string[] {
  return discourse.claims.flatMap((claim) => (claim.byTitle && claim.from === person ? claim.term : []));
}

/** What this very sentence says that the person is to somebody else. */
function kinToOthers(
  { discourse, start, end, focus }: Reading,
  person: Referent,
  anchors: readonly Referent[] = focus,
): readonly string[] {
  return discourse.claims.flatMap((claim) =>
    claim.from === person && claim.start >= start && claim.end <= end && !anchors.includes(claim.to) ? claim.term : [],
  );
}
