/** "Auntie Bernice isn't related to anybody", "is Kit's nan and no relation to these two": what is denied is what somebody is called, or is to others. */
import { kinTerm, type KinReading } from '#graph/kinship/kin-term.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import type { Referent } from '../../parsed-document.ts';
import type { Denied } from './denied-kin.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { wordsBefore, wordsFor } from './taken-for.ts';
import { unrelatedAt } from './unrelated-words.ts';
import { claimsOf } from '../../reference/claim-log.ts';

/** Kinship by which people are called who are none. */
export const deniable: ReadonlySet<string> = new Set([
  'grandparent',
  'aunt-uncle',
  'sibling',
  'half-sibling',
  'cousin',
]);

/** What is denied of somebody who is called nothing and is nobody's kin: any tie. */
export const anyKin: KinReading = {
  word: 'relative',
  kind: 'other-kin',
  inverse: false,
  side: 'unknown',
  sex: 'unknown',
  tradition: 'english',
  register: 'reference',
  honorific: false,
  plural: false,
  former: false,
  late: false,
};

/** What the words at item `at` deny of the person; empty where they are no such words. */
export function unrelatedKin(
  reading: Reading,
  person: Referent,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
): readonly Denied[] {
  const said = unrelatedAt(reading, items, phrases, at);
  if (!said) return [];
  const { owners } = said;
  if (said.onlyStep) return stepKin(person, owners);
  const terms = [
    ...wordsFor(person),
    ...quotedWords(items),
    ...wordsBefore(reading.text, person),
    ...titleClaims(reading, person),
    ...(owners ? kinThroughParents(reading, person, owners) : []),
    ...(said.unsaid ? [] : kinLately(reading, person, owners)),
  ];
  const [term] = terms.filter((title) => kinTerm(title).some((kin) => deniable.has(kin.kind) && !kin.inverse));
  if (term === undefined && said.onlyCalled) return [];
  const kin = term === undefined ? anyKin : kinTerm(term).find((one) => deniable.has(one.kind) && !one.inverse);
  return kin ? [{ kin, term: term ?? anyKin.word, ...(owners ? { anchors: owners } : {}) }] : [];
}

/** "I'm not step anything to them": no stepmother of theirs, and a child no stepsister. */
function stepKin(person: Referent, owners: readonly Referent[] | undefined): readonly Denied[] {
  const term = person.young || person.childId !== undefined ? 'step-sibling' : 'step-parent';
  const [kin] = kinTerm(term);
  return kin ? [{ kin, term, ...(owners ? { anchors: owners } : {}) }] : [];
}

/** "“Auntie” only in the church sense", "“Uncle Pastor” is Mr Low": the word in quotation marks that somebody is called by. */
function quotedWords(items: readonly Item[]): readonly string[] {
  return items.flatMap((item, at) =>
    item.type === 'kin' &&
    /^["“‘']$/.test(items[at - 1]?.lower ?? '') &&
    items.slice(at + 1, at + 3).some(({ lower }) => /^["”’']$/.test(lower))
      ? item.kin.term
      : [],
  );
}

function titleClaims({ discourse }: Reading, person: Referent): readonly string[] {
  return claimsOf(discourse.claims, person).flatMap((claim) =>
    claim.byTitle && claim.from === person ? claim.term : [],
  );
}

/** Characters back to what the record said before of the person. */
const reach = 250;

/** What these sentences say that the person is to others, or is shown as to the very ones. */
function kinLately(
  { discourse, start, end, focus }: Reading,
  person: Referent,
  told: readonly Referent[] | undefined,
): readonly string[] {
  const owners = told ?? focus;
  const isOwned = told !== undefined;
  return claimsOf(discourse.claims, person)
    .toReversed()
    .flatMap((claim) =>
      claim.from === person &&
      claim.start >= start - reach &&
      claim.end <= end &&
      (claim.entry || !owners.includes(claim.to) || (isOwned && claim.end <= start && claim.path.every(isBlood)))
        ? claim.term
        : [],
    );
}

function isBlood({ nature }: KinPath[number]): boolean {
  return nature === undefined;
}

/** "I am Rosa's father's sister. I am nothing to Idris": she is no aunt of his. */
function kinThroughParents({ discourse }: Reading, person: Referent, anchors: readonly Referent[]): readonly string[] {
  const hasOther = (parent: Referent) =>
    claimsOf(discourse.claims, parent).some(
      ({ kind, from, to }) => kind === 'parent' && from === parent && to.childId !== undefined && !anchors.includes(to),
    );
  return claimsOf(discourse.claims, person).flatMap(({ kind, from, to, polarity }) => {
    if (polarity === 'denied') return [];
    if (kind === 'sibling' && (from === person || to === person))
      return hasOther(from === person ? to : from) ? 'aunt' : [];
    return kind === 'parent' && from === person && hasOther(to) ? 'grandmother' : [];
  });
}
