/** Whose a child is, said without a kin word: "Karen and Derek are mine", "he's Stefan's", "Nina's theirs". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimParents } from '../claim-parents.ts';
import { claimTie } from '../claim-tie.ts';
import { peopleOf } from '../people/people-of.ts';
import type { Reading } from '../reading.ts';
import { afterAge } from '../phrases/after-age.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { countsOut, isCopulaWord, isNegation } from '../phrases/negation.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { KinSpan } from '../phrases/kin-term-at.ts';
import type { Placed } from '../phrases/placed.ts';
import { titlesOf } from '../denials/taken-for.ts';
import { claimOwnedKin } from './owned-kin.ts';
import { ownersAt } from './owners.ts';
import { looseWords } from '../people/loose-words.ts';

/** Reads "is/are [not] mine" or "is/are [not] NAME's" after a subject that may be a child. */
export function readOwnership(reading: Reading, items: readonly Item[], { phrase, people: told = [] }: Placed): void {
  const { protagonist } = reading.discourse;
  const people = told.length === 0 && isFirstPerson(phrase) && protagonist ? [protagonist] : told;
  if (people.length === 0 || isKin(phrase)) return;
  const verb = verbAt(items, phrase.to);
  if (!isCopulaWord(items[verb])) return;
  const opined = isOpinion(items[phrase.from - 1]);
  if (claimOwnedKin(reading, phrase, people, ownersAt(reading, items, verb + 1), opined)) return;
  if (opined || isElliptical(items, phrase.from)) return;
  let at = verb + 1;
  const isNot = isNegation(items[at]);
  const negated = isNot || countsOut(items, phrase);
  if (isNot) at += 1;
  // "The boys are both Ann's."
  if (/^(both|all)$/.test(items[at]?.lower ?? '')) at += 1;
  const isShort = isNot && people.length === 1 && /^(?:[.,;!"”)]|and)$/.test(items[at]?.lower ?? '.');
  const owners = isShort ? ownersOfOther(reading, people) : ownersAt(reading, items, at);
  if (negated && isCalledBefore(items, phrase.from)) return;
  if (isFirstPerson(phrase)) {
    if (negated) denyTitles(reading, owners, people, { start: phrase.start, end: items[at]?.end ?? phrase.end });
    return;
  }
  const children = (
    phrase.head.type === 'pronoun' && !namedHere(reading, people) ? owned(reading, phrase, owners) : people
  ).filter((person) => !owners.includes(person) && (person.childId !== undefined || titlesOf(person).length === 0));
  if (owners.length > 0)
    claimParents(reading, owners, children, ownChild, negated ? 'denied' : undefined, undefined, items[at]?.start);
}

/** "Kit is Al's, Leo isn't": his of whom the sentence just said so. */
function ownersOfOther({ discourse, start }: Reading, [child]: readonly Referent[]): readonly Referent[] {
  const last = discourse.claims.at(-1);
  const isSaid = last?.term === ownChild && last.polarity !== 'denied' && last.start >= start;
  return isSaid && child?.childId !== undefined && last.to !== child ? [last.from] : [];
}

const ownChild = 'own child';

/** "The boys call her Granny but she isn't theirs": no grandmother, which what they call her says. */
function isCalledBefore(items: readonly Item[], at: number): boolean {
  return items.slice(0, at).some(({ lower }) => /^call(?:s|ed|ing)?$/.test(lower));
}

/** "Granny Fay is kind, but I'm not hers": what she is called she is not to who speaks. */
function denyTitles(
  reading: Reading,
  owners: readonly Referent[],
  people: readonly Referent[],
  place: { readonly start: number; readonly end: number },
): void {
  for (const owner of owners)
    for (const term of titlesOf(owner).slice(0, 1)) {
      const kin = kinTerm(term).find(({ path, inverse }) => path?.[0]?.step === 'parent' && !inverse);
      if (kin)
        claimTie(reading, {
          person: owner,
          anchors: people.filter(({ childId }) => childId !== undefined),
          kin,
          phrase: place,
          head: { kin: { term } },
          manner: { polarity: 'denied' },
        });
    }
}

/** "Al's nobody's dad, well, he's Kit's", "he is her cousin as he is mine": the kin word before it is left out. */
function isElliptical(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.lower === 'as') return true;
  const before = items.slice(0, at);
  const from = before.findLastIndex(({ lower }) => /^[.;]$/.test(lower)) + 1;
  return before.some(
    (item, index) => item.type === 'kin' && !isSpouse(item.kin) && index > from && isOwned(before, index),
  );
}

/** "Al is Bea's husband and Cy is theirs": Cy is no husband. */
function isSpouse({ readings }: KinSpan): boolean {
  return readings.every(({ kind }) => kind === 'partner');
}

function isOwned(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 2), at);
  return before.some(({ type, lower }) => type === 'possessive' || /^(my|our|your|his|her|their)$/.test(lower));
}

/** "He thinks they're his": so he would like. */
function isOpinion(before: Item | undefined): boolean {
  return /^(thinks?|thought|assumed?|assumes|pretends?|pretended|wish(es|ed)?)$/.test(before?.lower ?? '');
}

/** "Amy is Sue's", "Amy (12) is Sue's", "Amy, who's Sue's", "Amy, who is two and is Sue's". */
function verbAt(items: readonly Item[], end: number): number {
  const aged = afterAge(items, end);
  const at = isCopulaWord(items[aged]) ? aged : end;
  const who = items[at]?.lower === ',' ? at + 1 : at;
  const verb = items[who]?.lower === 'who' ? who + 1 : at;
  if (!isCopulaWord(items[verb])) return verb;
  const rest = wordsOf(items, verb + 1, verb + 8);
  const besides = aside.exec(rest)?.[0];
  return besides === undefined ? verb : verb + besides.split(' ').length;
}

/** "(Is) two and (is Sue's)": what is said before it of the same. */
const aside = new RegExp(
  inSequence(
    '^(?:(?:nearly|almost|just|only|now|about) )?',
    anyOf(
      String.raw`\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|my age|your age`,
      'the (?:baby|eldest|oldest|youngest|middle one|little one|big one)',
    ),
    "(?: (?:months?|weeks?|years?)(?: old)?)? (?:, )?and (?=(?:is|'s|he 's|she 's|he is|she is) )",
  ),
  'u',
);

/** "That boy is not Ann's" is of a child; of "her brother" the words say whose he is already. */
function isKin({ head }: NounPhrase): boolean {
  return head.type === 'kin' && !(head.determiner === 'the' && looseWords.has(head.kin.term.toLowerCase()));
}

function isFirstPerson({ head }: NounPhrase): boolean {
  return head.type === 'pronoun' && head.pronoun.who.startsWith('first');
}

/** Whether somebody was named in this very sentence. */
function namedHere({ discourse, sentence }: Reading, people: readonly Referent[]): boolean {
  return discourse.recent.some(
    (recent) =>
      recent.sentence === sentence &&
      recent.people.some((person) => people.includes(person) && person.names.length > 0),
  );
}

/** Of several whom "he" may be, the case's child is the one somebody owns. */
function owned(reading: Reading, phrase: NounPhrase, owners: readonly Referent[]): readonly Referent[] {
  return peopleOf(reading, phrase, {
    allowed: (person) => !owners.includes(person),
    rather: (person) => person.childId !== undefined,
  });
}
