/** The names of a list of people: "Ann who went abroad, Bob (9), then Cy and Dot", "Amy, a nurse in Hull, Bob and the twins, Cy and Di". Pure grammar. */
import type { NameSpan } from '../../parsed-document.ts';
import type { Item } from './items.ts';
import { type Passing, pastAsides } from './list-asides.ts';
import { entryAt, type Joint, jointAt } from './list-entry.ts';

export interface Listed {
  readonly names: readonly NameSpan[];
  /** The item after the last name. */
  readonly to: number;
  /** The item after what is told of the last of them. */
  readonly past: number;
  /** Ages, an order or remarks stand with the names: they are somebody's children, in a row. */
  readonly aged: boolean;
}

interface Manner {
  /** How far a list goes: to its last "and", to where it breaks off, or to the end of a sentence whose semicolons part what is told of each. */
  readonly reach: 'and' | 'break' | 'sentence';
  /** Whether "the twins, Cy and Di" may be of the list. */
  readonly counted: boolean;
  readonly passing: Passing;
}

/** The names beside "brothers": what tells of somebody else is left to be read. */
export const namesOfKin: Manner = { reach: 'and', counted: false, passing: 'of nobody' };
/** The names after the colon of "Brothers:". */
export const namesOfLabel: Manner = { reach: 'break', counted: false, passing: 'any' };
/** The names of "has four, Ann, Bob …". */
const children: Manner = { reach: 'and', counted: true, passing: 'any' };
/** The names of a sentence that tells of a whole row of brothers and sisters. */
export const roster: Manner = { reach: 'sentence', counted: true, passing: 'any' };

/** Reads the list that begins at an item. */
export function listedNames(items: readonly Item[], at: number, manner: Manner = children): Listed {
  const { reach, counted, passing } = manner;
  const names: NameSpan[] = [];
  let [to, past, aged, isLast] = [at, at, false, false];
  for (let here = at; ;) {
    const entry = entryAt(items, here, counted ? 'any' : 'named');
    if (!entry) break;
    names.push(...entry.names);
    to = entry.to;
    past = pastAsides(items, to, passing);
    aged ||= past > to;
    const joint = jointAt(items, past) ?? (reach === 'sentence' ? nextSegment(items, past) : undefined);
    if (!joint || (reach === 'and' && (joint.isSemicolon || isLast))) break;
    aged ||= joint.isOrdered;
    isLast = joint.isLast;
    here = joint.to;
  }
  return { names, to, past, aged };
}

/** "Ana, called Big Sis; Mrs Low; and Rory": past a semicolon further on. */
function nextSegment(items: readonly Item[], at: number): Joint | undefined {
  const next = items.findIndex(({ lower }, here) => here >= at && lower === ';');
  return next === -1 ? undefined : jointAt(items, next);
}
