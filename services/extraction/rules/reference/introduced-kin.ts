/** Who begins a message by whose kin they are and gives no name: "Hi Bea it's Ivy's nan. My husband …". From then on "my" is theirs. */
import type { Reference, Referent, Sentence } from '../parsed-document.ts';

const begins =
  /^\W*(?:hi|hello|hiya|hey|hullo|good (?:morning|afternoon|evening))\b[^.!?\n]{0,30}?\b(?:it['’]?s|it is|this is|i['’]?m|i am)\s+/i;
const ends = /^\s*(?:(?:here|speaking|calling|again)\b|[.,;!–-]|x+\b|$)/i;
/** "The", "just": UTF-16 code units that may stand before the phrase. */
const lead = 5;

/** The one relative of the words with which a message introduces its sender. */
export function introducedKin(
  text: string,
  { start, end }: Sentence,
  references: readonly Reference[],
): Referent | undefined {
  const opened = begins.exec(text.slice(start, end));
  if (!opened) return undefined;
  const at = start + opened[0].length;
  const said = references.find((one) => one.start >= at && one.start <= at + lead);
  const [person, ...others] = said?.people ?? [];
  const isSelf = person !== undefined && others.length === 0 && person.childId === undefined && !person.professional;
  return isSelf && ends.test(text.slice(said?.end, end)) ? person : undefined;
}
