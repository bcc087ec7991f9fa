/** Turns a bond that words tell into claims, in the vocabulary's own words. */
import { kinTerm, type KinReading } from '#graph/kinship/kin-term.ts';
import { bondKinds } from '#graph/model/relationship-kind.ts';
import type { Reference, Referent } from '../parsed-document.ts';
import { impliedAnchors } from '../kin/people/implied-anchors.ts';
import { claimTie } from '../kin/claim-tie.ts';
import { stated, type Reading } from '../kin/reading.ts';
import { claimsOf } from '../reference/claim-log.ts';

export interface Bond {
  readonly term: string;
  /** The words alone do not exclude kin, so that kinship said elsewhere outweighs them. */
  readonly weak?: boolean;
  /** A bond that paid work brings: a teaching assistant has it and is there for their work. */
  readonly atWork?: boolean;
}

/** Claims that each of the people is that to each of the others; without `others`, to the children whom the words are about. */
export function claimBond(reading: Reading, { term, weak, atWork }: Bond, person: Reference, others?: Reference): void {
  const kin = bondReading(term);
  const people = person.people.filter((one) => mayBind(reading, one) && (atWork === true || !one.professional));
  if (!kin || people.length === 0) return;
  const anchors = others?.people ?? impliedAnchors(reading, person.start, kin, []);
  for (const one of people) {
    const bound = anchors.filter((anchor) => !(weak === true && areKin(reading, one, anchor)));
    claimTie(reading, {
      person: one,
      anchors: bound,
      kin,
      phrase: { start: person.start, end: others?.end ?? person.end },
      head: { kin: { term }, ...(others && weak !== true ? { anchor: others } : {}) },
      manner: stated(reading),
      personAt: person.start,
    });
  }
}

/** The vocabulary's reading of a word as a bond. */
function bondReading(term: string): KinReading | undefined {
  return kinTerm(term).find(({ kind }) => bondKinds.has(kind));
}

/** Not a child of the case, nobody of another family. */
function mayBind({ otherFamily }: Reading, person: Referent): boolean {
  return person.childId === undefined && person.otherFamily === otherFamily;
}

function areKin({ discourse }: Reading, one: Referent, other: Referent): boolean {
  return claimsOf(discourse.claims, one).some(
    ({ from, to, path, polarity, byTitle }) =>
      polarity !== 'denied' &&
      byTitle !== true &&
      path.length > 0 &&
      path[0]?.nature !== 'foster' &&
      ((from === one && (to === other || to.childId !== undefined)) || (from === other && to === one)),
  );
}
