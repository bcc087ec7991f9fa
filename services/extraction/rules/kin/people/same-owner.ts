/** "Her mother lives in Hull. Her eldest brother is Al.": one person's parents, brothers and sisters told one after another have one possessor. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import type { Referent } from '../../parsed-document.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Reading } from '../reading.ts';
import { latestOf } from './unions.ts';

/** Whose kin a pronoun owned last. */
export interface LastOwned {
  readonly who: string;
  readonly owner: Referent;
  /** The kin, where one person has one of them. */
  readonly parent?: Sex;
  /** The words spoke of the parent of a child of the case without saying who it is, so that the next may be about that parent. */
  readonly isOfParent?: true;
  readonly sentence: number;
  readonly part: number;
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

/** The possessor of the kin told of just before by the same pronoun; `undefined` where another may be meant by now. */
export function sameOwner(reading: Reading, owner: NounPhrase, kin: KinReading): Referent | undefined {
  const { discourse, sentence, part } = reading;
  const last = discourse.lastOwned;
  if (!last || last.who !== possessorSex(owner) || last.part !== part || last.quoted !== reading.quotedAt(owner.start))
    return undefined;
  if (!isOwnFamily(kin) || sentence - last.sentence >= (isOtherParent(last, kin) ? reachOfParents : 2))
    return undefined;
  // "Her mother is Ann. Her mother is Bea.": Ann's.
  if (last.parent !== undefined && last.parent === parentOf(kin) && last.sentence !== sentence) return undefined;
  // "Ivy's mother rang. Her sister Bea …": an aunt as likely as a sister.
  if (last.isOfParent && parentOf(kin) === undefined && last.sentence !== sentence) return undefined;
  const opens = begins(reading, owner.start);
  if (!opens && last.sentence !== sentence) return undefined;
  const isMeant = (person: Referent) =>
    person === last.owner ||
    person.places.some(({ start, end }) => start >= last.start && end <= last.end) ||
    (opens && isTheirKin(reading, last, person));
  const isAlone = discourse.recent.every(
    ({ people, start, end }) =>
      start < last.end ||
      people.every((person) => isMeant(person) || !mayBe(person, last.who)) ||
      (isOtherParent(last, kin) && isBracketed(reading, start, end)),
  );
  return isAlone ? last.owner : undefined;
}

/** Sentences from "his father" to "his mother" of the same. */
const reachOfParents = 4;

function isOtherParent({ parent }: LastOwned, kin: KinReading): boolean {
  const sex = parentOf(kin);
  return parent !== undefined && sex !== undefined && parent !== sex;
}

function parentOf({ path: [step, ...more] = [] }: KinReading): Sex | undefined {
  return step?.step === 'parent' && more.length === 0 && step.sex !== 'unknown' ? step.sex : undefined;
}

/** "Her mother is dead (Ann, 2017). Her father …": who stands alone in a bracket is the mother's name. */
function isBracketed({ text }: Reading, start: number, end: number): boolean {
  return text[start - 1] === '(' && /^[),]/.test(text.slice(end, end + 1));
}

/** "Her mother is Ann. Her sister …": Ann, of whom nothing was told but that. */
function isTheirKin(reading: Reading, { owner, start }: LastOwned, person: Referent): boolean {
  return latestOf(reading).some(
    (claim) =>
      claim.to === owner && claim.from === person && claim.end > start && /^(?:parent|sibling)$/.test(claim.kind),
  );
}

/** Notes whose kin the phrase told of. */
export function noteOwned(
  { discourse, sentence, part, quotedAt }: Reading,
  { start, end, head }: NounPhrase,
  owner: NounPhrase,
  kin: KinReading,
  owners: readonly Referent[],
): void {
  const [one, ...others] = owners;
  const isOfParent = one?.childId !== undefined && head.type === 'kin' && head.names.length === 0;
  const who = possessorSex(owner);
  if (one && others.length === 0 && who && isOwnFamily(kin))
    discourse.lastOwned = {
      who,
      owner: one,
      ...parentIs(kin),
      ...(isOfParent && parentOf(kin) !== undefined ? { isOfParent } : {}),
      sentence,
      part,
      quoted: quotedAt(start),
      start,
      end,
    };
  else if (!isOfLast(discourse.lastOwned, sentence, owners)) delete discourse.lastOwned;
}

/** "His father, Al, lives with his wife.": Al's, of whom the sentence told as somebody's. */
function isOfLast(last: LastOwned | undefined, sentence: number, owners: readonly Referent[]): boolean {
  return (
    last?.sentence === sentence &&
    owners.length > 0 &&
    owners.every(({ places }) => places.some(({ start, end }) => start >= last.start && end <= last.end))
  );
}

function parentIs(kin: KinReading): Pick<LastOwned, 'parent'> {
  const parent = parentOf(kin);
  return parent === undefined ? {} : { parent };
}

/** The sex that a possessive pronoun tells of whom it stands for. */
export function possessorSex({ head }: NounPhrase): string | undefined {
  return head.type === 'pronoun' && head.pronoun.possessive && /^(?:fe)?male$/.test(head.pronoun.who)
    ? head.pronoun.who
    : undefined;
}

/** Of a husband or a child told of next whose they are is less sure: "Her sister is Ann. Her husband …". */
function isOwnFamily({ path = [] }: KinReading): boolean {
  return /^(?:parent|sibling)$/.test(path[0]?.step ?? '');
}

/** The first words of the sentence or of a clause in it. */
function begins({ text, start }: Reading, offset: number): boolean {
  return /^$|[;,]\s*(?:and\s+)?$/.test(text.slice(start, offset));
}

function mayBe({ sex }: Referent, who: string): boolean {
  return sex === who || sex === 'unknown';
}
