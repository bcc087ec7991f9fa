/** Whose parent a sentence enters where the one before told of a birth: "2019 Al born. Father Bob Low.", "Ann (16) has Bea. The father was Cy." */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import { inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../../parsed-document.ts';
import type { Recent } from '../../reference/discourse.ts';
import type { Reading } from '../reading.ts';
import { mindsChildren } from './minds-children.ts';

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

const name = String.raw`\p{Lu}(?:[\p{L}-]|['’]\p{Lu})+`;
/** "The father was Cy Low (18), a roofer.": nothing is told but who it is. */
const entry = new RegExp(
  inSequence(
    String.raw`^(?:[Tt]he )?\p{L}+(?: \p{Ll}+)?(?::| is| was)? ${name}(?: ${name}){0,2}`,
    String.raw`(?: \([^()]*\))?`,
    String.raw`(?:, ?(?:\p{Ll}+|(?:\d|(?:aged|born|b\.|an?|of|from|now|then|also|known|living) )[\p{L}\d ./-]*))?[.;\s]*$`,
  ),
  'u',
);

/** Those of whose birth the sentence before, on the same line, told last; of "Ann has Bea" for the other parent alone. */
export function bornJustNow(reading: Reading, offset: number, { path = [] }: KinReading): readonly Referent[] {
  const { discourse, sentence, text, start, end, part } = reading;
  const told = discourse.recent.filter((recent) => recent.sentence === sentence - 1 && recent.part === part);
  const subject = told.findLast((recent) => recent.subject);
  const isSubjectBorn = subject !== undefined && isBorn.test(text.slice(subject.end, start));
  const last = isSubjectBorn ? subject : told.toSorted((a, b) => a.end - b.end).at(-1);
  if (offset !== start || !last || text.slice(last.end, start).includes('\n')) return [];
  const { people, start: from } = togetherWith(text, told, last);
  const isOthers = people.every(({ childId, professional }) => !professional && childId === undefined);
  if (isSubjectBorn && isOthers && people.length === 1 && path.length === 1) return people;
  const isMinded = told.some((recent) => recent.people.some((person) => mindsChildren(discourse, person)));
  if (isMinded || !entry.test(text.slice(start, end))) return [];
  const isFather = path[0]?.sex === 'male';
  const first = told.reduce((least, recent) => Math.min(least, recent.start), last.start);
  const line = text.slice(Math.max(part, text.lastIndexOf('\n', first) + 1), nameFrom(text, from));
  const after = text.slice(last.end, start);
  const isTold = isSubjectBorn || isBorn.test(after) || (isFather && isBirth(line, after));
  // The mother of one child of the case is told for all.
  return isTold && (isOthers || isFather) ? people : [];
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
function nameFrom(text: string, start: number): number {
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
