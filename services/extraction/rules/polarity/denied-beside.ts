/** A fatherhood that a note beside it says to be denied: "Father: Al Pike (denies paternity)", "her father, Al (paternity denied by mother)", a row's "denied by mother". */
import type { Sentence } from '../parsed-document.ts';
import { addClaims, putClaim } from '../reference/claim-log.ts';
import type { Discourse } from '../reference/discourse.ts';
import type { ClaimDraft } from '../reference/drafts.ts';

const denying = String.raw`(?:den(?:y|ies|ied|ying)|disput(?:es|ed|ing)|reject(?:s|ed)|refut(?:es|ed)|contest(?:s|ed))`;
const often = String.raw`(?:(?:has|have|had|is|was|been|always|strongly|firmly|since|still|but|though|although|this|which|that) )*`;
const note = `(?:${[
  String.raw`${often}(?:who |he )?${often}${denying} (?:paternity|fatherhood|parentage|(?:being|that he is|he is) (?:the|her|his|their) (?:\S+ )?(?:father|dad))`,
  String.raw`(?:paternity|fatherhood|parentage) ${often}(?:denied|rejected|refuted)(?: by \S+(?: \S+)?)?`,
  String.raw`${often}(?:denied|rejected|refuted)(?: by \S+(?: \S+)?)?`,
  String.raw`(?:the |birth |his |her )?\S+ ${often}${denying} (?:this|it|paternity)`,
].join('|')})(?= ?(?:[.,;)|]|$))`;
const beside = new RegExp(String.raw`[,;:(–—-] ?${note}`);
const alone = new RegExp(String.raw`^["“(]?${note}`);

/** Characters between a father's word and the note. */
const longest = 120;
/** Between a father and the note stand his names at most: "her dad Al hit her (denied)" denies something else. */
const onlyNames =
  /^(?:(?:his|her|their|the|\p{Lu}\S*['’]s?) )*(?:birth |biological |putative )?\p{L}*(?: (?:to|of) \p{Lu}\p{L}+)?[\s:,|–—-]*(?:(?:is|was|named|called|as)\s+)?(?:\p{Lu}[\p{L}'’.-]*(?:\s+|$))*$/u;

/** Of the claims since `from`: the fatherhood straight before such a note is said and denied. */
export function denyBeside(discourse: Discourse, { start, end }: Sentence, from: number): void {
  const { claims, record } = discourse;
  const found = beside.exec(record.text.slice(start, end).toLowerCase());
  if (!found) return;
  const before = start + found.index;
  const latest = Math.max(...claims.slice(from).flatMap(({ saidAt = 0 }) => (saidAt < before ? saidAt : [])));
  if (latest < start || before - latest > longest || !onlyNames.test(record.text.slice(latest, before))) return;
  dispute(discourse, { start, end }, from, (claim) => claim.saidAt === latest);
}

/** The cell of a row that says no more than that: of what the row's claims, those from `from` on, say of a father. */
export function denyInRow(discourse: Discourse, { start, end }: Sentence, from: number): void {
  if (alone.test(discourse.record.text.slice(start, end).toLowerCase()))
    dispute(discourse, { start, end }, from, () => true);
}

function dispute(
  { claims }: Discourse,
  place: { readonly start: number; readonly end: number },
  from: number,
  isMeant: (claim: ClaimDraft) => boolean,
): void {
  for (const [at, claim] of [...claims.entries()].slice(from)) {
    if (claim.kind !== 'parent' || claim.polarity !== 'stated' || !isMeant(claim)) continue;
    putClaim(claims, at, { ...claim, polarity: 'reported' });
    addClaims(claims, { ...claim, polarity: 'denied', ...place });
  }
}
