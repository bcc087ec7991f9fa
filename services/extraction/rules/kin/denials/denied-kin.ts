/** The kin word that a "not" denies, and of whom where the words say that: "not in fact a real aunt", "not our nan", "no sister to either parent". */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { chooseReading } from '../people/choose-reading.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { KinSpan } from '../phrases/kin-term-at.ts';
import type { KinHead, NounPhrase } from '../phrases/noun-phrase.ts';
import { knownRelatives } from '../people/known-relations.ts';
import { anchorsOf } from '../people/whose-kin.ts';
import { mayHave } from '../people/plausible.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { isUnsaidOwner } from './taken-for.ts';

const between =
  /^(a|an|any|actually|really|even|real|proper|true|actual|biological|biologically|genetically|otherwise|blood|by|her|his|their|our|my|ma|your|yer|own|in|fact|the|step)$/;
const nobody = /^(nobody|anybody|anyone|everybody|everyone)$/;
const nobodys = /^(anybody|anyone|theirs|hers|his|ours|either|any)$/;
const deniable = new Set([
  'parent',
  'step-parent',
  'grandparent',
  'aunt-uncle',
  'sibling',
  'half-sibling',
  'step-sibling',
  'cousin',
  'godparent',
  'other-kin',
]);

export interface Denied {
  readonly kin: KinReading;
  readonly term: string;
  /** Of whom it is denied, where the words say that. */
  readonly anchors?: readonly Referent[];
}

/** Past what may stand between the "not" and what is denied: "not, I am told, anybody's nan", "not in fact a real aunt". */
export function denialAt(items: readonly Item[], after: number): number {
  let here = after;
  if (items[here]?.lower === ',') {
    const end = items.findIndex((item, at) => at > here && at < here + 6 && item.lower === ',');
    if (end > 0) here = end + 1;
  }
  for (;;) {
    const item = items[here];
    if (!item || item.type === 'kin') return here;
    if (nobody.test(item.lower) && items[here + 1]?.type === 'possessive') here += 2;
    else if (between.test(item.lower) && !isLast(items, here)) here += 1;
    else return here;
  }
}

/** "Not really.": nothing comes after it. */
function isLast(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'really' && /^[.,;!")”]$/.test(items[at + 1]?.lower ?? '.');
}

/** The kin word that is denied; with a possessor it is denied of the possessor alone, and left to him where the link has said so already. */
export function deniedKinAt(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
): Denied | undefined {
  const [item, next, after] = [items[at], items[at + 1], items[at + 2]];
  if (
    item?.type !== 'kin' ||
    (item.kin.foreign && !/^(real|proper)$/.test(items[at - 1]?.lower ?? '')) ||
    next?.type === 'possessive' ||
    next?.type === 'name'
  )
    return undefined;
  const phrase = phrases.find((placed) => placed.phrase.from <= at && placed.phrase.to > at)?.phrase;
  const isName = items[at - 1]?.lower === 'not' && /^\p{Lu}\p{Ll}/u.test(item.kin.term);
  const kin = chooseReading(item.kin, { anchored: phrase !== undefined, capital: false });
  if (!kin || !deniable.has(kin.kind) || kin.plural || isName) return undefined;
  const denied = { kin, term: item.kin.term };
  if (phrase?.head.type === 'kin' && phrase.head.anchor && phrase.head.anchor.from < at) {
    const anchors = ownersBefore(reading, phrase, phrase.head, phrase.head.anchor, kin);
    return { ...denied, ...(anchors ? { anchors } : {}) };
  }
  // "No uncle of mine", with nobody before it.
  if (phrase?.head.type === 'kin' && phrase.head.anchor && next?.lower === 'of' && after?.lower === 'mine')
    return { ...denied, anchors: anchorsOf(reading, phrase, phrase.head, kin) };
  if (/^(of|to)$/.test(next?.lower ?? '') && !nobodys.test(after?.lower ?? '')) return undefined;
  const owner = after?.lower === 'either' ? items[at + 3] : undefined;
  if (owner?.type === 'kin' && owner.kin.readings.every(({ path }) => path?.[0]?.step === 'parent'))
    return { ...denied, anchors: eitherOf(reading, owner.kin) };
  if (kin.inverse) return undefined;
  const anchors = ownersOfWord(items, phrases, at, kin);
  return { ...denied, ...(anchors ? { anchors } : {}) };
}

/** The owners whom a possessor before the kin word names ("not Ivy's uncle"); `undefined` where there is none, and it is denied of all. */
function ownersBefore(
  reading: Reading,
  phrase: NounPhrase,
  head: KinHead,
  owner: NounPhrase,
  kin: KinReading,
): readonly Referent[] | undefined {
  const who = owner.head.type === 'pronoun' ? owner.head.pronoun.who : undefined;
  const told = anchorsOf(reading, phrase, head, kin);
  // "That's not her grandad", where nobody was spoken of: the one child whom the pronoun fits.
  const fitting = reading.focus.filter((child) => child.sex === who && mayHave(child, kin));
  const anchors = told.length === 0 && fitting.length === 1 && !reading.settled.has(owner.start) ? fitting : told;
  const { protagonist } = reading.discourse;
  // "He's not my brother", noted down without quotation marks.
  if (who === 'first' && anchors.length === 0 && protagonist) return [protagonist];
  // "Uncle Al isn't really our uncle", in a worker's words: whoever calls him so.
  if (anchors.length === 0 && isUnsaidOwner(reading, owner.head, kin)) return reading.focus;
  const isAll = who === 'plural' ? anchors.length === 0 : who === 'first-plural' && anchors[0]?.childId !== undefined;
  return isAll ? undefined : anchors;
}

/** "Ann's sister-in-law, not sister", "Ann's cousin (not sister)": of whom the word before was said. */
function ownersOfWord(
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
  kin: KinReading,
): readonly Referent[] | undefined {
  const before = phrases.findLast(({ phrase }) => phrase.to < at);
  const head = before?.phrase.head;
  if (head?.type !== 'kin' || (!head.anchor && !head.kin.term.toLowerCase().includes(kin.word.toLowerCase())))
    return undefined;
  if (!before || !/^[,(–—-]? ?(?:and )?not$/.test(wordsOf(items, before.phrase.to, at))) return undefined;
  const owners = before.nearest?.filter((owner) => mayHave(owner, kin)) ?? [];
  return owners.length > 0 ? owners : undefined;
}

/** "No sister to either parent". */
function eitherOf({ discourse, focus }: Reading, { readings }: KinSpan): readonly Referent[] {
  return readings.flatMap(({ path }) => (path ? knownRelatives(discourse, focus, path) : []));
}

/** "Not a parent or a step-parent to either child": what is denied beside it, of the same people. */
export function deniedBeside(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
  said: Denied,
): readonly Denied[] {
  const or = at + 1;
  if (!/^(or|nor)$/.test(items[or]?.lower ?? '')) return [];
  const next = deniedKinAt(reading, items, phrases, denialAt(items, or + 1));
  return next ? [{ ...next, ...(said.anchors ? { anchors: said.anchors } : {}) }] : [];
}
