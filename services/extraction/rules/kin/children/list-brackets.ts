/** Brackets in a list of children, each about the names just before it: "Kyle (half), Josh (step, 9), Amy and Ben (Tina's boys), Zak (Jo's)". */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimParents } from '../claim-parents.ts';
import { nameReferent } from '../people/name-referent.ts';
import { peopleOf } from '../people/people-of.ts';
import { dropClaims, putClaim } from '../../reference/claim-log.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import { lastJoint } from '../phrases/name-list.ts';
import type { Item } from '../phrases/items.ts';
import { nounPhraseAt } from '../phrases/noun-phrase-at.ts';
import type { Reading } from '../reading.ts';

interface Bracket {
  readonly from: number;
  readonly to: number;
  readonly nature: 'half' | 'step' | undefined;
  /** Where the possessor stands whose children they are. */
  readonly owner: number | undefined;
  /** "Tina's boys" are several, "Tina's girl" is one. */
  readonly count: 'one' | 'several' | undefined;
}

/** Reads the brackets of a sentence that names several; `claimsBefore`: how many claims there were before it. */
export function readListBrackets(reading: Reading, items: readonly Item[], claimsBefore: number): void {
  if (items.filter(({ type }) => type === 'name').length < 2) return;
  for (const at of items.keys()) {
    const bracket = bracketAt(items, at);
    const listed = bracket ? namesBefore(items, bracket) : [];
    if (!bracket || listed.length === 0) continue;
    const people = listed.flatMap((item) => (item.type === 'name' ? [nameReferent(reading, item.name)] : []));
    const young = people.filter(({ childId, professional }) => childId === undefined && !professional);
    const parents = ownersOf(reading, items, bracket);
    const siblings = bracket.nature ? plainSiblings(reading, items, bracket, young, claimsBefore) : [];
    if (parents.length === 0 && siblings.length === 0) continue;
    if (bracket.nature) makePartial(reading, siblings, bracket.nature);
    // What the words in the bracket claimed when they were read as if they were about everybody before.
    dropClaims(
      reading.discourse.claims,
      claimsBefore,
      (claim) => isInside(claim, items, bracket) && isAgain(claim, parents, siblings),
    );
    claimParents(reading, parents, young, 'own children');
  }
}

/** In items. */
const longest = 18;

/** What a bracket says of the names before it, where it says whose they are or that they are half- or step-siblings. */
function bracketAt(items: readonly Item[], from: number): Bracket | undefined {
  const to = endOf(items, from);
  if (to === -1 || to - from > longest) return undefined;
  let nature: Bracket['nature'];
  let owner: number | undefined;
  let count: Bracket['count'];
  for (let at = from + 1; at < to; at += 1) {
    const item = items[at] as Item;
    const begins = /^(?:[(,;-]|mat|pat|maternal|paternal)$/.test(items[at - 1]?.lower ?? '');
    const natural = begins ? /^(half|step)(?:[ -](?:brother|sister|sib|sibling)s?)?$/.exec(item.lower)?.[1] : undefined;
    if (natural === 'half' || natural === 'step') nature ??= natural;
    if (natural !== undefined && item.type === 'kin' && !item.kin.readings.every((reading) => reading.plural))
      count = 'one';
    const owned = begins && item.type === 'name' && items[at + 1]?.type === 'possessive' ? items[at + 2] : undefined;
    const isBare = owned !== undefined && /^[),;]$/.test(owned.lower) && isAmongChildren(items, from);
    const ends = owned && (isBare || (isChildren(owned) && /^[),;.–—-]$/.test(items[at + 3]?.lower ?? '.')));
    if (!owned || !ends) continue;
    owner ??= at;
    const isSeveral =
      owned.type === 'kin' ? owned.kin.readings.every((reading) => reading.plural) : /^\w/.test(owned.lower);
    count = isSeveral ? 'several' : 'one';
  }
  return nature || owner !== undefined ? { from, to, nature, owner, count } : undefined;
}

