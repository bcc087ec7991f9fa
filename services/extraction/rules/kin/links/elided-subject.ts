/** A clause that goes on about the subject before it: "Alf and his wife run a stall, and have the one lad, Bram". */
import { anyOf } from '#services/pattern-source.ts';
import type { Referent } from '../../parsed-document.ts';
import { clauseRules } from './clause-rules.ts';
import type { Link } from './link.ts';
import { possess } from './possess.ts';
import { predicate } from './predicate.ts';
import { coupleOf } from './wedding-links.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { peopleOf } from '../people/people-of.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { isSubject } from '../people/own-of-clause.ts';
import { unionOf } from '../people/unions.ts';

/** Reads "and/, (now) has/have (got) KIN" where the verb has no subject of its own; true when the kin phrase is understood. */
export function readElidedHaving(reading: Reading, items: readonly Item[], here: Placed): boolean {
  const { head, from } = here.phrase;
  if (head.type !== 'kin' || head.anchor) return false;
  const words = items.slice(Math.max(0, from - 4), from).map((item) => item.lower);
  const verb = /(?:^|\s)(?:and|but|,|;)(?: now| also| then)? (has|have|had)(?: got)?$/.exec(words.join(' '))?.[1];
  const owners = verb === undefined ? [] : ownersOfVerb(reading, items, verb, from);
  const link = { type: 'has', negated: false, hearsay: false, unreal: false, open: false, entry: false } as const;
  return owners.length > 0 && possess(reading, { phrase: here.phrase, people: owners }, here, link);
}

const wedding = new RegExp(
  anyOf(
    String.raw`(?:^|\s)(?:and|but|,|;)(?: (?:is|was|has|had|been|got|later|now|also|then|since|happily|currently|still|recently|subsequently))* (?:married|marries|remarried|engaged)(?: to)?$`,
    String.raw`(?:^|\s)(?:before|after|since|on|by) marrying$`,
    String.raw`(?:^|\s)[,;] (?:and )?(?:second|secondly|then|later)(?: , secondly)? to$`,
  ),
);

/** Reads "… and is married to NAME", "and has been seeing NAME", "before marrying him", where whom the clause is about stands further back; true when it is understood. */
export function readElidedCouple(reading: Reading, items: readonly Item[], before: Placed, here: Placed): boolean {
  const { head, from } = here.phrase;
  const words = items.slice(Math.max(before.phrase.to, from - 8), from).map((item) => item.lower);
  const isHim = head.type === 'pronoun' && !head.pronoun.possessive && words.at(-1) === 'marrying';
  const isOne = isHim || (head.type === 'names' && head.names.length === 1);
  const said = !isOne ? undefined : wedding.test(words.join(' ')) ? {} : saidOfCouple(items, before, here);
  const subject = said && clauseSubject(reading, items, before, from);
  if (subject?.length !== 1) return false;
  here.people = peopleOf(reading, here.phrase, { allowed: (person) => !subject.includes(person) });
  const link = { type: 'couple', negated: false, hearsay: false, unreal: false, open: false, entry: false } as const;
  if (here.people.length !== 1) return false;
  return clauseRules.couple(reading, { ...before, people: subject }, here, { ...link, ...said });
}

const being =
  /(?:^|\s)(?:and|but)(?: also| now| still| herself| himself)? (?:is|was)(?: also| still| now| therefore)?( not)?$/;

/** Reads "… and is the daughter of Ann", "said she came for her son and was Ivy's nan", where whom the clause is about stands further back; true when it is understood. */
export function readElidedBeing(reading: Reading, items: readonly Item[], before: Placed, here: Placed): boolean {
  const { head, from } = here.phrase;
  if (head.type !== 'kin' || head.names.length > 0 || head.anchor === undefined) return false;
  const said = being.exec(wordsOf(items, before.phrase.to, from));
  const subject = said && clauseSubject(reading, items, before, from);
  if (subject?.length !== 1) return false;
  const link = { type: 'is', hearsay: false, unreal: false, open: false, entry: false } as const;
  return predicate(reading, { ...before, people: subject }, here, head, { ...link, negated: said?.[1] !== undefined });
}

