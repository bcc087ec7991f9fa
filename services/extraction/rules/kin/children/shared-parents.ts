/** Who is counted among brothers and sisters has their parents: "Ann is one of three children of Bob and Cy: …", "the youngest of three: Al, Bea, herself. Parents Cy and Di." */
import type { Referent } from '../../parsed-document.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import { claimParents } from '../claim-parents.ts';
import { latestOf } from '../people/unions.ts';
import { namelessWords } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { numberOf } from '../phrases/number-words.ts';
import type { Reading } from '../reading.ts';

/** The one who was counted, of how many, and where. */
export interface Sibship {
  readonly member: Referent;
  readonly size: number;
  readonly part: number;
  readonly start: number;
}

const counted =
  /\b(?:eldest|oldest|youngest|first|second|third|fourth|fifth|middle|one|last)(?: (?:child|one))? of (?:the |a family of )?(two|three|four|five|six|seven|eight|nine|[2-9])\b/;

/** Claims the parents told in the passage of one of them for all. */
export function readSharedParents(reading: Reading, items: readonly Item[]): void {
  const { discourse, part, subject } = reading;
  const size = numberOf(counted.exec(namelessWords(items))?.[1] ?? '');
  const [member, ...others] = subject.people ?? [];
  if (size !== undefined && member && others.length === 0 && member.childId === undefined)
    discourse.sibship = { member, size, part, start: reading.start };
  const { sibship } = discourse;
  if (!sibship || sibship.part !== part) return;
  const said = latestOf(reading).filter((claim) => claim.start >= sibship.start && isOwn(claim));
  const siblings = relatives(said, sibship.member, 'sibling').filter(({ childId }) => childId === undefined);
  const parents = said.filter(({ kind, to }) => kind === 'parent' && to === sibship.member).map(({ from }) => from);
  const both = [...new Set(parents)];
  if (siblings.length === 0 || siblings.length >= sibship.size || both.length > 2) return;
  const isTold = (parent: Referent, child: Referent) =>
    discourse.claims.some(({ kind, from, to }) => kind === 'parent' && from === parent && to === child);
  for (const parent of both)
    claimParents(
      reading,
      [parent],
      siblings.filter((child) => child !== parent && !isTold(parent, child)),
      'children',
    );
}

function isOwn({ path, polarity, basis }: ClaimDraft): boolean {
  return path.length === 1 && path[0]?.nature === undefined && polarity === 'stated' && basis === undefined;
}

function relatives(claims: readonly ClaimDraft[], person: Referent, kind: ClaimDraft['kind']): readonly Referent[] {
  return [
    ...new Set(
      claims.flatMap((claim) =>
        claim.kind !== kind ? [] : claim.to === person ? [claim.from] : claim.from === person ? [claim.to] : [],
      ),
    ),
  ];
}
