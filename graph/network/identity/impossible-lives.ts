/**
 * Two sets that cannot be one person because of their ages, checked whenever they are joined: who is Mr Low is no baby of the name, and whose son was
 * born in 2014 was not born in 2010. Only dates written out count: an age may be of another day than its record.
 */
import { yearRange } from '#graph/model/edtf-date.ts';
import type { KinshipClaim } from '#graph/model/claim.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Traits } from './traits.ts';

/** Years: nobody younger is a parent. */
const youngestParent = 12;

interface Lives {
  readonly traits: (set: string) => Traits;
  readonly members: (set: string) => readonly string[];
  /** What is known of any end; `undefined` for one that is in no set. */
  readonly traitsOfEnd: (end: string) => Traits | undefined;
}

/** In words, why the ages of two sets forbid that they are one. */
export function impossibleLives(
  claims: readonly KinshipClaim[],
  eldestChild: number,
  { traits, members, traitsOfEnd }: Lives,
): (a: string, b: string) => string | undefined {
  const children = Map.groupBy(claims.filter(isBirth), (claim) => claim.from);
  const childrenBorn = (set: string): readonly number[] =>
    members(set)
      .flatMap((member) => children.get(member) ?? [])
      .flatMap(({ to }) => yearsWritten(traitsOfEnd(to)?.births ?? []));
  const clash = (one: string, other: string): string | undefined => {
    const births = yearsWritten(traits(other).births);
    const [born] = births;
    if (born === undefined) return undefined;
    if (born >= eldestChild && isCalledGrown(traits(one)))
      return 'one is a child, the other is called as grown-ups are';
    return childrenBorn(one).some((child) => child - born < youngestParent)
      ? 'one was a child when the other’s child was born'
      : undefined;
  };
  return (a, b) => clash(a, b) ?? clash(b, a);
}

function isBirth({ kind, polarity, guess, path }: KinshipClaim): boolean {
  return (
    kind === 'parent' &&
    polarity !== 'denied' &&
    guess === undefined &&
    path.length === 1 &&
    path[0]?.nature === undefined
  );
}

/** The years of dates that are no estimates. */
function yearsWritten(dates: readonly string[]): readonly number[] {
  return dates.flatMap((date) => (/^[\d-]+$/.test(date) ? (yearRange(date)?.earliest ?? []) : []));
}

/** "Mr Low", "Grandad Low". */
function isCalledGrown({ names }: Traits): boolean {
  return names
    .values()
    .some(
      ({ title }) =>
        /^(?:mr|mrs)$/.test(title) ||
        kinTerm(title).some(({ path }) => path?.length === 2 && path.every(({ step }) => step === 'parent')),
    );
}
