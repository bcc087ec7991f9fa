/** Predicates that make nobody anybody's kin: a rank, a trade, an age, a word said of everybody. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';
import { isByCourtesy } from '../claim-tie.ts';
import { whoseFurther } from '../people/further-kin.ts';
import { peopleOf } from '../people/people-of.ts';
import type { KinHead, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import type { Predicate } from './predicate-people.ts';

/** "He is a father", "she is a dinner lady", "he is the first son", "since they were boys": nothing of whose. */
export function saysNoTie(reading: Reading, { subject, placed, head, kin, link }: Predicate): boolean {
  const theyWere = subject.phrase.head.type === 'pronoun' && kin.plural && !head.anchor;
  if (theyWere && areYoung.test(head.kin.term)) return true;
  if (isByCourtesy(reading, placed)) return false;
  const from = reading.text.slice(placed.phrase.start, reading.end);
  if (toAnybody.test(from) || (kin.path !== undefined && asOne.test(from))) {
    placed.people = subject.people ?? [];
    return true;
  }
  // "The school has her as a cousin" is of the children.
  const isPutDown = /(?:^| down| himself| herself) as $/.test(
    reading.text.slice(subject.phrase.end, placed.phrase.start),
  );
  const isOfChildren = link.entry && isPutDown && kin.path !== undefined && kin.path.length > 1;
  if (!isOfChildren && isAny(reading, placed, head, kin)) {
    if (subject.phrase.head.type === 'names') placed.people = subject.people ?? [];
    return true;
  }
  if (head.anchor) return false;
  if (isJob.has(kin.kind)) return !isToldWho(subject, placed, head, kin);
  if (head.determiner !== 'the' || !saysRank(reading, placed.phrase)) return false;
  subject.people ??= peopleOf(reading, subject.phrase);
  placed.people = subject.people;
  return true;
}

/** "Her brother Tom (widower)", "Bea Low, widow, …": of whom nobody says. */
export function isWidowed({ link, head, kin }: Predicate): boolean {
  return link.type === 'apposed' && !head.anchor && /^widow(?:er)?s?$/i.test(kin.word);
}

/** "Is Nan to half the street", "an auntie to everybody". */
const toAnybody =
  /^(?:an? )?[\p{L}-]+ to (?:the (?:whole|entire)|half (?:the|of)|all (?:the|of)|everyone|everybody|every|anyone|anybody|most of)\b/iu;
/** "A proper dad to her", "a father figure to Ivy", "a dad to her since she was two", "the only dad she has known" may be said of her stepfather. */
const asOne = new RegExp(
  anyOf(
    inSequence(
      '^an? ',
      anyOf(
        String.raw`(?:real|proper|good|great|brilliant|wonderful|devoted|loving|lovely|fantastic) [\p{L}-]+`,
        '(?:dad|daddy|father|mum|mam|mummy|mother) figure',
      ),
      String.raw` to\b`,
    ),
    String.raw`^an? (?:dad|daddy|father|mum|mam|mummy|mother) to [^.;,]{1,30} since\b`,
    String.raw`^(?:the )?only (?:dad|daddy|father|mum|mam|mummy|mother) [^.;,]{1,30} (?:has|had|have|'s) (?:ever |really )*(?:known|had)\b`,
  ),
  'iu',
);

/** "He is the first son": the first of whom, birth order tells. */
function saysRank({ text }: Reading, { start, end }: NounPhrase): boolean {
  return /^the (?:first|eldest|oldest|second|third|fourth|fifth|middle|youngest|last)(?: (?:son|daughter|child|born|boy|girl))?$/i.test(
    text.slice(start, end),
  );
}

const areYoung = /^(?:boys|girls|kids|children|bairns|weans|babies)$/i;

/** "He is a father", unlike "another brother is Ted", and "a paternal aunt", who is the children's. */
function isAny(reading: Reading, { phrase }: Placed, { determiner, anchor }: KinHead, kin: KinReading): boolean {
  const isSided = kin.path !== undefined && kin.path.length > 1 && kin.side !== 'unknown';
  return (
    !isSided &&
    kin.path !== undefined &&
    determiner === 'a' &&
    !anchor &&
    whoseFurther(reading, phrase.start, kin).length === 0
  );
}

/** "The fencing coach is Al Low": who the one is of whom everybody knows. */
function isToldWho(subject: Placed, { phrase }: Placed, { determiner }: KinHead, { kind }: KinReading): boolean {
  return determiner === 'the' && phrase.start < subject.phrase.start && (kind === 'mentor' || kind === 'faith-leader');
}

/** What somebody does for a living says no bond with the child unless a possessor does: "she is a dinner lady". */
const isJob: ReadonlySet<string> = new Set(['teacher', 'other-connection', 'mentor', 'faith-leader']);
