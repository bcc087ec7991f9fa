/** "Her mother lives in Hull. Her eldest brother is Al.": one person's parents, brothers and sisters told one after another have one possessor. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Reading } from '../reading.ts';

/** Whose kin a pronoun owned last. */
export interface LastOwned {
  readonly who: string;
  readonly owner: Referent;
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
  const isNext = last !== undefined && sentence - last.sentence < 2 && last.who === whoOf(owner);
  if (!isNext || last.part !== part || last.quoted !== reading.quotedAt(owner.start)) return undefined;
  if (!isOwnFamily(kin) || !begins(reading, owner.start)) return undefined;
  const isMeant = (person: Referent) =>
    person === last.owner || person.places.some(({ start, end }) => start >= last.start && end <= last.end);
  const isAlone = discourse.recent.every(
    ({ people, start }) => start < last.end || people.every((person) => isMeant(person) || !mayBe(person, last.who)),
  );
  return isAlone ? last.owner : undefined;
}

/** Notes whose kin the phrase told of. */
export function noteOwned(
  { discourse, sentence, part, quotedAt }: Reading,
  { start, end }: NounPhrase,
  owner: NounPhrase,
  kin: KinReading,
  owners: readonly Referent[],
): void {
  const [one, ...others] = owners;
  const who = whoOf(owner);
  if (one && others.length === 0 && who && isOwnFamily(kin))
    discourse.lastOwned = { who, owner: one, sentence, part, quoted: quotedAt(start), start, end };
  else delete discourse.lastOwned;
}

function whoOf({ head }: NounPhrase): string | undefined {
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
