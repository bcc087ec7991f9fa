/** Kin words without a clause of their own: trailing at the end, or as the fragment that an entry or a note begins with. */
import { bondKinds } from '#graph/model/relationship-kind.ts';
import type { Referent } from '../parsed-document.ts';
import { claimTie } from './claim-tie.ts';
import { wordsOf } from './phrases/item-words.ts';
import type { Item } from './phrases/items.ts';
import { isOfNobody, type NounPhrase } from './phrases/noun-phrase.ts';
import { nounPhraseAt } from './phrases/noun-phrase-at.ts';
import { isPartner, withPartner } from './phrases/partner-phrase.ts';
import { askedAbout, lastSubject } from './people/subject-before.ts';
import { sharingOf } from './people/same-parent.ts';
import { anchorsOf } from './people/whose-kin.ts';
import { readingOf } from './people/choose-reading.ts';
import { isNobody } from './people/people-of.ts';
import type { Placed } from './phrases/placed.ts';
import { mayBe } from './people/plausible.ts';
import { stated, type Reading } from './reading.ts';

const verbs =
  /^(is|was|has|had|are|were|will|would|can|could|did|does|do|rang|said|says|came|went|lives|wants|told|got|'s|'ll|'d|'ve|thinks|offered|asked)$/;

/**
 * "Zachary was a miller in Leeds, brother of Ann Foyle.": a kin phrase with its "of" after a comma, or after "is a …, and", speaks of the sentence's
 * subject; in "Zachary met Bob Pike, brother of Ann Foyle" of him who is named straight before it.
 */
