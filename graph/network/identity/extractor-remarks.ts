/** What the words themselves say about identity: remarks of the extractor, the two ends of a tie, spans that hold one another, the case's children. */
import { childPersonId } from '#graph/model/case-file.ts';
import type { IdentityRemark } from '#graph/model/claim.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { IdentityWork } from './identity-work.ts';

export function applyRemarks(work: IdentityWork): void {
  const { sets, reading } = work;
  const known = (end: string) => sets.members(end).length > 0;
  for (const claim of reading.claims)
    if (claim.from !== claim.to && known(claim.from) && known(claim.to))
      sets.keepApart(claim.from, claim.to, `one is recorded as the other's ${claim.term}`);
  for (const remark of reading.remarks)
    if (remark.outcome === 'different' && known(remark.a) && known(remark.b))
      sets.keepApart(remark.a, remark.b, remark.reason);
  for (const mention of reading.mentions) {
    const child = mention.childId === undefined ? undefined : childPersonId(mention.childId);
    if (child !== undefined && known(child)) sets.join(child, mention.id, "the words name the case's child", 'words');
  }
  for (const remark of reading.remarks)
    if (remark.outcome === 'same' && known(remark.a) && known(remark.b) && areBothNamed(work, remark))
      sets.join(remark.a, remark.b, remark.reason, 'words');
  joinHeldSpans(work);
}

/** Remarks on words without a name wait until names are joined: by then it is known who stands where. */
function areBothNamed({ traits }: IdentityWork, { a, b }: IdentityRemark): boolean {
  return traits(a).names.size > 0 && traits(b).names.size > 0;
}

/** A kept mention and its better reading overlap: "Mrs Okoro" within "Mrs Okoro (Ada)". Only names join so: "Ada" within "Ada's mother" does not. */
function joinHeldSpans({ sets, reading }: IdentityWork): void {
  const named = reading.mentions.filter((mention) => mention.form === 'named');
  let open: Mention[] = [];
  for (const mention of named) {
    open = open.filter((earlier) => earlier.record === mention.record && earlier.end > mention.start);
    for (const earlier of open) sets.join(earlier.id, mention.id, 'the same words of the record', 'evidence');
    open.push(mention);
  }
}
