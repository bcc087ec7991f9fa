/** The words around a run of capitalised words as evidence of a person: who speaks and does, who is somebody's kin, who stands in a list of names. */
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import type { Token } from '../parsed-document.ts';
import { endsWithKin } from './after-kin.ts';
import { isAnimal } from './animals.ts';
import { foldName } from './fold-name.ts';
import { givenNameSex } from './given-names.ts';
import { isAged, isBesideOwnKin, isBorn, isNextOfOrder, isOwnerOfKin, isWedOrBorn } from './kin-places.ts';
import type { RecordNames } from './record-names.ts';
import { toldOf } from './told-of.ts';

const speaking = new Set(
  `said says saying told tells asked asks rang rings phoned called calls replied explained stated reported confirmed denied added agreed wants wanted wished thinks thought feels felt
  has hasn't had is isn't was wasn't will would won't can can't could does doesn't did didn't came comes went goes lives lived stays stayed works worked moved left took takes got gets gave gives
  married met knows knew loves loved looked looks offered attended arrived collected picked brought visited sat stood cried died passed sent wrote signed used helps helped cares cared babysits drove drives`.split(
    /\s+/,
  ),
);
/** "said", "came", "has": what people do. */
export function isSpeaking(lower: string): boolean {
  return speaking.has(lower);
}

/** What neither months nor virtues do: "Dawn lives with her mum" begins with a name. */
const personal =
  /^(?:said|says|told|tells|asked|asks|rang|rings|phoned|replied|explained|agreed|denied|lives|lived|married|wants|wanted|thinks|thought|attended|cried|knows|knew|collected|babysits)$/;

const placing = new Set(
  'in at near nr outside around across via towards into within throughout north south east west'.split(' '),
);
/** What a police form calls those it names: "SUSP: PIKE AL". */
export const partyLabel =
  /^(VIC|VICTIM|IP|AGG|AGGRIEVED|COMPLAINANT|SUSP|SUSPECT|OFFENDER|INFT|INFORMANT|CALLER|WITNESS|WIT|MALE|FEMALE|CHILD|NOM|NOMINAL|SUBJECT|RP)$/;
const titleKin = /^(aunt|aunty|auntie|uncle|nan|nana|nanny|nanna|gran|granny|grandad|grandma|grandpa)$/;
const naming = new Set('called named nicknamed aka known alias née nee neé formerly'.split(' '));

/** "The school has Suha as a cousin", "put Suha down as nan". */
function isPutDown(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  const as = tokens[to]?.lower === 'down' ? to + 1 : to;
  const verb = /^(?:has|had|have|puts?|lists?|listed|records?|recorded|shows?|showed)$/.test(
    tokens[from - 1]?.lower ?? '',
  );
  return verb && tokens[as]?.lower === 'as' && [as + 1, as + 2].some((at) => kinTermAt(tokens, at) !== undefined);
}

interface Surroundings {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly known: RecordNames;
  readonly single: boolean;
}

