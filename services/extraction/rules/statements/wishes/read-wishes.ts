/** Reads a child's own wishes: whom they want, do not want, miss, and what they call people. Only a child of the case speaks here. */
import type { Referent } from '../../parsed-document.ts';
import { childrenIn } from '../concerned-children.ts';
import { isPossessor } from '../grammatical-part.ts';
import { cuesOf } from '../cues-of.ts';
import { isChild, isSpokenOf, wordsAfter, wordsBefore, wordsOf, type Cue, type Passage } from '../passage.ts';
import { subjectOf } from '../subject.ts';
import { callsWords, ownWish, toldWish, wishLabel, wishNoun, type WishKind } from '../vocabulary/wish-words.ts';
import { answers } from './answers.ts';
import { stayingTogether } from './together.ts';
import { toldAnswers } from './told-answers.ts';
import { speakingChild, wish, type Wish, wishedFor } from './wish-draft.ts';

export function readWishes(passage: Passage): Wish[] {
  const child = speakingChild(passage, firstSaid(passage));
  const own = ownWish.flatMap(([kind, words]) => cuesOf(passage, words).flatMap((cue) => spoken(passage, kind, cue)));
  const told = toldWish.flatMap(([kind, words]) =>
    cuesOf(passage, words).flatMap((cue) => reported(passage, kind, cue)),
  );
  const found = [
    ...own,
    ...told,
    ...nouns(passage),
    ...names(passage),
    ...labelled(passage),
    ...stayingTogether(passage),
    ...toldAnswers(passage),
    ...(child && own.length === 0 && !ownWish.some(([, words]) => cuesOf(passage, words).length > 0)
      ? answers(passage, child)
      : []),
  ];
  const seen = new Set<Referent>();
  return found.filter(({ about, fields }) => fields.kind === 'calls' || (!seen.has(about) && seen.add(about)));
}

/** The first quoted words of a sentence, else its beginning. */
function firstSaid({ start, text }: Passage): number {
  const quoted = /^[^"“]{1,60}["“](?=.)/u.exec(text)?.[0].length;
  return start + Math.min(quoted ?? 3, text.length - 1);
}

function spoken(passage: Passage, kind: WishKind, cue: Cue): Wish[] {
  const child = speakingChild(passage, cue.start) ?? speakingChild(passage, cue.end - 1);
  return child && isOwn(passage, cue)
    ? wishedFor(passage, cue, child).map((about) => wish(passage, cue, child, about, { kind }))
    : [];
}

/** "Not Derek" leaves somebody out, "not an aunt" does not; what "you'd like" is nobody's wish. */
function isOwn(passage: Passage, cue: Cue): boolean {
  const bareNot =
    /\bnot\s+$/i.test(cue.words) &&
    /^(?:an?|really|even|actually|that|so|very|sure|allowed|blood)\b/i.test(wordsAfter(passage, cue.end, 12));
  return !bareNot && !/\b(?:you|they|we all)\s*$/i.test(wordsBefore(passage, cue.start, 8));
}

function reported(passage: Passage, kind: WishKind, cue: Cue): Wish[] {
  if (passage.sentence.speakerAt(cue.start) !== undefined || /\?\s*$/.test(passage.text)) return [];
  const [child] = subjectOf(passage, cue, { may: isSpokenOf }).filter(isChild);
  if (!child || isOfTheirThing(passage, cue)) return [];
  return wishedFor(passage, cue, child, 8)
    .filter((about) => about !== child)
    .map((about) => wish(passage, cue, child, about, { kind }));
}

/** "Does not like Moira's dog" is nothing of Moira; her house stands for her. */
function isOfTheirThing(passage: Passage, cue: Cue): boolean {
  const first = passage.references.find(({ start }) => start >= cue.end && start - cue.end <= 8);
  if (!first) return false;
  const bare = /^(?:his|her|their|him|them|it)$/i.test(
    passage.text.slice(first.start - passage.start, first.end - passage.start),
  );
  const after = wordsAfter(passage, first.end, 24);
  return (
    (bare && first.people.every(isChild) && (!/^(?:him|her)$/i.test(wordsOf(passage, first)) || isBeforeNoun(after))) ||
    (/^['’]s? (?!house|home|place|flat|caravan|again|more|as |and |with )\p{Ll}/u.test(after) &&
      !/\b(?:to|at|with)$/i.test(cue.words))
  );
}

function isBeforeNoun(after: string): boolean {
  return /^ (?!(?:and|for|full|if|until|when|at|in|too|as|again|more|every|each|on|because|but|with)\b)\p{Ll}/u.test(
    after,
  );
}

/** "Ruby's wish is to live with Moira", "If Ruby had three wishes …". */
function nouns(passage: Passage): Wish[] {
  if (passage.sentence.speakerAt(passage.start) !== undefined) return [];
  return cuesOf(passage, wishNoun).flatMap((cue) => {
    const before = passage.references.findLast(({ end, people }) => end <= cue.start + 4 && people.some(isChild));
    const [child] = before?.people.filter(isChild) ?? [];
    return child
      ? wishedFor(passage, cue, child, 8).map((about) => wish(passage, cue, child, about, { kind: 'wants' }))
      : [];
  });
}

/** "Wish of the girl: …", "Ruby's wishes: …". */
function labelled(passage: Passage): Wish[] {
  const label = wishLabel.exec(passage.text);
  if (!label) return [];
  const from = passage.start + label[0].length;
  const said = childrenIn({ ...passage, text: label[0] });
  const named = passage.references.filter(({ end }) => end <= from).flatMap(({ people }) => people.filter(isChild));
  const children = passage.reading.discourse.children;
  const [child] = named.length > 0 ? named : said.length > 0 ? said : children.length === 1 ? children : [];
  if (!child) return [];
  const cue = { start: passage.start, end: passage.start + passage.text.length };
  const people = passage.references
    .filter(({ start, end }) => start >= from && !isPossessor(passage, { start, end, people: [] }, end + 100))
    .flatMap((reference) => reference.people);
  return [...new Set(people)]
    .filter((person) => person !== child && isSpokenOf(person))
    .map((about) => wish(passage, cue, child, about, { kind: 'wants' }));
}

const ownWords = /\b(?:i|we)\s+(?:\w+ly |just |always |do )?$/i;

/** "I call her Nanny Mo", in the child's own mouth; what others call somebody, or tell the child to, is no wish. */
function names(passage: Passage): Wish[] {
  return cuesOf(passage, callsWords).flatMap((cue) => {
    const found =
      /^\s*(?:(?:him|her|them|\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)?)\s+)["“'‘]?((?:the )?\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,2}|auntie|aunty|nan|nana|uncle|mum|dad|gran)\b/u.exec(
        wordsAfter(passage, cue.end, 60),
      );
    const child = ownWords.test(wordsBefore(passage, cue.start, 14)) ? speakingChild(passage, cue.start) : undefined;
    const about = passage.references.find((reference) => reference.start >= cue.end && reference.start - cue.end <= 2)
      ?.people[0];
    if (!found || !child || !about || isChild(about) || !isSpokenOf(about)) return [];
    return [wish(passage, cue, child, about, { kind: 'calls', calls: found[1] ?? '' })];
  });
}
