/** "X is Y's aunt": claims of the subject's people what a kin phrase says, of its possessor, of the topic, or of one another. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { asAsked } from '../../polarity/answers.ts';
import { dropClaims } from '../../reference/claim-log.ts';
import { correctSex } from '../../reference/referents.ts';
import { topicOf } from '../people/topic-of.ts';
import { claimTie } from '../claim-tie.ts';
import { claimReciprocal } from '../couples/couples.ts';
import { beginsClause } from './begins-clause.ts';
import type { Link } from './link.ts';
import { nameReferent } from '../people/name-referent.ts';
import { denyOfChildren } from '../denials/through-parent.ts';
import { putTitleRight } from '../denials/put-right-title.ts';
import { noLonger } from './no-longer.ts';
import { isOfNobody, type KinHead } from '../phrases/noun-phrase.ts';
import { isOneStep } from '../phrases/one-step-kin.ts';
import { isOrderTitle } from '../phrases/order-titles.ts';
import { mayBe } from '../people/plausible.ts';
import { isKinWord } from '../people/told-sex.ts';
import { isRespective } from '../people/whose-kin.ts';
import { readingOf } from '../people/choose-reading.ts';
import type { Placed } from '../phrases/placed.ts';
import { type Manner, noteGuess, type Reading, stated } from '../reading.ts';
import { sameAs } from '../naming/same-as.ts';
import { isOfOneAnother, type Predicate, predicateOwners, predicateSubject } from './predicate-people.ts';
import { isWidowed, saysNoTie } from './says-no-tie.ts';

/** The subject's people are what the kin phrase says of its possessor, of the topic, or of one another. */
export function predicate(reading: Reading, subject: Placed, placed: Placed, head: KinHead, link: Link): boolean {
  const told = isOfNobody(head) && !link.open ? { ...link, negated: true } : link;
  const now = noLonger(reading, placed, readingOf(reading, placed.phrase, head), told);
  if (!now.kin) return false;
  const said: Predicate = { subject, placed, head, kin: now.kin, link: now.link };
  if (isWidowed(said) || isOrderTitle(reading, placed.phrase, head)) return true;
  if (said.link.type === 'is' && saysNoTie(reading, said)) return true;
  learnSex(reading, said);
  const owners = predicateOwners(reading, said);
  const people = predicateSubject(reading, said, owners);
  if (people.length > 0) {
    placed.people = people;
    return claimSaid(reading, said, people, owners);
  }
  // "Is he the dad?", where nobody knows who is meant, gives nobody a dad.
  const isUnknown = said.link.negated || said.link.open;
  if (isUnknown) placed.people = [];
  return isUnknown;
}

/** Claims it of all the people, and leaves with the phrase how the next one may go on. */
function claimSaid(
  reading: Reading,
  said: Predicate,
  people: readonly Referent[],
  owners: readonly Referent[],
): boolean {
  const { subject, placed, head, kin, link } = said;
  const { phrase } = placed;
  const manner = mannerOf(reading, link, kin.path !== undefined);
  const saidIn = link.open ? asAsked(reading) : reading;
  if (isOfOneAnother(reading, said, people, owners)) return claimReciprocal(saidIn, people, kin, phrase, head, manner);
  const others = owners.filter((owner) => !people.includes(owner));
  const anchors = others.length > 0 || head.anchor ? others : topicOf(reading, people, kin, kin.plural);
  if (anchors !== others) noteGuess(reading, phrase.start, []);
  const byTitle = isTitleOnly(reading, head);
  const say = (more: readonly Referent[], anchors: readonly Referent[]) => {
    for (const person of more)
      claimTie(saidIn, { person, anchors, kin, phrase, head, manner, byTitle, personAt: subject.phrase.start });
  };
  if (isRespective(head, kin) && people.length === 2 && anchors.length === 2)
    for (const [at, one] of people.entries()) say([one], anchors.slice(at, at + 1));
  else say(people, anchors);
  if (link.open) return true;
  const [first] = people;
  if (link.negated) denyOfChildren(reading, people, anchors, { kin, phrase, head });
  else if (first && link.type === 'is' && !link.entry) putTitleRight(reading, subject, first, kin);
  if (link.type === 'apposed' && head.anchor && !link.negated) withoutOthers(reading, people, kin, anchors);
  placed.nearest = anchors;
  if (manner.polarity === 'stated' && isOneStep(kin, 'child')) placed.had = people;
  if (head.anchor && isOneStep(kin, 'child'))
    placed.extend = (more) =>
      say(
        people,
        more.filter((one) => !people.includes(one)),
      );
  placed.likewise = (more) => say(more, anchors);
  placed.further = (next) => claimFurther(reading, said, people, next);
  for (const name of head.names) if (first) sameAs(reading, first, nameReferent(reading, name), phrase);
  return true;
}

