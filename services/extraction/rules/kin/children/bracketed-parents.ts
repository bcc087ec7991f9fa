/** The other parent of each child of a list, in a bracket after the name: "Children: Ann (father Bob Low), Cy (father: Dai)". */
import { claimTie } from '../claim-tie.ts';
import { readingOf } from '../people/choose-reading.ts';
import { nameReferent } from '../people/name-referent.ts';
import type { Item } from '../phrases/items.ts';
import { nounPhraseAt } from '../phrases/noun-phrase-at.ts';
import type { Placed } from '../phrases/placed.ts';
import { stated, type Reading } from '../reading.ts';

/** Claims them for the names of a phrase that is read as one list, whose brackets nothing else reads. */
export function readBracketedParents(reading: Reading, items: readonly Item[], { phrase }: Placed): void {
  if (phrase.head.type !== 'kin' || phrase.head.names.length === 0) return;
  for (let at = phrase.from + 1; at < phrase.to; at += 1) {
    const child = childBefore(items, at);
    const inside = child && nounPhraseAt(items, at + 1);
    const [name, ...others] = inside?.head.type === 'kin' ? inside.head.names : [];
    if (!child || inside?.head.type !== 'kin' || inside.head.anchor || !name || others.length > 0) continue;
    const kin = readingOf(reading, inside, inside.head);
    if (kin?.kind !== 'parent' || kin.path?.length !== 1 || kin.inverse) continue;
    const [person, anchor] = [nameReferent(reading, name), nameReferent(reading, child)];
    if (person.childId === undefined)
      claimTie(reading, { person, anchors: [anchor], kin, phrase: inside, head: inside.head, manner: stated(reading) });
  }
}

/** The name before a bracket that opens at an item, past an age: "Ann (", "Ann, 9 (". */
function childBefore(items: readonly Item[], at: number): (Item & { readonly type: 'name' })['name'] | undefined {
  if (items[at]?.lower !== '(') return undefined;
  const before = items.slice(Math.max(0, at - 3), at).findLast(({ lower }) => !/^(?:,|aged?|\d{1,2})$/.test(lower));
  return before?.type === 'name' ? before.name : undefined;
}
