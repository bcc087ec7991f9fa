/** Whom the "he" or "she" that begins a sentence takes up from the words straight before it: who was entered wrongly, who was just named, who was asked about. */
import { inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../../parsed-document.ts';
import type { Reading } from '../reading.ts';
import { isNameless } from '../naming/described-lately.ts';
import { sexFits } from './plausible.ts';
import { askedAbout } from './subject-before.ts';
import { claimsSince } from '../../reference/claim-log.ts';

type Singular = 'male' | 'female';

/** How far back, in UTF-16 code units, words count as straight before. */
const near = 200;

/** Likeliest first. */
export function takenUpBy(reading: Reading, who: Singular, quoted: boolean): readonly Referent[] {
  const told =
    enteredBefore(reading, who) ??
    putInstead(reading, who) ??
    (quoted ? undefined : namedAtTheEnd(reading, who)) ??
    namedNow(reading, who);
  const [asked] = askedAbout(reading) ?? (saysNext(reading) ? [] : raisedByNote(reading));
  const likely = [told, asked, quoted ? undefined : answering(reading, who)];
  return likely.filter((one): one is Referent => one !== undefined && (one === told || sexFits(one, who)));
}

/** "Nobody asked about Ann's father. He is Al Low of Hull": who was only described gets a name. */
function namedNow(reading: Reading, who: Singular): Referent | undefined {
  const { discourse, sentence, part, start, end, text } = reading;
  if (!saysName.test(text.slice(start, end))) return undefined;
  return discourse.recent.findLast(({ people: [person, ...others], ...recent }) => {
    const isNear = recent.part === part && recent.sentence === sentence - 1;
    return isNear && person?.sex === who && others.length === 0 && isNameless(reading, person);
  })?.people[0];
}

const saysName =
  /^(?:He|She)(?:['’]s| is| was) (?:(?:called|named|one|a certain) \p{Lu}|(?:M(?:r|rs|s|iss)\.? )?\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?! \p{Lu})(?=[.,;]|$| (?:of|from|in|and)\b))/u;

/** "Paragraph 12 (by Mr Pike) describes Al Low as \"the brother\". He is …": whom the entry was of, which this puts right. */
function enteredBefore(reading: Reading, who: Singular): Referent | undefined {
  const { discourse, start, text } = reading;
  const last = claimsSince(discourse.claims, start - near).findLast(({ entry }) => entry);
  if (!last || last.end > start || /[^\s"”’'.)\]]/.test(text.slice(last.end, start))) return undefined;
  return last.from.childId === undefined && last.from.sex === who ? last.from : undefined;
}

/** "Al is not the dad. It's Bob. He has …": who is, and not who was just denied to be. */
function putInstead({ discourse, sentence, start }: Reading, who: Singular): Referent | undefined {
  const told = claimsSince(discourse.claims, start - near).filter(({ path, end }) => path.length > 0 && end <= start);
  const last = told.findLast(({ polarity }) => polarity !== 'denied');
  const isInstead = told.some(
    ({ polarity, kind, from, to }) =>
      polarity === 'denied' && kind === last?.kind && to === last.to && from !== last.from,
  );
  const named = discourse.recent.filter((recent) => recent.sentence === sentence - 1 && recent.owner !== true);
  const latest = named.toSorted((one, other) => one.start - other.start).findLast(({ people }) => people.length === 1);
  return isInstead && last?.from.sex === who && latest?.people[0] === last.from ? last.from : undefined;
}

const raising = new RegExp(
  inSequence(
    String.raw`(?:^|[.!?:;]\s+)(?:I|We|SW|I['’]d|I then|We then) (?:(?:then|also|next) )?(?:asked|spoke|talked|wondered|enquired|turned|moved on)`,
    String.raw`(?: \p{L}+){0,2}? (?:about|after|to|of) (\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*)`,
    String.raw`(?:['’]s? (?:own |whole |wider |birth )?(?:side|family|folks|people|relatives|relations|lot|parents|upbringing|childhood)(?: of the family)?)?[.:]\s*$`,
  ),
  'u',
);

/** "I asked about Ann's side. Her mother is …", "I asked about Al. He's married": whom the writer of a note turns to. */
function raisedByNote({ discourse, start, text }: Reading): readonly Referent[] {
  const before = text.slice(Math.max(0, start - 120), start);
  const raised = raising.exec(before);
  if (!raised?.[1]) return [];
  const at = start - before.length + raised.index + raised[0].lastIndexOf(raised[1]);
  const person = discourse.referents.find(({ places }) => places.some((place) => place.start === at));
  return person ? [person] : [];
}

/** "I asked him who helps", "I thanked her": the other side of the talk that a worker writes down. */
export function spokenTo({ discourse, text, quotedAt }: Reading, offset: number, who: Singular): Referent | undefined {
  const { protagonist, author } = discourse;
  if (!protagonist || protagonist.childId !== undefined || author?.professional === false || quotedAt(offset))
    return undefined;
  const isSaid = speaking.test(text.slice(Math.max(0, offset - 40), offset));
  return isSaid && sexFits(protagonist, who) && /^(?:him|her) (?!own\b)/i.test(text.slice(offset, offset + 8))
    ? protagonist
    : undefined;
}

const speaking =
  /(?:^|[.!?"”)\]]\s+|\band )(?:I|We) (?:(?:then|also|next|had|have) )?(?:asked|told|thanked|advised|reminded|explained to|spoke to|said to|pressed|reassured) $/u;

/** "I asked who helps. She has a sister.": who answers speaks of themselves, where the question was of nobody whom "she" fits. */
function answering({ discourse, sentence, part, start, text }: Reading, who: Singular): Referent | undefined {
  const { protagonist, recent } = discourse;
  if (!protagonist || protagonist.childId !== undefined || !sexFits(protagonist, who)) return undefined;
  if (!questioning.test(text.slice(Math.max(part, start - 160), start))) return undefined;
  const isOfOther = recent.some(
    ({ people, ...told }) =>
      told.part === part &&
      told.sentence === sentence - 1 &&
      people.length === 1 &&
      people.some((person) => person !== protagonist && sexFits(person, who)),
  );
  return isOfOther ? undefined : protagonist;
}

const questioning =
  /(?:^|[.!?"”)\]]\s+)(?:I|We|SW) (?:(?:then|also|next) )?(?:asked|wondered|queried|enquired)\b[^.?!\n]*[.?]\s*$/u;

/** "She said", "he didn't know": who was asked goes on. */
function saysNext({ start, text }: Reading): boolean {
  return /^(?:he|she) (?!(?:is|was|has|had|lives?|lived|works?|worked|stays|married|died)\b)/iu.test(
    text.slice(start, start + 24).replaceAll('’', "'"),
  );
}

const kinNamed =
  /(?:^|[.!?:]\s+)(?:His|Her|Their|\p{Lu}[\p{L}-]+['’]s) (?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]* (?:is|was)(?: called| named)? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)[.;]\s*$/u;

/** "She's called Amy and she's five. Her mother …". */
const called =
  /(?:^|[.!?:;]\s+)(?:(?:He|She)(?:['’]s| is| was) (?:called|named)|(?:His|Her) name(?:['’]s| is| was)) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)(?:,? (?:and|who)[^.;]{1,40})?[.;]\s*$/u;

/** "His brother is Al. He is married": Al, of whom the sentence before only said who he is. */
function namedAtTheEnd(reading: Reading, who: Singular): Referent | undefined {
  const { discourse, start, text } = reading;
  const before = text.slice(Math.max(0, start - 100), start);
  const name = (kinNamed.exec(before) ?? (saysNext(reading) ? null : called.exec(before)))?.[1];
  if (name === undefined) return undefined;
  const end = start - before.length + before.lastIndexOf(name) + name.length;
  const person = discourse.referents.findLast(({ places }) => places.some((place) => place.end === end));
  return person?.sex === who && person.childId === undefined ? person : undefined;
}