/** "Ann Low (Auntie)" may say what everybody calls her; a form asks who she is. */
function isTitleOnly({ shape }: Reading, { anchor, determiner, kin }: KinHead): boolean {
  return !anchor && determiner === 'none' && shape !== 'form-field' && /^Aunt(?:ie|y)$/.test(kin.term);
}

/** "Is Ted's sister and Bob's wife", "is not her aunt but her cousin": the subject is what the next phrase says too; false where it speaks of somebody else. */
function claimFurther(
  reading: Reading,
  { subject, placed: { phrase }, link }: Predicate,
  people: readonly Referent[],
  next: Placed,
): boolean {
  const { head } = next.phrase;
  // "Ann and Bob, aunt and uncle", "her husband, therefore uncle by marriage": the second word needs no possessor.
  const isFollowing = /\b(?:so|therefore|thus|hence) (?:\w+ )?$/.test(
    reading.text.slice(Math.max(reading.start, next.phrase.start - 24), next.phrase.start),
  );
  if (head.type !== 'kin' || head.names.length > 0) return false;
  if (head.anchor === undefined && people.length !== 2 && !isFollowing) return false;
  if (link.type === 'is' && beginsClause(reading.text.slice(next.phrase.end, reading.end))) return false;
  const isPutRight = /\bbut\b/.test(reading.text.slice(phrase.end, next.phrase.start));
  if (isPutRight && !link.negated && !isOfNobody(head)) return false;
  const kinNext = readingOf(reading, next.phrase, head);
  // "Met Ann, who is Ted's sister, and her husband": she is no husband.
  if (kinNext && !people.some((person) => mayBe(person, kinNext))) return false;
  return predicate(reading, subject, next, head, isPutRight ? { ...link, negated: false } : link);
}

/** "Other parent: Al Dunn, Ivy's dad": of the children for whom a label before put him down, hers alone. */
function withoutOthers(
  { discourse, start, shape }: Reading,
  people: readonly Referent[],
  { kind }: KinReading,
  anchors: readonly Referent[],
): void {
  if (shape !== 'form-field' || kind !== 'parent' || !anchors.every(({ childId }) => childId !== undefined)) return;
  dropClaims(
    discourse.claims,
    0,
    (claim) =>
      claim.start >= start &&
      claim.kind === kind &&
      people.includes(claim.from) &&
      claim.to.childId !== undefined &&
      !anchors.includes(claim.to),
  );
}

/** "Jo is her brother", "Rang Jo Low, Ivy's brother.": Jo is a man, whatever the name seemed to say. */
function learnSex(reading: Reading, said: Predicate): void {
  const { subject, kin, link } = said;
  const [told, ...more] = subject.people ?? [];
  const isReal = !link.negated && !link.unreal && !link.open && !kin.plural && isKinWord(kin);
  const isSo = link.type === 'is' || (link.type === 'apposed' && standsAlone(reading, said));
  if (told && more.length === 0 && isReal && isSo && subject.phrase.head.type === 'names') correctSex(told, kin.sex);
}

/** "Present: Jo Low, Ivy's mum, Bob Pike" are three people; a full name in brackets or with nobody else beside it is one, and told whose. */
function standsAlone(reading: Reading, { subject, placed, head }: Predicate): boolean {
  const [name, ...others] = subject.phrase.head.type === 'names' ? subject.phrase.head.names : [];
  if (!head.anchor || others.length > 0 || name?.name.family === undefined) return false;
  const { text, start, end } = reading;
  const between = text.slice(subject.phrase.end, placed.phrase.start);
  if (/[([]/.test(between)) return true;
  const [before, after] = [text.slice(start, subject.phrase.start), text.slice(placed.phrase.end, end)];
  return !/[:,;]|\band\b/.test(before.replace(/^\s*\d{1,2}:\d\d/, '')) && /^\s*(?:[.;]|$|,? who\b)/.test(after);
}

/** "She was like my big sister" says that she is not one. */
function mannerOf(reading: Reading, link: Link, kinship: boolean): Manner {
  if (link.negated || link.open || (link.unreal && kinship)) return { polarity: 'denied' };
  if (link.entry) return { polarity: 'reported', entry: true };
  if (link.hearsay) return { polarity: 'reported' };
  return link.recorded ? { ...stated(reading), entry: true } : stated(reading);
}
