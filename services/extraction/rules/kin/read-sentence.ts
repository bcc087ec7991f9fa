/** Reads one sentence from left to right: its phrases, the people they stand for, and the ties that its clauses assert or deny. */
import type { NameSpan, Reference, Referent, Token } from '../parsed-document.ts';
import { isAlias, noteAlias } from '../names/aliases.ts';
import { claimTie } from './claim-tie.ts';
import { clauseRules } from './clause-rules.ts';
import { linkBetween } from './clause-links.ts';
import { itemsOf, type Item } from './items.ts';
import { readOffspring } from './offspring.ts';
import { readOwnership } from './ownership.ts';
import { anchorsOf, peopleOf, readingOf } from './people-of.ts';
import type { Placed } from './placed.ts';
import { mayBe } from './plausible.ts';
import { noteSpoken, stated, type Reading } from './reading.ts';
import { joinedByAnd, sentencePhrases } from './sentence-phrases.ts';

export function readSentence(reading: Reading, tokens: readonly Token[], names: readonly NameSpan[]): Reference[] {
  const items = itemsOf(tokens, names);
  const phrases: Placed[] = sentencePhrases(items).map((phrase) => ({ phrase }));
  const references: Reference[] = [];
  for (const [at, placed] of phrases.entries()) {
    const before = phrases[at - 1];
    if (onlyDenied(reading, items, before, placed)) continue;
    if (before && joinedByAnd(items, before.phrase, placed.phrase)) noteNearest(reading, before, placed);
    if (before && isAlias(items, before.phrase, placed.phrase)) noteAlias(reading, before, placed);
    else if (!follow(reading, items, before, placed) && !describesSubject(reading, items, placed)) {
      if (waitsForNext(items, placed, phrases[at + 1])) continue;
      placed.people ??= peopleOf(reading, placed.phrase);
    }
    together(reading, items, before, placed);
    readOwnership(reading, items, placed);
    readOffspring(reading, items, placed);
    note(reading, items, references, placed);
  }
  return references;
}

function note(
  reading: Reading,
  items: readonly Item[],
  references: Reference[],
  { phrase, people = [] }: Placed,
): void {
  const subject =
    people.length > 0 && references.every((one) => one.people.length === 0) && !subordinate(items, phrase.from);
  references.push({ start: phrase.start, end: phrase.end, people });
  const { subject: shared } = reading;
  if (subject) shared.people ??= people;
  if (/^(b|born)$/.test(items[phrase.to]?.lower ?? '')) shared.born = true;
  const firstPerson = phrase.head.type === 'pronoun' && phrase.head.pronoun.who.startsWith('first');
  if (!firstPerson) noteSpoken(reading, people, phrase, subject);
}

/** "Was 15 when Denise and Brian …", "When Ann called …": who stands in a side clause is not the sentence's subject. */
function subordinate(items: readonly Item[], from: number): boolean {
  return /^(when|while|because|if|since|where|after|before|although|that|whether|than|as)$/.test(
    items[from - 1]?.lower ?? '',
  );
}

