/** Reads the lines of a genealogy: who is joined to whom by a sign, and whose issue are named after it or in the list below. */
import type { NameSpan, Referent, Sentence } from '../../parsed-document.ts';
import { claimParents } from '../claim-parents.ts';
import { claimCouple } from '../couples/couples.ts';
import { nameReferent } from '../people/name-referent.ts';
import { opensIssue, signBetween } from './pedigree-marks.ts';
import type { Reading } from '../reading.ts';

/** Whose issue the next lines list. */
export interface Descent {
  parents?: readonly Referent[];
}

const closes = /\b(?:issue|children):?\W*$/i;

/** Reads one sentence; `descent` keeps the couple whose issue a line that ends in "had issue:" leaves to the next ones. */
export function readPedigree(reading: Reading, { names: all, part, end }: Sentence, descent: Descent): void {
  const { text, start } = reading;
  const names = all.filter((name) => !isInBrackets(text.slice(start, name.start)));
  let parents: readonly Referent[] = [];
  let inIssue = false;
  for (const [at, name] of names.entries()) {
    const person = nameReferent(reading, name);
    const before = names[at - 1];
    const lead = text.slice(before?.end ?? start, name.start);
    if (!before) {
      const listed = part.shape === 'list-item' && descent.parents !== undefined && lead.trim() === '';
      const child = listed || opensIssue(lead);
      if (child) claimParents(reading, descent.parents ?? [], [person], 'issue');
      [parents, inIssue] = child && !listed ? [descent.parents ?? [], true] : [[person], false];
      continue;
    }
    const sign = signBetween(lead);
    const last = nameReferent(reading, before);
    if (sign?.type === 'couple') {
      if (inIssue && sign.said === undefined) {
        claimParents(reading, parents, [person], 'issue');
        continue;
      }
      if (sign.said) join(reading, last, person, sign.said, { start: before.start, end: name.end });
      [parents, inIssue] = [[last, person], false];
    } else if (lead.trim() === ':' && parents.length === 2) {
      // "Ann = Bob: Cy, Di".
      claimParents(reading, parents, [person], 'issue');
      inIssue = true;
    } else if (sign?.type === 'of') claimParents(reading, [person], [last], 'only child');
    else if (sign?.type === 'issue' || (sign?.type === 'next' && inIssue)) {
      claimParents(reading, parents, [person], 'issue');
      inIssue = true;
    } else [parents, inIssue] = [[person], false];
  }
  keep(descent, { names, part, end }, text, parents);
}

/** "Bea (now Bea Hill)": another name of the one before. */
function isInBrackets(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function join(
  reading: Reading,
  one: Referent,
  other: Referent,
  couple: NonNullable<Parameters<typeof claimCouple>[3]['couple']>,
  place: { readonly start: number; readonly end: number },
): void {
  // A doctor who is somebody's husband is not there for their work.
  for (const person of [one, other]) person.professional = false;
  claimCouple(reading, [one], [other], { couple, negated: false, hearsay: false, unreal: false, open: false }, place);
}

/** A list's items are the issue of whoever stands before it; any other line is about its own couple. */
function keep(
  descent: Descent,
  { names, part, end }: Pick<Sentence, 'names' | 'part' | 'end'>,
  text: string,
  parents: readonly Referent[],
): void {
  if (part.shape === 'list-item' && descent.parents) return;
  if (names.length === 0) return;
  const first = names[0] as NameSpan;
  const couple = parents.length > 0 ? parents : undefined;
  if (couple && (closes.test(text.slice(first.start, end)) || part.shape !== 'list-item')) descent.parents = couple;
}
