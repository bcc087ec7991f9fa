/** Whose mother or father stands after the name that an entry begins with: "Josh Bell - mother Tina Bell, father Ray Cole", "Amy (9): dad is Al Low", "Amy, b. May 14, father believed Al Low". */
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import { isParentInCase } from '../../reference/parents-in-case.ts';
import type { Reading } from '../reading.ts';
import { nameReferent } from './name-referent.ts';

const parent = String.raw`(?:mother|father|mum|mam|mom|dad)`;
const age = String.raw`,? \(?(?:aged? )?\d{1,2}(?: ?(?:yrs?|years?|months?|mths?|m))?(?: old)?\)?`;
const birth = String.raw`,? \(?(?:born|b\.?|dob:?|d\.o\.b\.?) [\p{L}\d./' -]{2,20}\)?`;
/** What stands between the name and a parent: an age or a birth, a mark, and at most the other parent. */
const between = new RegExp(
  String.raw`^(?:(?:${age})? ?[:–—-]|(?:${age}|${birth}),) (?:${parent}(?: is| was|:)? [^,;.:\n]{2,40}[,;] (?:and )?)?$`,
  'iu',
);
/** "Amy Low, dad Al, mum Jo": both parents after a name, without more. */
const bothParents = new RegExp(String.raw`^, ${parent} \p{Lu}[^,;.:\n]{1,40}[,;]? (?:and )?${parent} \p{Lu}`, 'u');
const afterBoth = new RegExp(String.raw`^, (?:${parent} \p{Lu}[^,;.:\n]{1,40}[,;]? (?:and )?)?$`, 'u');
const word = new RegExp(String.raw`^${parent}(?: is| was|:)?(?: (?:believed|thought|said)(?: to be)?)? `, 'i');
/** The parent has a name, and the entry ends with it or goes on to what else is told of them. */
const named = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}(?:[.,;()\n]| and (?:mother|father|mum|mam|mom|dad) |$)/u;

/** Whoever the line or the sentence begins with, unless it is a child of the case or somebody there for their work. */
export function ownerOfParent(reading: Reading, offset: number, names: readonly NameSpan[]): Referent | undefined {
  const { text, part, start } = reading;
  const line = Math.max(part, text.lastIndexOf('\n', offset) + 1);
  const owner = beginsWith(reading, line, offset) ?? (start > line ? beginsWith(reading, start, offset) : undefined);
  return owner && !isAboveParent(reading, owner, names) ? owner : undefined;
}

/** "Gran (70): mum Ann", who is known as the children's mother: an elder of theirs has another. */
export function isAboveParent(reading: Reading, elder: Referent, names: readonly NameSpan[]): boolean {
  const { claims } = reading.discourse;
  const isElder = claimsOf(claims, elder).some(
    ({ from, to, path, polarity }) =>
      from === elder && to.childId !== undefined && path[0]?.step === 'parent' && polarity !== 'denied',
  );
  return isElder && names.some((name) => isParentInCase(claims, nameReferent(reading, name)));
}

function beginsWith({ discourse, text, end }: Reading, line: number, offset: number): Referent | undefined {
  const said = text.slice(offset, Math.min(end, offset + 90));
  const lead = word.exec(said)?.[0];
  if (lead === undefined || !named.test(said.slice(lead.length))) return undefined;
  const first = discourse.recent.find(({ start }) => start >= line);
  const [person, ...others] = first?.people ?? [];
  if (!first || !person || others.length > 0 || person.childId !== undefined || person.professional) return undefined;
  const isFirst =
    /^\W*(?:\d{1,2}[.)] )?(?:\p{Ll}[\p{Ll}-]+ |[\p{Lu}\p{Ll}]+[ -]\p{L}+ |(?:[Bb]aby|[Cc]hild|[Ss]ib(?:ling)?|[Hh]alf-sib(?:ling)?) ?[:=–-] ?)?$/u.test(
      text.slice(line, first.start),
    );
  const told = text.slice(first.end, offset);
  const isOfBoth = bothParents.test(text.slice(first.end, end)) && afterBoth.test(told);
  return isFirst && first.start < offset && (between.test(told) || isOfBoth) ? person : undefined;
}
