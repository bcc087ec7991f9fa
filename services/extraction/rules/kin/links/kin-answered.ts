/** An answer that only names: "Have you got any cousins? Ann, Bob and Cy.", "Who do you play with? Ann." They are such kin, or friends, of whoever answers. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { kinTerm, type KinReading } from '#graph/kinship/kin-term.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import { claimTie } from '../claim-tie.ts';
import { nameReferent } from '../people/name-referent.ts';
import { mayBe } from '../people/plausible.ts';
import type { Item } from '../phrases/items.ts';
import { wordsOf } from '../phrases/item-words.ts';
import { listedNames, namesOfKin } from '../phrases/listed-names.ts';
import { isNegation } from '../phrases/negation.ts';
import { stated, type Reading } from '../reading.ts';

/** How far back the turn that asks may begin, in UTF-16 code units. */
const longestQuestion = 400;
const possessing = anyOf(
  "(?:have|has|do|did) you(?:'ve)?(?: (?:still|ever|have|got|had))*",
  'you(?: have)? got',
  'are there',
  'who (?:are|were) your',
  '(?:what about|how about)?(?= ?(?:any|other)\\b)',
);
const quantity =
  '(?: ?(?:any|an?|many|some|other|more|any other|big|little|older|younger|real|good|special|close|best)(?!\\p{L}))*';
const nouns = String.raw` ?(?<kin>(?:half|step)?-?\p{L}+)(?:(?:,| and| or)+ (?<other>(?:half|step)?-?\p{L}+))?`;
const rest = anyOf(
  ' (?:then|now|too|as well|yourself|of your own|living|alive|nearby|at all)',
  ' (?:at|in) (?:your |the )?(?:home|school|college|nursery|class|year|family)',
  String.raw` (?:apart from|besides|other than|as well as) (?:\p{L}+ ?){1,3}`,
  ' (?:that )?you (?:see|know|talk to|trust|like|get on with)',
);
const ofKin = new RegExp(`^(?:(?:and|so|ok|okay|right|well),? )?${possessing}${quantity}${nouns}(?:${rest})*$`, 'iu');
const ofFriends = new RegExp(
  inSequence(
    anyOf(
      String.raw`\bwho (?:do|did|else do) you (?:\p{L}+ )?`,
      String.raw`\b(?:anyone|anybody|someone|somebody)(?: \p{L}+){0,3} you (?:\p{L}+ )?`,
    ),
    '(?:play|hang (?:around|about|out)|knock (?:about|around)|mess about|make friends)(?: \\p{L}+)? with',
    '(?: (?:at|in) \\p{L}+(?: \\p{L}+)?)?$',
  ),
  'iu',
);
const opens = new RegExp(
  inSequence(
    '^(?:',
    anyOf(
      String.raw`["“‘'.,(–-]|yes|yeah|yep|yea|aye|ok|oh|well|erm?|um|just|only|mostly|mainly`,
      "there|is|'s|are|they|'re|called|my|our|i|have|'ve|got|two|three|four|both|of|them|and|then|sometimes|also",
    ),
    ' ?)*$',
  ),
);

/** Claims for each name that a turn begins with what the question before asked for. */
export function readKinAnswered(reading: Reading, items: readonly Item[]): void {
  const speaker = reading.speakerAt(reading.start);
  const named = items.findIndex(({ type }) => type === 'name');
  if (reading.shape !== 'speaker-turn' || !speaker || speaker.professional || named === -1) return;
  const asked = questionBefore(reading);
  const begin = asked && isTitle(items[named - 1], asked) ? named - 1 : named;
  if (!asked || !opens.test(wordsOf(items, 0, begin)) || items.some(isNegation)) return;
  const { names, past } = namesAnswered(items, named, asked);
  if (!endsThere(items, past) || isSaidOtherwise(reading)) return;
  for (const name of names) {
    const person = nameReferent(reading, name);
    const kin = kinOf(person, name, asked);
    const isKnown = kin?.path === undefined && isKinOf(reading, person);
    if (kin && !isKnown && person !== speaker && !person.professional)
      claimAnswer(reading, { person, speaker, kin, name });
  }
}

/** A brother played with is a brother, and no friend besides. */
function isKinOf({ discourse }: Reading, person: Referent): boolean {
  const isTold = claimsOf(discourse.claims, person).some(
    ({ path, polarity }) => path.length > 0 && polarity !== 'denied',
  );
  return person.childId !== undefined || isTold;
}