export function trailing(reading: Reading, items: readonly Item[], before: Placed | undefined, here: Placed): boolean {
  const { head, from, to } = here.phrase;
  const [person, ...others] = reading.subject.people ?? [];
  if (
    head.type !== 'kin' ||
    !head.anchor ||
    !(head.anchor.from > from || isSaidAfterVerb(items, before, here)) ||
    head.names.length > 0 ||
    !person ||
    others.length > 0
  )
    return false;
  if (
    !(items[from - 1]?.lower === ',' || goesOnWithIs(items, from)) ||
    !/^[.,;(]$/.test(items[to]?.lower ?? '.') ||
    reading.quotedAt(here.phrase.start)
  )
    return false;
  const kin = readingOf(reading, here.phrase, head);
  const says = kin && (kin.path !== undefined || kin.kind === 'godparent');
  if (!says || person.professional || !mayBe(person, kin)) return false;
  const [beside] = before?.phrase.head.type === 'names' && before.phrase.to === from - 1 ? (before.people ?? []) : [];
  if (beside && beside !== person && mayBe(beside, kin)) return false;
  const anchors = anchorsOf(reading, here.phrase, head, kin, [person]).filter((anchor) => anchor !== person);
  const manner = isOfNobody(head) ? ({ polarity: 'denied' } as const) : stated(reading);
  const say = (owners: readonly Referent[]) =>
    claimTie(reading, { person, anchors: owners, kin, phrase: here.phrase, head, manner });
  say(anchors);
  here.people = [person];
  here.nearest = anchors;
  if (kin.path?.[0]?.step === 'child') here.extend = (more) => say(more.filter((one) => one !== person));
  return true;
}

/** "Liam Carr rang, Karen's brother.", "Sejal called in at two, Ruby's father's sister": after what the subject did, and nobody else is spoken of. */
function isSaidAfterVerb(
  items: readonly Item[],
  before: Placed | undefined,
  { phrase: { head, from } }: Placed,
): boolean {
  const isOwned = head.type === 'kin' && /^(?:names|kin)$/.test(head.anchor?.head.type ?? '');
  if (!isOwned || before?.phrase.head.type !== 'names' || before.phrase.from > 1) return false;
  const [verb, ...words] = items.slice(before.phrase.to, from - 1);
  const isPlain = words.length < 6 && words.every(({ type, lower }) => type === 'word' && !/^[.,;:]$/.test(lower));
  return did.test(verb?.lower ?? '') && isPlain;
}

const did =
  /^(?:rang|rings|phoned|phones|telephoned|called|calls|came|comes|attended|attends|arrived|visited|visits|wrote|writes|texted|emailed|spoke|answered|collected|appeared|turned|was|is)$/;

/** "Zachary is a member of the club and brother of Ann Foyle". */
function goesOnWithIs(items: readonly Item[], at: number): boolean {
  return /(?:^|.* )(?:is|was) (?:an?|the) [^,;:"]*and$/.test(wordsOf(items, 0, at));
}

/** "Samuel Addo phoned. Ruby's father, on the certificate.": words without a verb go with the subject before them. */
function verblessSubject(
  reading: Reading,
  items: readonly Item[],
  { phrase }: Placed,
): readonly Referent[] | undefined {
  const { head, from } = phrase;
  const isFirst = items.slice(0, from).every(({ lower }) => opensAnswer.test(lower));
  if (!isFirst || head.type !== 'kin' || !head.anchor || head.determiner !== 'none' || items.length > 14)
    return undefined;
  if (hasVerb(items, phrase.to)) return undefined;
  return askedAbout(reading) ?? lastSubject(reading);
}

const opensAnswer = /^(?:["“‘'(]|erm?|um|oh|well|yes|yeah|just|only|like)$/;

/** "Their mother and mother-in-law, Ann Low, will come" is a clause, not what an item says of its people. */
function hasVerb(items: readonly Item[], from: number): boolean {
  return items.some(({ lower }, at) => at >= from && verbs.test(lower));
}

/** In the row of a table every word is about the person it names. */
export function ofRow({ shape, carried }: Reading): boolean {
  return shape === 'table-row' && carried;
}

/** Whether a kin phrase makes a fragment of its own: nothing but kin words, or in a row "is", before it; after it the end, or in a row more about it. */
function isFragment(reading: Reading, items: readonly Item[], phrase: NounPhrase): boolean {
  const { from, to, head } = phrase;
  const next = items[to]?.lower ?? '.';
  if (ofRow(reading)) {
    const begin = items.slice(0, from).findLastIndex(({ lower }) => /^[-–—.;,(]$/.test(lower)) + 1;
    return (
      items.slice(begin, from).every(({ lower }) => /^(and|&|is|was|also|so|really|actually|but)$/.test(lower)) &&
      /^([-–—.;,()&/!?]|and|on|so|from|in|at|not|too|also|since|for|until|by|aged|who|with|via|through)$/.test(next)
    );
  }
  if (head.type === 'kin' && head.anchor && items.slice(0, from).every(({ lower }) => opensAnswer.test(lower)))
    return /^([.,;(!"”]|\d{4})$/.test(next) || (withPartner(items, to) && !hasVerb(items, to));
  const partner = isPartner(phrase) && joinedTo(items, from);
  return (
    items.slice(0, from).every(({ type, lower }) => type === 'kin' || /^(and|&|,)$/.test(lower) || partner) &&
    /^([.;,]|and|&)$/.test(next)
  );
}

/** The partner of whom the fragment began with. */
function joinedTo(items: readonly Item[], from: number): boolean {
  const first = nounPhraseAt(items, 0);
  return first?.head.type === 'kin' && first.to === from - 1 && /^(and|&|\+)$/.test(items[from - 1]?.lower ?? '');
}

/** "12. Ann and Bob Dunn. Maternal uncle and paternal aunt.": a fragment of kin words says what the entry's people are to the children. */
export function describesSubject(reading: Reading, items: readonly Item[], placed: Placed): boolean {
  const { head, from } = placed.phrase;
  if (head.type !== 'kin' || head.names.length > 0 || isNobody(reading, placed.phrase)) return false;
  if (sharingOf(wordsOf(items, from, from + 3)) !== undefined) return false;
  const { protagonist } = reading.discourse;
  const listed =
    from === 0 && head.anchor !== undefined && head.anchor.from > from && reading.item !== undefined && protagonist
      ? [protagonist]
      : undefined;
  const people = reading.carried ? reading.subject.people : (listed ?? verblessSubject(reading, items, placed));
  if (!people) return false;
  const kin = isFragment(reading, items, placed.phrase) ? readingOf(reading, placed.phrase, head) : undefined;
  if (
    !kin ||
    (!kin.path && !ofRow(reading) && !(head.anchor && bondKinds.has(kin.kind))) ||
    (!head.anchor && (kin.path?.[0]?.step === 'child' || kin.path?.[0]?.step === 'partner'))
  )
    return false;
  const couple = people.length === 2 && withPartner(items, placed.phrase.to);
  const isOther = people.length === 2 && isPartner(placed.phrase) && joinedTo(items, from);
  const fitting = (couple ? people.slice(0, 1) : isOther ? people.slice(1) : people).filter(
    (person) => person.childId === undefined && !person.professional && mayBe(person, kin),
  );
  if (fitting.length === 0) return false;
  for (const person of fitting)
    claimTie(reading, {
      person,
      anchors: isOther
        ? people.slice(0, 1)
        : head.anchor
          ? anchorsOf(reading, placed.phrase, head, kin)
          : reading.focus,
      kin,
      phrase: placed.phrase,
      head,
      manner: stated(reading),
    });
  placed.people = fitting;
  return true;
}
