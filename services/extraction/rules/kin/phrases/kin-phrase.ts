/** Reads a kin word with what says whose kin it is and who: "[his] mother Ann", "sister of Bob", "MGM, Maud Low". Pure grammar. */
import type { NameSpan } from '../../parsed-document.ts';
import { isPartyRole } from '../../reference/party-roles.ts';
import type { Item } from './items.ts';
import type { KinSpan } from './kin-term-at.ts';
import { childAfterLabel, childBefore, isInLabel } from './label-phrases.ts';
import { sideAt } from './family-side.ts';
import { listedNames, namesOfKin } from './listed-names.ts';
import { lastJoint } from './name-list.ts';
import { namesBeside } from './names-beside.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isOneOf, withStart } from './one-of-several.ts';
import { titledBeside } from './titled-beside.ts';
import { ownerAfterOf } from './owner-after-of.ts';
import { isBornName, withoutOthersName } from './owner-named.ts';
import type { Determiner } from './phrase-modifiers.ts';

interface KinPhraseStart {
  readonly from: number;
  /** The item that is the kin word. */
  readonly at: number;
  readonly anchor?: NounPhrase;
  readonly determiner: Determiner;
  readonly count: number;
}

type KinItem = Item & { readonly type: 'kin' };

interface Beside {
  readonly names: readonly NameSpan[];
  readonly to: number;
}

