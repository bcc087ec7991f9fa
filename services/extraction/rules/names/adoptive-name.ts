/** The name that adopters gave a child of the case is never another name of the child's (practice §2): it stays with somebody of its own, who is kept. */
import type { NameSpan, Referent } from '../parsed-document.ts';
import { foldName } from './fold-name.ts';

/** Characters back in which the adoption is told. */
const reach = 300;

export function isAdoptiveName(text: string, person: Referent, { name, start }: NameSpan): boolean {
  if (person.childId === undefined || !/\badopt/i.test(text.slice(Math.max(0, start - reach), start))) return false;
  const given = person.names.flatMap((one) => [...one.given, ...one.nicknames]).map(foldName);
  const [first] = name.given;
  return first !== undefined && !given.includes(foldName(first));
}
