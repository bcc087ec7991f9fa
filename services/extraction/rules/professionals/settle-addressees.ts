/** Decides, once a record is read, who of those a letter goes to or is signed by is there for their work: nobody whom the record ties to the family. */
import type { Referent } from '../parsed-document.ts';
import { foldName } from '../names/fold-name.ts';
import type { Discourse } from '../reference/discourse.ts';
import { markProfessional } from './note-professionals.ts';

/** Marks the addressees of whom nothing ties them to the family as professionals; a tie that was only guessed is none. */
export function settleAddressees(discourse: Discourse, addressees: ReadonlySet<Referent>): void {
  const tied = new Set(
    discourse.claims
      .filter(({ polarity, guess }) => polarity !== 'denied' && guess === undefined)
      .flatMap(({ from, to }) => [from, to]),
  );
  const isAtHome = (person: Referent) => person === discourse.author && atHome.test(discourse.record.text);
  for (const person of addressees)
    if (!tied.has(person) && !bearsFamilyName(discourse, person) && !isAtHome(person))
      markProfessional(person, 'correspondent');
}

/** "Please do not give Gary my new address": nobody writes so at work. */
const atHome =
  /\b(?:my|our) (?:(?:new|home|own|current) )*(?:address|whereabouts|house|flat)\b|\bwhere (?:i|we) (?:now )?live\b/i;

/** Whether somebody bears the surname of a child of the case. */
export function bearsFamilyName({ children }: Discourse, person: Referent): boolean {
  const families = new Set(children.flatMap(({ names }) => names.flatMap(({ family }) => family ?? [])).map(foldName));
  return person.names.some(({ family }) => family !== undefined && families.has(foldName(family)));
}
