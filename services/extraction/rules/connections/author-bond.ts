/** The bond that an author's line tells: "Author: Bram Oben, Head Coach, Harbour Swimming Club" writes of the child whom the record names most. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import { bondKinds } from '#graph/model/relationship-kind.ts';
import type { Reference, Referent } from '../parsed-document.ts';
import type { Reading } from '../kin/reading.ts';
import { layRole } from '../professionals/lay-roles.ts';
import { claimBond } from './claim-bond.ts';

const club = /\b(?:club|team|guides|brownies|cubs|scouts|beavers|cadets|choir|band|juniors|u\d+s?|under[- ]?\d+s?)\b/i;
const sport =
  /\b(?:swimming|rowing|sailing|canoe|canoeing|climbing|dance|tennis|hockey|boxing|judo|karate|taekwondo|football|rugby|cricket|netball|athletics|cycling|gymnastics|speedway|A?FC|RU?FC|ABC|CSC|juniors)\b/i;
const unpaid = /^(?:volunteer|helper|leader|organiser|secretary)$/i;
const present = /^(?:the |their |a )?(?:in-house |agency |la |short[- ]break )?foster(?:ing)? carers?$/i;

/** Claims it, where the line's role is one. */
export function readAuthorBond(
  reading: Reading,
  author: Referent,
  place: { readonly start: number; readonly end: number },
): void {
  const term = bondTerm(author.role ?? '');
  if (term === undefined) return;
  const { children } = reading.discourse;
  const most = Math.max(...children.map(({ places }) => places.length));
  const written = present.test(term) ? children : children.filter(({ places }) => places.length === most).slice(0, 1);
  const person: Reference = { ...place, people: [author] };
  claimBond(reading, { term, atWork: true, weak: true }, person, { ...place, people: written });
}

/** The role as a bond: "Head Coach" is a coach, a volunteer of a club leads it. */
function bondTerm(role: string): string | undefined {
  const [first = '', ...rest] = role.split(/[,;()]/).map((part) => part.trim());
  const words = first.replace(/^(?:head|assistant|lead|senior|volunteer) (?=\w*\s?coach)/i, '');
  if (unpaid.test(words) && rest.some((part) => club.test(part))) return 'club leader';
  if (/^(?:TA|HLTA|teaching assistant)$/i.test(words)) return 'teaching assistant';
  if (sport.test(words) && layRole(words)) return 'coach';
  const bond = kinTerm(words).find(
    ({ kind, register }) => bondKinds.has(kind) && (register === 'role' || kind === 'foster-carer'),
  );
  return bond === undefined || bond.kind === 'teacher' ? undefined : words.toLowerCase();
}
