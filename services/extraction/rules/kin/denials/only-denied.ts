/** A kin phrase after a bare "not": "(so NOT her own mother", "Fay is … not an aunt", "a friend rather than her sister". */
import type { Referent } from '../../parsed-document.ts';
import { claimTie } from '../claim-tie.ts';
import { ofRow } from '../fragments.ts';
import { linkBetween } from '../links/clause-links.ts';
import { readingOf } from '../people/choose-reading.ts';
import { lastSubject } from '../people/subject-before.ts';
import { anchorsOf } from '../people/whose-kin.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { isAfterNeither } from '../phrases/negation.ts';
import type { KinHead, NounPhrase } from '../phrases/noun-phrase.ts';
import { mayBe, mayHave, sexFits } from '../people/plausible.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

/** Denies the tie of whom the sentence is about, or says nobody; true where the phrase stands so. */
export function onlyDenied(
  reading: Reading,
  items: readonly Item[],
  before: Placed | undefined,
  { phrase }: Placed,
): boolean {
  const { head } = phrase;
  if (head.type !== 'kin' || !isAfterBareNot(items, before, phrase)) return false;
  const kin = readingOf(reading, phrase, head);
  const straight =
    before &&
    /^[,(–—-]? ?(?:(?:and |but )?not(?: as)?|rather than|instead of)$/.test(
      withoutSaying(wordsOf(items, before.phrase.to, phrase.from)),
    );
  const isOfBefore = before?.people?.length === 1 && (before.phrase.head.type === 'names' || straight);
  const [person, ...others] = (isOfBefore ? before.people : subjectOf(reading, phrase)) ?? [];
  const said = head.determiner === 'a' || head.anchor !== undefined || before?.further !== undefined || ofRow(reading);
  if (!kin?.path || !said || !person || others.length > 0 || person.childId !== undefined) return true;
  // "Ivy's dad, not her mum, came"; of an uncle whose name a woman may bear it is denied all the same.
  const kept = before?.phrase.head.type === 'kin' ? before.phrase.head.kin.readings : [];
  const isOther = kept.length > 0 && !mayBe(person, kin) && kept.every(({ sex }) => sex !== kin.sex);
  if (isOther || (straight && isCompany(items, before))) return true;
  const owners = anchorsOf(reading, phrase, head, kin);
  const isWords = !head.anchor && kin.side === 'unknown' && before !== undefined && isOwned(before);
  // "Bea is Ann's friend and not her sister": not her own.
  const isSame = isWords || owners.every((owner) => owner === person) || fitsNearest(head, before);
  const anchors = straight && before.nearest && isSame ? before.nearest.filter((one) => mayHave(one, kin)) : owners;
  claimTie(reading, {
    person,
    anchors: (anchors.length > 0 ? anchors : reading.focus).filter((one) => !isSaidHere(reading, person, one, kin)),
    kin,
    phrase,
    head,
    manner: { polarity: 'denied' },
  });
  return true;
}

/** "Ann's cousin (not sister)", but not "husband, not grandfather". */
function isOwned({ phrase: { head } }: Placed): boolean {
  return head.type === 'kin' && head.anchor !== undefined;
}

/** "Mama is her uncle, NOT her mum": of her whom the word means elsewhere in the sentence it is not denied. */
function isSaidHere(
  { discourse, start }: Reading,
  person: Referent,
  anchor: Referent,
  { kind }: { readonly kind: string },
): boolean {
  return discourse.claims.some(
    (claim) =>
      claim.start >= start &&
      claim.from === person &&
      claim.to === anchor &&
      claim.kind === kind &&
      claim.polarity !== 'denied',
  );
}

/** "Al is the child's uncle, not her father": hers whose uncle he is. */
function fitsNearest({ anchor }: KinHead, before: Placed | undefined): boolean {
  const who = anchor?.head.type === 'pronoun' ? anchor.head.pronoun.who : undefined;
  const { nearest = [] } = before ?? {};
  return (who === 'male' || who === 'female') && nearest.length === 1 && nearest.every((one) => sexFits(one, who));
}

/** "Was with her nan and not her dad": two who were there or were not. */
function isCompany(items: readonly Item[], { phrase }: Placed): boolean {
  return /^(?:with|by|to|from|at|for|saw|wants?|asked|called|rang)$/.test(items[phrase.from - 1]?.lower ?? '');
}

/** "Her cousin, not, as I wrote, her sister": where it was said is passed over. */
function withoutSaying(words: string): string {
  return words.replace(/ , (?:as|which|i am told|it seems|despite)\b[^,]* ,$/, '');
}

/** The "not" is of the phrase alone, and no clause of the sentence's says it. */
function isAfterBareNot(items: readonly Item[], before: Placed | undefined, phrase: NounPhrase): boolean {
  const { head, from } = phrase;
  const said = before ? withoutSaying(wordsOf(items, before.phrase.to, from)) : '';
  if (/^[,–—-] (?:and |but )?not$/.test(said)) return true;
  const words = wordsOf(items, Math.max(0, from - 2), from);
  if (!/(?:^|.* )(?:not|nor|never|not as)$|^(?:rather than|instead of)$/.test(words)) return false;
  // "Nobody is to be told, specially not his mother".
  if (/^(?:specially|especially|particularly|preferably|ideally)$/.test(items[from - 2]?.lower ?? '')) return false;
  // "Neither Ivy's dad nor her uncle came": two of whom something else is said.
  if (before && /(?:^| )nor$/.test(words) && isAfterNeither(items, before.phrase.from)) return false;
  // "NOT Ivy's dad Al Pike - on bail." leaves him out of a list, and says who he is.
  const begins = from < 2 || /^[.;:,]$/.test(items[from - 2]?.lower ?? '');
  if (begins && head.type === 'kin' && head.names.length > 0 && before === undefined) return false;
  const opens = /^["“(]$/.test(items[from - 2]?.lower ?? '');
  return (
    before === undefined ||
    opens ||
    before.phrase.head.type === 'children' ||
    !linkBetween(items, before.phrase, phrase)
  );
}

/** "Not Ann's sister." at the beginning is of whom the sentence before was about. */
function subjectOf(reading: Reading, { head, from }: NounPhrase): readonly Referent[] | undefined {
  const { people } = reading.subject;
  return from === 1 && head.type === 'kin' && head.anchor ? (people ?? lastSubject(reading)) : people;
}
