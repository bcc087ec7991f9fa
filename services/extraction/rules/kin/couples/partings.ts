/** A couple whose end is told without its other half: "She has ended the relationship", "… says he is out of the relationship", "They are no longer together". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimsOf, claimsSince } from '../../reference/claim-log.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import { areKin, claimCouple } from './couples.ts';
import { type CoupleSaid, parted } from '../links/couple-words.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { lineYear } from '../phrases/line-year.ts';
import { motherTold } from '../people/own-family.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

const over = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      '(?:ended|finished|left) (?:the|that|this|their) (?:relationship|marriage)',
      '(?:the|their|that) (?:relationship|marriage) (?:(?:is|was|has|had|now|since) )*(?:over|ended|finished|broken down|broke down)',
      'out of the relationship',
      '(?:couple|pair) (?:(?:have|had|now|then|later|since) )*(?:separated?|sepd?|split(?: up)?|parted|divorced?)',
      "(?:is|are|were|'re) (?:now )?(?:no longer|not) (?:together|a couple|in a relationship)(?: (?:any more|anymore|now))?",
    ),
    String.raw`\b(?! with)`,
  ),
);
const undone =
  /\b(?:not|never|n't|if|unless|whether|should|could|would|might|want|wants|wanted|promised?|says she will)\b/;

/** How far back, in characters, the couple may have been told of. */
const reach = 400;
const sentencesBack = 2;

/** "Sep. from Al", "Split from mum 2016" as a line of its own. */
const subjectless =
  /^(?:(?:-|–|:|now|they|later|[\d./]+|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\p{L}*(?= \d)) )*(?:separated|sep|sepd|split|split up|divorced|parted)(?: \.)? (?:from|with) /u;

