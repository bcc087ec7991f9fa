/** Children who are no kin of somebody, said of the children: "Ivy is no blood of mine", "Ivy is not her step-anything", "the boys are not related to Mr Hay". */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimTie } from '../claim-tie.ts';
import type { Item } from '../phrases/items.ts';
import { isCopulaWord } from '../phrases/negation.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { wordsFor } from './taken-for.ts';
import { anyKin, deniable } from './unrelated-kin.ts';
import { unrelatedAt } from './unrelated-words.ts';

/** `at`: where the "not" stands; `here`: where what is denied begins. */
export function readUnrelatedChildren(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  { at, here }: { readonly at: number; readonly here: number },
): void {
  const verb = isCopulaWord(items[at - 1]) ? at - 1 : at;
  const children = phrases.find(({ phrase }) => phrase.to === verb)?.people ?? [];
  if (children.length === 0 || !children.every(({ childId }) => childId !== undefined)) return;
  const [owner, ...others] = unrelatedAt(reading, items, phrases, here)?.owners ?? [];
  if (!owner || others.length > 0 || owner.childId !== undefined || owner.professional) return;
  const { term, kin } = calledBy(owner);
  claimTie(reading, {
    person: owner,
    anchors: children,
    kin,
    phrase: { start: items[verb]?.start ?? reading.start, end: items[here]?.end ?? reading.end },
    head: { kin: { term } },
    manner: { polarity: 'denied' },
  });
}

/** "Nana Fay" is denied as a grandmother, who is called nothing as any kin. */
function calledBy(person: Referent): { readonly term: string; readonly kin: typeof anyKin } {
  for (const term of wordsFor(person)) {
    const kin = kinTerm(term).find((one) => deniable.has(one.kind) && !one.inverse);
    if (kin) return { term, kin };
  }
  return { term: anyKin.word, kin: anyKin };
}
