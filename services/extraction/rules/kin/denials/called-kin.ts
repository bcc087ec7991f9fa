/** What somebody is called without its being said that they are it: "Ruby calls Ted her brother", "calls himself her cousin", "a letter describing herself as grandmother". What comes next may deny it. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { asCalled } from '../../polarity/answers.ts';
import { claimTie } from '../claim-tie.ts';
import type { Item } from '../phrases/items.ts';
import { isNegation } from '../phrases/negation.ts';
import type { KinHead } from '../phrases/noun-phrase.ts';
import { takenAsFrom } from '../naming/whom-they-call.ts';
import { nounPhraseAt } from '../phrases/noun-phrase-at.ts';
import { anchorsOf } from '../people/whose-kin.ts';
import { readingOf } from '../people/choose-reading.ts';
import { peopleOf } from '../people/people-of.ts';
import { mayBe } from '../people/plausible.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

const calls = /^(?:call(?:s|ed|ing)?|describing|introducing|presenting|styling|naming)$/;
const self = /^(?:himself|herself)$/;

export function readCalledKin(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  readTakenAs(reading, items, phrases);
  for (const [at, item] of items.entries()) {
    if (!calls.test(item.lower) || isAskedOrWished(items, at)) continue;
    const isSelf = self.test(items[at + 1]?.lower ?? '');
    const by =
      subjectBefore(phrases, at) ?? (isSelf ? phrases.find(({ people = [] }) => people.length === 1) : undefined);
    const called = isSelf ? by : phrases.find(({ phrase }) => phrase.from === at + 1);
    if (!called || (!isSelf && !item.lower.startsWith('call'))) continue;
    const word = isSelf ? at + (items[at + 2]?.lower === 'as' ? 3 : 2) : called.phrase.to;
    const isOnly = !isSelf && /^(?:only|just|merely)$/.test(items[at - 1]?.lower ?? '');
    readWord(reading, items, { called, isSelf, isOnly, at: word, by });
  }
}

/** "Fay is known to them as Nan", "is treated as an uncle". */
function readTakenAs(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  for (const { phrase } of phrases) {
    const from = phrase.head.type === 'kin' ? takenAsFrom(items, phrase.from) : -1;
    const called = phrases.findLast((placed) => placed.phrase.to <= from && from - placed.phrase.to <= 1);
    if (from !== -1 && called && !isAskedOrWished(items, phrase.from))
      readWord(reading, items, { called, isSelf: false, isOnly: false, at: phrase.from, by: undefined });
  }
}

/** "Asked if Ted ever calls himself", "does not call her", "may call them". */
function isAskedOrWished(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 5), at)
    .some((item) => isNegation(item) || /^(?:if|whether|may|should|could|would|to)$/.test(item.lower));
}

/** "Ted, who calls himself": whoever stands before the verb; of themselves, else, the subject says it. */
function subjectBefore(phrases: readonly Placed[], at: number): Placed | undefined {
  return phrases.findLast(({ phrase }) => phrase.to <= at && at - phrase.to <= 3);
}

interface Call {
  readonly called: Placed;
  readonly isSelf: boolean;
  /** "Ivy only calls him Uncle": he is none. */
  readonly isOnly: boolean;
  /** Where the word begins. */
  readonly at: number;
  readonly by: Placed | undefined;
}

/** Claims the word of who is called by it: as hearsay where they say it themselves, else as what an answer may deny. */
function readWord(reading: Reading, items: readonly Item[], { called, isSelf, isOnly, at, by }: Call): void {
  const phrase = nounPhraseAt(items, /^["“'‘]$/.test(items[at]?.lower ?? '') ? at + 1 : at);
  if (phrase?.head.type !== 'kin' || phrase.head.names.length > 0) return;
  const kin = readingOf(reading, phrase, phrase.head);
  if (!kin?.path || kin.inverse) return;
  const [person, ...others] = whoIsCalled(reading, called, kin);
  if (!person || others.length > 0 || person.childId !== undefined) return;
  const owners = callersOwn(phrase.head, by) ?? anchorsOf(reading, phrase, phrase.head, kin);
  claimTie(isSelf || isOnly ? reading : asCalled(reading), {
    person,
    anchors: owners.length > 0 || phrase.head.anchor ? owners : reading.focus,
    kin,
    phrase,
    head: phrase.head,
    manner: isSelf ? { polarity: 'reported', entry: true } : { polarity: 'denied' },
    personAt: called.phrase.start,
  });
  if (!isSelf && !isOnly) reading.discourse.called.push(...reading.discourse.asked.claims);
}

/** "The children call her Auntie": she is none of them. */
function whoIsCalled(reading: Reading, { phrase, people }: Placed, kin: KinReading): readonly Referent[] {
  const isPronoun = phrase.head.type === 'pronoun' && /^(?:male|female)$/.test(phrase.head.pronoun.who);
  if (!isPronoun) return people ?? peopleOf(reading, phrase);
  return peopleOf(reading, phrase, { allowed: (one) => one.childId === undefined && mayBe(one, kin) });
}

/** "She called him her brother", "Ann calls her \"my sister\"": of whoever calls so. */
function callersOwn({ anchor }: KinHead, by: Placed | undefined): readonly Referent[] | undefined {
  if (anchor?.head.type !== 'pronoun') return undefined;
  const { who } = anchor.head.pronoun;
  const [caller, ...others] = by?.people ?? [];
  if (who === 'first') return by?.people ?? [];
  return caller && others.length === 0 && caller.sex === who ? [caller] : undefined;
}
