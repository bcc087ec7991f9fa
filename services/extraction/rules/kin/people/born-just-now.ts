/** Whose parent a sentence begins with where the one before told of a birth: "2019 Al born. Father Bob Low.", "Ann (16) has Bea. The father was Cy." */
import type { Sex } from '#graph/model/kin-path.ts';
import type { Referent } from '../../parsed-document.ts';
import type { Recent } from '../../reference/discourse.ts';
import type { Reading } from '../reading.ts';

const isBorn = /^(?: \([^()]*\))?,? (?:(?:is|was|are|were) )?born\b[^\n]*$/;
const child = '(?:son|daughter|boy|girl|child|twins?|baby)';
const which = String.raw`(?: (?:an?|her|his|their|my|the|first|second|third|fourth|another|${child}))*[,:]? `;
/** "Ann gives birth to her first child, ", "2005: birth of ". */
const birthOf = new RegExp(
  String.raw`\b(?:gives? birth to|gave birth to|delivere?[ds]|birth of|arrival of)${which}$`,
  'u',
);
/** "Ann has a son, ". */
const hasChild = new RegExp(String.raw`\bha[sd](?: \p{L}+){0,3} ${child}[,:]? $`, 'u');
/** "2005 Ann (16) has ", in a line of its own year. */
const hasInYear = new RegExp(String.raw`^\W*(?:(?:19|20)\d\d|(?:\d{1,2}[./-]){1,2}\d{2,4})\b.*\bha[sd] $`, 'u');
const has = /\bha[sd] $/;
/** Nothing else is told of the child: whoever "had Bea round" gave no birth. */
const ends = /^(?: \([^()]*\))?[.;] ?$/;
const atAnAge =
  /^,? (?:at (?:the age of )?(?:\d\d|\p{Ll}+teen|twenty)|in (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d|when she was [\p{L}\d-]+)[.;] ?$/u;

/** Those of whose birth the sentence before, on the same line, told last; of "Ann has Bea" for the other parent alone, whose sex is asked for. */
export function bornJustNow(reading: Reading, offset: number, sex: Sex | undefined): readonly Referent[] {
  const { discourse, sentence, text, start, part } = reading;
  const told = discourse.recent.filter((recent) => recent.sentence === sentence - 1 && recent.part === part);
  const subject = told.findLast((recent) => recent.subject);
  const isSubjectBorn = subject !== undefined && isBorn.test(text.slice(subject.end, start));
  const last = isSubjectBorn ? subject : told.toSorted((a, b) => a.end - b.end).at(-1);
  if (offset !== start || !last || text.slice(last.end, start).includes('\n')) return [];
  const children = togetherWith(text, told, last);
  const isTold = isSubjectBorn || isBorn.test(text.slice(last.end, start));
  const first = told.reduce((least, recent) => Math.min(least, recent.start), last.start);
  const line = text.slice(Math.max(part, text.lastIndexOf('\n', first) + 1), nameFrom(text, children));
  const isHad = sex === 'male' && isBirth(line, text.slice(last.end, start));
  // The mother of one child of the case is told for all.
  const isOther = ({ childId, professional }: Referent) => !professional && (childId === undefined || sex === 'male');
  return (isTold || isHad) && children.people.every(isOther) ? children.people : [];
}

/** `after`: what follows the names to the end of their sentence. */
function isBirth(before: string, after: string): boolean {
  if (birthOf.test(before)) return /^(?:[ ,.;(]|$)/.test(after);
  const isDated = hasInYear.test(before) && ends.test(after);
  return (
    isDated ||
    (hasChild.test(before) && ends.test(after)) ||
    (has.test(before.replace(hasChild, 'has ')) && atAnAge.test(after))
  );
}

/** Where the name begins in "a son, Bob". */
function nameFrom(text: string, { start }: { readonly start: number }): number {
  return start + text.slice(start).search(/\p{Lu}/u);
}

/** "Ava and Archie". */
function togetherWith(
  text: string,
  told: readonly Recent[],
  last: Recent,
): { readonly people: readonly Referent[]; readonly start: number } {
  const other = told.find(
    ({ end, start }) => start < last.start && /^,? (?:and|&) $/.test(text.slice(end, last.start)),
  );
  const people = other && other.people.length === 1 ? [...other.people, ...last.people] : last.people;
  return { people: [...new Set(people)], start: other?.start ?? last.start };
}
