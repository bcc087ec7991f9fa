/** Whose brother a bare "brother" is that an entry of a list says of somebody: of "Ann Low – mother" and below it "Cy Low – brother" the children's, as all entries are. */
import type { Referent } from '../../parsed-document.ts';
import { claimsSince } from '../../reference/claim-log.ts';
import type { Reading } from '../reading.ts';

const name = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|[a-z]{2,3}))*`;
const bullet = String.raw`\s*(?:[•*–—-]|\d{1,2}[.)])?\s*`;
/** "Cy Low (14) - ", "• Cy Low, ", and nothing before "Brother: Cy Low". */
const entry = new RegExp(String.raw`^${bullet}(?:${name},?(?: \(?[\d/.]+ ?(?:yrs?|y)?\)?,?)? ?[-–—:(,|=] ?)?$`, 'u');
const entryEnd = /^[\p{L}-]+(?: [\p{L}-]+)?\s*(?:[-–—:|),.;(]|\d|$)/u;
/** "Brother, 14", "brother (9 yrs)": a child's. */
const young = /^[\p{L}-]+(?: [\p{L}-]+)?,? ?\(?(?:aged )?(?:1[0-7]|\d)(?!\d)/u;
const youngNamed =
  /^(?:Sister|Brother|Sis|Bro),? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?,? (?:(?:is|aged) |\()?(?:1[0-7]|\d)(?: ?(?:yrs?|years?)(?: old)?)?(?:[.,;)]|$| and\b)/u;
const home =
  /\b(?:household|occupants?|family composition|family members?|home|address|who lives|lives? (?:here|with)|significant others|siblings?)\b[^\n]*$/i;
/** How far up, in characters, the entries of one list are looked for. */
const reach = 400;

/** The children, where an earlier entry of this list told of kin of theirs, the list is of a household, or the entry is of a child. */
export function ownersOfBareKin(reading: Reading, offset: number): readonly Referent[] {
  const { text, discourse, focus, child, quotedAt } = reading;
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(offset, (text.indexOf('\n', offset) + 1 || text.length + 1) - 1);
  if (quotedAt(offset) || !entry.test(text.slice(begin, offset)) || !entryEnd.test(line)) return [];
  const list = listAbove(text, begin);
  const owners = child ? [child] : focus;
  const isTheirs = claimsSince(discourse.claims, list.start).some(
    ({ to, path, saidAt, start }) => to.childId !== undefined && path.length === 1 && (saidAt ?? start) >= list.start,
  );
  return isTheirs || young.test(line) || home.test(list.heading) ? owners : [];
}

/** "Mum rang. Brother Bob is 4. Sis Ann (9) is at school.": where a sentence begins, a child's brother or sister by their age. */
export function isYoungSibling({ text, start, quotedAt }: Reading, offset: number): boolean {
  return offset === start && !quotedAt(offset) && youngNamed.test(text.slice(offset, offset + 60));
}

/** The line above the lines that are entries too. */
function listAbove(text: string, begin: number): { readonly start: number; readonly heading: string } {
  const lines = text.slice(Math.max(0, begin - reach), begin).split('\n');
  lines.pop();
  let start = begin;
  for (const line of lines.toReversed()) {
    if (!isEntry.test(line)) return { start, heading: line };
    start -= line.length + 1;
  }
  return { start, heading: '' };
}

const isEntry = new RegExp(
  String.raw`^${bullet}(?:${name}|[\p{L}'’-]+(?: [\p{L}'’-]+){0,2})(?: \(?[\d/.]+ ?(?:yrs?|y)?\)?,?)? ?[-–—:(,|=] ?\S`,
  'u',
);
