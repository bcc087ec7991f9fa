/** Two of one surname under it together: "Hilda and Norman Lowe", "Mr & Mrs Stone", "Mr Al Low (45) and Mrs Bea Low (39)". */
import type { Referent } from '../../parsed-document.ts';
import { addClaims, claimsBetween, claimsOf } from '../../reference/claim-log.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import type { KinHead, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Placed } from '../phrases/placed.ts';
import { quoteAround, type Reading } from '../reading.ts';
import { isGrownRelative } from '../people/grown-relative.ts';

/** "Her parents", "his grandparents". */
function areParents(head: NounPhrase['head']): head is KinHead {
  return (
    head.type === 'kin' &&
    head.kin.readings.every((reading) => reading.plural && reading.path?.every(({ step }) => step === 'parent'))
  );
}

/** Whether a claim makes `other` a child of the same parent as the claim it is compared with. */
function isOfSameParent({ kind, from, to }: ClaimDraft, parentage: ClaimDraft, other: Referent): boolean {
  return kind === 'parent' && from === parentage.from && to === other;
}

/** "Two of his own, Joe and Ann Lowe", "Joe and Ann Lowe, Mr Lowe's children": brother and sister. */
function areChildrenOf({ text, start, end }: Reading, phrase: NounPhrase): boolean {
  const young = /\b(?:children|kids|siblings|twins|sons?|daughters?|of (?:his|her|their) own)\b/i;
  const before = /[^.;()]{0,30}[,:]\s*$/.exec(text.slice(start, phrase.start))?.[0] ?? '';
  const after = /^,[^.;,()]{0,40}/.exec(text.slice(phrase.end, end))?.[0] ?? '';
  return young.test(before) || young.test(after);
}

/** "Hilda and Norman Lowe", "Mr & Mrs Stone": a woman and a man under one surname are taken for a couple, as hearsay, unless they are young or kin; of carers it is said what they do. */
export function claimSharedSurname(reading: Reading, { phrase, people = [] }: Placed): void {
  const { head } = phrase;
  if ((head.type !== 'names' && !areParents(head)) || people.length !== 2 || reading.otherFamily) return;
  const [first, second, ...further] = head.names;
  const [one, other] = people;
  if (!first || !second || further.length > 0 || !one || !other || one === other) return;
  const shared =
    first.name.family !== undefined &&
    first.name.family === second.name.family &&
    (!first.surface.includes(first.name.family) || areMrAndMrs(first.name.title, second.name.title));
  const sexes = new Set(people.map((person) => person.sex));
  if (!shared || !people.every(isGrownRelative) || !sexes.has('female') || !sexes.has('male')) return;
  if (/\bcarers?\b|\bfoster|\bplace(?:d|ment)\b/i.test(reading.text.slice(reading.start, reading.end))) return;
  if (areChildrenOf(reading, phrase)) return;
  const { claims } = reading.discourse;
  const related = claimsBetween(claims, one, other).length > 0;
  const siblings = claimsOf(claims, ...people).some(
    ({ from, to, path }) => from !== to && path.at(-1)?.step === 'sibling' && people.includes(from),
  );
  const children = claimsOf(claims, one).some(
    (claim) =>
      claim.kind === 'parent' &&
      claim.to === one &&
      claimsOf(claims, other).some((also) => isOfSameParent(also, claim, other)),
  );
  if (related || siblings || children) return;
  addClaims(claims, {
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

/** "Mr Al Low (45) and Mrs Bea Low (39)". */
function areMrAndMrs(one: string | undefined, other: string | undefined): boolean {
  return /^(?:mr,mrs|mrs,mr)$/.test([one, other].join(',').replaceAll('.', '').toLowerCase());
}
