/** "X is Y's aunt": claims of the subject's people what a kin phrase says, of its possessor, of the topic, or of one another. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../parsed-document.ts';
import { asAsked } from '../polarity/answers.ts';
import { correctSex } from '../reference/discourse.ts';
import { topicOf } from './anchors.ts';
import { claimTie } from './claim-tie.ts';
import { claimReciprocal } from './couples.ts';
import { whoseFurther } from './further-kin.ts';
import type { Link } from './link.ts';
import { nameReferent } from './name-referent.ts';
import { noLonger } from './no-longer.ts';
import type { KinHead, NounPhrase } from './noun-phrase.ts';
import { otherSpeaker } from './other-speaker.ts';
import { anchorsOf } from './whose-kin.ts';
import { isKinWord } from './named-kin.ts';
import { peopleOf } from './people-of.ts';
import { readingOf } from './choose-reading.ts';
import type { Placed } from './placed.ts';
import { mayBe } from './plausible.ts';
import { type Manner, noteGuess, type Reading, stated } from './reading.ts';
import { sameAs } from './same-as.ts';
import { isTakenFor } from './taken-for.ts';

/** The subject's people are what the kin phrase says of its possessor, of the topic, or of one another. */
export function predicate(reading: Reading, subject: Placed, placed: Placed, head: KinHead, said: Link): boolean {
  const { kin, link } = noLonger(reading, placed, readingOf(reading, placed.phrase, head), said);
  if (!kin) return false;
  if (isAny(reading, placed, head, kin) && link.type === 'is') {
    if (subject.phrase.head.type === 'names') placed.people = subject.people ?? [];
    return true;
  }
  if (link.type === 'is' && !head.anchor && isJob.has(kin.kind)) return true;
  if (link.type === 'is' && !head.anchor && head.determiner === 'the' && saysRank(reading, placed.phrase)) {
    subject.people ??= peopleOf(reading, subject.phrase);
    placed.people = subject.people;
    return true;
  }
  const [told, ...more] = subject.people ?? [];
  const isTold = link.type === 'is' && !link.negated && !link.unreal && !link.open && !kin.plural && isKinWord(kin);
  if (told && more.length === 0 && isTold && subject.phrase.head.type === 'names') correctSex(told, kin.sex);
  const names =
    subject.phrase.head.type === 'names' && head.names.length === 0 ? subject.phrase.head.names : head.names;
  const named = anchorsOf(reading, placed.phrase, { ...head, names }, kin);
  const owners = named.length === 0 && link.negated ? onlyChild(reading, head) : named;
  const other = link.negated ? otherSpeaker(reading, subject, kin) : undefined;
  if (other) subject.people = other;
  subject.people ??= peopleOf(reading, subject.phrase, {
    allowed: (person) => !owners.includes(person) && mayBe(person, kin),
    rather: (person) =>
      link.negated ? isTakenFor(reading.discourse, person, kin) : kin.kind === 'friend' && person.childId !== undefined,
  });
  const meant = subject.people.some(({ names: known }) => known.length > 0)
    ? namedAs(reading, subject, head)
    : undefined;
  if (meant) subject.people = [meant];
  const subjects = subject.people;
  if (subjects.length === 0) {
    if (link.negated) placed.people = [];
    return link.negated;
  }
  const manner = mannerOf(reading, link, kin.path !== undefined);
  const among =
    symmetric.has(kin.kind) &&
    kin.plural &&
    subjects.length > 1 &&
    !head.anchor &&
    (reciprocal(kin.word) || owners.length === 0 || (mutual.has(kin.kind) && !reading.quotedAt(placed.phrase.start)));
  placed.people = subjects;
  const saidIn = link.open ? asAsked(reading) : reading;
  if (among) return claimReciprocal(saidIn, subjects, kin, placed.phrase, head, manner);
  const others = owners.filter((owner) => !subjects.includes(owner));
  const anchors = others.length > 0 || head.anchor ? others : topicOf(reading, subjects, kin, kin.plural);
  if (anchors !== others) noteGuess(reading, placed.phrase.start, []);
  const say = (owners: readonly Referent[]) => sayOf(subjects, owners);
  const sayOf = (people: readonly Referent[], owners: readonly Referent[]) => {
    for (const person of people)
      claimTie(saidIn, {
        person,
        anchors: owners,
        kin,
        phrase: placed.phrase,
        head,
        manner,
        personAt: subject.phrase.start,
      });
  };
  say(anchors);
  if (link.open) return true;
  placed.nearest = anchors;
  if (head.anchor && kin.path?.[0]?.step === 'child')
    placed.extend = (more) => say(more.filter((one) => !subjects.includes(one)));
  placed.likewise = (more) => sayOf(more, anchors);
  placed.further = (next) =>
    next.phrase.head.type === 'kin' &&
    next.phrase.head.anchor !== undefined &&
    next.phrase.head.names.length === 0 &&
    predicate(reading, subject, next, next.phrase.head, link);
  const [first] = subjects;
  for (const name of head.names) if (first) sameAs(reading, first, nameReferent(reading, name), placed.phrase);
  return true;
}

/** "He is the first son": the first of whom, birth order tells. */
function saysRank({ text }: Reading, { start, end }: NounPhrase): boolean {
  return /^the (?:first|eldest|oldest|second|third|fourth|fifth|middle|youngest|last)(?: (?:son|daughter|child|born|boy|girl))?$/i.test(
    text.slice(start, end),
  );
}

/** "He is a father", unlike "another brother is Ted". */
function isAny(reading: Reading, { phrase }: Placed, { determiner, anchor }: KinHead, kin: KinReading): boolean {
  return (
    kin.path !== undefined && determiner === 'a' && !anchor && whoseFurther(reading, phrase.start, kin).length === 0
  );
}

/** "She said that she was the kids' aunt, Donna": the name says who, whoever the pronoun seemed to mean. */
function namedAs(reading: Reading, { phrase }: Placed, { names: [name, ...others] }: KinHead): Referent | undefined {
  const isPronoun = phrase.head.type === 'pronoun' && /^(male|female)$/.test(phrase.head.pronoun.who);
  return isPronoun && name && others.length === 0 ? nameReferent(reading, name) : undefined;
}

/** "She is no nana to him", where nobody was spoken of: the one child whom the pronoun fits. */
function onlyChild({ focus }: Reading, { anchor }: KinHead): readonly Referent[] {
  if (anchor?.head.type !== 'pronoun') return [];
  const { who } = anchor.head.pronoun;
  const fitting = focus.filter((child) => child.sex === who);
  return fitting.length === 1 ? fitting : [];
}

/** What somebody does for a living says no bond with the child unless a possessor does: "she is a dinner lady". */
const isJob: ReadonlySet<string> = new Set(['teacher', 'other-connection', 'mentor', 'faith-leader']);

const symmetric: ReadonlySet<string> = new Set([
  'friend',
  'cousin',
  'partner',
  'sibling',
  'half-sibling',
  'step-sibling',
]);

const mutual: ReadonlySet<string> = new Set(['friend', 'cousin', 'partner']);

/** Words that several people are to one another unless a possessor is named. */
function reciprocal(word: string): boolean {
  return /twin|brother|sister|sibling|partner|married|couple/i.test(word);
}

/** "She was like my big sister" says that she is not one. */
function mannerOf(reading: Reading, link: Link, kinship: boolean): Manner {
  if (link.negated || link.open || (link.unreal && kinship)) return { polarity: 'denied' };
  if (link.entry) return { polarity: 'reported', entry: true };
  return link.hearsay ? { polarity: 'reported' } : stated(reading);
}