/** The phrase of a kin word whose possessor and modifiers, from item `from` on, are read; `read` reads a noun phrase after its "of". */
export function kinPhrase(
  items: readonly Item[],
  begun: KinPhraseStart,
  read: (at: number) => NounPhrase | undefined,
): NounPhrase | undefined {
  const { from, at, determiner, count } = begun;
  const item = items[at];
  if (item?.type !== 'kin') return undefined;
  const entry = begun.anchor ? undefined : childAfterLabel(items, from, at);
  if (entry) return ofEntry(items, begun, item, entry);
  const plural = count > 1 || item.kin.readings.every((reading) => reading.plural);
  const had = /^(has|have|had|having|'ve|got)$/.test(items[from - 1]?.lower ?? '');
  const end = afterWord(items, at, item);
  const side = sideAt(items, end);
  let beside = besideWord(items, begun, item, { to: side?.to ?? end, plural, had });
  let to = beside.to;
  let owner = begun.anchor ?? childBefore(items, at + 1, beside);
  if (owner && !begun.anchor) beside = { names: [], to };
  const of = owner ? undefined : ownerAfter(items, item, { to, had }, read);
  if (of?.head.type === 'kin' && isOneOf(item, of.head)) return withStart(items, of, from);
  if (of) {
    owner = of;
    to = items[of.to]?.type === 'possessive' ? of.to + 1 : of.to;
    if (beside.names.length === 0 && !isBornName(items, to) && !(isParty(of) && items[to]?.type === 'name'))
      beside = namesBeside(items, to, { anchored: true, plural });
    to = beside.names.length > 0 ? beside.to : to;
  }
  const [anchor, told] = [owner ? { anchor: owner } : {}, side ? { side: side.side } : {}];
  return {
    from,
    to,
    start: items[from]?.start ?? item.start,
    end: items[to - 1]?.end ?? item.end,
    head: { type: 'kin', kin: item.kin, ...anchor, names: beside.names, determiner, count, ...told },
  };
}

function ofEntry(
  items: readonly Item[],
  { from, determiner, count }: KinPhraseStart,
  { kin, start }: KinItem,
  { owner, name, to }: NonNullable<ReturnType<typeof childAfterLabel>>,
): NounPhrase {
  const head = { type: 'kin', kin, anchor: owner, names: [name], determiner, count } as const;
  return { from, to, start: items[from]?.start ?? start, end: items[to - 1]?.end ?? start, head };
}

/** Past a kin word that is written twice or shortened with a stop. */
function afterWord(items: readonly Item[], at: number, { lower }: KinItem): number {
  const next = items[at + 1];
  if (next?.type === 'kin' && next.lower === lower) return at + 2;
  return next?.lower === '.' && items[at + 2]?.type === 'name' && shortened.test(lower) ? at + 2 : at + 1;
}

/** "And husb. Ted": the stop shortens the word. */
const shortened = /^(?:husb|daus?|ptnr|neph)$/;

/** The names that stand beside a kin word and say who it is; `to` is where what says so may begin. */
function besideWord(
  items: readonly Item[],
  { from, at, anchor, determiner, count }: KinPhraseStart,
  { kin }: KinItem,
  { to, plural, had }: { readonly to: number; readonly plural: boolean; readonly had: boolean },
): Beside {
  if (plural && !anchor && isInLabel(items, from, to)) return { names: [], to };
  const apposed =
    (isPairForAll(kin) && isPairAlone(items, to)) ||
    ((isOneForAll(kin) || ((from === 0 || items[from - 1]?.lower === ':') && isOne(kin))) && standsAlone(items, to)) ||
    (isOne(kin) && isEntryOfList(items, from, to));
  const isSame = items[at - 1]?.lower === 'same';
  const isFurther = plural && isListAfter(items, from, to);
  const anchored = anchor !== undefined || determiner !== 'none' || had || apposed || isSame || isFurther;
  const beside =
    (anchor === undefined ? undefined : titledBeside(items, to, kin)) ?? namesBeside(items, to, { anchored, plural });
  if (anchor && isPlaceAfter(items, from, to, anchor, beside.names)) return { names: [], to };
  if (anchor && (isOtherParent(items, from, to) || isNextSubject(items, { from, to, kin }, beside)))
    return { names: [], to };
  // "Wife Ann + 2 ch, Hull.": one name and no more is not two children's.
  const isPlace = items[to]?.lower === ',' && /^[.,;]?$/.test(items[beside.to]?.lower ?? '');
  return count > 1 && beside.names.length === 1 && isPlace ? { names: [], to } : beside;
}

/** "(A daughter, Wendy,) and grandchildren, Finn and Isla"; behind a mark "Others: grandparents, Ann and Al Low, Hull; aunts, Bea and Cath". */
function isListAfter(items: readonly Item[], from: number, at: number): boolean {
  const before = items[from - 1]?.lower ?? '';
  const isPair = /^[:;]$/.test(before) && lastJoint.test(items[at + 2]?.lower ?? '');
  const isNext = (isPair || /^(?:and|&|\+|plus)$/.test(before)) && items[at]?.lower === ',';
  return isNext && listedNames(items, at + 1, namesOfKin).names.length > 1;
}

/** "Spoke to Joan Low, Ivy's gran, Elmswick.": she has a name already, and one word that is nobody's first name is where she lives. */
function isPlaceAfter(
  items: readonly Item[],
  from: number,
  at: number,
  { head: owner }: NounPhrase,
  [name, ...others]: readonly NameSpan[],
): boolean {
  const isNamed = items[from - 1]?.lower === ',' && items[from - 2]?.type === 'name' && owner.type !== 'pronoun';
  if (!isNamed || !name || others.length > 0 || items[at]?.lower !== ',') return false;
  return name.name.title === undefined && name.name.family === undefined && name.sex === 'unknown';
}

/** "Amy Low (3), the mother's daughter with her current partner, Al": she has a name already, and he is the partner. */
function isOtherParent(items: readonly Item[], from: number, at: number): boolean {
  const before = items[from - 2];
  const isNamed = items[from - 1]?.lower === ',' && (before?.type === 'name' || before?.lower === ')');
  return isNamed && /^(?:with|by)$/.test(items[at]?.lower ?? '');
}

/** "Of Ivy's dad Ann said little": no man is Ann, who begins what is said. */
function isNextSubject(
  items: readonly Item[],
  { from, to, kin }: { readonly from: number; readonly to: number; readonly kin: KinSpan },
  { names: [name, ...others], to: end }: Beside,
): boolean {
  if (!name || others.length > 0 || items[to]?.start !== name.start) return false;
  const isOther = kin.readings.every(({ sex }) => new Set([sex, name.sex, 'unknown']).size === 3);
  const isLed = from > 0 && items.slice(0, from).every(({ lower }) => leads.test(lower));
  return isOther && isLed && begins.test(items[end]?.lower ?? '');
}

const leads = /^(?:when|once|being|asked|asking|speaking|talking|according|about|of|to|on|regarding|re|concerning)$/;
const begins =
  /^(?:said|says|told|tells|replied|explained|added|reported|reports|claimed|claims|thought|thinks|felt|feels|knew|knows|became|shrugged|laughed|cried|smiled|spoke|is|was|has|had|does|did|would|will|could|lives|lived|'s)$/;

/** Whose kin it is, where that is told after the word: "sister of Ann", "carer for her husband". */
function ownerAfter(
  items: readonly Item[],
  { kin }: KinItem,
  { to, had }: { readonly to: number; readonly had: boolean },
  read: (at: number) => NounPhrase | undefined,
): NounPhrase | undefined {
  const joint = items[to]?.lower ?? '';
  // "She had a child to Ted": he is the other parent.
  const joints = had && kin.readings.every(({ path }) => path?.[0]?.step === 'child') ? /^of$/ : /^(of|to)$/;
  if (!joints.test(joint) && !(joint === 'for' && isCarer(kin))) return undefined;
  const of = withoutOthersName(items, ownerAfterOf(items, to + 1, read));
  // "LOW SON TO PREVIOUS PARTNER PIKE ANN".
  const isShouted = kin.term.length > 2 && kin.term === kin.term.toUpperCase();
  const isTold = of?.head.type === 'kin' && (of.head.anchor !== undefined || of.head.determiner === 'number');
  return of && (joint === 'of' || isShouted || of.head.type !== 'kin' || isTold) ? of : undefined;
}

/** "SON OF THE VICTIM PIKE ANN": her name. */
function isParty({ head }: NounPhrase): boolean {
  return head.type === 'pronoun' && isPartyRole(head.pronoun.who);
}

/** "Carer for her husband". */
function isCarer({ readings }: KinSpan): boolean {
  return readings.every(({ word }) => word === 'carer');
}

/** "MGM", "paternal aunt": whose they are need not be said. */
function isOneForAll({ readings }: KinSpan): boolean {
  return readings.every(
    ({ register, side, path, plural }) =>
      !plural && path !== undefined && path.length > 1 && (register === 'abbreviation' || side !== 'unknown'),
  );
}

/** "PGPs", "maternal grandparents": there are two of them, and whose they are need not be said. */
function isPairForAll({ readings }: KinSpan): boolean {
  return readings.every(
    ({ plural, side, path }) => plural && side !== 'unknown' && path?.every(({ step }) => step === 'parent') === true,
  );
}

/** "With PGPs, Ann and Bob.", "PGPs, Ann & Bob, rang": two names between marks. */
function isPairAlone(items: readonly Item[], at: number): boolean {
  const [mark, one, joint, other, end] = items.slice(at, at + 5);
  return (
    mark?.lower === ',' &&
    one?.type === 'name' &&
    /^(?:and|&|\+)$/.test(joint?.lower ?? '') &&
    other?.type === 'name' &&
    (end === undefined || /^[.,;()–—-]$/.test(end.lower))
  );
}

/** "Mum, Maud, lives in Hull": no role, of which there may be several. */
function isOne({ readings }: KinSpan): boolean {
  return readings.every(({ plural, path }) => !plural && path !== undefined);
}

/** "MGM, Maud Low, rang", "seen with MGM, Maud Low.": the name between commas stands alone; in "MGM, Maud Low, Al Low" it is the next of a list. */
function standsAlone(items: readonly Item[], at: number): boolean {
  const [mark, , end, next] = items.slice(at, at + 4);
  const listed = next?.type !== 'word' || /^(and|&|\+)$/.test(next.lower);
  return mark?.lower === ',' && (end === undefined || /^[.–—-]$/.test(end.lower) || (end.lower === ',' && !listed));
}

/** "(father, Ted Low, moved away)", "Present: mum, Ann; dad, Ted Low;": what a bracket, a colon or a semicolon opens and the next mark ends is of one person. */
function isEntryOfList(items: readonly Item[], from: number, at: number): boolean {
  const opens = items[from - 1]?.lower ?? '';
  const [mark, name, end, next] = items.slice(at, at + 4);
  if (!/^[([;:–—-]$/.test(opens) || mark?.lower !== ',' || name?.type !== 'name') return false;
  // "Ann (mum, Jersey)": the bracket is of Ann.
  if (/^[([]$/.test(opens) && items[from - 2]?.type === 'name') return false;
  const isLast = end === undefined || end.lower === '.';
  if (isLast) return opens === ';';
  return (
    /^[;()\]]$/.test(end.lower) || (end.lower === ',' && next?.type === 'word' && !/^(?:and|&|\+)$/.test(next.lower))
  );
}
