/** Children of a list who each have a parent of their own after them: "Amy (16) and Bo (14), father Al Low; Cy (9), father Bob Moss", "Amy, 16 – father Al Low". */
import type { Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import type { Recent } from '../../reference/discourse.ts';
import type { Reading } from '../reading.ts';
import { isOfCaseOrSibling, isParentOfCaseOnly } from './parent-of-case-only.ts';

const age = String.raw`,? ?\(?(?:aged? )?(\d{1,2})(?: ?(?:yo|yrs?|years?|y|months?|mths?|m|weeks?|wks?))?(?: old)?\)?`;
const birth = String.raw`,? ?\(?(?:born|b\.?|dob:?|d\.o\.b\.?) (?:[\p{L}\d'’]{1,12}[ ./-]){0,3}(\d{4}|\d{2})\)?`;
const aside = String.raw`(?:${age}|${birth})?`;
/** What stands between the last child and the parent. */
const beforeParent = new RegExp(String.raw`^${aside} ?,? ?([,(:–—-]) ?(?:both |all )?$`, 'iu');
const joint = new RegExp(String.raw`^${aside}(,|,? (?:and|&)) $`, 'iu');
/** "Amy Hall, 9. Father Al Low.": the sentence before is an entry of its own. */
const entryBefore = new RegExp(String.raw`^(?:${age}|${birth})\. $`, 'iu');
const named = String.raw`\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}`;
const parent = '(?:[Ff]ather|[Dd]ad|[Mm]other|[Mm]um|[Mm]am)';
const asParent = new RegExp(String.raw`^${parent}\b`, 'u');
const entryEnds = new RegExp(String.raw`^${parent}(?: is| was|:)? ${named}(?: \([^()]*\))?(?:[;.)\n]|$)`, 'u');
/** The entry goes on to another, or to what else is told of the parent, but not to what the parent did. */
const isEntered = new RegExp(String.raw`^${parent}(?: is| was|:)? (${named})(?:[.,;()\n]|$| and )`, 'u');
const ownFather = new RegExp(
  String.raw`[,;(–—-] ?(?:and )?(?:father|dad)(?: is| was|:)? ${named}|(?:father|dad)(?: is| was|:) ${named}`,
  'gu',
);
/** A list of who was there tells the roles of all, side by side. */
const isOfThosePresent = /^\W*(?:present|attend\p{L}*|in attendance|apologies|invited|seen|met|spoken to)\b/iu;
const isOfHome = /^\W*(?:household|occupants)\b/iu;
const isOfChildren =
  /^\W*(?:(?:the|other|subject|all) )*(?:children|kids|siblings?|half-siblings?)\b[^:;.]{0,20}[:–-]/iu;

/** Whose parent a bare word with a name is that stands after them; empty where it may be anybody's. */
export function listedWithParent(reading: Reading, offset: number): readonly Referent[] {
  const [, name] = isEntered.exec(reading.text.slice(offset, reading.end)) ?? [];
  if (name === undefined) return [];
  const { discourse, sentence, text, quotedAt } = reading;
  const told = discourse.recent
    .filter((recent) => recent.sentence === sentence && recent.end <= offset)
    .toSorted((a, b) => a.end - b.end);
  const last = told.at(-1);
  if (!last) return afterEntry(reading, offset, name);
  const [, years, year, sign] = beforeParent.exec(text.slice(last.end, offset)) ?? [];
  if (sign === undefined || quotedAt(offset) || isOtherParent(text, told, last)) return [];
  const listed = listOf(reading, told, last, sign === ',');
  const isOfCase = listed.people.some(({ childId }) => childId !== undefined);
  if (isOfCase && listed.people.some(({ childId }) => childId === undefined)) return [];
  if (sign === ',' && !isEntry(reading, listed.start, offset) && !(haveOwnFathers(reading) && !isOfCase)) return [];
  const isYoung =
    isChildsAge(reading, years, year) ||
    isOfChildren.test(text.slice(reading.start, last.start)) ||
    last.people.every((person) => isChild(reading, person));
  return isYoung && listed.people.every(({ professional }) => !professional) ? listed.people : [];
}

/** "Amy, 16, mother Ann, father Al": Ann is no child of the list. */
function isOtherParent(text: string, told: readonly Recent[], { end }: Recent): boolean {
  return told.some((recent) => recent.end === end && asParent.test(text.slice(recent.start, end)));
}

function afterEntry(reading: Reading, offset: number, parent: string): readonly Referent[] {
  const { discourse, sentence, text, start, part } = reading;
  const before = discourse.recent.findLast((recent) => recent.end <= start);
  const [, years, year, ...more] = before ? (entryBefore.exec(text.slice(before.end, offset)) ?? []) : [];
  if (!before || before.sentence !== sentence - 1 || before.part !== part) return [];
  // "Amy b. Ann 16.": no full stop, so that Ann begins no entry.
  const isAlone = /(?:^|\n|[\p{L}\d)]{2}\. ?|^[-*•] ?)$/u.test(text.slice(part, before.start));
  const told = [years ?? more[0], year ?? more[1]] as const;
  const isOfOne = isAlone && before.people.length === 1 && isChildsAge(reading, ...told);
  return isOfOne && !isParentOfCaseOnly(discourse, before.people, parent) ? before.people : [];
}

interface Listed {
  readonly people: readonly Referent[];
  readonly start: number;
}

/** The last of a list, with those joined to it by "and"; where commas part everything, all of the list. */
function listOf(reading: Reading, told: readonly Recent[], last: Recent, byCommas: boolean): Listed {
  const { text } = reading;
  let [people, start] = [last.people, last.start];
  for (const before of told.slice(0, -1).toReversed()) {
    if (before.end > start) continue;
    if (before.people.some((person) => isParentHere(reading, person))) break;
    const [, , , joined] = joint.exec(text.slice(before.end, start)) ?? [];
    if (joined === undefined || (joined === ',' && !byCommas)) break;
    [people, start] = [[...before.people, ...people], before.start];
  }
  return { people: [...new Set(people)], start };
}

/** The list is all that stands in its part of the sentence, which ends with the parent. */
function isEntry({ text, start, end }: Reading, list: number, offset: number): boolean {
  const from = Math.max(start, text.lastIndexOf(';', list) + 1);
  const lead = text.slice(from, list);
  const isAlone = /^\W*(?:[\p{L} -]{2,40}:\s*)?$/u.test(lead) && entryEnds.test(text.slice(offset, end));
  if (!isAlone || isOfThosePresent.test(text.slice(start, end))) return false;
  return text.slice(start, end).includes(';') || !isOfHome.test(lead);
}

/** Nobody has two: where a sentence names two fathers without a possessor, each is of those before him. */
function haveOwnFathers({ text, start, end }: Reading): boolean {
  return new Set(text.slice(start, end).match(ownFather)).size > 1;
}

/** By the age told or the year of birth, of which the century may be left out. */
function isChildsAge({ discourse }: Reading, years: string | undefined, born: string | undefined): boolean {
  if (years !== undefined) return Number(years) < 18;
  const written = Number(discourse.record.writtenOn?.slice(0, 4));
  const age = written - Number(born) - (born?.length === 2 ? 2000 : 0);
  return age >= 0 && age < 18;
}

function isParentHere({ discourse: { claims }, start }: Reading, person: Referent): boolean {
  return claimsOf(claims, person).some(
    ({ kind, from, saidAt = 0 }) => kind === 'parent' && from === person && saidAt >= start,
  );
}

function isChild({ discourse }: Reading, person: Referent): boolean {
  return person.young === true || isOfCaseOrSibling(discourse, person);
}
