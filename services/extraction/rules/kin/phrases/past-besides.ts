/** Past those of a family who are counted out: "two more besides Amy and Joe: Bea and Cy". Pure grammar. */
import { wordsOf } from './item-words.ts';
import type { Item } from './items.ts';

/** "Two from before, Amy and Joe". */
const fromBefore =
  /^(?:from before|(?:from|by|to) (?:an?|his|her) (?:previous|earlier|former|first|last) (?:relationship|marriage|partner|husband|wife))(?= |$)/;

/** The item after "besides" and the names that follow it; past whom they are "from" too; the item itself where nobody is counted out. */
export function pastBesides(items: readonly Item[], at: number): number {
  const begun = /^(?:besides|as well as|apart from|on top of|other than)(?= |$)/.exec(wordsOf(items, at, at + 3))?.[0];
  const whence = fromBefore.exec(wordsOf(items, at, at + 4))?.[0];
  if (begun === undefined) return whence === undefined ? at : at + whence.split(' ').length;
  let to = at + begun.split(' ').length;
  while (/^(?:name|pronoun)$/.test(items[to]?.type ?? '') || /^(?:and|&)$/.test(items[to]?.lower ?? '')) to += 1;
  return to;
}
