/** "Mr Otieno, whom they call Uncle, drives": the word is what he is called by, and means nobody else. */
import { foldName } from '../../names/fold-name.ts';
import { noteCalled } from '../../reference/address-words.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';

const relative = /^(?:who|whom|that)$/;
/** "The children call", "everyone used to call", "Ivy knows as". */
const calling = /^(?:who|whom|that) (?:\S+ ){1,4}(?:calls?|called|knows? as|knew as)(?: ["“'‘])?$/;
const mostWords = 8;

/** True when the kin phrase is thereby understood. */
export function readWhomTheyCall(items: readonly Item[], before: readonly Placed[], here: Placed): boolean {
  const { head, from } = here.phrase;
  if (head.type !== 'kin' || head.anchor || head.names.length > 0) return false;
  const who = items.findLastIndex(({ lower }, at) => at < from && relative.test(lower));
  if (who === -1 || from - who > mostWords || !calling.test(wordsOf(items, who, from))) return false;
  const named = before.findLast(({ phrase }) => phrase.to <= who && who - phrase.to <= 1);
  const [person, ...others] = named?.people ?? [];
  if (!person || others.length > 0 || person.childId !== undefined || person.professional) return false;
  const [kin] = head.kin.readings;
  if (kin) noteCalled(person, { word: foldName(head.kin.term), tradition: kin.tradition });
  here.people = [person];
  return true;
}
