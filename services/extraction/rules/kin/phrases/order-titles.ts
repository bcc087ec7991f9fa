/** "Sister Gloria led the singing", "the children call Father Ned": brothers and sisters of a church or a ward, and priests, are nobody's kin by that word. */
import type { KinHead, NounPhrase } from './noun-phrase.ts';
import { isInOrders, namedInOrders } from './in-orders.ts';
import type { Reading } from '../reading.ts';

/** Whether a kin word before a name is a title here: written as one, without a possessor, and not as an entry of a note ("Sister Ann, Leeds."). */
export function isOrderTitle({ text, start, end }: Reading, phrase: NounPhrase, head: KinHead): boolean {
  const { anchor, names, determiner, kin } = head;
  const [name, ...others] = names;
  if (anchor || !name || others.length > 0 || !/^(?:Sister|Brother|Father|Mother|Sr|Br)$/.test(kin.term)) return false;
  const before = text.slice(Math.max(start, phrase.start - 30), phrase.start);
  if (/\b(?:call(?:s|ed)?|known as|it['’]s|as)\s+(?:(?:him|her|them)\s+)?["“'‘]?$/.test(before)) return true;
  if (namedInOrders.test(name.surface) || isInOrders(before, text.slice(name.end, end))) return true;
  if (/^(?:Father|Mother)$/.test(kin.term)) return false;
  const opens = /(?:^|[:;.!?(|–—-]\s*)$/.test(before) && determiner === 'none';
  return (
    !opens ||
    /^,? (?:who|is|isn['’]t|was|has|had|said|says|will|would|led|leads|can|could|may|might|must|should)\b/.test(
      text.slice(name.end, end),
    )
  );
}
