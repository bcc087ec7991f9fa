/** "Mr Otieno, whom they call Uncle, drives", "Fay Hay is known to them as Nan", "is treated as an uncle": the word is what he is called by, and means nobody else. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { foldName } from '../../names/fold-name.ts';
import { noteCalled } from '../../reference/address-words.ts';
import { namelessWords, wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';

const relative = /^(?:who|whom|that)$/;
/** "The children call", "everyone used to call", "Ivy knows as". */
const calling = /^(?:who|whom|that) (?:\S+ ){1,4}(?:calls?|called|knows? as|knew as)(?: ["“'‘])?$/;
/** "The man Ivy calls Dad is Al": he is called so. */
const aMan = new RegExp(
  inSequence(
    '(?:^| )(?:man|woman|lady|person|one|bloke|fella) (?:who |whom |that )?(?:NAME|she|he|they|the (?:children|kids|boys|girls))',
    `(?: and NAME)?(?: now| also| has always| always)? (?:calls?|called|knows? as)(?: ["“'‘])?$`,
  ),
);
const mostWords = 8;
/** "Is known to the children as", "was always treated as": before "as" or the article after it. */
const whom = String.raw`(?: (?:to|by) (?:(?:the|both|all|her|his|their) )?\S+)`;
const taken = new RegExp(
  inSequence(
    String.raw`(?:^|\s)(?:is|was|are|were|'s|been|[,(])(?: (?:also|better|always|often|usually|now|only|just|still))* `,
    anyOf(
      `(?:known|referred to)${whom}`,
      `(?:treated|regarded|seen|viewed|looked (?:on|upon)|thought of|spoken of)${whom}?`,
    ),
    ` as(?: ["“'‘])?$`,
  ),
);

/** Where the words begin by which somebody is said to be called or treated as what stands at an item; -1 where none do. */
export function takenAsFrom(items: readonly Item[], at: number): number {
  const words = wordsOf(items, Math.max(0, at - mostWords), at);
  const found = taken.exec(words);
  return found ? at - words.slice(found.index).trim().split(' ').length : -1;
}

/** True when the kin phrase is thereby understood. */
export function readWhomTheyCall(items: readonly Item[], before: readonly Placed[], here: Placed): boolean {
  const { head, from } = here.phrase;
  if (head.type !== 'kin' || head.anchor || head.names.length > 0) return false;
  if (aMan.test(namelessWords(items.slice(Math.max(0, from - mostWords), from)))) {
    here.people = [];
    return true;
  }
  const who = takenAsFrom(items, from) === -1 ? relativeBefore(items, from) : takenAsFrom(items, from);
  if (who === -1) return false;
  const named = before.findLast(({ phrase }) => phrase.to <= who && who - phrase.to <= 1);
  const [person, ...others] = named?.people ?? [];
  if (!person || others.length > 0 || person.childId !== undefined || person.professional) return false;
  const [kin] = head.kin.readings;
  if (kin && head.determiner === 'none')
    noteCalled(person, { word: foldName(head.kin.term), tradition: kin.tradition });
  here.people = [person];
  return true;
}

/** "Whom they call". */
function relativeBefore(items: readonly Item[], from: number): number {
  const who = items.findLastIndex(({ lower }, at) => at < from && relative.test(lower));
  return who !== -1 && from - who <= mostWords && calling.test(wordsOf(items, who, from)) ? who : -1;
}
