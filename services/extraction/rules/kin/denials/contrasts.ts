/** A kin word said once and denied of another: "that's Lexi's nana, not Callan's", "he is Moyo's dad and not Kojo's", "she's theirs, not mine". */
import { kinTerm, type KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import { claimTie } from '../claim-tie.ts';
import { deniedPerson } from './denied-person.ts';
import type { Item } from '../phrases/items.ts';
import { endsAt, isCopulaWord, isNegation } from '../phrases/negation.ts';
import { ownPhrase } from '../phrases/own-phrase.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { ownersDenied } from './owners-denied.ts';
import { readingOf } from '../people/choose-reading.ts';
import type { Placed } from '../phrases/placed.ts';
import { mayBe, mayHave, sexFits } from '../people/plausible.ts';
import type { Reading } from '../reading.ts';
import { wordsFor } from './taken-for.ts';
import { nearBefore, readUnlike } from './unlike-people.ts';

/** Claims, as denied, the kin word said before of the possessor after the "not". */
export function readContrasts(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  readUnlike(reading, items, phrases);
  for (const [at, item] of items.entries()) {
    const isOr = /^n?or$/.test(item.lower);
    if (!isNegation(item) && !isOr) continue;
    const owner =
      ownerAt(items, phrases, at + 1) ?? ownerAfter(items, phrases, at + 1) ?? ownerAlone(items, phrases, at);
    const said =
      owner &&
      (isOr
        ? kinDeniedHere(reading)
        : (kinBefore(reading, items, phrases, at) ??
          kinSaidLast(reading, items, at) ??
          titleBefore(reading, items, phrases, at)));
    if (!said) continue;
    const { people, kin, term } = said;
    const anchors = ownersDenied(
      reading,
      { phrase: owner },
      { allowed: (one) => !people.includes(one) && mayHave(one, kin) },
    );
    for (const person of people)
      if (person.childId === undefined && mayBe(person, kin))
        claimTie(reading, {
          person,
          anchors: anchors.filter((anchor) => anchor !== person && mayHave(anchor, kin)),
          kin,
          phrase: { start: item.start, end: owner.end },
          head: { kin: { term } },
          manner: { polarity: 'denied' },
        });
  }
}

interface Said {
  readonly people: readonly Referent[];
  readonly kin: KinReading;
  readonly term: string;
}

/** "Callan's", "mine", "my dad's" with nothing owned after it. */
function ownerAt(items: readonly Item[], phrases: readonly Placed[], at: number): NounPhrase | undefined {
  const own = ownPhrase(items, at);
  const phrase = own ?? phrases.find((placed) => placed.phrase.from === at)?.phrase;
  if (!phrase) return undefined;
  const isOwner = own !== undefined || items[phrase.to]?.type === 'possessive';
  const next = items[own ? phrase.to : phrase.to + 1];
  return isOwner && (next === undefined || /^([.,;:!?"”’')–—-]|and|but|or|nor)$/.test(next.lower)) ? phrase : undefined;
}

/** "Half-brother to Al and not to Ivy": whose kin it is stands after the word. */
function ownerAfter(items: readonly Item[], phrases: readonly Placed[], at: number): NounPhrase | undefined {
  if (!/^(?:to|of)$/.test(items[at]?.lower ?? '')) return undefined;
  const phrase = phrases.find((placed) => placed.phrase.from === at + 1)?.phrase;
  return phrase && /^(?:names|pronoun|children)$/.test(phrase.head.type) && endsAt(items, phrase.to)
    ? phrase
    : undefined;
}

/** "Father to Al but not Ivy": the "to" is of both. */
function ownerAlone(items: readonly Item[], phrases: readonly Placed[], at: number): NounPhrase | undefined {
  const phrase = phrases.find((placed) => placed.phrase.from === at + 1)?.phrase;
  const before = phrases.findLast((placed) => placed.phrase.to <= at)?.phrase;
  if (phrase?.head.type !== 'names' || before?.head.type !== 'kin' || !endsAt(items, phrase.to)) return undefined;
  const joint = items[(before.head.anchor?.from ?? 0) - 1]?.lower ?? '';
  return /^(?:to|of)$/.test(joint) ? phrase : undefined;
}

/** The kin phrase with a possessor that the contrast follows at once. */
function kinBefore(reading: Reading, items: readonly Item[], phrases: readonly Placed[], at: number): Said | undefined {
  const before = phrases.findLast(({ phrase }) => phrase.to <= at);
  if (before?.phrase.head.type !== 'kin' || !before.phrase.head.anchor || !before.people) return undefined;
  const gap = items.slice(before.phrase.to, at).every((item) => /^([,–—(-]|and|but|so)$/.test(item.lower));
  const kin = gap ? readingOf(reading, before.phrase, before.phrase.head) : undefined;
  return kin?.path && { people: before.people, kin, term: before.phrase.head.kin.term };
}

/** "She is Ann's nan. Not mine.", "She isn't mine.": what the sentence before said. */
function kinSaidLast({ discourse, start }: Reading, items: readonly Item[], at: number): Said | undefined {
  const clause = items.slice(0, at).findLastIndex(({ lower }) => /^(?:[,;–—]|and|but)$/.test(lower)) + 1;
  const [subject, verb] = items.slice(clause, at).filter(({ lower }) => !/^["“]$/.test(lower));
  const from = items[clause]?.start ?? start;
  const said = subject?.type === 'pronoun' && isCopulaWord(verb) ? subject.pronoun.who : undefined;
  const who = said === 'male' || said === 'female' ? said : undefined;
  if (subject !== undefined && who === undefined) return undefined;
  const last = discourse.claims.findLast(
    ({ polarity, end, saidAt = 0, from: person }) =>
      polarity !== 'denied' &&
      (clause > 0 ? saidAt >= start && saidAt < from : end <= start && start - end <= nearBefore) &&
      (who === undefined || sexFits(person, who)),
  );
  return last && saidBy(last);
}

/** "Fay isn't Ann's nan, or mine.": what the words before denied of another. */
function kinDeniedHere({ discourse, start, end }: Reading): Said | undefined {
  const last = discourse.claims.findLast((claim) => claim.start >= start && claim.end <= end);
  return last?.polarity === 'denied' ? saidBy(last) : undefined;
}

/** "He's Kit's but not mine": no kin word was said. */
const parentWords = { male: 'father', female: 'mother', unknown: 'parent' } as const;

function saidBy({ from, term, kind }: ClaimDraft): Said | undefined {
  const word = kind === 'parent' && kinTerm(term).length === 0 ? parentWords[from.sex] : term;
  const kin = kinTerm(word).find((one) => one.kind === kind);
  return kin && !kin.inverse && (kin.path || kind === 'godparent') ? { people: [from], kin, term } : undefined;
}

/** "We have Granny Fay but she's theirs, not mine": the word somebody is called by. */
function titleBefore(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
): Said | undefined {
  const person = deniedPerson(reading, items, phrases, at);
  if (!person) return undefined;
  for (const term of wordsFor(person)) {
    const kin = kinTerm(term).find((one) => one.path !== undefined && !one.inverse && one.path[0]?.step === 'parent');
    if (kin) return { people: [person], kin, term };
  }
  return undefined;
}