/** What the words after the last "and" or comma make of a couple whose first is not in them. */
function saidOfCouple(
  items: readonly Item[],
  { phrase: left }: Placed,
  { phrase: right }: Placed,
): Pick<Link, 'couple'> | undefined {
  const words = items.slice(left.to, right.from).map(({ lower }) => lower);
  const joint = words.findLastIndex((word) => /^(?:and|but|,|;)$/.test(word));
  const clause = words.slice(joint + 1);
  const couple = joint === -1 ? undefined : coupleOf(items, left, right, clause, clause);
  return couple && { couple };
}

/** Whom a clause without a subject of its own goes on about: of "her brother, who works nights and is married to …" the brother. */
function clauseSubject(
  reading: Reading,
  items: readonly Item[],
  before: Placed,
  end: number,
): readonly Referent[] | undefined {
  const { from, to } = before.phrase;
  if (reporting.test(items[from - 1]?.lower ?? '')) return before.people;
  const isRelative = items.slice(to, end).some(({ lower }) => lower === 'who');
  if (isRelative) return before.nearest ?? before.people;
  return subjectReported(reading, items, from) ?? clauseLed(reading, items, end) ?? reading.subject.people;
}

const reporting =
  /^(?:that|says?|said|explained|explains|thinks|thought|believes|reports|reported|understands|states|stated|confirmed|confirms|added|adds)$/;

/** In "Ann said Bea lives with her son and is …" it is Bea of whom it is said. */
function subjectReported({ discourse }: Reading, items: readonly Item[], end: number): readonly Referent[] | undefined {
  const verb = items.findLastIndex(
    ({ lower }, at) => at < end - 1 && reporting.test(lower) && /^(?:name|pronoun)$/.test(items[at + 1]?.type ?? ''),
  );
  const start = verb === -1 ? undefined : items[verb + 1]?.start;
  return discourse.recent.findLast((recent) => recent.start === start)?.people;
}

/** "Have" goes with the couple last spoken of in the sentence, "has" with the subject of the clause which it goes on from. */
function ownersOfVerb(reading: Reading, items: readonly Item[], verb: string, end: number): readonly Referent[] {
  const { discourse, sentence, subject } = reading;
  const group = discourse.recent.findLast((recent) => recent.sentence === sentence && recent.people.length === 2);
  if (verb === 'have') return group?.people ?? [];
  const people = clauseLed(reading, items, end) ?? subject.people;
  return people?.length === 1 ? unionOf(reading, people) : [];
}

/** "Al lives in Hull, and her brother Bob is in Leeds and has …", "Bob, who lives with his mother and has …": the one of whom the clause before, itself not the sentence's first, tells. */
export function clauseLed(
  { discourse, sentence }: Reading,
  items: readonly Item[],
  end: number,
): readonly Referent[] | undefined {
  const told = discourse.recent.filter((recent) => recent.sentence === sentence && recent.people.length === 1);
  const who = items.slice(0, end).findLastIndex(({ lower }) => lower === 'who');
  if (who !== -1 && items.slice(who, end).every(({ lower }) => !/^[,;:]$/.test(lower)))
    return told.findLast((recent) => recent.end <= (items[who]?.start ?? 0) && recent.owner !== true)?.people;
  const led = told.findLast((recent) => {
    const from = items.findIndex(({ start }) => start === recent.start);
    const to = items.findIndex(({ start }) => start >= recent.end);
    return to !== -1 && to < end && newClause.test(items[from - 1]?.lower ?? '') && isSubject(items, { from, to });
  });
  return led?.people;
}

const newClause = /^(?:[;,]|and|but|while)$/;
