/** What each link between two phrases claims: being, naming beside, marrying, having, being born to. Each answers whether the second phrase is understood. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { NameSpan, Referent } from '../parsed-document.ts';
import { asAsked } from '../polarity/answers.ts';
import { addPlace, correctSex } from '../reference/discourse.ts';
import { announce } from './announced-kin.ts';
import type { Link } from './link.ts';
import { claimCouple, claimReciprocal } from './couples.ts';
import { claimParents, claimTie } from './claim-tie.ts';
import { nameReferent, parentsAmong } from './name-referent.ts';
import { anchorsOf, isKinWord, peopleOf, readingOf } from './people-of.ts';
import { noteGuess, stated, type Manner, type Reading } from './reading.ts';
import { topicOf } from './anchors.ts';
import type { KinHead, NounPhrase } from './noun-phrase.ts';
import { whoseFurther } from './further-kin.ts';
import { otherSpeaker } from './other-speaker.ts';
import type { Placed } from './placed.ts';
import { mayBe, mayHave } from './plausible.ts';
import { sameAs } from './same-as.ts';
import { isTakenFor } from './taken-for.ts';

type ClauseRule = (reading: Reading, before: Placed, here: Placed, link: Link) => boolean;

export const clauseRules: Readonly<Record<Link['type'], ClauseRule>> = {
  is: identify,
  apposed: identify,
  couple: (reading, before, here, link) => {
    claimCouple(reading, peopleNow(reading, before), peopleNow(reading, here), link, {
      start: before.phrase.start,
      end: here.phrase.end,
    });
    here.couple = [...peopleNow(reading, before), ...peopleNow(reading, here)];
    return true;
  },
  has: possess,
  born: (reading, before, here) => {
    const children = peopleNow(reading, before);
    here.extend = (parents) => claimParents(reading, parents, children, 'born to');
    here.extend(peopleNow(reading, here));
    return true;
  },
};

function peopleNow(reading: Reading, placed: Placed): readonly Referent[] {
  placed.people ??= peopleOf(reading, placed.phrase);
  return placed.people;
}

/** "X is Y": where one side is a kin phrase, the other side's people are that kin. */
function identify(reading: Reading, before: Placed, here: Placed, link: Link): boolean {
  const [left, right] = [before.phrase.head, here.phrase.head];
  // "Ivy: PGM Maud Baines": what stands before the colon is whose she is, or what follows is said of.
  const listed = reading.text.slice(before.phrase.end, here.phrase.start).trim() === ':';
  if (listed && left.type === 'names' && right.type === 'kin' && right.names.length > 0) return false;
  if (listed && saysOf(reading, left, right)) return false;
  if (right.type === 'kin' && link.type === 'apposed' && isCalledBy(left, right)) {
    const people = peopleNow(reading, before);
    for (const person of people) addPlace(person, { start: here.phrase.start, end: here.phrase.end, form: 'address' });
    here.people = people;
    return true;
  }
  const named = left.type === 'kin' && link.type === 'is' && before.people === undefined ? namesSaid(left, right) : [];
  if (left.type !== 'kin' || named.length === 0)
    return right.type === 'kin' && predicate(reading, whoIsMeant(reading, before, here), here, right, link);
  const namesake =
    /^,? (?:as well|too)\b/.test(reading.text.slice(here.phrase.end)) ||
    /\balso$/i.test(reading.text.slice(before.phrase.end, here.phrase.start).trimEnd());
  const others = namesake ? reading.discourse.referents.slice() : [];
  here.people = named.map((name) => nameReferent(reading, name, others));
  const subject: Placed = { phrase: { ...here.phrase, head: { type: 'names', names: named } }, people: here.people };
  return predicate(reading, subject, before, left, link);
}

/** Who a kin word is: "his brother is Bob Low", and "his brother is the teacher Bob Low" with what he does. */
export function namesSaid({ kin }: KinHead, right: NounPhrase['head']): readonly NameSpan[] {
  if (right.type === 'names') return right.names;
  const isTrade =
    right.type === 'kin' &&
    !right.anchor &&
    right.kin.readings.every(({ register }) => register === 'role') &&
    kin.readings.every(({ path }) => path !== undefined);
  return isTrade ? right.names : [];
}

/** "The daughter of Al Low, she …": the kin phrase before is said of whom comes next. */
export function sayOfNext(reading: Reading, before: Placed, here: Placed): boolean {
  const { head } = before.phrase;
  const said: Link = { type: 'is', negated: false, hearsay: false, unreal: false, open: false, entry: false };
  here.people ??= peopleOf(reading, here.phrase);
  return head.type === 'kin' && predicate(reading, here, before, head, said);
}