function claimAnswer(
  reading: Reading,
  { person, speaker, kin, name }: { person: Referent; speaker: Referent; kin: KinReading; name: NameSpan },
): void {
  const [head, manner] = [{ kin: { term: kin.word } }, stated(reading)];
  claimTie(reading, { person, anchors: [speaker], kin, phrase: name, head, manner });
}

/** Of "brothers or sisters" what they may be; the last of them fits whose sex no word tells. */
function kinOf(person: Referent, name: NameSpan, asked: readonly KinReading[]): KinReading | undefined {
  const fitting = asked.filter((one) => mayBe(person, one) && agrees(name, one));
  return person.sex === 'unknown' ? fitting.at(-1) : fitting[0];
}

/** The names of a list, "Ann, Bob and Auntie Cy". */
function namesAnswered(
  items: readonly Item[],
  begin: number,
  asked: readonly KinReading[],
): { readonly names: readonly NameSpan[]; readonly past: number } {
  const { names, past } = listedNames(items, begin, namesOfKin);
  const joint = /^(?:,|and|&)$/.test(items[past]?.lower ?? '') ? past + 1 : undefined;
  if (joint === undefined || !isTitle(items[joint], asked) || items[joint + 1]?.type !== 'name') return { names, past };
  const further = namesAnswered(items, joint + 1, asked);
  return { names: [...names, ...further.names], past: further.past };
}

function isTitle(item: Item | undefined, asked: readonly KinReading[]): boolean {
  return item?.type === 'kin' && item.kin.readings.some(({ kind }) => asked.some((one) => one.kind === kind));
}

/** What the question that ends the turn before, put by another speaker, asks for. */
function questionBefore({ text, start }: Reading): readonly KinReading[] | undefined {
  const before = text.slice(Math.max(0, start - longestQuestion), start).replaceAll('’', "'");
  const turn =
    /(?:^|\n)([^\n]+)\?+["”)]?\s*\n[^?\n]{1,60}[:\])]\s*(?:(?:yes|yeah|yep|aye|two|three|four|um|erm?|well)[.,]? *)*$/iu.exec(
      before,
    )?.[1];
  // "Who lives with him? Any sisters?" may be answered in any order.
  const [question, ...others] = (turn ?? '').split(/\?+/u).reverse().map(lastSentence);
  return question === undefined || others.some((other) => other !== question) ? undefined : kinsAsked(question);
}

function lastSentence(words: string): string {
  return (
    words
      .split(/[.!:\]]\s+/u)
      .at(-1)
      ?.trim() ?? ''
  );
}

function kinsAsked(question: string): readonly KinReading[] | undefined {
  if (/n't\b|\b(?:not|never|no)\b/iu.test(question)) return undefined;
  if (ofFriends.test(question)) return kinsOf('friend');
  const { kin, other } = ofKin.exec(question)?.groups ?? {};
  const asked = [kin, other].flatMap((word) => (word === undefined ? [] : kinsOf(word)));
  return asked.length > 0 ? [...asked, ...ofEitherSex(asked)] : undefined;
}

/** "Brothers or sisters": one whose sex no word tells is a sibling. */
function ofEitherSex([one, other]: readonly KinReading[]): readonly KinReading[] {
  return other && one?.kind === 'sibling' && other.kind === 'sibling' ? kinsOf('sibling') : [];
}

/** A mother or a father nobody has "any" of. */
function kinsOf(word: string): readonly KinReading[] {
  return kinTerm(word)
    .filter(({ kind, path }) =>
      path ? path.length > 1 || path[0]?.step !== 'parent' : /^(?:friend|godparent)$/.test(kind),
    )
    .slice(0, 1);
}

/** "Ann takes me", "Ann and her kids", "Ann, but not often" are more than names. */
function endsThere(items: readonly Item[], past: number): boolean {
  return items.slice(past).every(({ lower }) => /^[.!"”’)]$/.test(lower));
}

/** "Ann. She's my cousin.", "Rex! He's our dog.": the rest of the turn says what they are. */
function isSaidOtherwise({ text, start }: Reading): boolean {
  return otherwise.test(text.slice(start).split('\n', 1)[0] ?? '');
}

const otherwise =
  /\b(?:he|she|they|that|it)(?:['’]s|['’]re| is| are) (?:(?:not|only|just|really|actually|kind of|like|more) )*(?:my|our|the|an?|mum|dad)\b/iu;

/** "Auntie Fay" is no cousin. */
function agrees({ name: { title } }: NameSpan, { kind }: KinReading): boolean {
  const titled = title === undefined ? [] : kinTerm(title);
  return titled.length === 0 || titled.some((one) => one.kind === kind);
}
