/** Reads one sentence from left to right: its phrases, the people they stand for, and the ties that its clauses assert or deny. */
import type { NameSpan, Reference, Referent, Token } from '../parsed-document.ts';
import { learnSex } from '../reference/discourse.ts';
import {
  claimTie,
  nameReferent,
  noteSpoken,
  peopleOf,
  readingOf,
  anchorsOf,
  stated,
  type Manner,
  type Reading,
} from './interpret.ts';
import { itemsOf, type Item } from './items.ts';
import { nounPhraseAt, type KinHead, type NounPhrase } from './noun-phrase.ts';
import { linkBetween, type Link } from './clause-links.ts';
import { claimMarriage, claimReciprocal } from './couples.ts';

interface Placed {
  readonly phrase: NounPhrase;
  people?: readonly Referent[];
}

export function readSentence(reading: Reading, tokens: readonly Token[], names: readonly NameSpan[]): Reference[] {
  const items = itemsOf(tokens, names);
  const phrases = phrasesOf(items);
  const references: Reference[] = [];
  for (let at = 0; at < phrases.length; at += 1) {
    const placed = phrases[at] as Placed;
    const before = phrases[at - 1];
    const link = before ? linkBetween(items, before.phrase, placed.phrase) : undefined;
    if (!(link && before && follow(reading, before, placed, link))) {
      if (waitsForNext(items, phrases, at)) continue;
      placed.people ??= peopleOf(reading, placed.phrase);
    }
    const people = placed.people ?? [];
    references.push({ from: placed.phrase.from, to: placed.phrase.to, people });
    if (!isFirstPerson(placed.phrase))
      noteSpoken(reading, people, placed.phrase.start, references.filter((one) => one.people.length > 0).length === 1);
  }
  return references;
}

function isFirstPerson({ head }: NounPhrase): boolean {
  return head.type === 'pronoun' && head.pronoun.who.startsWith('first');
}

function phrasesOf(items: readonly Item[]): Placed[] {
  const phrases: Placed[] = [];
  let at = 0;
  while (at < items.length) {
    const phrase = nounPhraseAt(items, at);
    if (phrase) phrases.push({ phrase });
    at = phrase ? Math.max(phrase.to, at + 1) : at + 1;
  }
  return phrases;
}

/** A bare kin subject ("Wife is Leanne", "Father: Shane") is understood from what follows. */
function waitsForNext(items: readonly Item[], phrases: readonly Placed[], at: number): boolean {
  const [here, next] = [phrases[at], phrases[at + 1]];
  if (!here || !next || here.phrase.head.type !== 'kin' || here.phrase.head.names.length > 0) return false;
  const link = linkBetween(items, here.phrase, next.phrase);
  return link?.type === 'is' && next.phrase.head.type === 'names';
}

/** Applies what stands between two phrases; true when the second one is thereby understood. */
function follow(reading: Reading, before: Placed, here: Placed, link: Link): boolean {
  if (link.type === 'married') {
    claimMarriage(reading, peopleNow(reading, before), peopleNow(reading, here), link, {
      start: before.phrase.start,
      end: here.phrase.end,
    });
    return true;
  }
  if (link.type === 'is' || link.type === 'apposed') return identify(reading, before, here, link);
  if (link.type === 'has') return possess(reading, before, here);
  if (link.type === 'born') return bornTo(reading, before, here);
  return false;
}

function peopleNow(reading: Reading, placed: Placed): readonly Referent[] {
  placed.people ??= peopleOf(reading, placed.phrase);
  return placed.people;
}

/** "X is Y": where one side is a kin phrase, the other side's people are that kin. */
function identify(reading: Reading, before: Placed, here: Placed, link: Link): boolean {
  const [left, right] = [before.phrase.head, here.phrase.head];
  if (right.type === 'kin') {
    const subjects = peopleNow(reading, before);
    return predicate(reading, subjects, here, right, link);
  }
  if (left.type === 'kin' && right.type === 'names' && link.type === 'is' && before.people === undefined) {
    const people = right.names.map((name) => nameReferent(reading, name));
    here.people = people;
    return predicate(reading, people, before, left, link, true);
  }
  return false;
}

function predicate(
  reading: Reading,
  subjects: readonly Referent[],
  placed: Placed,
  head: KinHead,
  link: Link,
  bare = false,
): boolean {
  const kin = readingOf(reading, placed.phrase, head);
  if (!kin) return false;
  if (head.names.length > 0 && subjects.length === 0) return false;
  let anchors: readonly Referent[] = anchorsOf(reading, placed.phrase, head, kin).filter(
    (anchor) => !subjects.includes(anchor),
  );
  if (anchors.length === 0 && bare) anchors = topicOf(reading, subjects);
  if (subjects.length === 0) return false;
  if (anchors.length === 0) {
    placed.people = subjects;
    return subjects.length > 1 && kin.plural
      ? claimReciprocal(reading, subjects, kin, placed.phrase, head, mannerOf(reading, link))
      : true;
  }
  for (const person of subjects) {
    claimTie(reading, { person, anchors, kin, phrase: placed.phrase, head, manner: mannerOf(reading, link) });
  }
  if (head.names.length > 0)
    for (const name of head.names) if (subjects[0]) learnSex(subjects[0], nameReferent(reading, name).sex);
  placed.people = subjects;
  return true;
}

/** "Wife is Leanne": the wife of whoever was spoken of last. */
function topicOf(reading: Reading, but: readonly Referent[]): readonly Referent[] {
  const recent = reading.discourse.recent.findLast(
    (one) =>
      one.people.length === 1 && !but.includes(one.people[0] as Referent) && reading.sentence - one.sentence <= 2,
  );
  return recent?.people ?? [];
}

function mannerOf(reading: Reading, link: Link): Manner {
  if (link.negated) return { polarity: 'denied' };
  return link.hearsay ? { polarity: 'reported' } : stated(reading);
}

/** "They have one daughter, Lowri": the owner's kin. */
function possess(reading: Reading, before: Placed, here: Placed): boolean {
  const { head } = here.phrase;
  if (head.type !== 'kin' || head.anchor) return false;
  const kin = readingOf(reading, here.phrase, head);
  const owners = peopleNow(reading, before);
  if (!kin || owners.length === 0 || !kin.path) return false;
  const people = head.names.map((name) => nameReferent(reading, name));
  for (const person of people)
    claimTie(reading, { person, anchors: owners, kin, phrase: here.phrase, head, manner: stated(reading) });
  here.people = people;
  return true;
}

/** "Carys b. to Denise and Emrys": the later people are parents of the earlier. */
function bornTo(reading: Reading, before: Placed, here: Placed): boolean {
  const [children, parents] = [peopleNow(reading, before), peopleNow(reading, here)];
  for (const parent of parents) {
    for (const child of children) {
      if (parent === child || reading.otherFamily) continue;
      reading.discourse.claims.push({
        from: parent,
        to: child,
        kind: 'parent',
        path: [{ step: 'parent', sex: parent.sex }],
        term: 'born to',
        side: parent.sex === 'female' ? 'maternal' : parent.sex === 'male' ? 'paternal' : 'unknown',
        polarity: stated(reading).polarity,
        start: reading.start,
        end: reading.end,
      });
    }
  }
  return true;
}