/** "(so NOT her own mother", "Bisi is … not an aunt": a kin phrase after a bare "not" denies the tie of whom the sentence is about; else it says nobody. */
function onlyDenied(reading: Reading, items: readonly Item[], before: Placed | undefined, here: Placed): boolean {
  const { phrase } = here;
  const { head } = phrase;
  if (head.type !== 'kin' || !/^(not|nor|never)$/.test(items[phrase.from - 1]?.lower ?? '')) return false;
  const link = before && linkBetween(items, before.phrase, phrase);
  const bracket = items[phrase.from - 2]?.lower === '(' || /^["“]$/.test(items[phrase.from - 2]?.lower ?? '');
  if (link !== undefined && before?.phrase.head.type !== 'children' && !bracket) return false;
  const kin = readingOf(reading, phrase, head);
  const [person, ...others] = (before?.phrase.head.type === 'names' ? before.people : reading.subject.people) ?? [];
  const said = head.determiner === 'a' || head.anchor !== undefined || before?.further !== undefined;
  if (!kin?.path || !said || !person || others.length > 0 || person.childId !== undefined) return true;
  const anchors = anchorsOf(reading, phrase, head, kin);
  claimTie(reading, {
    person,
    anchors: anchors.length > 0 ? anchors : reading.focus,
    kin,
    phrase,
    head,
    manner: { polarity: 'denied' },
  });
  return true;
}

/** "Johan and his wife": the possessor is the one just named, not the sentence's subject. */
function noteNearest(reading: Reading, before: Placed, { phrase: { head } }: Placed): void {
  const owner = head.type === 'kin' ? head.anchor : undefined;
  const [nearest, ...others] = before.nearest ?? before.people ?? [];
  if (!owner || owner.head.type !== 'pronoun' || !owner.head.pronoun.possessive || !nearest || others.length > 0)
    return;
  const { who } = owner.head.pronoun;
  if (who === nearest.sex || (nearest.sex === 'unknown' && (who === 'male' || who === 'female')))
    reading.settled.set(owner.start, nearest);
}

/** Two phrases joined by "and" are a group for the "they" that follows, and share what the first one was understood by ("born to Ann and Bob"). */
function together(reading: Reading, items: readonly Item[], before: Placed | undefined, here: Placed): void {
  if (!before || !joinedByAnd(items, before.phrase, here.phrase)) return;
  before.extend?.(here.people ?? []);
  const people = [...new Set([...(before.people ?? []), ...(here.people ?? [])])];
  if (people.length > 1) noteSpoken(reading, people, here.phrase, false);
}

/** A bare kin subject ("Wife is Leanne", "Father: Shane") is understood from what follows. */
function waitsForNext(items: readonly Item[], here: Placed, next: Placed | undefined): boolean {
  if (!next || here.phrase.head.type !== 'kin' || here.phrase.head.names.length > 0) return false;
  return linkBetween(items, here.phrase, next.phrase)?.type === 'is' && next.phrase.head.type === 'names';
}

/** "Zachary was a miller in Leeds, brother of Ann Foyle.": a kin phrase with its "of" after a comma speaks of the sentence's subject. */
function trailing(reading: Reading, items: readonly Item[], here: Placed): boolean {
  const { head, from, to } = here.phrase;
  const [person, ...others] = reading.subject.people ?? [];
  if (
    head.type !== 'kin' ||
    !head.anchor ||
    head.anchor.from <= from ||
    head.names.length > 0 ||
    !person ||
    others.length > 0
  )
    return false;
  if (
    items[from - 1]?.lower !== ',' ||
    !/^[.,;(]$/.test(items[to]?.lower ?? '.') ||
    reading.quotedAt(here.phrase.start)
  )
    return false;
  const kin = readingOf(reading, here.phrase, head);
  if (!kin?.path || person.professional || !mayBe(person, kin)) return false;
  const anchors = anchorsOf(reading, here.phrase, head, kin).filter((anchor) => anchor !== person);
  const say = (owners: readonly Referent[]) =>
    claimTie(reading, { person, anchors: owners, kin, phrase: here.phrase, head, manner: stated(reading) });
  say(anchors);
  here.people = [person];
  here.nearest = anchors;
  if (kin.path[0]?.step === 'child') here.extend = (more) => say(more.filter((one) => one !== person));
  return true;
}

/** Applies what stands between two phrases; true when the second one is thereby understood. */
function follow(reading: Reading, items: readonly Item[], before: Placed | undefined, here: Placed): boolean {
  const { head } = here.phrase;
  if (
    before?.further &&
    head.type === 'kin' &&
    head.anchor &&
    head.names.length === 0 &&
    joinedByAnd(items, before.phrase, here.phrase)
  )
    return before.further(here);
  if (trailing(reading, items, here)) return true;
  const link = before && linkBetween(items, before.phrase, here.phrase);
  return before !== undefined && link !== undefined && clauseRules[link.type](reading, before, here, link);
}

const verbs =
  /^(is|was|has|had|are|were|will|would|can|could|did|does|do|rang|said|says|came|went|lives|wants|told|got|'s|'ll|'d|'ve|thinks|offered|asked)$/;

/** "Kwame Osei phoned. Kobi's father, on the certificate.": words without a verb go with the subject before them. */
function verblessSubject(
  reading: Reading,
  items: readonly Item[],
  { phrase }: Placed,
): readonly Referent[] | undefined {
  const { head, from } = phrase;
  if (from !== 0 || head.type !== 'kin' || !head.anchor || head.determiner !== 'none' || items.length > 14)
    return undefined;
  if (items.some((item, at) => at >= phrase.to && verbs.test(item.lower))) return undefined;
  const last = reading.discourse.recent.findLast(
    (recent) => recent.subject && reading.sentence - recent.sentence === 1 && recent.people.length === 1,
  );
  return last?.people;
}

/** "12. Ann and Bob Dunn. Maternal uncle and paternal aunt.": a fragment of kin words says what the entry's people are to the children. */
function describesSubject(reading: Reading, items: readonly Item[], placed: Placed): boolean {
  const { head, from, to } = placed.phrase;
  if (head.type !== 'kin' || head.names.length > 0) return false;
  const { protagonist } = reading.discourse;
  const listed =
    from === 0 && head.anchor !== undefined && head.anchor.from > from && reading.item !== undefined && protagonist
      ? [protagonist]
      : undefined;
  const people = reading.carried ? reading.subject.people : (listed ?? verblessSubject(reading, items, placed));
  if (!people) return false;
  const fragment =
    from === 0 && head.anchor
      ? /^[.,;(]$/.test(items[to]?.lower ?? '.')
      : items.slice(0, from).every((item) => item.type === 'kin' || /^(and|&|,)$/.test(item.lower)) &&
        /^([.;,]|and|&)$/.test(items[to]?.lower ?? '.');
  const kin = fragment ? readingOf(reading, placed.phrase, head) : undefined;
  if (!kin?.path || (!head.anchor && (kin.path[0]?.step === 'child' || kin.path[0]?.step === 'partner'))) return false;
  const fitting = people.filter((person) => person.childId === undefined && !person.professional && mayBe(person, kin));
  if (fitting.length === 0) return false;
  for (const person of fitting)
    claimTie(reading, {
      person,
      anchors: head.anchor ? anchorsOf(reading, placed.phrase, head, kin) : reading.focus,
      kin,
      phrase: placed.phrase,
      head,
      manner: stated(reading),
    });
  placed.people = fitting;
  return true;
}
