/** "They have one daughter, Nell": claims that what somebody has is their kin. */
import { isOurselves } from '../phrases/first-person.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { announce } from '../children/announced-kin.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import { claimTie } from '../claim-tie.ts';
import type { Link } from './link.ts';
import { nameReferent, parentsAmong } from '../people/name-referent.ts';
import type { KinHead } from '../phrases/noun-phrase.ts';
import { bothOf, unionOf } from '../people/unions.ts';
import { peopleOf } from '../people/people-of.ts';
import { believeToldSex } from '../people/told-sex.ts';
import { readingOf } from '../people/choose-reading.ts';
import type { Placed } from '../phrases/placed.ts';
import { mayHave } from '../people/plausible.ts';
import { type Reading, stated } from '../reading.ts';

/** "I've got a nan with a whippet": somebody, whoever they are. */
function isOneUnnamed({ names, determiner, count }: KinHead): boolean {
  return names.length === 0 && determiner === 'a' && count === 1;
}

/** "Ann has a sister in Hull. Her name is Bea.", "… and a job. The sister, Bea, …": it is not Ann who is called so. */
function isNamedNext({ text }: Reading, from: number, word: string): boolean {
  const next = text.slice(from, from + 160);
  const takenUp = new RegExp(
    String.raw`\b[Tt]he ${RegExp.escape(word)}(?:['’]s (?:\p{L}+ )?name\b|,? (?:is |was )?(?:called|named)\b|,| (?:is|was) \p{Lu})`,
    'u',
  );
  return (
    /^[^.;,\n]{0,40}[.;,] (?:(?:s?he)(?:['’]s| is| was) (?:called|named)|(?:his|her)(?: \p{L}+)? name|name of) /iu.test(
      next,
    ) ||
    nameAlone.test(next) ||
    takenUp.test(next)
  );
}

/** "Ann has a sister. Bea Low.", "Ann has a brother in Hull. He's an Al Low, and …". */
const nameAlone =
  /^[^.;,\n]{0,40}[.;] (?:S?[Hh]e(?:['’]s| is) an? \p{Lu}\p{Ll}+ \p{Lu}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\.(?:\s|$))/u;

/** "Ivy's uncle, Al, and his wife, Bea, have a son": the two of them. */
function haveTogether({ text }: Reading, { phrase: left }: Placed, { phrase: right }: Placed): boolean {
  return /^\W*(?:(?:now|also|both|together) )*have\b/.test(text.slice(left.end, right.start));
}

/** "Al lives in Hull with Ann Low, who has two girls": hers. */
function isOfOneAlone({ text }: Reading, { phrase: left }: Placed, { phrase: right }: Placed): boolean {
  return /(?:^\W*|, )who (?:\p{L}+ )?(?:has|had|'s got|brought)\b/u.test(text.slice(left.end, right.start));
}

/** What one has beside kin: "Ann has a friend, Bea". */
const bondsHad: ReadonlySet<string> = new Set(['friend', 'neighbour', 'godparent']);

/** "I've no brother called Al", "she never had a sister Bea": who is named is none. */
function hasNone(reading: Reading, before: Placed, here: Placed, head: KinHead): boolean {
  const kin = readingOf(reading, here.phrase, { ...head, anchor: before.phrase });
  if (!kin?.path) return false;
  here.people = head.names.map((name) => nameReferent(reading, name));
  before.people ??= peopleOf(reading, before.phrase, { allowed: (person) => mayHave(person, kin) });
  const anchors = before.people.filter((owner) => mayHave(owner, kin));
  for (const person of here.people)
    claimTie(reading, { person, anchors, kin, phrase: here.phrase, head, manner: { polarity: 'denied' } });
  return true;
}

function isTeacherHere({ discourse: { claims }, start }: Reading, person: Referent): boolean {
  return claimsOf(claims, person).some(({ kind, start: said }) => kind === 'teacher' && said >= start);
}

/** "Her teacher, Ms Low, says she has a friend": hers of whom the teacher tells. */
function ownersNow(reading: Reading, { phrase, people }: Placed, kin: KinReading): readonly Referent[] {
  const mayOwn = (person: Referent) => mayHave(person, kin);
  const [worker] = phrase.head.type === 'pronoun' && people?.length === 1 ? people : [];
  const isWorker = worker !== undefined && (worker.professional || isTeacherHere(reading, worker));
  if (people && !isWorker) return people;
  const others = people
    ? peopleOf(reading, phrase, { allowed: (one) => one !== worker && !one.professional && mayOwn(one) })
    : [];
  return others.length > 0 ? others : (people ?? peopleOf(reading, phrase, { allowed: mayOwn }));
}

/** "They have one daughter, Nell": the owner's kin; "we have a son, Al" that of the two who are married. */
export function possess(reading: Reading, before: Placed, here: Placed, link: Link): boolean {
  const { head } = here.phrase;
  if (head.type !== 'kin' || head.anchor) return false;
  if (link.negated || head.determiner === 'no') return hasNone(reading, before, here, head);
  const kin = readingOf(reading, here.phrase, { ...head, anchor: before.phrase });
  if (!kin || (!kin.path && (head.names.length === 0 || !bondsHad.has(kin.kind)))) return false;
  before.people = ownersNow(reading, before, kin);
  const child = kin.path?.[0]?.step === 'child';
  const both = !child
    ? before.people
    : isOurselves(before.phrase)
      ? bothOf(reading.discourse, before.people)
      : haveTogether(reading, before, here)
        ? unionOf(reading, before.people)
        : before.people;
  const couple = isOfOneAlone(reading, before, here) ? undefined : before.couple;
  const parents = [...(couple ?? both), ...((child ? before.by : undefined) ?? [])];
  const owners = parents.filter((person) => mayHave(person, kin));
  if (owners.length === 0) return false;
  here.further = (next) => possess(reading, before, next, link);
  const isChilds = owners.every(({ childId }) => childId !== undefined);
  if (isOneUnnamed(head) && !kin.plural && (isChilds || isNamedNext(reading, here.phrase.end, kin.word))) {
    here.people = peopleOf(reading, { ...here.phrase, head: { ...head, anchor: before.phrase } });
    return here.people.length > 0;
  }
  here.people = head.names.map((name) => nameReferent(reading, name, child ? parentsAmong(reading, owners) : owners));
  believeToldSex(head, kin, here.people);
  for (const person of here.people)
    claimTie(reading, { person, anchors: owners, kin, phrase: here.phrase, head, manner: stated(reading) });
  if (child || kin.path?.[0]?.nature === 'half') here.had = here.people;
  if (head.names.length < Math.max(1, head.count)) announce(reading, kin, owners, head, here.phrase, here.people);
  return here.people.length > 0;
}
