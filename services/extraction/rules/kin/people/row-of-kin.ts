/** Kin told in a row: in "father Al; eldest brother Bob; aunt Cy" and "step-father Al and step-sister Bea" nobody is of the one before, and in "Ann, son Bob and daughter Cy", "Ann, brother Bob, sister Cy" both are Ann's. */
import type { Referent } from '../../parsed-document.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

const joint = /^(?:(?:, )?(?:aged )?\d{1,2} |\( [^()]* \) )?(?:[,;]|and|&|\+|[,;] and|plus)$/;

/** Settles whose brother, sister or child a bare word means where one before it in the row is of the case's children, or is somebody's child too. */
export function noteRowOfKin(
  reading: Reading,
  items: readonly Item[],
  before: readonly Placed[],
  { phrase }: Placed,
): void {
  if (isOneStep(phrase, 'child')) return noteNextChild(reading, items, before.at(-1)?.phrase, phrase);
  if (isElder(phrase)) return noteNextElder(reading, items, before.at(-1)?.phrase, phrase);
  if (!isOneStep(phrase, 'sibling')) return;
  if (isInBracket(items, phrase)) return noteBracketInRow(reading, items, before, phrase);
  if (!isBareKin(phrase)) return;
  let next = phrase;
  for (const { phrase: left } of before.toReversed()) {
    if (!joint.test(wordsOf(items, left.to, next.from)) || left.head.type !== 'kin') return;
    const told = isBareKin(left) ? reading.discourse.claims.filter(({ saidAt }) => saidAt === left.start) : [];
    const owners = [...new Set(told.map(({ to }) => to))];
    if (owners.length > 0) {
      if (owners.every(isOfCase) || isOneStep(left, 'sibling')) reading.settled.set(phrase.start, owners);
      return;
    }
    next = left;
  }
}

/** "Ann, son Bob and daughter Cy": whose the one before was told to be. */
function noteNextChild(
  { discourse: { claims }, settled }: Reading,
  items: readonly Item[],
  left: NounPhrase | undefined,
  phrase: NounPhrase,
): void {
  if (!left || !isBareKin(phrase) || !isBareKin(left) || !isOneStep(left, 'child')) return;
  if (!joint.test(wordsOf(items, left.to, phrase.from))) return;
  const parents = claims.filter(({ saidAt }) => saidAt === left.start).map(({ from }) => from);
  if (parents.length > 0) settled.set(phrase.start, [...new Set(parents)]);
}

/** "Amy (5) – father Al, paternal grandmother Bea": of the child, not of the case's, whose the father was told to be. */
function noteNextElder(
  { discourse: { claims }, settled }: Reading,
  items: readonly Item[],
  left: NounPhrase | undefined,
  phrase: NounPhrase,
): void {
  if (!left || !isBareKin(left) || !isOneStep(left, 'parent')) return;
  if (!joint.test(wordsOf(items, left.to, phrase.from))) return;
  const owners = claims.filter(({ saidAt }) => saidAt === left.start).map(({ to }) => to);
  const [first] = owners;
  if (first && !owners.some(isOfCase)) settled.set(phrase.start, [...new Set(owners)]);
}

/** "Bob (step dad), Cy (half sister)": what each bracket says is of the children; of "Ann lives with Bob (partner), Cy (brother)" hers. */
function noteBracketInRow(
  reading: Reading,
  items: readonly Item[],
  before: readonly Placed[],
  { start }: NounPhrase,
): void {
  const { settled, text, start: sentence, subject, focus } = reading;
  const others = before.filter(({ phrase }) => isInBracket(items, phrase) && isUnowned(phrase));
  const told = others.flatMap(({ phrase }) => reading.discourse.claims.filter(({ saidAt }) => saidAt === phrase.start));
  const owners = [...new Set(told.map(({ to }) => to))];
  const [person, ...more] = subject.people ?? [];
  const isGrown = person !== undefined && more.length === 0 && person.childId === undefined;
  const said = text.slice(sentence, start);
  if (isGrown && company.test(said)) settled.set(start, [person]);
  else if (owners.length > 0 ? owners.every(isOfCase) : home.test(said) && (subject.people ?? []).every(isOfCase))
    settled.set(start, owners.length > 0 ? owners : focus);
}

const company =
  /\b(?:lives?|lived|living|stays?|staying|resides?|came|comes|attended|arrived|seen|visited)\b[^.;(]* with\b/;
const home = /\b(?:households?|occupants?|home|address|residents|living|lives?)\b/i;

function isOfCase({ childId }: Referent): boolean {
  return childId !== undefined;
}

function isUnowned({ head }: NounPhrase): boolean {
  return head.type === 'kin' && !head.anchor;
}

/** "(half sister)": a kin word that is all a bracket holds, or begins with. */
function isInBracket(items: readonly Item[], { from, to, head }: NounPhrase): boolean {
  const isBare = head.type === 'kin' && !head.anchor && head.names.length === 0;
  return isBare && items[from - 1]?.lower === '(' && /^[),]$/.test(items[to]?.lower ?? '');
}

function isBareKin({ head }: NounPhrase): boolean {
  return head.type === 'kin' && !head.anchor && head.names.length > 0 && head.determiner === 'none';
}

/** "Paternal grandmother Bea": kin through the parent who was told. */
function isElder(phrase: NounPhrase): boolean {
  const { head } = phrase;
  return (
    head.type === 'kin' &&
    isBareKin(phrase) &&
    head.kin.readings.every(({ kind, path = [] }) => kind === 'grandparent' && path[0]?.sex !== 'unknown')
  );
}

function isOneStep({ head }: NounPhrase, step: 'sibling' | 'child' | 'parent'): boolean {
  return head.type === 'kin' && head.kin.readings.every(({ path }) => path?.length === 1 && path[0]?.step === step);
}