/** "The son of Jan Low, who is …": who was named last. */
function whoIsMeant({ text }: Reading, before: Placed, here: Placed): Placed {
  const isRelative = /^\s*,?\s*who\b/.test(text.slice(before.phrase.end, here.phrase.start));
  return isRelative && before.nearest?.length === 1 ? { ...before, people: before.nearest } : before;
}

function saysRank({ text }: Reading, { start, end }: NounPhrase): boolean {
  return /^the (?:first|eldest|oldest|second|third|fourth|fifth|middle|youngest|last)(?: (?:son|daughter|child|born|boy|girl))?$/i.test(
    text.slice(start, end),
  );
}

/** "Mum: Bob's mum, in Leeds": in running words Mum says it, and of another. */
function saysOf({ shape, quotedAt, start }: Reading, left: NounPhrase['head'], right: NounPhrase['head']): boolean {
  const speaks = left.type === 'kin' && !left.anchor && left.names.length === 0 && shape !== 'form-field';
  const address = left.type === 'kin' && left.kin.readings.some(({ register }) => register === 'address');
  return speaks && address && !quotedAt(start) && right.type === 'kin' && right.anchor?.head.type === 'names';
}

/** "Neil's mother, Biji, …": a word one is called by, after what somebody is, says no more of whose she is. */
function isCalledBy(left: NounPhrase['head'], { anchor, names, determiner, kin }: KinHead): boolean {
  const owned = left.type === 'kin' && left.anchor !== undefined;
  const bare = anchor === undefined && names.length === 0 && determiner === 'none' && /^\p{Lu}/u.test(kin.term);
  return owned && bare && kin.readings.every(({ register }) => register === 'address');
}

/** The subject's people are what the kin phrase says of its possessor, of the topic, or of one another. */
function predicate(reading: Reading, subject: Placed, placed: Placed, head: KinHead, said: Link): boolean {
  const { kin, link } = noLonger(reading, placed, readingOf(reading, placed.phrase, head), said);
  if (!kin) return false;
  if (isAny(reading, placed, head, kin) && link.type === 'is') {
    if (subject.phrase.head.type === 'names') placed.people = subject.people ?? [];
    return true;
  }
  if (link.type === 'is' && !head.anchor && isJob.has(kin.kind)) return true;
  // "He is the first son": the first of whom, birth order tells.
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

/** "She is not his wife any more", "no longer her partner": what is denied now was so before. */
function noLonger(
  { text }: Reading,
  { phrase: { start, end } }: Placed,
  kin: KinReading | undefined,
  link: Link,
): { readonly kin: KinReading | undefined; readonly link: Link } {
  const over =
    /\b(?:no longer|not now)\W*(?:my|his|her|their|the)?\W*$/i.test(text.slice(Math.max(0, start - 24), start)) ||
    /^\W{0,3}(?:not )?any ?more\b/i.test(text.slice(end, end + 20));
  const until =
    link.past === true || (!link.negated && /^\W{0,2}(?:until|till) (?!now)/i.test(text.slice(end, end + 12)));
  const [only, ...others] = kin?.path ?? [];
  if (!kin || !(link.negated ? over : until) || only?.step !== 'partner' || others.length > 0) return { kin, link };
  return { kin: { ...kin, path: [{ ...only, nature: 'former' }], former: true }, link: { ...link, negated: false } };
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

/** "I've got a nan with a whippet": somebody, whoever they are. */
function isOneUnnamed({ names, determiner, count }: KinHead): boolean {
  return names.length === 0 && determiner === 'a' && count === 1;
}

/** "They have one daughter, Nell": the owner's kin. */
export function possess(reading: Reading, before: Placed, here: Placed, link: Link): boolean {
  const { head } = here.phrase;
  if (head.type !== 'kin' || head.anchor || link.negated || head.determiner === 'no') return false;
  const kin = readingOf(reading, here.phrase, { ...head, anchor: before.phrase });
  if (!kin?.path) return false;
  before.people ??= peopleOf(reading, before.phrase, { allowed: (person) => mayHave(person, kin) });
  const child = kin.path[0]?.step === 'child';
  const parents = [...(before.couple ?? before.people), ...((child ? before.by : undefined) ?? [])];
  const owners = parents.filter((person) => mayHave(person, kin));
  if (owners.length === 0) return false;
  here.further = (next) => possess(reading, before, next, link);
  if (isOneUnnamed(head) && !kin.plural && owners.every(({ childId }) => childId !== undefined)) {
    here.people = peopleOf(reading, { ...here.phrase, head: { ...head, anchor: before.phrase } });
    return here.people.length > 0;
  }
  here.people = head.names.map((name) => nameReferent(reading, name, child ? parentsAmong(reading, owners) : owners));
  for (const person of here.people)
    claimTie(reading, { person, anchors: owners, kin, phrase: here.phrase, head, manner: stated(reading) });
  if (child) here.had = here.people;
  if (head.names.length === 0) announce(reading, kin, owners, head);
  return here.people.length > 0;
}
