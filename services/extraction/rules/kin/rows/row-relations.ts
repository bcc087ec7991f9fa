/** What a cell says people are: "dad, his sister + husb", "Moyo's uncle and godfather", "mum's cousins (brother and sister)". Pure grammar. */
import { isAlways } from '../phrases/one-step-kin.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import { sharingOf } from '../people/same-parent.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { KinHead, NounPhrase } from '../phrases/noun-phrase.ts';
import { nounPhraseAt } from '../phrases/noun-phrase-at.ts';

/** One kin phrase of a cell; `among` where it stands in brackets and says more of the person before it. */
export interface SaidKin {
  readonly phrase: NounPhrase;
  readonly head: KinHead;
  readonly inBrackets: boolean;
  /** "And", "+" or a stroke stands before it. */
  readonly isJoined?: boolean;
  /** "PGM (Ruby)", "father - Leo": whose, where those are children of the case. */
  readonly beside?: NounPhrase;
  /** "Was cousin, now aunt": no longer said. */
  readonly isTakenBack?: true;
}

const separator = /^([,/+&;]|and|also)$/;
const filler = /^(was|were|is|are|lives?|living|says|to|the|a|an|both|child|children|his|her|their|["“”'‘’.])$/;
/** "Was “cousin” now aunt", "not cousin but aunt", "previously aunt - is godmother". */
const corrected =
  /^(?:was|formerly|previously|not|no longer|had as|(?:wrongly )?(?:recorded|listed|shown|entered|down) as)(?: an?| the)?$/;
const instead = /^(?:now|but|actually|should|be|correctly|instead|rather|corrected|amended|changed|read)$/;
const ending = /^([-–—.,;:])$/;

/** The kin phrases that a cell begins with, parted by commas and "and"; none where it begins otherwise. */
export function relationsOfCell(items: readonly Item[]): readonly SaidKin[] {
  const said: SaidKin[] = [];
  let depth = 0;
  let at = leadOf(items);
  while (at < items.length) {
    const item = items[at] as Item;
    const partner = depth === 0 ? partnerByName(items, at) : undefined;
    if (partner) said.push(partner);
    const phrase = partner ? undefined : withoutBracket(items, nounPhraseAt(items, at));
    // "Half-brother of Ann, same father": that is not he.
    if (sharingOf(wordsOf(items, at, at + 3)) !== undefined) break;
    if (phrase?.head.type === 'kin' && phrase.head.names.length === 0 && endsWell(items, phrase.to)) {
      const isJoined = /^(and|also|&|\+|\/)$/.test(items[phrase.from - 1]?.lower ?? '');
      const other = isJoined && depth === 0 ? childOfBoth(said.at(-1), phrase, phrase.head) : undefined;
      if (other) said.splice(-1, 1, other);
      else said.push({ phrase, ...withOwnerNamed(items, phrase.to, phrase.head), inBrackets: depth > 0, isJoined });
      at = phrase.to;
      continue;
    }
    if (partner) at = partner.phrase.to - 1;
    else if (item.lower === '(') depth += 1;
    else if (item.lower === ')') depth -= 1;
    else if (depth === 0 && instead.test(item.lower) && isCorrected(items, said)) said.splice(-1, 1, takenBack(said));
    else if (depth === 0 && !separator.test(item.lower) && !filler.test(item.lower)) break;
    at += 1;
  }
  return sharingOwners(said);
}

/** "PGM (Ruby)": in a cell the name in the bracket is not hers, whom another cell names. */
function withoutBracket(items: readonly Item[], phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (phrase?.head.type !== 'kin' || phrase.head.names.length === 0) return phrase;
  const { kin } = phrase.head;
  const to = items.findIndex((item) => item.type === 'kin' && item.kin === kin) + 1;
  if (!/^[(–—-]$/.test(items[to]?.lower ?? '')) return phrase;
  return { ...phrase, to, end: items[to - 1]?.end ?? phrase.end, head: { ...phrase.head, names: [] } };
}

/** Where what the cell puts right begins: the kin word after "was", "previously", where "now" or "but" follows. */
function leadOf(items: readonly Item[]): number {
  const kin = items.findIndex(({ type }) => type === 'kin');
  const isPutRight = kin > 0 && items.slice(kin).some(({ lower }) => instead.test(lower));
  return isPutRight && corrected.test(wordsOf(items, 0, kin).replace(/ ?["“'‘]$/, '')) ? kin : 0;
}

function isCorrected(items: readonly Item[], said: readonly SaidKin[]): boolean {
  return said.length === 1 && leadOf(items) > 0;
}

function takenBack(said: readonly SaidKin[]): SaidKin {
  return { ...(said.at(-1) as SaidKin), isTakenBack: true };
}

/** "Dad + Pat's son": of both. */
function childOfBoth(one: SaidKin | undefined, phrase: NounPhrase, head: KinHead): SaidKin | undefined {
  const { anchor } = head;
  const isChild = isAlways(head.kin, 'child');
  if (!one || one.inBrackets || one.head.anchor || !isChild || !anchor || anchor.head.type === 'pronoun')
    return undefined;
  const both = { ...anchor, from: one.phrase.from, start: one.phrase.start };
  const members = [one.phrase, anchor];
  return { phrase, head: { ...head, anchor: { ...both, head: { type: 'group', members } } }, inBrackets: false };
}

/** "grandad + his Pat", "nan, and nan's Terry": the name belongs to somebody as their partner. */
function partnerByName(items: readonly Item[], at: number): SaidKin | undefined {
  const owner = items[at];
  // "Our Pat's wife" is Pat's.
  const byPronoun = owner?.type === 'pronoun' && owner.pronoun.possessive && owner.pronoun.who !== 'first-plural';
  const name = items[byPronoun ? at + 1 : at + 2];
  if (name?.type !== 'name' || !owner || !(byPronoun || (owner.type === 'kin' && items[at + 1]?.type === 'possessive')))
    return undefined;
  const anchor = nounPhraseAt(items.slice(0, at + 1), at);
  if (!anchor) return undefined;
  const to = byPronoun ? at + 2 : at + 3;
  const kin = { from: at, to, term: name.name.surface, readings: kinTerm('partner'), foreign: false };
  const head: KinHead = { type: 'kin', kin, anchor, names: [], determiner: 'none', count: 1 };
  return { phrase: { from: at, to, start: owner.start, end: name.end, head }, head, inBrackets: false };
}

/** A phrase that goes on in words of its own ("nan says …") is a sentence, not what somebody is. */
function endsWell(items: readonly Item[], to: number): boolean {
  const next = items[to];
  return (
    next === undefined ||
    next.lower === '(' ||
    next.lower === ')' ||
    separator.test(next.lower) ||
    ending.test(next.lower) ||
    /^["”]$/.test(next.lower) ||
    /^(by|of|in|at|on|since|from|with|w)$/.test(next.lower)
  );
}

/** "Godmother, Ruby's", "nan (Leo's)", "PGM (Leo)": the names said after the word, and whether they own. */
function ownerAfter(items: readonly Item[], to: number): { readonly names?: NounPhrase; readonly owns: boolean } {
  const names = /^[,(–-]$/.test(items[to]?.lower ?? '') ? nounPhraseAt(items, to + 1) : undefined;
  if (names?.head.type !== 'names') return { owns: false };
  const owns = items[names.to]?.type === 'possessive';
  return /^(?:[).]|only)?$/.test(items[owns ? names.to + 1 : names.to]?.lower ?? '') ? { names, owns } : { owns };
}

/** "Friend's mum (Nell 4B)": a name in brackets says who the possessor is, for the row has the person's own. */
function withOwnerNamed(items: readonly Item[], to: number, head: KinHead): Pick<SaidKin, 'head' | 'beside'> {
  const { anchor } = head;
  const { names, owns } = ownerAfter(items, to);
  if (names && !anchor) return owns ? { head: { ...head, anchor: names } } : { head, beside: names };
  const name = items[to]?.lower === '(' ? items[to + 1] : undefined;
  if (name?.type !== 'name' || anchor?.head.type !== 'kin' || anchor.head.names.length > 0) return { head };
  return { head: { ...head, anchor: { ...anchor, head: { ...anchor.head, names: [name.name] } } } };
}

/** "Ruby's grandma + step grandad": the second kin word has the first one's possessor, unless it is a wife or husband. */
function sharingOwners(said: readonly SaidKin[]): readonly SaidKin[] {
  const shared: SaidKin[] = [];
  for (const one of said) {
    const before = shared.at(-1);
    const anchor = before && !isCouple(before.head) ? before.head.anchor : undefined;
    const takes =
      anchor !== undefined &&
      one.isJoined === true &&
      !one.head.anchor &&
      !isCouple(one.head) &&
      !isGrownOnesGodchild(one.head, anchor) &&
      !one.inBrackets &&
      !before?.inBrackets;
    shared.push(takes ? { ...one, head: { ...one.head, anchor } } : one);
  }
  return shared;
}

/** "Mum's brother and godfather": the child's. */
function isGrownOnesGodchild({ kin }: KinHead, anchor: NounPhrase): boolean {
  return anchor.head.type === 'kin' && kin.readings.every(({ kind }) => kind === 'godparent');
}

/** "wife", "husb", "girlfriend": always of the person before. */
export function isCouple(head: KinHead): boolean {
  return head.kin.readings.every((reading) => reading.path?.[0]?.step === 'partner');
}
