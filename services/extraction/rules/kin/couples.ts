/** Ties of two equals: who married whom, and "X and Y are cousins". */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../parsed-document.ts';
import { claimTie } from './claim-tie.ts';
import { noteSpoken, quoteAround, stated, type Manner, type Reading } from './reading.ts';
import type { Link } from './clause-links.ts';
import type { KinHead } from './noun-phrase.ts';
import type { Placed } from './placed.ts';

export function claimMarriage(
  reading: Reading,
  left: readonly Referent[],
  right: readonly Referent[],
  link: Link,
  place: { readonly start: number; readonly end: number },
): void {
  const [one, other] = [left[0], right[0]];
  if (
    left.length !== 1 ||
    right.length !== 1 ||
    !one ||
    !other ||
    one === other ||
    link.unreal ||
    link.open ||
    reading.otherFamily
  )
    return;
  if (!link.negated) noteSpoken(reading, [one, other], place, false);
  reading.discourse.claims.push({
    from: other,
    to: one,
    kind: 'partner',
    path: [{ step: 'partner', sex: other.sex, married: true }],
    term: 'married',
    side: 'unknown',
    state: 'married',
    polarity: link.negated ? 'denied' : link.hearsay ? 'reported' : stated(reading).polarity,
    ...quoteAround(reading, place.start, place.end),
  });
}

/** Ties every pair of the subjects with the kin word; true where there were two or more. */
export function claimReciprocal(
  reading: Reading,
  people: readonly Referent[],
  kin: KinReading,
  phrase: { readonly start: number; readonly end: number },
  head: Pick<KinHead, 'kin'>,
  manner: Manner,
): boolean {
  for (const [at, person] of people.entries()) {
    for (const other of people.slice(at + 1))
      claimTie(reading, { person: other, anchors: [person], kin, phrase, head, manner });
  }
  return people.length > 1;
}

/** "Hilda and Norman Lowe", "Mr & Mrs Stone": a woman and a man under one surname are taken for a couple, as hearsay, unless they are young or kin. */
export function claimSharedSurname(reading: Reading, { phrase, people = [] }: Placed): void {
  if (phrase.head.type !== 'names' || phrase.head.names.length !== 2 || people.length !== 2 || reading.otherFamily)
    return;
  const [first, second] = phrase.head.names;
  const [one, other] = people;
  if (!first || !second || !one || !other || one === other) return;
  const shared =
    first.name.family !== undefined &&
    first.name.family === second.name.family &&
    !first.surface.includes(first.name.family);
  const grown = people.every((person) => person.childId === undefined && !person.young && !person.professional);
  const sexes = new Set(people.map((person) => person.sex));
  if (!shared || !grown || !sexes.has('female') || !sexes.has('male')) return;
  const { claims } = reading.discourse;
  const related = claims.some((claim) => people.includes(claim.from) && people.includes(claim.to));
  const siblings = claims.some(
    (claim) => claim.from !== claim.to && claim.path.at(-1)?.step === 'sibling' && people.includes(claim.from),
  );
  if (related || siblings) return;
  claims.push({
    from: other,
    to: one,
    kind: 'partner',
    path: [{ step: 'partner', sex: other.sex }],
    term: reading.text.slice(phrase.start, phrase.end),
    side: 'unknown',
    polarity: 'reported',
    ...quoteAround(reading, phrase.start, phrase.end),
  });
}