/** What the words beside a run of capitalised words say for or against its being a person. */
export function around({ tokens, from, to, known, single }: Surroundings): number {
  const [before, after] = [tokens[from - 1], tokens[to]];
  let weight = 0;
  if (after?.kind === 'possessive') weight += kinTermAt(tokens, to + 1) || kinTermAt(tokens, to + 2) ? 2.5 : 0.3;
  if (after?.kind === 'word' && speaking.has(after.lower)) weight += 0.8;
  if (single && personal.test(after?.lower ?? '')) weight += 0.5;
  if (/^(is|was)$/.test(after?.lower ?? '') && saysKin(tokens, to + 1)) weight += 1.5;
  if (single && ownsWithoutApostrophe(tokens, to, known)) weight += 2.5;
  if (after?.kind === 'possessive' && saysName(tokens, to + 1)) weight += 2.5;
  if (after && /^[,(]$/.test(after.text) && /^\d{1,2}(yrs?|y)?$/.test(tokens[to + 1]?.text ?? '')) weight += 1.5;
  if (isOwnerOfKin(tokens, { from, to }) || isWedOrBorn(tokens, from)) weight += 2;
  if (isBesideOwnKin(tokens, { from, to })) weight += 2.1;
  if (single && isAged(tokens, from, to)) weight += 2;
  if (isBorn(tokens, from, to)) weight += 2.5;
  if (single) weight += toldOf(tokens, { from, to });
  if (single && /^(got|our|your|wor)$/.test(before?.lower ?? '') && /^([.,;!?]|and|&|\+)?$/.test(after?.lower ?? ''))
    weight += 1.2;
  if (isPutDown(tokens, { from, to })) weight += 2;
  if (endsWithKin(tokens, from)) weight += titleKin.test(before?.lower ?? '') ? 3 : 2;
  // "PGF (Ray)", "his uncle (May)".
  if (
    before?.text === '(' &&
    /^[),;]$/.test(after?.text ?? '') &&
    isGivenName(tokens[from]) &&
    endsWithKin(tokens, from - 1)
  )
    weight += 2;
  if (
    before &&
    /^(is|was|are|were|included?|includes|including|=|'s)$/.test(before.lower) &&
    (endsWithKin(tokens, from - 1) || tokens[from - 2]?.lower === 'name')
  )
    weight += 2;
  if (after?.text === '(' && kinTermAt(tokens, to + 1) && !single) weight += 1.5;
  if (isAnimal(tokens, from, to)) weight -= 6;
  if (single && isHomeAfterAge(tokens, from, to)) weight -= 4;
  if (single && known.animals.has(foldName(tokens[from]?.text ?? '')) && !endsWithKin(tokens, from)) weight -= 4;
  if (before && (naming.has(before.lower) || (!single && before.lower === 'one'))) weight += 2;
  if (before?.text === ':' && partyLabel.test(tokens[from - 2]?.text ?? '') && !single) weight += 4;
  if (before?.text === '=') weight += single ? 2 : 1;
  if (isClassmate(tokens, to)) weight += 2;
  if (single && isCalledByRole(tokens, to)) weight += 2.5;
  if (inList(tokens, from, to, known) && !(single && endsPlace(tokens, from, to, known))) weight += 1.1;
  if (isNextOfOrder(tokens, from)) weight += 2;
  // "Tess Low and Zuriel Pike": beside somebody named in full.
  const isNamedBefore =
    knownWord(tokens[from - 2], known) || (!single && known.family.has(foldName(tokens[from - 2]?.text ?? '')));
  if (/^(and|&|\+)$/.test(before?.lower ?? '') && isNamedBefore) weight += 1.2;
  if (/^(and|&|\+)$/.test(after?.lower ?? '') && knownWord(tokens[to + 1], known)) weight += 1.2;
  if (before && placing.has(before.lower)) weight -= single ? 2.5 : 1;
  if (before && /^(the|a|an)$/.test(before.lower)) weight -= 1.5;
  return weight;
}

function isGivenName(token: Token | undefined): boolean {
  return token !== undefined && givenNameSex(token.text) !== undefined;
}

/** "is her cousin", "was the father": a determiner and a kin word; "is not aunt": the denial is determiner enough. */
function saysKin(tokens: readonly Token[], at: number): boolean {
  return (
    /^(his|her|my|their|our|your|the|a|an|not|n't)$/.test(tokens[at]?.lower ?? '') &&
    [at + 1, at + 2].some((next) => kinTermAt(tokens, next) !== undefined)
  );
}

/** "Jaydens uncle": an s that makes the word a name that the record or the field knows, before a kin word. */
function ownsWithoutApostrophe(tokens: readonly Token[], to: number, known: RecordNames): boolean {
  const stem = /^(\p{Lu}[\p{L}-]+)s$/u.exec(tokens[to - 1]?.text ?? '')?.[1];
  const isName = stem !== undefined && (known.given.has(foldName(stem)) || givenNameSex(stem) !== undefined);
  return isName && kinTermAt(tokens, to) !== undefined;
}

/** "Rod the coach gave her a hat", "Rod, the carer,". */
function isCalledByRole(tokens: readonly Token[], at: number): boolean {
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  const kin = /^(?:the|our)$/.test(tokens[at + comma]?.lower ?? '') ? kinTermAt(tokens, at + comma + 1) : undefined;
  const next = tokens[kin?.to ?? 0];
  const ends = comma === 1 ? next?.text === ',' : next === undefined || next.text === '.' || isSpeaking(next.lower);
  return kin !== undefined && ends && kin.readings.every(({ plural }) => !plural);
}

/** "From Leo's class", "in her form": only people are. */
function isClassmate(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 4).map(({ lower }) => lower);
  return /^(?:from|in) [\p{L}]+ (?:'?s )?(?:class|form|year group|tutor group)(?: |$)/u.test(words.join(' '));
}

/** "'s real name", "'s own folks". */
function saysName(tokens: readonly Token[], at: number): boolean {
  const [own, word] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (word === 'name') return /^(?:real|proper|full|birth|legal|given)$/.test(own);
  return own === 'own' && /^(?:family|folks|people|relatives|side)$/.test(word);
}

/** Between commas or "and" in a list with a name that is known. */
function inList(tokens: readonly Token[], from: number, to: number, known: RecordNames): boolean {
  const [before, after] = [tokens[from - 1]?.lower ?? '', tokens[to]?.lower ?? '.'];
  if (!/^(,|and|&|:)$/.test(before) || !/^(,|and|&|\.|;|\d{1,2})$/.test(after)) return false;
  return knownWord(tokens[from - 2], known) || knownWord(tokens[to + 1], known);
}

/** "Ann and husband Vic, Sandown.", "27 Mill Crescent, Tividale.": an unknown word after somebody's name or an address, and no list goes on. */
function endsPlace(tokens: readonly Token[], from: number, to: number, known: RecordNames): boolean {
  const [before, after] = [tokens[from - 1]?.lower, tokens[to]?.lower ?? '.'];
  if (before !== ',' || isGivenName(tokens[from])) return false;
  const goesOn = /^(and|&)$/.test(after) || (after === ',' && knownWord(tokens[to + 1], known));
  const isThird = /^[,:]$/.test(tokens[from - 3]?.text ?? '');
  return !goesOn && !isThird;
}

/** "Joan Low, 91, Hull, Ann's mother": after an age and before whose kin she is, an unknown word is where she lives. */
function isHomeAfterAge(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  if (!/^, (?:\d{1,3}) ,$/.test(words.join(' ')) || tokens[to]?.text !== ',' || isGivenName(tokens[from])) return false;
  return tokens.slice(to + 1, to + 5).some((token, at) => token.kind === 'possessive' && at > 0);
}

function knownWord(token: Token | undefined, known: RecordNames): boolean {
  return (
    token?.kind === 'word' &&
    token.capital !== 'none' &&
    (givenNameSex(token.text) !== undefined || known.given.has(foldName(token.text)))
  );
}
