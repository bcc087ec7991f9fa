/** "Auntie Bernice isn't related to anybody", "is Kit's nan and no relation to these two": what is denied is what somebody is called, or is to others. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../parsed-document.ts';
import type { Denied } from './denials.ts';
import type { Item } from './items.ts';
import { peopleOf } from './people-of.ts';
import type { Placed } from './placed.ts';
import type { Reading } from './reading.ts';
import { titlesOf } from './taken-for.ts';

const unrelated = /^(related|relation|relations|relative|kin|family|blood|nothing)$/;
const deniable = new Set(['grandparent', 'aunt-uncle', 'sibling', 'half-sibling', 'cousin']);

/** What the words at item `at` deny of the person; empty where they are no such words. */
export function unrelatedKin(
  reading: Reading,
  person: Referent,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
): readonly Denied[] {
  const word = items[at]?.lower ?? '';
  const anchors = unrelated.test(word) ? toWhom(reading, items, phrases, at) : undefined;
  if (!unrelated.test(word) || (word === 'nothing' && !anchors)) return [];
  const [term] = [
    ...titlesOf(person),
    ...titleClaims(reading, person),
    ...kinToOthers(reading, person, anchors),
    ...(anchors ? kinThroughParents(reading, person, anchors) : []),
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
  const to = items.findIndex(
    (item, place) => place > at && !/^(at|all|whatsoever|by|in|through|blood)$/.test(item.lower),
  );
  if (!/^(to|of)$/.test(items[to]?.lower ?? '')) return undefined;
  const placed = phrases.find(({ phrase }) => phrase.from === to + 1);
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

/** "I am Rosa's father's sister. I am nothing to Idris": she is no aunt of his. */
function kinThroughParents({ discourse }: Reading, person: Referent, anchors: readonly Referent[]): readonly string[] {
  const hasOther = (parent: Referent) =>
    discourse.claims.some(
      ({ kind, from, to }) => kind === 'parent' && from === parent && to.childId !== undefined && !anchors.includes(to),
    );
  return discourse.claims.flatMap(({ kind, from, to, polarity }) => {
    if (polarity === 'denied') return [];
    if (kind === 'sibling' && (from === person || to === person))
      return hasOther(from === person ? to : from) ? 'aunt' : [];
    return kind === 'parent' && from === person && hasOther(to) ? 'grandmother' : [];
  });
}
