/** Reads a child's own wishes: whom they want, do not want, miss, and what they call people. Only a child of the case speaks here. */
import type { Referent } from '../parsed-document.ts';
import { childrenIn } from './concerned-children.ts';
import { isPossessor } from './grammatical-part.ts';
import { cuesOf, isChild, isSpokenOf, wordsAfter, wordsBefore, type Cue, type Passage } from './passage.ts';
import { quoteOf } from './quote.ts';
import type { DraftOf } from './statement-draft.ts';
import { subjectOf } from './subject.ts';
import {
  callsWords,
  ownWish,
  together,
  toldWish,
  whomQuestion,
  wishLabel,
  wouldNotWantQuestion,
  type WishKind,
} from './vocabulary/wish-words.ts';

type Wish = DraftOf<'wish'>;

export function readWishes(passage: Passage): Wish[] {
  const child = speakingChild(passage, passage.start + Math.min(3, passage.text.length - 1));
  const own = ownWish.flatMap(([kind, words]) => cuesOf(passage, words).flatMap((cue) => spoken(passage, kind, cue)));
  const told = toldWish.flatMap(([kind, words]) =>
    cuesOf(passage, words).flatMap((cue) => reported(passage, kind, cue)),
  );
  const found = [
    ...own,
    ...told,
    ...names(passage),
    ...labelled(passage),
    ...stayingTogether(passage),
    ...(child && own.length === 0 && !ownWish.some(([, words]) => cuesOf(passage, words).length > 0)
      ? answers(passage, child)
      : []),
  ];
  const seen = new Set<Referent>();
  return found.filter(({ about, fields }) => fields.kind === 'calls' || (!seen.has(about) && seen.add(about)));
}

function speakingChild(passage: Passage, offset: number): Referent | undefined {
  const speaker = passage.sentence.speakerAt(offset);
  return speaker && isChild(speaker) ? speaker : undefined;
}

function spoken(passage: Passage, kind: WishKind, cue: Cue): Wish[] {
  const child = speakingChild(passage, cue.start) ?? speakingChild(passage, cue.end - 1);
  return child && isOwn(passage, cue)
    ? wishedFor(passage, cue).map((about) => wish(passage, cue, child, about, { kind }))
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
  return child ? wishedFor(passage, cue, 8).map((about) => wish(passage, cue, child, about, { kind })) : [];
}

/** Those named right after, up to the end of the clause; their house stands for them. */
function wishedFor(passage: Passage, cue: Cue, reach = 24): readonly Referent[] {
  const after = wordsAfter(passage, cue.end, 90);
  const end = cue.end + (/[.;:!?"”]|,? (?:but|because|cos|if|when|it's|so)\b/.exec(after)?.index ?? after.length);
  const first = passage.references.find(
    (reference) => reference.start >= cue.end && reference.start <= Math.min(end, cue.end + reach),
  );
  if (!first) return [];
  const people = passage.references
    .filter((reference) => reference.start >= first.start && reference.start < end)
    .flatMap((reference) => reference.people)
    .filter((person) => isSpokenOf(person));
  return [...new Set(people)].slice(0, 4);
}

/** "Derek." to "Anyone you would not want?". */
function answers(passage: Passage, child: Referent): Wish[] {
  const asked = questionBefore(passage);
  const kind =
    asked === undefined
      ? undefined
      : wouldNotWantQuestion.test(asked)
        ? 'does-not-want'
        : whomQuestion.test(asked)
          ? 'wants'
          : undefined;
  if (kind === undefined) return [];
  if (/^\W*(if|when|because)\b|\?["”]?\s*$/i.test(passage.text)) return [];
  const end =
    passage.start +
    (/,? \b(she|he|they|who|it|because|cos)\b|['’]s (my|got|not|just)/.exec(passage.text)?.index ??
      passage.text.length);
  const people = passage.references
    .filter((reference) => reference.start < end)
    .flatMap((reference) => reference.people)
    .filter((person) => person !== child && isSpokenOf(person) && (kind === 'wants' || !isChild(person)));
  const cue = { start: passage.start, end: passage.start + passage.text.length, words: passage.text };
  return [...new Set(people)].map((about) => wish(passage, cue, child, about, { kind }));
}

/** The question right before this turn, unless the child has gone on to something else since. */
function questionBefore({ reading, at, sentence }: Passage): string | undefined {
  const { text } = reading.document.record;
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const one = reading.sentences[before];
    if (!one) return undefined;
    const words = text.slice(one.sentence.start, one.sentence.end);
    if (/\?["”]?\s*$/.test(words)) return words;
    if (one.sentence.part !== sentence.sentence.part && /\p{L}{3}/u.test(words) && !/-->/.test(words)) return undefined;
  }
  return undefined;
}

/** "Don't split us": said of the other children of the case. */
function stayingTogether(passage: Passage): Wish[] {
  return cuesOf(passage, together).flatMap((cue) => {
    const child = speakingChild(passage, cue.start);
    if (!child) return [];
    const others = passage.reading.discourse.children.filter((one) => one !== child);
    return others.map((about) => wish(passage, cue, child, about, { kind: 'wants' }));
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

/** "I don't call her auntie", "she makes you call her Nana". */
const notOwnName = /(?:n['’]t|\bnot|\bnever|\byou|\bthey|\bpeople)\s+$/i;

/** "I call her Nanny Mo", in the child's own mouth; what others say that a child calls somebody is no wish. */
function names(passage: Passage): Wish[] {
  return cuesOf(passage, callsWords).flatMap((cue) => {
    const found =
      /^\s*(?:(?:him|her|them|\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)?)\s+)["“'‘]?((?:the )?\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,2}|auntie|aunty|nan|nana|uncle|mum|dad|gran)\b/u.exec(
        wordsAfter(passage, cue.end, 60),
      );
    const child = notOwnName.test(wordsBefore(passage, cue.start, 12)) ? undefined : speakingChild(passage, cue.start);
    const about = passage.references.find((reference) => reference.start >= cue.end && reference.start - cue.end <= 2)
      ?.people[0];
    if (!found || !child || !about || isChild(about) || !isSpokenOf(about)) return [];
    return [wish(passage, cue, child, about, { kind: 'calls', calls: found[1] ?? '' })];
  });
}

function wish(
  passage: Passage,
  cue: Pick<Cue, 'start' | 'end'>,
  child: Referent,
  about: Referent,
  fields: Wish['fields'],
): Wish {
  return {
    type: 'wish',
    about,
    fields,
    children: [child],
    polarity: 'stated',
    saidBy: child,
    ...quoteOf(passage, cue),
  };
}