/** Where a bracket closes, or "Amy and Ben, Tina's two," the mark that ends what needs none; -1 where neither opens. */
function endOf(items: readonly Item[], from: number): number {
  const [mark, owner, possessive, count, end] = items.slice(from, from + 5);
  if (mark?.lower === '(') return items.findIndex(({ lower }, at) => at > from && lower === ')');
  const isOwned = /^[,–—-]$/.test(mark?.lower ?? '') && owner?.type === 'name' && possessive?.type === 'possessive';
  return isOwned && /^(?:two|both|lot|[23])$/.test(count?.lower ?? '') && /^[,.;–—-]$/.test(end?.lower ?? '.')
    ? from + 4
    : -1;
}

/** "Children: Amy (Jo's)", "Amy, 9 (Jo's)", "baby Amy (Jo's)": without them "(Jo's)" may tell of a partner or a dog. */
function isAmongChildren(items: readonly Item[], at: number): boolean {
  const isLabel = items
    .slice(0, at)
    .some((item) => item.type === 'kin' && item.kin.readings.some(({ path, plural }) => plural && isOfYoung(path)));
  const beside = items.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return isLabel || beside.some((word) => /^(?:baby|(?:\d|1[0-7])(?:y|yrs?|m|mths?)?)$/.test(word));
}

function isOfYoung(path: KinPath | undefined): boolean {
  return path?.at(-1)?.step === 'child' || path?.at(-1)?.step === 'sibling';
}

function isChildren(item: Item): boolean {
  return (
    /^(?:two|both|lot|[23])$/.test(item.lower) ||
    (item.type === 'kin' && item.kin.readings.some(({ path }) => path?.length === 1 && path[0]?.step === 'child'))
  );
}

/** The names a bracket is about: the one before it and those joined to it by "and"; of a plural else all since the last bracket. */
function namesBefore(items: readonly Item[], { from, count }: Bracket): readonly Item[] {
  const found: Item[] = [];
  let wide = false;
  for (let at = from - 1; at >= 0; at -= 1) {
    const { type, lower } = items[at] as Item;
    if (type === 'name') {
      if (found.length > 0 && (count === 'one' || (wide && count !== 'several'))) break;
      found.push(items[at] as Item);
      wide = false;
    } else if (lower === ',') {
      const isAge = /^\d/.test(items[at + 1]?.lower ?? '');
      if (!isAge && count === 'several' && found.length > 1) break;
      if (!isAge) wide = true;
    } else if (
      !lastJoint.test(lower) &&
      !/^(?:baby|aged|\d{1,2}(?:y|yrs?|m|mths?)?|yrs?|years|old|months|mths)$/.test(lower)
    )
      break;
  }
  return found;
}

function ownersOf(reading: Reading, items: readonly Item[], { owner: at }: Bracket): readonly Referent[] {
  const owner = at === undefined ? undefined : nounPhraseAt(items.slice(0, at + 1), at);
  return owner ? peopleOf(reading, owner).filter(({ childId }) => childId === undefined) : [];
}

/** "Siblings: Kyle (half)": what the label, and not the bracket, made of them. */
function plainSiblings(
  { discourse: { claims } }: Reading,
  items: readonly Item[],
  bracket: Bracket,
  people: readonly Referent[],
  claimsBefore: number,
): readonly ClaimDraft[] {
  return claims
    .slice(claimsBefore)
    .filter((claim) => claim.kind === 'sibling' && people.includes(claim.from) && !isInside(claim, items, bracket));
}

function isInside({ saidAt }: ClaimDraft, items: readonly Item[], { from, to }: Bracket): boolean {
  return saidAt !== undefined && saidAt > (items[from]?.start ?? 0) && saidAt < (items[to]?.end ?? 0);
}

/** They are half- or step-siblings. */
function makePartial({ discourse: { claims } }: Reading, told: readonly ClaimDraft[], nature: 'half' | 'step'): void {
  const term = `${nature}-sibling`;
  const [kin] = kinTerm(term);
  const [step] = kin?.path ?? [];
  if (!kin || !step) return;
  for (const claim of told)
    putClaim(claims, claims.indexOf(claim), {
      ...claim,
      kind: kin.kind,
      path: [{ ...step, sex: claim.from.sex }],
      term,
    });
}

function isAgain({ kind, from }: ClaimDraft, parents: readonly Referent[], siblings: readonly ClaimDraft[]): boolean {
  return (kind === 'parent' && parents.includes(from)) || (siblings.length > 0 && kind.endsWith('sibling'));
}
