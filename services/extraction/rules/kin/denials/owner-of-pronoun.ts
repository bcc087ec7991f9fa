/** Whose "her" is in a denial, where the words around it tell: "he isn't her brother, he's her husband" is of no child, "she says I'm not her nan" of who says so. */
import { anyOf } from '#services/pattern-source.ts';
import { isOneself } from '../phrases/first-person.ts';
import type { Referent } from '../../parsed-document.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { KinHead, NounPhrase } from '../phrases/noun-phrase.ts';
import { peopleOf } from '../people/people-of.ts';
import { mayHave, sexFits } from '../people/plausible.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

const spouse = anyOf(
  String.raw`husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|ex|ex[- ]\p{L}+|bloke|fella|feller|missus|lover`,
  'landlord|tenant|lodger|boss|employer|colleague|solicitor',
  '(?:son|daughter|father|mother|brother|sister)[- ]in[- ]law|son|daughter|grandson|granddaughter|nephew',
  'niece',
);
/** "He's her husband, not her brother" is read from the first word on. */
const isSpouseAfter = new RegExp(
  String.raw`^ ?[,;.–—-]* ?(?:but )?(?:(?:he|she)(?:['’]s| is| was)(?: actually| in fact| really)?|just|actually) (?<whose>his|her) (?:late |former |new |old |second |first )?${spouse}\b`,
  'iu',
);
const tells =
  /\b(?:says?|said|saying|tells|told|telling|reckons?|insists?|insisted|shouted|decided|announced)\b(?: to)?(?: me| us)?(?: that)?\s*$/i;

/** Whose it is; `undefined` where the words around it do not tell. */
export function ownerOfPronoun(
  reading: Reading,
  subject: Placed,
  phrase: NounPhrase,
  { anchor }: KinHead,
  kin: KinReading,
): readonly Referent[] | undefined {
  if (anchor?.head.type !== 'pronoun') return undefined;
  const { who } = anchor.head.pronoun;
  if (who !== 'male' && who !== 'female') return undefined;
  const { text, end, start } = reading;
  if (
    isOneself(subject.phrase) &&
    tells.test(text.slice(Math.max(start, subject.phrase.start - 40), subject.phrase.start))
  ) {
    const [teller, ...others] = reading.subject.people ?? [];
    return teller && others.length === 0 && sexFits(teller, who) ? [teller] : undefined;
  }
  const after = isSpouseAfter.exec(text.slice(phrase.end, Math.min(text.length, end + 40)))?.groups?.['whose'];
  if (after?.toLowerCase() !== (who === 'male' ? 'his' : 'her')) return undefined;
  // No child of the case, even where nobody else was spoken of.
  return peopleOf(reading, anchor, {
    allowed: (one) =>
      one.childId === undefined && one.young !== true && mayHave(one, kin) && !subject.people?.includes(one),
  });
}
