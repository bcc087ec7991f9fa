/** Kept for each set as it grows: the records it is named in, whether only a paid role is said of it, whether any other tie is. */
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { Mention } from '#graph/model/mention.ts';

export interface SetFacts {
  /** The records it is named in, with where in each it stands first. */
  records(set: string): ReadonlyMap<number, number>;
  shareRecord(a: string, b: string): boolean;
  /** Nothing but a paid role is said. */
  isOnlyPaid(set: string): boolean;
  /** A tie other than a paid role is claimed. */
  isTied(set: string): boolean;
  /** A tie is claimed that nobody has by a post: of kin, a friend, a neighbour. */
  isTiedInPrivate(set: string): boolean;
  /** Told to be somebody's parent, partner, aunt or carer: a grown-up, as far as is known. */
  isGrown(set: string): boolean;
  isFriendOfChild(set: string): boolean;
  merged(survivor: string, absorbed: string): void;
}

interface Facts {
  readonly records: Map<number, number>;
  paid: boolean;
  tied: boolean;
  private: boolean;
  grown: boolean;
  friend: boolean;
}

/** Kinds of tie that come with a post: the coach's tie to the team is his work, paid or not. */
const kindsOfPosts = new Set(['professional', 'teacher', 'mentor', 'faith-leader', 'foster-carer']);

/** Kinds of tie that a child may have to others. */
const kindsOfChildren = new Set(['sibling', 'half-sibling', 'step-sibling', 'cousin', 'friend', 'other-connection']);

export function createSetFacts(
  ends: readonly string[],
  mentions: ReadonlyMap<string, Mention>,
  claims: readonly KinshipClaim[],
): SetFacts {
  const facts = new Map<string, Facts>(
    ends.map((end) => {
      const mention = mentions.get(end);
      return [
        end,
        {
          records: new Map(mention === undefined ? [] : [[mention.record, mention.start]]),
          paid: mention?.professional === true,
          tied: mention === undefined,
          private: mention === undefined,
          grown: false,
          friend: false,
        },
      ];
    }),
  );
  for (const claim of claims) {
    if (claim.kind !== 'professional') for (const end of [claim.from, claim.to]) setTrue(facts.get(end), 'tied');
    else setTrue(facts.get(claim.from), 'paid');
    if (!kindsOfPosts.has(claim.kind)) for (const end of [claim.from, claim.to]) setTrue(facts.get(end), 'private');
    if (claim.polarity === 'denied') continue;
    if (!kindsOfChildren.has(claim.kind)) setTrue(facts.get(claim.from), 'grown');
    if (claim.kind === 'partner') setTrue(facts.get(claim.to), 'grown');
    if (claim.kind === 'friend' && !mentions.has(claim.to)) setTrue(facts.get(claim.from), 'friend');
  }
  const of = (set: string): Facts =>
    facts.get(set) ?? { records: new Map(), paid: false, tied: false, private: false, grown: false, friend: false };
  return {
    records: (set) => of(set).records,
    shareRecord: (a, b) => {
      const [small, large] = of(a).records.size <= of(b).records.size ? [of(a), of(b)] : [of(b), of(a)];
      return small.records.keys().some((record) => large.records.has(record));
    },
    isOnlyPaid: (set) => of(set).paid && !of(set).tied,
    isTied: (set) => of(set).tied,
    isTiedInPrivate: (set) => of(set).private,
    isGrown: (set) => of(set).grown,
    isFriendOfChild: (set) => of(set).friend,
    merged: (survivor, absorbed) => {
      const [own, other] = [of(survivor), of(absorbed)];
      for (const [record, start] of other.records)
        own.records.set(record, Math.min(start, own.records.get(record) ?? Infinity));
      own.paid ||= other.paid;
      own.tied ||= other.tied;
      own.private ||= other.private;
      own.grown ||= other.grown;
      own.friend ||= other.friend;
    },
  };
}

function setTrue(facts: Facts | undefined, fact: Exclude<keyof Facts, 'records'>): void {
  if (facts !== undefined) facts[fact] = true;
}
