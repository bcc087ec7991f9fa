/**
 * The name that adopters gave, or that somebody in hiding took: "He is now known as Al Low" is kept for the cleared as he is (practice §4). So is the
 * name taken by somebody whose address alone is kept from another: whoever has both names finds her.
 */
import type { Reference, Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import { isChild, wordsAfter, wordsBefore, type Cue, type Passage } from '../passage.ts';
import { calledNow, calledOnce, nameGiven } from '../vocabulary/new-name-words.ts';
import { handling, type Handling } from './handling-draft.ts';

/** Sentences between the words that tell of the adoption or refuge and those that tell a name. */
const reach = 4;

/** `hiding`: what was found of those who are kept, or whose place is. */
export function newNames(passages: readonly Passage[], hiding: readonly Handling[]): Handling[] {
  return passages.flatMap((passage, index) => {
    const [from, to] = [Math.max(0, index - reach), Math.min(passages.length, index + reach) - 1];
    const [first, last] = [passages[from]?.start ?? 0, passages[to]?.start ?? passage.start];
    const near = hiding.filter(({ start }) => start >= first && start <= last + (passages[to]?.text.length ?? 0));
    const kept = new Set(near.map(({ about }) => about));
    const isAdoption = passages.slice(from, index + 1).some(({ text }) => /\badopt/i.test(text));
    const reason = near[0]?.fields.reason ?? (isAdoption ? 'adoption' : undefined);
    if (reason === undefined) return [];
    const may = (person: Referent) => kept.has(person) || (isAdoption && isChild(person));
    return namesIn(passage, may).flatMap(({ cue, people }) =>
      people
        .filter((person) => adult(person) && !kept.has(person) && !sharesFirstName(person, kept))
        .map((about) => handling(passage, cue, reason, about, true)),
    );
  });
}

interface NameTold {
  readonly cue: Cue;
  readonly people: readonly Referent[];
}

/** New names of those kept, and the old name where the new one is told first: "Jo Field, formerly Eve Low". */
function namesIn(passage: Passage, isKept: (person: Referent) => boolean): NameTold[] {
  const { references } = passage;
  return references.flatMap((one, at): NameTold[] => {
    const before = wordsBefore(passage, one.start, 60);
    const given = nameGiven.exec(before);
    if (given) return [told(passage, one, given[0], one)];
    const words = (calledNow.exec(before) ?? calledOnce.exec(before) ?? isNow(passage, one, before))?.[0];
    const earlier = references.slice(0, at);
    const isOfPronoun = earlier.length === 0 && /\b(?:she|he|they)\b/i.test(before);
    if (words === undefined || (earlier.length === 0 && !isOfPronoun)) return [];
    const other = earlier.findLast(({ end }) => end <= one.start - words.length + 1);
    if (earlier.every(({ people }) => people.some(isKept))) return [told(passage, one, words, one)];
    return other && one.people.some(isKept) ? [told(passage, one, words, other)] : [];
  });
}

/** "She is Lily Field now." */
function isNow(passage: Passage, { end }: Reference, before: string): RegExpExecArray | null {
  return /^ (?:now|these days|nowadays|today)\b/.test(wordsAfter(passage, end, 12))
    ? /\b(?:is|are) $/.exec(before)
    : null;
}

function told({ start }: Passage, one: Reference, words: string, named: Reference): NameTold {
  return { cue: { start: Math.max(start, one.start - words.length), end: one.end, words }, people: named.people };
}

/** "Now known as Eve Hall" after a wedding is no new identity, and her first name stands in every record. */
function sharesFirstName({ names }: Referent, kept: ReadonlySet<Referent>): boolean {
  const firstOf = (one: Pick<Referent, 'names'>) =>
    one.names.flatMap(({ given }) => given.slice(0, 1).map((name) => name.toLowerCase()));
  const first = firstOf({ names });
  return [...kept].some((one) => firstOf(one).some((name) => first.includes(name)));
}