/** "Separated. Divorce 2018", "2019 Divorced" as a line of its own: the couple that the lines before told of. */
const alone =
  /^(?:(?:-|–|:|later|[\d./]+) )*(?:separated|sepd|sep|divorced?|split up|parted)(?: (?:in )?(?:early |late )?[\d./']+)? ?(?:[.,;]|$)/;

/** Claims that the couple the words mean has parted. */
export function readPartings(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  const words = items.map(({ lower }) => lower).join(' ');
  if (subjectless.test(words)) {
    const [other, ...others] = phrases.find(({ people = [] }) => people.length > 0)?.people ?? [];
    const owner = other && others.length === 0 ? ownerOf(reading, other) : undefined;
    if (other && owner) {
      part(reading, owner, other);
      reading.subject.people = [owner];
    }
    return;
  }
  if (alone.test(words)) {
    const couple = toldOf(reading, undefined);
    if (couple) part(reading, ...couple);
    return;
  }
  const pair = phrases.find((placed) => isUnionOver(items, placed))?.people;
  if (pair?.[0] && pair[1]) return part(reading, pair[0], pair[1], { ...parted, loose: true });
  const found = over.exec(words);
  const isDenied = claimsSince(reading.discourse.claims, reading.start).some(
    ({ kind, polarity, start }) => kind === 'partner' && polarity === 'denied' && start >= reading.start,
  );
  if (!found || isDenied || undone.test(words.slice(Math.max(0, found.index - 30), found.index))) return;
  const [subject] = phrases.find(({ people = [] }) => people.length === 1)?.people ?? [];
  const couple = toldOf(reading, subject) ?? everTold(reading, subject) ?? withTheOther(reading, subject);
  if (couple) part(reading, ...couple);
}

/** "The relationship between Ann and Al broke down", "Ann and Al's marriage ended". */
function isUnionOver(items: readonly Item[], { phrase: { from, to }, people = [] }: Placed): boolean {
  if (people.length !== 2) return false;
  const isOf = /(?:^| )(?:relationship|marriage|engagement) (?:between|of)$/.test(
    wordsOf(items, Math.max(0, from - 3), from),
  );
  const isTheirs =
    items[to]?.type === 'possessive' && /^(?:relationship|marriage|engagement)$/.test(items[to + 1]?.lower ?? '');
  return (isOf || isTheirs) && ending.test(wordsOf(items, isOf ? to : to + 2, to + 10));
}

const ending =
  /^(?:(?:had|has|was|is|then|later|also|finally|already|now) )*(?:ended|over|broke down|broken down|finished|dissolved|came to an end|failed)\b/;

function part(reading: Reading, one: Referent, other: Referent, couple: CoupleSaid = parted): void {
  const link = { couple, negated: false, hearsay: false, unreal: false, open: false };
  claimCouple(reading, [one], [other], link, { start: reading.start, end: reading.end });
}

/** Who parted from somebody, where the line does not say: whom the line goes on about; the mother; else the parent of a child of whom the lines before tell most. */
function ownerOf(reading: Reading, other: Referent): Referent | undefined {
  const { discourse, sentence, carried, subject } = reading;
  const [person, ...others] = carried ? (subject.people ?? []) : [];
  if (person && others.length === 0 && person !== other && person.childId === undefined) return person;
  const mother = motherTold(reading);
  if (mother && mother !== other) return mother;
  const near = discourse.recent.filter(({ sentence: where }) => where < sentence && sentence - where <= farthestOwner);
  const candidates = new Set(
    near.flatMap(({ people: [one, ...more] }) =>
      one && more.length === 0 && mayPartFrom(reading, one, other) ? [one] : [],
    ),
  );
  return [...candidates].toSorted((one, two) => one.places.length - two.places.length).at(-1);
}
const farthestOwner = 16;

function mayPartFrom(reading: Reading, one: Referent, other: Referent): boolean {
  const isGrown = one.childId === undefined && !one.young && !isChildThen(reading, one);
  const isParent = claimsOf(reading.discourse.claims, one).some(
    ({ kind, from, to, polarity }) =>
      kind === 'parent' && polarity === 'stated' && from === one && (to.childId !== undefined || to.young),
  );
  return isGrown && isParent && !one.professional && one !== other && one.sex !== other.sex;
}

/** Born, by a line of the record, fewer than sixteen years before the line. */
function isChildThen(reading: Reading, person: Referent): boolean {
  const year = lineYear(reading, reading.start);
  const birth = claimsOf(reading.discourse.claims, person).find(({ kind, to }) => kind === 'parent' && to === person);
  const bornIn = birth && lineYear({ text: reading.text, start: birth.start, end: birth.end }, birth.start);
  return year !== undefined && bornIn !== undefined && year - bornIn < 16;
}

type Couple = readonly [Referent, Referent];

/** The couple of this sentence or of those just before, one of whom the sentence is about. */
function toldOf({ discourse, start }: Reading, subject: Referent | undefined): Couple | undefined {
  const union = claimsSince(discourse.claims, start - reach).findLast(
    (claim) => isUnion(claim) && claim.start >= start - reach && (!subject || isOneOf(claim, subject)),
  );
  return union && [union.to, union.from];
}

/** The one whom the record gave the subject for a partner, however far back. */
function everTold({ discourse }: Reading, subject: Referent | undefined): Couple | undefined {
  const union = subject && claimsOf(discourse.claims, subject).findLast(isUnion);
  return union && [union.to, union.from];
}

/** "Ray awaits trial. The mother ended the relationship": with the man last spoken of, who is nothing else to her. */
function withTheOther({ discourse, sentence }: Reading, subject: Referent | undefined): Couple | undefined {
  if (!subject || subject.childId !== undefined) return undefined;
  const other = discourse.recent.findLast(
    ({ people: [person, ...others], sentence: where }) =>
      person !== undefined &&
      others.length === 0 &&
      person !== subject &&
      where < sentence &&
      sentence - where <= sentencesBack &&
      person.childId === undefined &&
      !person.young &&
      !person.professional &&
      person.names.length > 0 &&
      (person.sex === 'unknown' || person.sex !== subject.sex),
  )?.people[0];
  return other && !areKin(discourse.claims, other, subject) ? [subject, other] : undefined;
}

function isUnion({ kind, polarity, path }: ClaimDraft): boolean {
  return kind === 'partner' && polarity !== 'denied' && path.length === 1;
}

function isOneOf({ from, to }: ClaimDraft, person: Referent): boolean {
  return from === person || to === person;
}
