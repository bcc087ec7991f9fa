/** What the words themselves say about identity: remarks of the extractor, the two ends of a tie, spans that hold one another, the case's children. */
import { childPersonId } from '#graph/model/case-file.ts';
import type { IdentityRemark } from '#graph/model/claim.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { IdentityWork } from './identity-work.ts';
import { fullNames, traitsClash } from './traits.ts';

export function applyRemarks(work: IdentityWork): void {
  const { sets, reading } = work;
  const known = (end: string) => sets.members(end).length > 0;
  // A guessed tie may be misread: it keeps nobody from themselves.
  for (const claim of reading.claims)
    if (claim.guess === undefined && claim.from !== claim.to && known(claim.from) && known(claim.to))
      sets.keepApart(claim.from, claim.to, `one is recorded as the other's ${claim.term}`);
  for (const remark of reading.remarks)
    if (remark.outcome === 'different' && known(remark.a) && known(remark.b))
      sets.keepApart(remark.a, remark.b, remark.reason);
  for (const mention of reading.mentions) {
    const child = mention.childId === undefined ? undefined : childPersonId(mention.childId);
    if (child !== undefined && known(child)) sets.join(child, mention.id, "the words name the case's child", 'words');
  }
  const fullyNamed = byFirstName(work);
  for (const remark of reading.remarks)
    if (
      remark.outcome === 'same' &&
      known(remark.a) &&
      known(remark.b) &&
      areBothNamed(work, remark) &&
      !areTwoKnown(work, remark, fullyNamed)
    )
      sets.join(remark.a, remark.b, remark.reason, 'words');
  joinHeldSpans(work);
}

/** Whether both have a name. Remarks on words without one wait until names are joined: by then it is known who stands where. */
export function areBothNamed({ traits }: IdentityWork, { a, b }: IdentityRemark): boolean {
  return traits(a).names.size > 0 && traits(b).names.size > 0;
}

/** The words that stand for each first name written with a family name. */
function byFirstName({ reading, traits }: IdentityWork): ReadonlyMap<string, readonly string[]> {
  const named = reading.mentions.flatMap(({ id }) =>
    fullNames(traits(id)).map((name) => ({ id, first: name.given[0] })),
  );
  return new Map(
    Map.groupBy(named, ({ first }) => first ?? '')
      .entries()
      .map(([first, ends]) => [first, ends.map(({ id }) => id)]),
  );
}

/** "Joyce (Ada's sister)": not one person's two names where the case names a Joyce and another person, an Ada, in full; the words themselves prove neither. */
function areTwoKnown(
  { traits }: IdentityWork,
  { a, b }: IdentityRemark,
  named: ReadonlyMap<string, readonly string[]>,
): boolean {
  const [firstsA, firstsB] = [a, b].map((end) =>
    [...traits(end).names.values()].flatMap((name) => name.given.slice(0, 1)),
  );
  const [bearersA, bearersB] = [firstsA, firstsB].map((firsts) =>
    (firsts ?? []).flatMap((first) => named.get(first) ?? []).filter((end) => end !== a && end !== b),
  );
  const [one, other] = [bearersA?.[0], bearersB?.[0]];
  return one !== undefined && other !== undefined && traitsClash(traits(one), traits(other), 'evidence') !== undefined;
}

/** A kept mention and its better reading overlap: "Mrs Tarn" within "Mrs Tarn (Ada)". Only names join so: "Ada" within "Ada's mother" does not. */
function joinHeldSpans({ sets, reading }: IdentityWork): void {
  const named = reading.mentions.filter((mention) => mention.form === 'named');
  let open: Mention[] = [];
  for (const mention of named) {
    open = open.filter((earlier) => earlier.record === mention.record && earlier.end > mention.start);
    for (const earlier of open) sets.join(earlier.id, mention.id, 'the same words of the record', 'evidence');
    open.push(mention);
  }
}
