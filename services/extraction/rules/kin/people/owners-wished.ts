/** Whom the possessor of a kin phrase may mean: who may have such kin, rather a child where children have it, and several only where they may share it. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import type { Discourse } from '../../reference/discourse.ts';
import { parentTitle } from '../../names/parent-title.ts';
import type { PronounWish } from '../../reference/resolve-pronoun.ts';
import { hasAnother } from './has-another.ts';
import type { KinHead } from '../phrases/noun-phrase.ts';
import { likelyToHave, mayHave } from './plausible.ts';
import type { Reading } from '../reading.ts';

export type OwnersWished = Required<PronounWish>;

/** Who may have such kin, and who is likely to. */
export function ownersWished(
  { discourse }: Reading,
  head: KinHead,
  kin: KinReading,
  not: readonly Referent[],
  apart: readonly Referent[],
): OwnersWished {
  return {
    allowed: (one) =>
      mayHave(one, kin) &&
      !(isExOrSpouse(kin) && isUnderFifteen(discourse, one)) &&
      !apart.includes(one) &&
      (isSonOfBoth(head, kin) || !isNamedIn(discourse, head, one)) &&
      !hasAnother(discourse, one, kin, head.names),
    rather: (one) => likelyToHave(one, kin),
    together: (people) => mayShare(discourse, people, kin),
    not,
  };
}

/** Whom no child of eight has: "her ex", "her husband"; girls of sixteen do, and others boyfriends. */
function isExOrSpouse({ path: [first] = [] }: KinReading): boolean {
  return first?.step === 'partner' && (first.nature === 'former' || first.married === true);
}

function isUnderFifteen({ record: { writtenOn } }: Discourse, { young, bornOn }: Referent): boolean {
  return young === true && Number(writtenOn?.slice(0, 4)) - Number(bornOn?.slice(0, 4)) < 15;
}

/** "Their eldest is a Howard too": after his father. */
function isSonOfBoth({ anchor }: KinHead, { path }: KinReading): boolean {
  return path?.[0]?.step === 'child' && anchor?.head.type === 'pronoun' && anchor.head.pronoun.who === 'plural';
}

/** "Her sister Ann": she is not Ann; he whose father is "also Ned" may be a Ned, "his father, Papa Dele" is Dele's, and "her husband Baba Zuri" Mama Zuri's. */
function isNamedIn({ bearers }: Discourse, head: KinHead, one: Referent): boolean {
  return head.names.some(({ start, name }) => {
    if (bearers.has(start)) return bearers.get(start) === one;
    const [first] = name.given;
    return one.names.some(
      (other) => first !== undefined && other.given[0] === first && parentTitle(other) === parentTitle(name),
    );
  });
}

/** A husband and wife, or a father and his son, have a home in common, but no mother and no brother. */
function mayShare({ claims }: Discourse, people: readonly Referent[], { path }: KinReading): boolean {
  const step = path?.[0]?.step;
  return (
    (step !== 'parent' && step !== 'sibling') ||
    !claimsOf(claims, ...people).some(
      ({ kind, polarity, from, to }) =>
        /^(?:partner|parent|grandparent)$/.test(kind) &&
        polarity !== 'denied' &&
        people.includes(from) &&
        people.includes(to),
    )
  );
}
